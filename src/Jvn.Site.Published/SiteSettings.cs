namespace Jvn.Site.Published;

/// <summary>What the site calls itself and where it stands; read from <c>input/site.yml</c>.</summary>
public sealed record SiteSettings
{
    /// <summary>Absolute, ends with a slash. Feeds and canonical links are made from it.</summary>
    public Uri BaseUrl { get; init; } = new("https://jvn.jp/");

    public LocalizedText Name { get; init; } = new("JVN 脆弱性対策情報", "JVN: Japan Vulnerability Notes");

    /// <summary>Who publishes.</summary>
    public LocalizedText Operator { get; init; } = new("JPCERT コーディネーションセンター", "JPCERT Coordination Center");

    /// <summary>Where a developer or a reader can write to.</summary>
    public Uri? ContactUrl { get; init; }

    /// <summary>The operator's terms of use, where it has published any. Nothing is said of terms otherwise but whom to ask.</summary>
    public Uri? TermsUrl { get; init; }

    /// <summary>Who writes CVE records; null where nobody does.</summary>
    public NumberingAuthority? Cna { get; init; }

    /// <summary>What a notice says in place of its editor.</summary>
    public NoticeSentences Notice { get; init; } = new();

    /// <summary>How many advisories the feed of new and updated ones has.</summary>
    public int FeedLength { get; init; } = 20;

    /// <summary>An address of the site with the scheme and host it is published under.</summary>
    public string Absolute(string address) => BaseUrl.AbsoluteUri + address[1..];
}
