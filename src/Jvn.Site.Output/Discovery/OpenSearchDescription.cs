using System.Globalization;
using Jvn.Site.Output.Data;
using Jvn.Site.Published;
using Jvn.Site.Theme.Words;

namespace Jvn.Site.Output.Discovery;

/// <summary>OpenSearch 1.1: tells a browser how to search here.</summary>
internal static class OpenSearchDescription
{
    /// <summary>The specification allows no longer name.</summary>
    private const int LongestName = 16;

    public static byte[] Render(SiteSettings settings, Language language) => SiteXml.Render("OpenSearchDescription", SiteXml.OpenSearch, [], [], xml =>
    {
        var words = PageWords.In(language);
        xml.Element("ShortName", Short(settings.Name.In(language).Text));
        xml.Element("Description", words.SearchHere);
        xml.Element("Url", "", ("type", "text/html"), ("method", "get"), ("template", settings.Absolute(SiteUrls.Search(language)) + "?q={searchTerms}"));
        xml.Element("Url", "", ("type", "application/opensearchdescription+xml"), ("rel", "self"),
            ("template", settings.Absolute(SiteUrls.OpenSearch(language))));
        xml.Element("Language", PageWords.Tag(language));
        xml.Element("InputEncoding", "UTF-8");
        xml.Element("OutputEncoding", "UTF-8");
    });

    // Cut between what a reader takes for characters.
    private static string Short(string name)
    {
        var kept = "";
        for (var characters = StringInfo.GetTextElementEnumerator(name); characters.MoveNext() && kept.Length
            + characters.GetTextElement().Length <= LongestName;)
            kept += characters.GetTextElement();
        return kept.Trim();
    }
}
