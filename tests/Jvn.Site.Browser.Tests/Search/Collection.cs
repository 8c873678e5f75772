using System.Text;

namespace Jvn.Site.Browser.Tests.Search;

/// <summary>The made-up collection that the normative queries are asked of: two tables in <c>data/</c>, and the input folder they stand for.</summary>
internal static class Collection
{
    public static IReadOnlyList<CollectedVendor> Vendors { get; } =
        [.. Rows("vendors.txt").Select(row => new CollectedVendor(row[0], int.Parse(row[1]), row[2], row[3], row[4], List(row[5])))];

    public static IReadOnlyList<CollectedAdvisory> Advisories { get; } =
    [
        .. Rows("advisories.txt").Select(row => new CollectedAdvisory(
            row[0], row[1], row[2], row[3], List(row[4]), List(row[5]), List(row[6]), row[7],
            [.. List(row[8].Replace(',', ';')).Select(vendor => vendor.Split('='))
                .Select(vendor => (Vendors.Single(known => known.Key == vendor[0]), vendor[1]))],
            row[9])),
    ];

    /// <summary>The lines of a table without its comments, cut at the bars.</summary>
    public static IEnumerable<string[]> Rows(string name) => File.ReadLines(Checkout.At("tests", "Jvn.Site.Browser.Tests", "Search", "data", name))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('|').Select(cell => cell.Trim(' ')).ToArray());

    /// <summary>Writes the input that the real build makes the site of.</summary>
    public static void Write(string folder)
    {
        Put(folder, "site.yml",
            "base-url: https://jvn.example.jp/\nname: {ja: 脆弱性対策情報, en: Vulnerability Notes}\noperator: {ja: 架空調整機関, en: Example Coordination " +
            "Center}\ncontact-url: https://www.example.jp/contact\nfeed-length: 20\n");
        foreach (var vendor in Vendors)
            Put(folder, $"vendors/{vendor.Key}.yml",
                $"number: {vendor.Number}\nname: {{ja: {Quoted(vendor.Japanese)}, en: {Quoted(vendor.English)}}}\nkana: {vendor.Kana}\naliases: " +
                $"[{string.Join(", ", vendor.Aliases)}]\nregistration: general\n");
        foreach (var advisory in Advisories)
        {
            var path = $"advisories/{advisory.Released[..4]}/{advisory.Id.Replace("#", "", StringComparison.Ordinal)}";
            Put(folder, path + ".md", Text(advisory));
            if (advisory.English.Length > 0)
                Put(folder, path + ".en.md", $"---\ntitle: {Quoted(advisory.English)}\n---\n"
                    + Body(["Overview", "Products Affected", "Description", "Impact", "Solution", "JPCERT/CC Addendum", "Vulnerability Analysis by JPCERT/CC",
                    "Credit"], "There is a flaw."));
        }
    }

    private static string Text(CollectedAdvisory advisory)
    {
        var text = new StringBuilder($"---\nid: {advisory.Id}\ntitle: {Quoted(advisory.Title)}\nrelease-at: {advisory.Released}T12:00:00+09:00\n");
        if (advisory.Form == "notice")
            text.Append("kind: unreachable\ncontact: {since: 2022-01-10, reason: no-reply, attempts: [{on: 2022-01-10, by: email}, {on: 2022-03-10, by: " +
                "post}]}\n");
        text.Append(advisory.Form == "notice" ? "action: {do: stop-using}\n" : "action: {do: update, text: 最新版へアップデートする}\n");
        if (advisory.Form == "urgent")
            text.Append("urgent: true\n");
        text.Append($"cve: [{string.Join(", ", advisory.Cves)}]\ncwe: [{string.Join(", ", advisory.Cwes)}]\n");
        if (advisory.Vector is { } vector)
            text.Append($"cvss:\n  - {{vector: \"{vector}\"}}\n");
        if (advisory.Products.Count > 0)
            text.Append("affected:\n").AppendJoin("",
                advisory.Products.Select(product => $"  - {{vendor: {Maker(advisory)}, product: {Quoted(product)}, versions: すべて, range: \"*\"}}\n"));
        if (advisory.Vendors.Count > 0)
            text.Append("vendors:\n").AppendJoin("",
                advisory.Vendors.Select(vendor => vendor.Status == "unknown" ? $"  - {{vendor: {vendor.Vendor.Key}, status: unknown}}\n"
                : $"  - {{vendor: {vendor.Vendor.Key}, status: {vendor.Status}, replied: 2004-01-01}}\n"));
        if (advisory.Form == "withdrawn")
            text.Append("withdrawn: {at: 2023-12-01T12:00:00+09:00, reason: 誤りのため}\n");
        return text.Append("---\n").Append(Body(["概要", "影響を受けるシステム", "詳細情報", "想定される影響", "対策方法", "JPCERT/CCからの補足情報", "JPCERT/CCによる脆弱性分析結果", "謝辞"], "問題があります。",
            empty: advisory.Form == "notice" ? "対策方法" : null)).ToString();
    }

    // Whose products are affected: nobody who says that they are not.
    private static string Maker(CollectedAdvisory advisory) =>
        advisory.Vendors.First(vendor => !vendor.Status.StartsWith("not", StringComparison.Ordinal)).Vendor.Key;

    /// <param name="empty">The heading below which nothing is written: what to do about a notice, the guideline says.</param>
    private static string Body(IEnumerable<string> headings, string sentence, string? empty = null) =>
        string.Concat(headings.Select(heading => heading == empty ? $"## {heading}\n\n" : $"## {heading}\n\n{sentence}\n\n"));

    private static string Quoted(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";

    private static string[] List(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static void Put(string folder, string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
