using System.Text.RegularExpressions;

namespace Jvn.Site.Targets.Tests.ObjectStorage;

/// <summary>Releases of a site whose pages lead to each other as a real one's do: an advisory and its vendor each to the other, lists and feeds to both,
/// earlier advisories to new ones, every page to a style sheet named by its contents.</summary>
internal static partial class LinkedSite
{
    /// <param name="advisories">Each is of a vendor of its own.</param>
    /// <param name="style">Tells one style sheet from another.</param>
    public static MadeRelease Make(int number, int advisories, int style)
    {
        var sheet = $"/assets/site.{style:x16}.css";
        string Page(params IEnumerable<string> links) => $"<html data-release={number}><link href=\"{sheet}\">" +
            $"{string.Concat(links.Select(link => $"<a href=\"{link}\">x</a>"))}</html>{new string(' ', 1200)}";
        var all = Enumerable.Range(1, advisories).ToList();
        return new(number,
        [
            ("/index.html", Page([.. all.Select(Advisory), "/nav/", "/rss/"])),
            ("/nav/index.html", Page(all.Select(Vendor))),
            ("/rss/index.html", Page(["/rss/jvn.rdf", "/"])),
            ("/rss/jvn.rdf", string.Concat(all.Select(one => $"<a href=\"{Advisory(one)}\">"))),
            ("/search/index.html", Page(["/"])),
            ("/404.html", Page()),
            ("/api/advisories.json", string.Concat(all.Select(one => $"\"{Advisory(one)}index.json\""))),
            (sheet, "p{}"),
            .. all.SelectMany(one => new[]
            {
                (Advisory(one) + "index.html", Page(Vendor(one), Advisory(advisories), Advisory(one) + "7/", Advisory(one) + "index.json")),
                (Advisory(one) + "7/index.html", Page(Advisory(one))),
                (Advisory(one) + "index.json", $"{{\"n\": {one}}}"),
                (Vendor(one) + "index.html", Page(Advisory(one))),
            }),
        ]);
    }

    /// <summary>The names of the objects that a page leads to.</summary>
    public static IEnumerable<string> LinksOf(string page) => Link().Matches(page).Select(link => link.Groups[1].Value);

    private static string Advisory(int number) => $"/jp/JVN{number:00000000}/";

    private static string Vendor(int number) => $"/vendor/{number}/";

    [GeneratedRegex("href=\"([^\"]+)\"")]
    private static partial Regex Link();
}
