using System.Collections.Immutable;

namespace Jvn.Site.Published;

/// <summary>The English twin: its title, its sections, and the instant it came out.</summary>
public sealed record PublicTranslation(string Title, ImmutableDictionary<SectionKind, HtmlFragment> Sections, DateTimeOffset PublishedAt);
