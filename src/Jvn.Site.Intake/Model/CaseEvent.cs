using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Model;

/// <summary>One line of a case. Which of its fields it has depends on what happened.</summary>
public sealed record CaseEvent
{
    public required SourceLocation Location { get; init; }

    public required Located<DateTimeOffset> At { get; init; }

    public required CaseEventKind Kind { get; init; }

    /// <summary>Key of the vendor that it is about; null for what is about none, and where it is missing.</summary>
    public required Located<string>? Vendor { get; init; }

    /// <summary>Key of the vendor that passed the details on to <see cref="Vendor"/>, its partner; null when we sent them ourselves.</summary>
    public required Located<string>? Through { get; init; }

    /// <summary>The release instant that was told, by itself or with the details.</summary>
    public required Located<DateTimeOffset>? ReleaseAt { get; init; }

    /// <summary>Which of the four facts of guideline 3-3 it tells.</summary>
    public required ImmutableArray<string> Facts { get; init; }

    public required Located<VendorStatus>? Status { get; init; }

    /// <summary>Of a message that was imported: by it the same message is known when it comes again.</summary>
    public required string? Digest { get; init; }

    /// <summary>Key of the recipient of a priority copy, and the group that it is in.</summary>
    public required Located<string>? Recipient { get; init; }

    public required Located<string>? Group { get; init; }

    /// <summary>What tells this priority copy from any other: hexadecimal digits.</summary>
    public required Located<string>? Copy { get; init; }
}
