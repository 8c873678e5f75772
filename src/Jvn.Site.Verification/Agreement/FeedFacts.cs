using System.Text.Json;
using System.Xml.Linq;
using Jvn.Site.Output.Tree;

namespace Jvn.Site.Verification.Agreement;

/// <summary>What the feeds of a year say, by the address of an item's page.</summary>
internal static class FeedFacts
{
    private static readonly XNamespace Rss = "http://purl.org/rss/1.0/";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Sec = "http://jvn.jp/rss/mod_sec/3.0/";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static IEnumerable<(string Page, FactSheet Sheet)> Read(ISiteFiles site, string address) => Path.GetExtension(address) switch
    {
        ".rdf" => ReadRss(Parse(site, address), Rss),
        ".xml" => ReadRss(Parse(site, address), XNamespace.None),
        ".atom" => ReadAtom(Parse(site, address)),
        _ => ReadJson(site.Read(address)),
    };

    private static XDocument Parse(ISiteFiles site, string address) => XDocument.Load(new MemoryStream(site.Read(address)));

    // RSS 1.0 and RSS 2.0: the modules are the same in both, but for dates.
    private static IEnumerable<(string Page, FactSheet Sheet)> ReadRss(XDocument feed, XNamespace rss)
    {
        foreach (var item in feed.Descendants(rss + "item"))
        {
            var sheet = new FactSheet();
            sheet.Set(Fact.Id, item.Element(Dc + "identifier")?.Value);
            sheet.Set(Fact.Title, item.Element(rss + "title")?.Value);
            if (rss == Rss)
            {
                sheet.Set(Fact.Published, item.Element(Terms + "issued")?.Value);
                sheet.Set(Fact.Modified, item.Element(Terms + "modified")?.Value);
            }
            else
            {
                sheet.Set(Fact.PublishedInMail, item.Element("pubDate")?.Value);
            }

            sheet.Set(Fact.Cve, item.Elements(Sec + "references").Where(reference => reference.Attribute("source")?.Value == "CVE")
                .Select(reference => reference.Attribute("id")?.Value));
            sheet.Set(Fact.Cvss, item.Elements(Sec + "cvss").Select(score => score.Attribute("vector")?.Value));
            sheet.Set(Fact.Cpe, item.Elements(Sec + "cpe").Select(product => product.Value));
            yield return (AdvisoryAddress.Of(item.Element(rss + "link")?.Value ?? ""), sheet);
        }
    }

    private static IEnumerable<(string Page, FactSheet Sheet)> ReadAtom(XDocument feed)
    {
        foreach (var entry in feed.Root!.Elements(Atom + "entry"))
        {
            var sheet = new FactSheet();
            sheet.Set(Fact.Title, entry.Element(Atom + "title")?.Value);
            sheet.Set(Fact.Published, entry.Element(Atom + "published")?.Value);
            sheet.Set(Fact.Modified, entry.Element(Atom + "updated")?.Value);
            yield return (AdvisoryAddress.Of(entry.Element(Atom + "link")?.Attribute("href")?.Value ?? ""), sheet);
        }
    }

    private static IEnumerable<(string Page, FactSheet Sheet)> ReadJson(byte[] feed)
    {
        using var document = JsonDocument.Parse(feed);
        foreach (var item in document.RootElement.GetProperty("items").EnumerateArray())
        {
            var sheet = new FactSheet();
            sheet.Set(Fact.Title, item.GetProperty("title").GetString());
            sheet.Set(Fact.Published, item.GetProperty("date_published").GetString());
            sheet.Set(Fact.Modified, item.GetProperty("date_modified").GetString());
            yield return (AdvisoryAddress.Of(item.GetProperty("url").Text()), sheet);
        }
    }
}
