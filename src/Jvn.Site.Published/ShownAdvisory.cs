using System.Collections.Immutable;

namespace Jvn.Site.Published;

/// <summary>What readers are told of an advisory, decided once: pages, feeds, data, documents, search and statistics read this and nothing else.</summary>
/// <remarks>
/// Where the guideline has words of its own, they stand here in place of what was written. What is withdrawn has lost its facts here, whoever
/// forgot to take them away. Made from what the gate let through alone: from a <see cref="PublicAdvisory"/>, the identifiers of the others for links, and the
/// site's own sentences.
/// </remarks>
public sealed class ShownAdvisory
{
    private static readonly PublicRelatedDocuments NoDocuments = new([], [], [], [], [], []);

    private readonly ImmutableArray<ShownSection> sections;

    private readonly DateTimeOffset? linkedAt;

    private ShownAdvisory(PublicAdvisory advisory, MentionLinks links, NoticeSentences sentences)
    {
        Headline = new ShownHeadline(advisory);
        DaysOfHandling = advisory.DaysOfHandling;
        Withdrawal = advisory.Withdrawal is { } withdrawal ? new ShownWithdrawal(withdrawal) : null;
        History = HistoryOf(advisory);
        Changes = ShownChanges.Of(advisory, History);
        Statements = [.. advisory.Statements.Select(statement => new ShownStatement(advisory, statement, links))];
        sections = [.. Enum.GetValues<SectionKind>().Select(kind => SectionOf(advisory, kind, links, sentences))];
        linkedAt = links.NewestIn(sections.SelectMany(section => new[] { section.Japanese, section.English })
            .Concat(Statements.Select(statement => statement.Comment)), Id);
        if (Withdrawal is null)
        {
            Notice = Headline.IsUnreachable ? new ShownNotice(advisory, sentences) : null;
            Action = ShownAction.Of(advisory);
            Cves = advisory.Cves;
            AssignedHere = advisory.ReleasedOn is null ? [.. advisory.Cves.Except(advisory.AssignedElsewhere)] : [];
            Weaknesses = advisory.Weaknesses;
            Cwes = [.. advisory.Weaknesses.Select(weakness => weakness.Id).Distinct()];
            PerCve = ShownCve.Of(advisory);
            Scores = advisory.Scores;
            Affected = ProductsOf(advisory);
            LinkedVendors = advisory.LinkedVendors;
            References = advisory.References;
            Related = advisory.Related;
            RelatedHere = links.Among(new[] { Related.CertAdvisories, Related.TrNotes, Related.CpniAdvisories, Related.JpcertAlerts, Related.JpcertReports }
                .SelectMany(names => names));
            Attachments = advisory.Attachments;
        }
    }

    /// <summary>Identifier, title, dates and marks.</summary>
    public ShownHeadline Headline { get; }

    public AdvisoryId Id => Headline.Id;

    /// <summary>公開日</summary>
    public DateTimeOffset PublishedAt => Headline.PublishedAt;

    /// <summary>最終更新日</summary>
    public DateTimeOffset UpdatedAt => Headline.UpdatedAt;

    public bool IsTranslated => Headline.IsTranslated;

    public bool IsWithdrawn => Headline.IsWithdrawn;

    /// <summary>Whole days in Japan from the start of handling to the first publication; null when the start is not recorded. Shown as a class of a total only,
    /// never beside the advisory.</summary>
    public int? DaysOfHandling { get; }

    /// <summary>Null while it stands.</summary>
    public ShownWithdrawal? Withdrawal { get; }

    /// <summary>Null for all but a standing notice whose developer has not answered.</summary>
    public ShownNotice? Notice { get; }

    /// <summary>まず行うこと; null when there is none.</summary>
    public ShownAction? Action { get; }

    public ImmutableArray<CveId> Cves { get; } = [];

    /// <summary>Those whose records we write: no other numbering authority assigned them, and the advisory came out here first.</summary>
    public ImmutableArray<CveId> AssignedHere { get; } = [];

    public ImmutableArray<CweId> Cwes { get; } = [];

    /// <summary>The same with the CVEs that they belong to, where that is said.</summary>
    public ImmutableArray<PublicWeakness> Weaknesses { get; } = [];

    /// <summary>Weaknesses and scores by CVE, for those CVEs of which some are said.</summary>
    public ImmutableArray<ShownCve> PerCve { get; } = [];

    public ImmutableArray<PublicScore> Scores { get; } = [];

    /// <summary>影響を受けるシステム</summary>
    public ImmutableArray<ShownProduct> Affected { get; } = [];

    /// <summary>ベンダ情報: by status, then in 50音 order of the vendors.</summary>
    public ImmutableArray<ShownStatement> Statements { get; }

    /// <summary>Vendors whom we did not notify, with pages of their own; in 50音 order.</summary>
    public ImmutableArray<PublicLinkedVendor> LinkedVendors { get; } = [];

    public ImmutableArray<PublicReference> References { get; } = [];

    public PublicRelatedDocuments Related { get; } = NoDocuments;

    /// <summary>The advisories among <see cref="Related"/> that are out: only to these does a page lead.</summary>
    public ImmutableArray<AdvisoryId> RelatedHere { get; } = [];

    /// <summary>更新履歴, oldest first; the release itself is not an entry.</summary>
    public ImmutableArray<ShownRevision> History { get; }

    /// <summary>All that changed in public, the publication first, then by kind.</summary>
    public ImmutableArray<ShownChange> Changes { get; }

    /// <summary>The files that its texts name, by name.</summary>
    public ImmutableArray<PublicAttachment> Attachments { get; } = [];

    /// <summary>When its pages in <paramref name="language"/> changed last: with what they say, or because an advisory came out that they lead to.</summary>
    public DateTimeOffset PagesChangedAt(Language language) =>
        linkedAt is { } at && at > Headline.ChangedAt(language) ? at : Headline.ChangedAt(language);

    /// <summary>The section of a kind; an empty one where nothing is said.</summary>
    public ShownSection Section(SectionKind kind) => sections[(int)kind];

    /// <summary>Shows what the gate let through.</summary>
    /// <param name="links">Where identifiers in texts lead.</param>
    /// <param name="sentences">What the site has a notice say.</param>
    internal static ShownAdvisory Of(PublicAdvisory advisory, MentionLinks links, NoticeSentences sentences) => new(advisory, links, sentences);

    // Whoever looks here for what became of it finds the withdrawal, also when nobody wrote an entry of that instant.
    private static ImmutableArray<ShownRevision> HistoryOf(PublicAdvisory advisory)
    {
        var written = advisory.History.Select(revision => new ShownRevision(revision.At, revision.Text));
        return advisory.Withdrawal is not { } withdrawal || advisory.History.Any(revision => revision.At == withdrawal.At)
            ? [.. written]
            : [.. written.Append(new ShownRevision(withdrawal.At, HistoryTexts.Withdrawn)).OrderBy(revision => revision.At)];
    }

    private static ShownSection SectionOf(PublicAdvisory advisory, SectionKind kind, MentionLinks links, NoticeSentences sentences)
    {
        if (advisory.Withdrawal is not null)
            return new(advisory.Id, kind, HtmlFragment.Empty, HtmlFragment.Empty, links);
        if (advisory.Form != AdvisoryForm.Unreachable || kind != SectionKind.Solution)
            return new(advisory.Id, kind, Written(advisory.Sections, kind), Written(advisory.English?.Sections, kind), links);

        // 対策方法 of a notice is the guideline's, whatever the editor wrote.
        return new(advisory.Id, kind, sentences.SolutionIn(Language.Japanese), advisory.English is null ? HtmlFragment.Empty
            : sentences.SolutionIn(Language.English), links);
    }

    private static HtmlFragment Written(ImmutableDictionary<SectionKind, HtmlFragment>? sections, SectionKind kind) => sections?.GetValueOrDefault(kind)
        ?? HtmlFragment.Empty;

    // What stands under 影響を受けるシステム is affected: a vendor that says less of its products has not spoken of this one.
    private static ImmutableArray<ShownProduct> ProductsOf(PublicAdvisory advisory)
    {
        var statuses = advisory.Statements
            .Where(statement => statement.Status is VendorStatus.Vulnerable or VendorStatus.VulnerableInvestigating)
            .DistinctBy(statement => statement.Vendor.Number)
            .ToDictionary(statement => statement.Vendor.Number, statement => statement.Status!.Value);
        return [.. advisory.Affected.Select(product => new ShownProduct(product, statuses.GetValueOrDefault(product.Vendor.Number, VendorStatus.Vulnerable)))];
    }
}
