namespace Jvn.Site.Published;

/// <summary>An advisory in short, as lists, heads and announcements show it.</summary>
/// <remarks>A class that is made from a <see cref="PublicAdvisory"/> alone: nobody can make an altered copy.</remarks>
public sealed class ShownHeadline
{
    private readonly bool wasPublicElsewhere;
    private readonly DateTimeOffset changedAt;
    private readonly DateTimeOffset? translationChangedAt;

    internal ShownHeadline(PublicAdvisory advisory)
    {
        Id = advisory.Id;
        Form = advisory.Form;
        Title = new LocalizedText(advisory.Title, advisory.English?.Title);
        PublishedAt = advisory.PublishedAt;
        UpdatedAt = advisory.UpdatedAt;
        wasPublicElsewhere = advisory.ReleasedOn is not null;
        TranslatedAt = advisory.English?.PublishedAt;
        changedAt = advisory.Corrections.Concat(advisory.CorrectionsElsewhere).Append(advisory.UpdatedAt).Max();
        translationChangedAt = advisory.English?.RevisedAt ?? TranslatedAt;
        IsWithdrawn = advisory.Withdrawal is not null;
        IsUrgent = advisory.IsUrgent && !IsWithdrawn;
        IsUnreachable = advisory.Form == AdvisoryForm.Unreachable && !IsWithdrawn;
        LeadingScore = IsWithdrawn ? null : advisory.Scores.OrderByDescending(score => score.Vector.Version).ThenByDescending(score => score.Vector.BaseScore)
            .FirstOrDefault();
    }

    public AdvisoryId Id { get; }

    /// <summary>What it was published as; a withdrawn one keeps it.</summary>
    public AdvisoryForm Form { get; }

    /// <summary>English from the release of the translation on.</summary>
    public LocalizedText Title { get; }

    /// <summary>公開日</summary>
    public DateTimeOffset PublishedAt { get; }

    /// <summary>最終更新日: the newest update. A correction is none.</summary>
    public DateTimeOffset UpdatedAt { get; }

    /// <summary>True when it has news since its publication.</summary>
    public bool IsUpdated => UpdatedAt > PublishedAt;

    /// <summary>緊急; what is withdrawn is urgent no more.</summary>
    public bool IsUrgent { get; }

    public bool IsWithdrawn { get; }

    /// <summary>A standing notice: its developer cannot be reached to this day.</summary>
    public bool IsUnreachable { get; }

    /// <summary>The score that stands for the advisory: of the newest version of CVSS that it has, the highest. Null when nobody rated it, or when it is
    /// withdrawn.</summary>
    public PublicScore? LeadingScore { get; }

    /// <summary>When there first was an English version; null until then.</summary>
    public DateTimeOffset? TranslatedAt { get; }

    /// <summary>When there was news in <paramref name="language"/> that readers are told of: the newest update, or the translation that came out after
    /// it.</summary>
    public DateTimeOffset NewsAt(Language language) => Later(UpdatedAt, language, TranslatedAt);

    /// <summary>When what is said in <paramref name="language"/> changed last, corrections included: the public time of its files. Never goes back.</summary>
    public DateTimeOffset ChangedAt(Language language) => Later(changedAt, language, translationChangedAt);

    public bool IsTranslated => TranslatedAt is not null;

    /// <summary>True when there is a version in <paramref name="language"/>; until then a page stands in for it.</summary>
    public bool IsIn(Language language) => language == Language.Japanese || IsTranslated;

    /// <summary>Whether an instant of this advisory is known as a day only: what was public elsewhere before brings days along, which begin at midnight in
    /// Japan.</summary>
    public bool IsDay(DateTimeOffset at) => wasPublicElsewhere && at.InJapan().TimeOfDay == TimeSpan.Zero;

    private static DateTimeOffset Later(DateTimeOffset at, Language language, DateTimeOffset? inEnglish) =>
        language == Language.English && inEnglish > at ? inEnglish.Value : at;
}
