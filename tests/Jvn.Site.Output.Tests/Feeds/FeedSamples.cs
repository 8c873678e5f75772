using System.Text;
using System.Xml.Linq;
using Jvn.Site.Output.Feeds;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Tests.Feeds;

/// <summary>Advisories for tests of feeds, and the names to read feeds with.</summary>
internal static class FeedSamples
{
    /// <summary>Every sign that somebody could hope a feed reader to run or to trip over.</summary>
    public const string Hostile =
        "<script>alert(1)</script> &lt;img src=x onerror=alert(2)&gt; &#60;b&#62; ]]> <!-- \"'` \u202e R&D &amp;lt;i&amp;gt; \0\u0001\u000b\ufffe\uffff " +
            "\ud800 𠮷 \r\n\t 終";

    public static readonly XNamespace Rss = "http://purl.org/rss/1.0/";
    public static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    public static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    public static readonly XNamespace Sec = "http://jvn.jp/rss/mod_sec/3.0/";
    public static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>One with everything a feed can show.</summary>
    public static PublicAdvisory Full(string id = "JVN#12345678") => PublicModel.Advisory(id, maker => maker
        .Set(advisory => advisory.UpdatedAt, PublicModel.Noon.AddDays(5))
        .Set(advisory => advisory.English, PublicModel.English("Cross-site scripting vulnerability in Kakuu CMS"))
        .Set(advisory => advisory.Cves, [PublicModel.Cve("CVE-2026-12345"), PublicModel.Cve("CVE-2026-12346")])
        .Set(advisory => advisory.Weaknesses, [PublicModel.Weakness("CWE-79")])
        .Set(advisory => advisory.Scores,
        [
            new(PublicModel.Vector("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:A/VC:N/VI:N/VA:N/SC:L/SI:L/SA:N"), null),
            new(PublicModel.Vector("CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N"), PublicModel.Cve("CVE-2026-12345")),
            new(PublicModel.Vector("CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N"), PublicModel.Cve("CVE-2026-12346")),
            new(PublicModel.Vector("AV:N/AC:M/Au:N/C:N/I:P/A:N"), null),
            new(PublicModel.Vector("CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H"), null),
        ])
        .Set(advisory => advisory.Affected, [Row("3.1.0 より前のバージョン"), Row("2.0 系"), Row("すべて") with { Cpe = null }])
        .Set(advisory => advisory.References,
        [
            new(new("安全な\"ウェブサイト\"の作り方", "How to Secure Your Website"), null, new Uri("https://www.ipa.go.jp/図?a=1&b=<2>")),
            new(new("JVNVU#91234567"), null, new Uri("https://jvn.jp/vu/JVNVU91234567/index.html")),
        ])
        .Set(advisory => advisory.Related, new PublicRelatedDocuments([], [], [], [], [], ["JVNDB-2026-000123"])));

    public static PublicAdvisory Withdrawn(string id = "JVN#12345678")
    {
        var full = Full();
        return PublicModel.Advisory(id, maker => maker
            .Set(advisory => advisory.UpdatedAt, PublicModel.Noon.AddDays(9))
            .Set(advisory => advisory.Cves, full.Cves)
            .Set(advisory => advisory.Scores, full.Scores)
            .Set(advisory => advisory.Affected, full.Affected)
            .Set(advisory => advisory.References, full.References)
            .Set(advisory => advisory.English, full.English)
            .Set(advisory => advisory.Withdrawal,
                new PublicWithdrawal(PublicModel.Noon.AddDays(9), new("脆弱性ではないことが判明したため。", "It proved to be no vulnerability."))));
    }

    /// <summary>Advisories whose updates are ten days apart, the first the oldest.</summary>
    public static IEnumerable<PublicAdvisory> Many(int count) => Enumerable.Range(0, count).Select(i => PublicModel.Advisory($"JVN#{i:00000000}", maker => maker
        .Set(advisory => advisory.UpdatedAt, PublicModel.Noon.AddDays(10 * i))));

    public static byte[] JvnRss(SiteModel site, Language language) => Render(site, FeedFormat.JvnRss, language);

    public static byte[] Rss2(SiteModel site, Language language) => Render(site, FeedFormat.Rss2, language);

    public static byte[] AtomXml(SiteModel site, Language language) => Render(site, FeedFormat.Atom, language);

    public static byte[] Render(SiteModel site, FeedFormat format, Language language, FeedChannel? channel = null) =>
        FeedFiles.Render(site, channel ?? FeedChannel.Everything, format, language);

    public static XElement Parse(byte[] feed) => XDocument.Parse(Encoding.UTF8.GetString(feed)).Root!;

    private static PublicAffectedProduct Row(string versions) => new(
        new PublicVendorName(PublicModel.Number("995312"), new("株式会社架空ソフト", "Kakuu Software Inc.")),
        new("架空CMS", "Kakuu CMS"),
        new(versions),
        null,
        PublicModel.Cpe("cpe:2.3:a:kakuu:cms:*:*:*:*:*:*:*:*"),
        []);
}
