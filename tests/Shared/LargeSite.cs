using System.Collections.Immutable;
using Jvn.Site.Published;

namespace Jvn.Site.Tests.Shared;

/// <summary>A made-up site of the size of a national one. Names are put together from syllables, so that they compress no better than real ones.</summary>
internal static class LargeSite
{
    private const int Years = 22;

    private static readonly string[] Kana = [.. "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワンガギグゴザジズダデドバビブベボパピプペポ".Select(letter => letter.ToString())];

    private static readonly string[] Kanji =
        [.. "山川海空星月雲風森林田野原島谷峰岸泉滝池桜梅松竹藤菊桐楓柳橘東西南北中央新大小高青赤白黒金銀光明和平安長富栄福永吉京都奈良阪神武蔵相模駿河遠江信濃越後加賀能登出羽陸奥".Select(letter => letter.ToString())];

    private static readonly string[] Latin =
        ("ar ba co da el fi go ha in jo ka li mo ne or pa qu ri so ta ul vi wa xe yo ze cloud net soft ware sys data link view cam port web mail edge " +
        "gate core flow sign").Split(' ');

    private static readonly string[] Trades = "ソフトウェア システムズ 電機 通信 ネットワークス 製作所 テクノロジーズ 情報 工業 ラボ 企画 電子 計算機 サービス".Split(' ');

    private static readonly string[] Goods =
        ("グループウェア アップローダ 掲示板 ルータ ネットワークカメラ ショッピングカート CMS 会計ソフト VPN機器 プリンタ管理ツール Androidアプリ iOSアプリ 図面ビューア 動画配信システム 資産管理ツール 予約システム PLC 無線アクセスポイント " +
        "監視ソフトウェア 圧縮・展開ソフト 暗号ライブラリ WordPress用プラグイン 電子署名サービス POSレジ NAS バックアップソフト メーラ IP電話機 WAF ブラウザ拡張機能 ECサイト構築パッケージ 複合機 ドライブレコーダ インストーラ シリーズ").Split(' ');

    private static readonly (string Japanese, string English, string Cwe)[] Flaws =
    [
        ("クロスサイトスクリプティングの脆弱性", "Cross-site scripting vulnerability", "CWE-79"), ("SQL インジェクションの脆弱性", "SQL injection vulnerability", "CWE-89"),
        ("OS コマンドインジェクションの脆弱性", "OS command injection vulnerability", "CWE-78"), ("複数の脆弱性", "Multiple vulnerabilities", "CWE-20"),
        ("ディレクトリトラバーサルの脆弱性", "Directory traversal vulnerability", "CWE-22"), ("バッファオーバーフローの脆弱性", "Buffer overflow vulnerability", "CWE-120"),
        ("クロスサイトリクエストフォージェリの脆弱性", "Cross-site request forgery vulnerability", "CWE-352"),
            ("サービス運用妨害 (DoS) の脆弱性", "Denial-of-service (DoS) vulnerability", "CWE-400"),
        ("ファイル検索パスの制御不備の脆弱性", "Uncontrolled search path element vulnerability", "CWE-427"),
            ("サーバ証明書の検証不備の脆弱性", "Improper certificate validation vulnerability", "CWE-295"),
        ("ハードコードされた認証情報の使用の脆弱性", "Use of hard-coded credentials", "CWE-798"), ("オープンリダイレクトの脆弱性", "Open redirect vulnerability", "CWE-601"),
        ("XML 外部実体参照 (XXE) に関する脆弱性", "XML external entity (XXE) vulnerability", "CWE-611"), ("権限昇格の脆弱性", "Privilege escalation vulnerability", "CWE-269"),
        ("アクセス制限不備の脆弱性", "Improper access control vulnerability", "CWE-284"), ("情報漏えいの脆弱性", "Information disclosure vulnerability", "CWE-200"),
        ("認証回避の脆弱性", "Authentication bypass vulnerability", "CWE-288"), ("解放済みメモリ使用の脆弱性", "Use-after-free vulnerability", "CWE-416"),
    ];

    private static readonly string[] Vectors =
        ["CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", "CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N",
            "CVSS:3.1/AV:P/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N"];

    /// <summary>The advisories and vendors; always the same for the same numbers.</summary>
    /// <param name="crowd">One advisory in so many names a crowd of vendors, as alerts about something that everybody uses do; 0 for none.</param>
    public static SiteModel Make(int advisories, int vendors, int crowd)
    {
        var dice = new Random(advisories);
        ImmutableArray<PublicVendor> registry =
            [.. Enumerable.Range(0, vendors).Select(_ => dice.Next(1_000_000)).Distinct().Select(number => Vendor(dice, number + 1))];

        // Those who are asked about everything are always the same few hundred.
        ImmutableArray<PublicVendor> asked = [.. registry.Take(300)];
        var first = new DateTimeOffset(2005, 1, 4, 12, 0, 0, JapanTime.Offset);
        var numbers = new HashSet<int>();
        return SiteModel.Assemble(
            new SiteSettings(),
            Enumerable.Range(0, advisories).Select(n =>
                Advisory(dice, numbers, first.AddMinutes(n * (Years * 525_600L / advisories)), registry, crowd > 0 && n % crowd == 0 ? asked : [])).ToList(),
            registry);
    }

    private static PublicVendor Vendor(Random dice, int number)
    {
        var name = Pick(dice, Kanji) + Pick(dice, Kanji) + Pick(dice, Trades);
        var latin = string.Concat(Enumerable.Range(0, dice.Next(2, 4)).Select(_ => Pick(dice, Latin)));
        return PublicModel.Vendor($"{number}", new(dice.Next(3) == 0 ? latin : "株式会社" + name, char.ToUpperInvariant(latin[0]) + latin[1..] + ", Inc."), vendor
            => vendor
            .Set(x => x.Kana, string.Concat(Enumerable.Range(0, dice.Next(5, 9)).Select(_ => Pick(dice, Kana))))
            .Set(x => x.Aliases, dice.Next(3) == 0 ? [name] : []));
    }

    private static PublicAdvisory Advisory(Random dice, HashSet<int> numbers, DateTimeOffset at, ImmutableArray<PublicVendor> registry,
        ImmutableArray<PublicVendor> asked)
    {
        int number;
        do
            number = dice.Next(100_000_000);
        while (!numbers.Add(number));

        // A few vendors have most advisories.
        var maker = registry[(int)(registry.Length * Math.Pow(dice.NextDouble(), 3))];
        var product = string.Concat(Enumerable.Range(0, dice.Next(1, 3)).Select(_ => Pick(dice, Latin))) + " " + Pick(dice, Goods);
        var flaw = Flaws[(int)(Flaws.Length * Math.Pow(dice.NextDouble(), 1.5))];
        var asking = asked.Where(_ => dice.Next(20) > 0).Select(vendor =>
            new PublicStatement(vendor.AsNamed, dice.Next(100) < 63 ? VendorStatus.Unknown : dice.Next(3) == 0 ? VendorStatus.Vulnerable
            : VendorStatus.NotVulnerable, HtmlFragment.Empty, [], []));
        return PublicModel.Advisory(dice.Next(2) == 0 ? $"JVN#{number:00000000}" : $"JVNVU#{number:00000000}", advisory => advisory
            .Set(x => x.Title, $"{(dice.Next(3) == 0 ? maker.Name.Japanese + " 製 " : "")}{product} における{flaw.Japanese}")
            .Set(x => x.English, PublicModel.English($"{product} contains: {flaw.English}"))
            .Set(x => x.PublishedAt, at.AddHours(-at.Hour + 12).AddMinutes(-at.Minute))
            .Set(x => x.UpdatedAt, dice.Next(3) == 0 ? at.AddDays(30) : at.AddHours(-at.Hour + 12).AddMinutes(-at.Minute))
            .Set(x => x.Cves, [.. Enumerable.Range(0, dice.Next(1, 3)).Select(_ => PublicModel.Cve($"CVE-{at.Year}-{dice.Next(10_000, 60_000)}"))])
            .Set(x => x.Weaknesses, [PublicModel.Weakness(flaw.Cwe)])
            .Set(x => x.Scores, [new(PublicModel.Vector(Pick(dice, Vectors)), null)])
            .Set(x => x.Affected, [new(maker.AsNamed, new(product), null, null, null, [])])
            .Set(x => x.Statements, [new(maker.AsNamed, VendorStatus.Vulnerable, HtmlFragment.Empty, [], []), .. dice.Next(3) == 0
                ? [new(Pick(dice, registry).AsNamed, VendorStatus.Unknown, HtmlFragment.Empty, [], [])] : Array.Empty<PublicStatement>(), .. asking]));
    }

    private static T Pick<T>(Random dice, IReadOnlyList<T> from) => from[dice.Next(from.Count)];
}
