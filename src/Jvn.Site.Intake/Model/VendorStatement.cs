using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Markdown;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Model;

/// <summary>One row of vendors: what a vendor that was given the details has said.</summary>
public sealed record VendorStatement
{
    public required SourceLocation Location { get; init; }

    /// <summary>Key of the vendor's file.</summary>
    public required Located<string> Vendor { get; init; }

    /// <summary>Null when it is missing or not one of the five.</summary>
    public required Located<VendorStatus>? Status { get; init; }

    public required Located<DateOnly>? Notified { get; init; }

    public required Located<DateOnly>? Replied { get; init; }

    /// <summary>Nothing is written there; what cannot be read is not missing, and neither is what a broken line may hide.</summary>
    public required bool LacksReplied { get; init; }

    /// <summary>The vendor's own words.</summary>
    public required Located<ParsedComment>? Comment { get; init; }

    /// <summary>The vendor's own pages: <c>url</c>, then <c>links</c>.</summary>
    public required ImmutableArray<VendorLink> Links { get; init; }

    /// <summary>True for a vendor whom we did not notify: it has links and nothing else, and no status at all.</summary>
    public required bool HasLinksOnly { get; init; }

    public required ImmutableArray<StatusChange> History { get; init; }
}
