using System.Text;
using Jvn.Site.Embargo.Tests.Sites;

namespace Jvn.Site.Embargo.Tests.Scale;

/// <summary>An input as large as twenty years of a national site: most advisories short, a few that name hundreds of vendors, some pending.</summary>
internal static class LargeInput
{
    private const int RowsOfAdvisory = 5;
    private const int RowsOfAlert = 285;
    private const int AdvisoriesOfAlert = 105; // one in so many names as many vendors as the largest real one

    /// <param name="now">What is pending comes out after it, an advisory each hour.</param>
    /// <returns>The number of rows in all vendor tables.</returns>
    public static int Write(Workplace work, int advisories, int pending, DateTimeOffset now)
    {
        var dice = new Dice(advisories);
        var vendors = Vendors(advisories);
        for (var vendor = 0; vendor < vendors; vendor++)
            work.Put($"input/vendors/v{vendor}.yml",
                $"number: {100_000 + vendor}\nname: {{ja: 株式会社架空 {vendor}, en: Kakuu {vendor} Inc.}}\nkana: " +
                $"カクウ{dice.Letters("アイウエオカキクケコ", 4)}\nregistration: general\n");
        var rows = 0;
        for (var number = 0; number < advisories; number++)
        {
            var count = number % AdvisoriesOfAlert == 0 ? RowsOfAlert : RowsOfAdvisory;
            rows += count;
            var isPending = number >= advisories - pending;
            var release = isPending ? now.AddHours(1 + number) : now.AddHours(-60_000L * (advisories - number) / advisories);
            work.Put($"input/advisories/{release.Year}/JVN{number:00000000}.md", Advisory(dice, number, release, vendors, count));
            if (number % 2 == 0)
                work.Put($"input/advisories/{release.Year}/JVN{number:00000000}.en.md", Twin(number));
        }

        return rows;
    }

    /// <summary>One advisory more, which has just come out.</summary>
    public static void Add(Workplace work, int advisories, DateTimeOffset now) => work.Put(
        $"input/advisories/{now.Year}/JVN{advisories:00000000}.md",
            Advisory(new Dice(advisories), advisories, now.AddMinutes(-1), Vendors(advisories), RowsOfAdvisory));

    private static string Advisory(Dice dice, int number, DateTimeOffset release, int vendors, int count)
    {
        var text = new StringBuilder();
        var first = dice.Number(0, vendors - 1);
        text.Append($"---\nid: JVN#{number:00000000}\ntitle: 架空製品 {number} におけるクロスサイトスクリプティングの脆弱性\nrelease-at: {release:yyyy-MM-ddTHH:mm:sszzz}\n");
        text.Append($"action: {{do: update, text: {{ja: 更新する, en: Update}}}}\ncve: [CVE-2026-{number + 10_000}]\ncwe: [CWE-79]\n");
        text.Append("cvss:\n  - {vector: \"CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N\", score: \"6.1\"}\n  - {vector: " +
            "\"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:A/VC:N/VI:N/VA:N/SC:L/SI:L/SA:N\"}\n");
        text.Append($"affected:\n  - {{vendor: v{first}, product: 架空製品 {number}, versions: 3.1.0 より前, range: \"<3.1.0\"}}\nvendors:\n");
        for (var row = 0; row < count; row++)
        {
            text.Append(row % 3 == 0
                ? $"  - vendor: v{(first + row) % vendors}\n    status: vulnerable\n    replied: {release.AddDays(-3):yyyy-MM-dd}\n    comment: |\n      " +
                    $"下記をご覧ください。\n      <https://www.example.jp/{number}/{row}>\n"
                : $"  - {{vendor: v{(first + row) % vendors}, status: unknown}}\n");
        }

        text.Append("references: [{title: 安全なウェブサイトの作り方, url: \"https://www.ipa.go.jp/security/\"}]\nrelated: {jvndb: [JVNDB-2026-000123]}\n---\n");
        foreach (var heading in new[] { "概要", "影響を受けるシステム", "詳細情報", "想定される影響", "対策方法", "JPCERT/CCからの補足情報", "JPCERT/CCによる脆弱性分析結果", "謝辞" })
            text.Append($"## {heading}\n\n株式会社架空が提供する架空製品 {number} には、CVE-2026-{number + 10_000} の問題があります。 **詳しくは** [開発者](https://www.example.jp/{number}) " +
                $"のページをご覧ください。\n\n- 一つ\n- 二つ\n\n");
        return text.ToString();
    }

    private static int Vendors(int advisories) => Math.Max(300, advisories * 3 / 7);

    private static string Twin(int number)
    {
        var text = new StringBuilder($"---\ntitle: Cross-site scripting vulnerability in Kakuu Product {number}\n---\n");
        foreach (var heading in new[] { "Overview", "Products Affected", "Description", "Impact", "Solution", "JPCERT/CC Addendum",
            "Vulnerability Analysis by JPCERT/CC", "Credit" })
            text.Append($"## {heading}\n\nKakuu Product {number} has the problem CVE-2026-{number + 10_000}. See the [developer's " +
                $"page](https://www.example.jp/{number}).\n\n");
        return text.ToString();
    }
}
