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

    /// <summary>The vendor's own words.</summary>
    public required Located<ParsedComment>? Comment { get; init; }

    public required Located<Uri>? Url { get; init; }

    public required ImmutableArray<StatusChange> History { get; init; }
}
