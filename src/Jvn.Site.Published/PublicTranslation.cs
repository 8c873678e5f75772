using System.Collections.Immutable;

namespace Jvn.Site.Published;

/// <summary>The English translation: its title and its sections.</summary>
/// <param name="PublishedAt">When there first was one; never changes.</param>
/// <param name="RevisedAt">When the one that stands took the place of another; null while it is the first.</param>
public sealed record PublicTranslation(
    string Title, ImmutableDictionary<SectionKind, HtmlFragment> Sections, DateTimeOffset PublishedAt, DateTimeOffset? RevisedAt = null);
