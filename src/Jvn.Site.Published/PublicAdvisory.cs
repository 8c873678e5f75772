using System.Collections.Immutable;

namespace Jvn.Site.Published;

/// <summary>An advisory whose embargo has lifted, as it reads at the instant of the build. Every public property may end up on the web site.</summary>
/// <remarks>Only Jvn.Site.Embargo can construct one (see InternalsVisibleTo in the project file). A class, not a record: <c>with</c> would let anybody make an
/// altered copy.</remarks>
public sealed class PublicAdvisory
{
    internal PublicAdvisory()
    {
    }

    public required AdvisoryId Id { get; init; }

    public required AdvisoryForm Form { get; init; }

    /// <summary>The Japanese title, one line.</summary>
    public required string Title { get; init; }

    /// <summary>公開日: the release instant; never changes.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>The day since which it was public elsewhere, which <see cref="PublishedAt"/> begins then; null for what came out here first.</summary>
    public required DateOnly? ReleasedOn { get; init; }

    /// <summary>最終更新日: the newest change of the advisory or of one of its vendor statuses; never before <see cref="PublishedAt"/>.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Whole days in Japan from the start of handling to the first publication; null when the start is not recorded. Shown as a class of a total only,
    /// never beside the advisory.</summary>
    public required int? DaysOfHandling { get; init; }

    /// <summary>緊急</summary>
    public required bool IsUrgent { get; init; }

    public required PublicAction? Action { get; init; }

    public required ImmutableArray<CveId> Cves { get; init; }

    /// <summary>Those of <see cref="Cves"/> that another numbering authority assigned.</summary>
    public required ImmutableArray<CveId> AssignedElsewhere { get; init; }

    public required ImmutableArray<PublicWeakness> Weaknesses { get; init; }

    public required ImmutableArray<PublicScore> Scores { get; init; }

    public required ImmutableArray<PublicAffectedProduct> Affected { get; init; }

    /// <summary>The Japanese sections; a kind that is missing has nothing to say.</summary>
    public required ImmutableDictionary<SectionKind, HtmlFragment> Sections { get; init; }

    /// <summary>The English translation, when its own release instant has come.</summary>
    public required PublicTranslation? English { get; init; }

    /// <summary>By status, then in 50音 order of the vendors.</summary>
    public required ImmutableArray<PublicStatement> Statements { get; init; }

    /// <summary>Those without a status, in 50音 order.</summary>
    public required ImmutableArray<PublicLinkedVendor> LinkedVendors { get; init; }

    public required ImmutableArray<PublicReference> References { get; init; }

    public required PublicRelatedDocuments Related { get; init; }

    /// <summary>更新履歴, oldest first; the release itself is not an entry.</summary>
    public required ImmutableArray<PublicRevision> History { get; init; }

    public required PublicWithdrawal? Withdrawal { get; init; }

    /// <summary>When the text was put right without an update, oldest first. Only that it was, and when: the note is nobody's business.</summary>
    public required ImmutableArray<DateTimeOffset> Corrections { get; init; }

    /// <summary>When what it takes from elsewhere was put right, oldest first: the name of a vendor, what the site says of itself.</summary>
    public required ImmutableArray<DateTimeOffset> CorrectionsElsewhere { get; init; }

    /// <summary>Set for <see cref="AdvisoryForm.Unreachable"/> and <see cref="AdvisoryForm.Answered"/>.</summary>
    public required PublicContactAttempt? Contact { get; init; }

    /// <summary>Only the files that a released text names, cleaned of metadata, by name.</summary>
    public required ImmutableArray<PublicAttachment> Attachments { get; init; }
}
