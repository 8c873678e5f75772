using Jvn.Site.Published;

namespace Jvn.Site.Theme.Words;

/// <summary>The feeds and the page that lists them. The feeds themselves say these words too.</summary>
public sealed partial class PageWords
{
    public string FeedsHeading => Say("配信", "Feeds");

    public string FeedsIntro => Say(
        "フィードは、新しい情報や更新された情報の見出しを機械で読める形にしたファイルです。下の URL をフィードリーダーに登録すると、新着と更新を自動で受け取れます。",
        "A feed is a file in which a program finds the titles of what is new or updated. Give one of the addresses below to your feed reader to be told of " +
            "news.");

    public string FeedContent => Say("内容", "Content");

    public string FeedFormat => Say("形式", "Format");

    public string FeedAddress => Say("URL", "Address");

    public string FeedOfNewest => Say("新着・更新情報", "New and updated advisories");

    public string FeedOfNewestIn(Language language) => language == Language.English
        ? Say("新着・更新情報（英語）", "New and updated advisories (English)")
        : Say("新着・更新情報（日本語）", "New and updated advisories (Japanese)");

    public string FeedsOfSeries => Say("種類ごとのフィード", "Feeds by series");

    public string FeedsOfUnreachable => Say("連絡不能のフィード", "Feed of developers who cannot be reached");

    public string FeedsOfYears => Say("年ごとのフィード", "Feeds by year");

    public string FeedsOfVendors => Say("ベンダごとのフィード", "Feeds by vendor");

    public string FeedsOfVendorsText => Say(
        "ベンダごとのフィードもあります。URL は各ベンダのページに記しています。",
        "There is a feed for each vendor, too. Its addresses stand on the page of the vendor.");

    public string FeedsOfVendor => Say("このベンダのフィード", "Feeds of this vendor");

    public string FeedFormatsHint => Say(
        "どの形式も内容は同じです。JVNRSS と RSS 2.0 には、CVE、CWE、CVSS、製品（CPE）も含みます。",
        "All formats tell the same. JVNRSS and RSS 2.0 also have CVE, CWE, CVSS and products (CPE).");

    /// <summary>What a channel tells of.</summary>
    public string FeedOf(FeedChannel channel) => channel switch
    {
        { Series: { } series } => Say($"{SeriesShort(series)} の新着・更新情報", $"New and updated {SeriesShort(series)} advisories"),
        { Year: { } year } => YearHeading(year),
        { Vendor: { } vendor } => Say($"{vendor.Name.In(Language)}の脆弱性レポート", $"Advisories that name {vendor.Name.In(Language)}"),
        _ when channel == FeedChannel.Unreachable => Say("連絡不能案件と連絡不能開発者", "Developers who cannot be reached"),
        _ => FeedOfNewest,
    };

    public string FeedDescription(FeedChannel channel) =>
        channel == FeedChannel.Everything ? Say("新着と更新の脆弱性レポート", "New and updated vulnerability advisories") : FeedOf(channel);

    /// <summary>The title of an item about a developer on the list of those who cannot be reached.</summary>
    public string ListingTitle(LanguageText name, PublicListing listing) => listing.AnsweredAt is null
        ? Say($"連絡不能開発者：{name}", $"Developer who cannot be reached: {name}")
        : Say($"応答のあった開発者：{name}", $"Developer who has answered: {name}");

    /// <summary>What such an item says: each date with what it is, then the products.</summary>
    public string ListingSummary(PublicListing listing)
    {
        var products = string.Join(ListComma, listing.Products.Select(product => $"{product.Name} {product.Versions}".TrimEnd()));
        return string.Join(' ', Facts().Select(fact => Say($"{fact.What}：{fact.Text}。", $"{fact.What}: {fact.Text}.")));

        IEnumerable<(string What, string Text)> Facts()
        {
            yield return (ListedOn, JapanTime.Day(listing.ListedAt));
            yield return (ContactSince, JapanTime.Day(listing.Since));
            if (products.Length > 0)
                yield return (ProductNames, products);
            if (listing.AnsweredAt is { } answered)
                yield return (AnsweredOn, JapanTime.Day(answered));
        }
    }
}
