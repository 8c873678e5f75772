using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Published;

namespace Jvn.Site.Importing.Model;

/// <summary>What a foreign document says of an advisory. What it does not say is null or empty: nothing is made up.</summary>
public sealed record ImportedAdvisory
{
    /// <summary>Where it stands in the document.</summary>
    public required SourceLocation Place { get; init; }

    /// <summary>True for a draft from a partner's document: when it comes out here is not theirs to say.</summary>
    public required bool IsDraft { get; init; }

    public AdvisoryId? Id { get; init; }

    public string? Title { get; init; }

    public string? EnglishTitle { get; init; }

    public DateTimeOffset? ReleaseAt { get; init; }

    /// <summary>In its place where no more than the day is known.</summary>
    public DateOnly? ReleasedOn { get; init; }

    public bool IsUrgent { get; init; }

    /// <summary>A notice about a developer who cannot be reached.</summary>
    public bool IsNotice { get; init; }

    public PublicAction? Action { get; init; }

    /// <summary>A line that says what to do first, where the document does not say of what kind that is; for the editor, who does.</summary>
    public string? ActionText { get; init; }

    public ImmutableArray<CveId> Cves { get; init; } = [];

    /// <summary>Those of them that another numbering authority assigned, by what the document says.</summary>
    public ImmutableArray<CveId> AssignedElsewhere { get; init; } = [];

    public ImmutableArray<PublicWeakness> Weaknesses { get; init; } = [];

    public ImmutableArray<PublicScore> Scores { get; init; } = [];

    public ImmutableArray<ImportedProduct> Affected { get; init; } = [];

    public ImmutableArray<ImportedStatement> Statements { get; init; } = [];

    public ImmutableArray<PublicReference> References { get; init; } = [];

    /// <summary>Names of documents, by the key of their row.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Related { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>Oldest first; the publication is not among them.</summary>
    public ImmutableArray<ImportedRevision> History { get; init; } = [];

    /// <summary>Markdown.</summary>
    public ImmutableDictionary<SectionKind, string> Sections { get; init; } = ImmutableDictionary<SectionKind, string>.Empty;

    /// <summary>Markdown.</summary>
    public ImmutableDictionary<SectionKind, string> EnglishSections { get; init; } = ImmutableDictionary<SectionKind, string>.Empty;

    /// <summary>True for a translation that came by itself: its facts stand in the Japanese document.</summary>
    public bool IsTranslationOnly { get; init; }

    public bool HasEnglish => EnglishTitle is not null || !EnglishSections.IsEmpty;
}
