using System.Text.RegularExpressions;
using Jvn.Site.Published;

namespace Jvn.Site.Theme.Parts;

/// <summary>Where a document of 関連文書 can be read, by the form of its name.</summary>
public static partial class RelatedAddress
{
    /// <summary>Null for a name whose place nobody knows; it is then printed as plain text.</summary>
    /// <param name="of">The advisory whose document it is.</param>
    /// <returns>An address of this site is root-relative.</returns>
    public static string? Of(string name, ShownAdvisory of, Language language)
    {
        if (AdvisoryId.TryParse(name, out var id))
            return of.RelatedHere.Contains(id) ? SiteUrls.Advisory(id, language) : null;
        if (JpcertForm().Match(name) is { Success: true } jpcert)
            return Jpcert(jpcert.Groups[1].Value.ToLowerInvariant(), jpcert.Groups[2].Value, jpcert.Groups[3].Value);
        if (OfJvnIpedia(name, language) is { } ipedia)
            return ipedia;
        return CveId.TryParse(name, out var cve) ? cve.Url : null;
    }

    /// <summary>An entry of the national database; null for what is no number of it.</summary>
    public static string? OfJvnIpedia(string name, Language language) => JvnIpediaForm().Match(name) is { Success: true } ipedia
        ? $"https://jvndb.jvn.jp/{Words.PageWords.Tag(language)}/contents/{ipedia.Groups[1].Value}/{name}.html" : null;

    // JPCERT-AT-2021-0050 stands at /at/2021/at210050.html
    private static string Jpcert(string series, string year, string number) =>
        $"https://www.jpcert.or.jp/{series}/{year}/{series}{year[2..]}{number}.html";

    [GeneratedRegex(@"\AJPCERT-(AT|WR)-([0-9]{4})-([0-9]{4})\z")]
    private static partial Regex JpcertForm();

    [GeneratedRegex(@"\AJVNDB-([0-9]{4})-[0-9]{6}\z")]
    private static partial Regex JvnIpediaForm();
}
