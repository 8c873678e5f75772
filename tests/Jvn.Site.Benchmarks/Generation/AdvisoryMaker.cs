namespace Jvn.Site.Benchmarks.Generation;

/// <summary>Makes one advisory after the other; each knows those before it.</summary>
internal sealed class AdvisoryMaker(Dice dice, Names names, Numbers numbers, IReadOnlyList<MadeVendor> vendors)
{
    private static readonly string[] Goods =
        ("グループウェア アップローダ 掲示板 ルータ ネットワークカメラ ショッピングカート CMS 会計ソフト VPN機器 プリンタ管理ツール 図面ビューア 動画配信システム 資産管理ツール 予約システム PLC 無線アクセスポイント " +
        "監視ソフトウェア 圧縮展開ソフト 暗号ライブラリ WordPress用プラグイン 電子署名サービス POSレジ NAS バックアップソフト メーラ IP電話機 WAF ブラウザ拡張機能 複合機 ドライブレコーダ インストーラ シリーズ").Split(' ');

    private static readonly (string Do, string Japanese, string English)[] Actions =
    [
        ("update", "最新版へアップデートする", "Update to the latest version"), ("patch", "開発者が提供するパッチを適用する", "Apply the patch of the developer"),
        ("workaround", "回避策を実施する", "Apply the workaround"), ("mitigate", "アクセスを制限して影響を軽減する", "Restrict access to mitigate the impact"),
        ("stop-using", "使用を停止する", "Stop using the product"),
    ];

    private readonly Prose prose = new(dice);
    private readonly EnglishProse english = new(dice);
    private readonly Scores scores = new(dice);
    private readonly Answers answers = new(dice, vendors);
    private readonly List<(string Id, DateTimeOffset Release)> earlier = [];

    /// <param name="now">What comes out after it is withheld.</param>
    /// <param name="rows">Vendors in the table.</param>
    /// <param name="maker">Who made the product; null for one of those who make most.</param>
    public MadeAdvisory Make(DateTimeOffset release, DateTimeOffset now, int rows, MadeVendor? maker)
    {
        var (id, brand, flaw) = (numbers.Advisory(release), names.Latin(), Flaw.All[dice.Skewed(Flaw.All.Count, 1.5)]);
        maker ??= vendors[dice.Skewed(vendors.Count, 4)];
        var product = $"{brand} {dice.Pick(Goods)}";
        IReadOnlyList<string> cves = [.. Enumerable.Range(0, dice.Chance(4) ? 0 : 1 + dice.Skewed(6, 4)).Select(_ => numbers.Cve(release.Year))];
        var isTranslated = dice.Chance(10);
        var affected = Affected(maker, product);
        var action = Actions[dice.Skewed(Actions.Length, 3)];
        var title = $"{(dice.Chance(30) ? maker.Name + "製 " : "")}{product} における{(cves.Count > 1 ? "複数" : flaw.Japanese)}の脆弱性";
        var history = History(release, now);
        var made = new MadeAdvisory(
            id, title, $"{(cves.Count > 1 ? "Multiple vulnerabilities" : flaw.English + " vulnerability")} in {brand}", release, release > now, dice.Chance(1),
            action.Do, action.Japanese, action.English, cves, Weaknesses(flaw), scores.Of(release.Year, cves), affected,
            answers.Of(maker, rows, product, release, history.Count > 0 ? history[^1].At : null), References(maker, id), Related(release), history,
            prose.Sections(maker.Name, product, flaw, cves, Mention(now), dice.Share()),
            isTranslated ? english.Sections(maker.EnglishName, brand, flaw, cves, dice.Share()) : [],
            release < now.AddDays(-60) && dice.Number(0, 199) == 0 ? release.AddDays(40) : null);
        earlier.Add((id, release));
        return made;
    }

    private List<MadeProduct> Affected(MadeVendor maker, string product)
    {
        var products = new List<MadeProduct>();
        for (var n = dice.Chance(70) ? 1 : dice.Number(2, 8); n > 0; n--)
        {
            var (major, minor) = (dice.Number(1, 12), dice.Number(1, 30));
            var name = n == 1 ? product : $"{product} {dice.Letters("ABCDEFGHKLMNPRSTVX", 2)}-{dice.Number(100, 9999)}";
            products.Add(dice.Number(0, 2) switch
            {
                0 => new(maker, name, $"{major}.{minor} より前のバージョン", $"versions prior to {major}.{minor}", $"<{major}.{minor}"),
                1 => new(maker, name, $"{major}.{minor} およびそれ以前", $"{major}.{minor} and earlier", $"<={major}.{minor}"),
                _ => new(maker, name, $"{major}.0 から {major}.{minor} まで", $"{major}.0 to {major}.{minor}", $">={major}.0,<={major}.{minor}"),
            });
        }

        return products;
    }

    private List<string> Weaknesses(Flaw flaw) =>
        dice.Chance(10) ? [] : [.. new[] { flaw.Weakness, dice.Chance(20) ? dice.Pick(Flaw.All).Weakness : flaw.Weakness }.Distinct()];

    private List<(string, string)> References(MadeVendor maker, string id)
    {
        var references = new List<(string, string)>();
        for (var n = dice.Skewed(5, 1.5); n > 0; n--)
            references.Add(dice.Chance(50)
                ? ($"{maker.EnglishName} Security Advisory {dice.Number(1, 99)}-{n}",
                    $"{maker.Page}advisories/{id.Replace("#", "", StringComparison.Ordinal)}-{n}.html")
                : ($"ICS Advisory ICSA-{dice.Number(14, 26)}-{dice.Number(1, 365):000}-{n:00}",
                    $"https://www.example.com/ics/{dice.Letters("0123456789abcdef", 12)}"));
        return references;
    }

    private List<(string, string)> Related(DateTimeOffset release)
    {
        var related = new List<(string, string)>();
        if (release.Year >= 2008 && dice.Chance(60))
            related.Add(("jvndb", $"JVNDB-{release.Year}-{dice.Number(1, 9999):000000}"));
        if (release.Year >= 2008 && dice.Chance(5))
            related.Add(("jpcert-alert", $"JPCERT-AT-{release.Year}-{dice.Number(1, 60):0000}"));
        return related;
    }

    private List<MadeChange> History(DateTimeOffset release, DateTimeOffset now)
    {
        var changes = new List<MadeChange>();
        var at = release;
        for (var n = dice.Chance(35) ? 1 + dice.Skewed(8, 3) : 0; n > 0; n--)
        {
            at = at.AddDays(dice.Number(1, 60)).AddMinutes(30 * dice.Number(-4, 8));
            if (at > now)
                break;
            var (japanese, english) = dice.Pick<(string, string)>(
            [
                ("ベンダ情報", "Vendor Status"), ("対策方法", "Solution"), ("参考情報", "References"), ("影響を受けるシステム", "Products Affected"), ("想定される影響", "Impact"),
            ]);
            changes.Add(new(at, $"［{japanese}］を更新しました", $"Updated [{english}]"));
        }

        return changes;
    }

    private string? Mention(DateTimeOffset now) =>
        dice.Chance(12) && earlier.Count > 0 && dice.Pick(earlier) is var (id, release) && release <= now ? id : null;
}
