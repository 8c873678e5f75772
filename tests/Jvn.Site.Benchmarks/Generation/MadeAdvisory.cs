namespace Jvn.Site.Benchmarks.Generation;

/// <summary>An advisory that nobody issued, in no form yet: an input, or pages of another program, are made from it.</summary>
/// <param name="Sections">The eight of the guideline, in Markdown.</param>
/// <param name="EnglishSections">The same eight; empty where there is no translation.</param>
/// <param name="References">Titles and addresses.</param>
internal sealed record MadeAdvisory(
    string Id, string Title, string EnglishTitle, DateTimeOffset Release, bool IsWithheld, bool IsUrgent, string Action, string ActionText,
    string EnglishActionText, IReadOnlyList<string> Cves, IReadOnlyList<string> Weaknesses, IReadOnlyList<MadeScore> Scores,
    IReadOnlyList<MadeProduct> Affected, IReadOnlyList<MadeStatement> Statements, IReadOnlyList<(string Title, string Url)> References,
    IReadOnlyList<(string Kind, string Id)> Related, IReadOnlyList<MadeChange> History, IReadOnlyList<string> Sections,
    IReadOnlyList<string> EnglishSections, DateTimeOffset? WithdrawnAt)
{
    public string Slug => Id.Replace("#", "", StringComparison.Ordinal);
}
