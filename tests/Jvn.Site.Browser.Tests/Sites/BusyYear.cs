using System.Text;

namespace Jvn.Site.Browser.Tests.Sites;

/// <summary>An input with a year of 800 advisories, whose titles are as unlike each other as real ones, so that they compress no better.</summary>
internal static class BusyYear
{
    public const int Year = 2026;

    public const int Advisories = 800;

    private static readonly string[] Names =
    [
        "星読み", "百夜", "雲居", "かげろう", "蛍火", "初霜", "浅葱", "花筏", "空蝉", "朧月", "木枯らし", "山吹", "潮騒", "薄氷", "篝火", "青嵐", "夕凪", "十六夜", "若竹", "白露",
        "Kagami", "Tsurugi", "MinaMo", "Hoshizora", "Akane", "Wakaba", "Setsuna", "Sakuya", "Yukishiro", "Tamamushi", "Kogarashi", "Asagiri", "Hisui", "Ruri",
            "Kohaku", "Shinonome",
    ];

    private static readonly string[] Products =
    [
        "グループウェア", "アップローダ", "掲示板", "メモ", "ルータ", "ネットワークカメラ", "ショッピングカート", "CMS", "ワープロ", "会計ソフト", "VPN 機器", "プリンタ管理ユーティリティ", "スマートフォンアプリ",
        "図面ビューア", "動画配信システム", "資産管理ツール", "予約システム", "PLC プログラミングソフトウェア", "無線アクセスポイント", "監視ソフトウェア", "圧縮・展開ソフト", "暗号ライブラリ", "WordPress 用プラグイン",
        "電子署名サービス", "POS レジ", "NAS 製品", "バックアップソフト", "メーラ", "IP 電話機", "WAF", "ブラウザ拡張機能", "EC サイト構築パッケージ", "複合機のウェブ管理画面", "ドライブレコーダ", "インストーラ",
    ];

    private static readonly string[] Flaws =
    [
        "クロスサイトスクリプティングの脆弱性", "SQL インジェクションの脆弱性", "OS コマンドインジェクションの脆弱性", "ディレクトリトラバーサルの脆弱性", "認証不備の脆弱性", "複数の脆弱性", "バッファオーバーフローの脆弱性",
        "クロスサイトリクエストフォージェリの脆弱性", "ファイル検索パスの制御不備の脆弱性", "サーバ証明書の検証不備の脆弱性", "サービス運用妨害 (DoS) の脆弱性", "ハードコードされた認証情報の使用", "オープンリダイレクトの脆弱性",
        "XML 外部実体参照 (XXE) に関する脆弱性", "権限昇格の脆弱性", "不適切なアクセス制限の脆弱性", "情報漏えいの脆弱性", "任意のファイルをアップロードされる脆弱性", "HTTP ヘッダインジェクションの脆弱性", "解放済みメモリ使用の脆弱性",
        "信頼できないデータのデシリアライゼーションの脆弱性", "サーバサイドリクエストフォージェリの脆弱性", "境界外書き込みの脆弱性", "重要な情報の平文保存の脆弱性", "UI の誤表示によるクリックジャッキングの脆弱性", "同一生成元ポリシー回避の脆弱性",
    ];

    private static readonly string[] Vectors =
    [
        "CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", "CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N",
            "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:A/VC:N/VI:N/VA:N/SC:L/SI:L/SA:N",
    ];

    /// <summary>Writes the input into <paramref name="folder"/>.</summary>
    public static void Write(string folder)
    {
        Put(folder, "site.yml",
            "base-url: https://jvn.example.jp/\nname: {ja: 脆弱性対策情報, en: Vulnerability Notes}\noperator: {ja: 架空調整機関, en: Example Coordination " +
            "Center}\ncontact-url: https://www.example.jp/contact\nfeed-length: 20\n");
        for (var vendor = 0; vendor < Names.Length; vendor++)
            Put(folder, $"vendors/v{vendor}.yml",
                $"number: {100_000 + vendor}\n" +
                $"name: {{ja: {Names[vendor]}ソフトウェア株式会社, en: Example Vendor {vendor} Inc.}}\nkana: カクウソフト\nregistration: general\n");
        var first = new DateTimeOffset(Year, 1, 5, 10, 0, 0, TimeSpan.FromHours(9));
        for (var number = 0; number < Advisories; number++)
            Put(folder, $"advisories/{Year}/JVN{Scattered(number):00000000}.md", Advisory(number, first.AddMinutes(number * 620L)));
    }

    /// <summary>Numbers that follow each other no more than those of real advisories do.</summary>
    private static int Scattered(int number) => (int)(10_000_019L * (number + 1) % 99_999_989L);

    private static string Advisory(int number, DateTimeOffset release)
    {
        var name = Scattered(number) % Names.Length;
        var product = $"{Names[name]} {Products[Scattered(number + 7) % Products.Length]}";
        var flaw = Flaws[Scattered(number + 13) % Flaws.Length];
        var text = new StringBuilder($"---\nid: JVN#{Scattered(number):00000000}\ntitle: {product}における{flaw}\nrelease-at: {release:yyyy-MM-ddTHH:mm:sszzz}\n");
        text.Append($"action: {{do: update, text: 最新版へアップデートする}}\ncve: [CVE-{Year}-{10_000 + Scattered(number) % 80_000}]\n");
        text.Append($"cvss:\n  - {{vector: \"{Vectors[number % Vectors.Length]}\"}}\naffected:\n  - {{vendor: v{name}, product: {product}, versions: " +
            $"{1 + number % 7}.{number % 11} より前, range: \"<{1 + number % 7}.{number % 11}\"}}\n");
        text.Append($"vendors:\n  - {{vendor: v{name}, status: vulnerable, replied: {release.AddDays(-3):yyyy-MM-dd}}}\n---\n");
        foreach (var heading in new[] { "概要", "影響を受けるシステム", "詳細情報", "想定される影響", "対策方法", "JPCERT/CCからの補足情報", "JPCERT/CCによる脆弱性分析結果", "謝辞" })
            text.Append(heading is "概要" or "対策方法" ? $"## {heading}\n\n{product}には、{flaw}が存在します。\n\n" : $"## {heading}\n\n");
        return text.ToString();
    }

    private static void Put(string folder, string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
