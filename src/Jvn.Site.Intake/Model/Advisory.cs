using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Markdown;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Model;

/// <summary>An advisory as its Japanese file states it, confidential until the gate lets it through.</summary>
public sealed record Advisory
{
    /// <summary>The release of what has no readable release instant: it is never out.</summary>
    public static DateTimeOffset Never { get; } = DateTimeOffset.MaxValue.AddDays(-1);

    public required SourceLocation Location { get; init; }

    /// <summary>False when the identifier, the title or the release instant could not be read. Then they hold stand-ins, so that the rest can still be
    /// checked.</summary>
    public required bool IsComplete { get; init; }

    public required Located<AdvisoryId> Id { get; init; }

    public required Located<string> Title { get; init; }

    public required Located<DateTimeOffset> ReleaseAt { get; init; }

    /// <summary>The day since which the text was public elsewhere (<c>released-on</c>), which <see cref="ReleaseAt"/> begins then; null for what comes out here
    /// first.</summary>
    public required DateOnly? ReleasedOn { get; init; }

    /// <summary>True for <c>kind: unreachable</c>, before and after an answer.</summary>
    public required bool IsNotice { get; init; }

    public required Located<DateOnly>? HandlingStarted { get; init; }

    public required bool HasDelayReason { get; init; }

    public required bool IsUrgent { get; init; }

    public required PublicAction? Action { get; init; }

    public required ImmutableArray<Located<CveId>> Cves { get; init; }

    /// <summary>Those of <see cref="Cves"/> that another numbering authority assigned: their records are not ours to write.</summary>
    public required ImmutableArray<Located<CveId>> AssignedElsewhere { get; init; }

    public required ImmutableArray<Weakness> Weaknesses { get; init; }

    public required ImmutableArray<Score> Scores { get; init; }

    public required ImmutableArray<AffectedProduct> Affected { get; init; }

    public required ImmutableArray<VendorStatement> Statements { get; init; }

    public required ImmutableArray<Reference> References { get; init; }

    public required PublicRelatedDocuments Related { get; init; }

    public required ImmutableArray<Revision> History { get; init; }

    public required Withdrawal? Withdrawal { get; init; }

    /// <summary>Confidential: what was put right without an update, oldest first.</summary>
    public required ImmutableArray<Correction> Corrections { get; init; }

    /// <summary>Confidential: whether something came out that must not have.</summary>
    public required TakenBack TakenBack { get; init; }

    /// <summary>Confidential: the record that it came out earlier than planned, and was meant to.</summary>
    public required EarlyRelease? EarlyRelease { get; init; }

    public required Contact? Contact { get; init; }

    public required ParsedBody Body { get; init; }

    /// <summary>What readers of an English page would meet in Japanese.</summary>
    public required ImmutableArray<UntranslatedWords> Untranslated { get; init; }

    /// <summary>From when on the text is public, as far as it depends on this file: its release, or <see cref="Never"/> while it is taken back.</summary>
    public DateTimeOffset PublicFrom => TakenBack.PublicFrom(ReleaseAt.Value);

    /// <summary>True when it was taken back, or may have been, and has not been given a later release since.</summary>
    public bool IsTakenBack => PublicFrom != ReleaseAt.Value;

    /// <summary>Keys of all vendors whose names come out with this advisory.</summary>
    public IEnumerable<string> NamedVendors() =>
        Statements.Select(statement => statement.Vendor.Value).Concat(Affected.Select(product => product.Vendor.Value)).Distinct(StringComparer.Ordinal);
}
