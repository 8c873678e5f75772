using System.Text;

namespace Jvn.Site.Benchmarks.Generation;

/// <summary>The words of an advisory in Japanese: sentences of the field with things in them that differ from one to the next.</summary>
internal sealed class Prose(Dice dice)
{
    private static readonly string[] Components =
        ("ウェブ管理画面|ログイン画面|ファイル共有機能|REST API|更新プログラム|インストーラ|添付ファイルの処理|設定ファイルの読み込み処理|メール送信フォーム|検索機能|プラグインの管理機能|帳票出力|UPnP の実装|TLS ライブラリ|" +
        "SNMP エージェント|画像変換処理|リモート保守機能|利用者登録フォーム|予約カレンダー|スケジューラ|掲示板の投稿機能|アンケート集計|CSV 取り込み|バックアップの復元処理|Bluetooth 接続|デバッグ用シェル|セッション管理|パスワード再発行|" +
        "ワークフロー承認|SAML 連携|OAuth 認可|圧縮ファイルの展開処理|フォントの解析処理|動画再生|通知の受信処理|ログの閲覧画面|印刷キュー|暗号鍵の保管領域|ファームウェアの署名検証|DHCP サーバ機能").Split('|');

    private static readonly string[] Conditions =
        ("認証を行わない設定で運用している場合|初期設定のまま使用している場合|隣接するネットワークから接続できる場合|細工された URL にアクセスした場合|" +
        "過大な値を受け取った場合|文字コードの変換に失敗した場合|管理者がログインした状態で細工されたページを開いた場合|外部の認証サーバと連携している場合|" +
        "古い形式のファイルを読み込んだ場合|同時に多数の要求を受け付けた場合|逆プロキシの背後で動作している場合|IPv6 を有効にしている場合|共有フォルダから起動された場合|" +
        "証明書の失効確認を行わない設定の場合|物理的に機器へ接触できる場合|ゲスト利用者の登録を許可している場合|複数の利用者が同じ端末を使う場合|更新の途中で電源が切れた場合|" +
        "長いファイル名を含む書庫を開いた場合|互換モードで動作している場合").Split('|');

    private static readonly string[] Causes =
        ["入力値の検証が十分に行われない", "出力時のエスケープ処理に不備がある", "権限の確認が行われない", "固定の鍵が使われている", "一時ファイルが予測できる名前で作成される",
            "エラーメッセージに内部の情報が含まれる", "セッション識別子が再利用される", "解放した領域への参照が残る", "配列の添字の上限が確認されない", "相対パスの正規化が行われない",
            "署名の検証結果が無視される", "平文で通信が行われる", "古い版のライブラリが同梱されている", "接続元の制限が既定で無効になっている", "要求の送信元が確認されない"];

    private static readonly string[] Measures =
        ["信頼できないネットワークからの接続を制限する", "管理画面へのアクセスを特定の IP アドレスに限る", "使用していない機能を無効にする", "初期パスワードを変更する", "ファイアウォールやルータの内側で使用する",
            "当該製品にログインしている間は、他のウェブサイトにアクセスしない", "信頼できないファイルを開かない", "インストーラを実行する前に、同じフォルダに不審なファイルがないことを確認する", "定期的にログを確認する",
            "設定のバックアップを取得したうえで初期化する", "後継の製品に移行する", "WAF で特定の要求を遮断する"];

    private static readonly string[] Surnames =
        "青柳 朝霧 板垣 上野原 榎本 大河内 貝塚 霧島 黒瀬 香坂 佐久間 志摩 須永 瀬尾 相馬 高梨 千早 月岡 手塚 遠野 中園 新美 沼田 野々村 橋爪 氷室 福留 星野 真壁 水上 武藤 森脇 柳沢 由良 吉崎 若槻".Split(' ');

    private static readonly string[] GivenNames = "一馬 千尋 健吾 小夜 翔 瑞希 拓 春香 亮介 美冬 直人 遥 大地 柚 慎 彩音".Split(' ');

    /// <summary>The eight sections, from 200 to 6,000 characters in all.</summary>
    /// <param name="size">From 0 to 1.</param>
    public IReadOnlyList<string> Sections(string vendor, string product, Flaw flaw, IReadOnlyList<string> cves, string? mention, double size)
    {
        var more = (int)Math.Pow(36, size);
        return
        [
            $"{vendor}が提供する{product} には、{flaw.Japanese}の脆弱性が存在します。",
            dice.Chance(30) ? $"影響を受ける版の詳細は、開発者が提供する情報を確認してください。なお、{dice.Pick(Components)}を使用していない{product} は影響を受けません。" : "",
            Description(vendor, product, flaw, cves, more),
            $"{dice.Pick(["遠隔の第三者", "当該製品にログイン可能な攻撃者", "隣接するネットワーク上の第三者", "細工したファイルを送り付けた第三者"])}によって、{flaw.Effect}可能性があります。" + Repeated(more / 6, Consequence),
            Solution(product, more),
            Addendum(mention, more),
            dice.Chance(15) ? $"{Sentence(product)}" : "",
            dice.Chance(65)
                ? $"この脆弱性情報は、情報セキュリティ早期警戒パートナーシップに基づき、{dice.Pick(Surnames)} {dice.Pick(GivenNames)} 氏が IPA に報告し、JPCERT/CC が開発者との調整を行いました。"
                : "",
        ];
    }

    /// <summary>What a vendor says, in one to eight lines.</summary>
    public string Comment(string product, string page)
    {
        var lines = new List<string> { dice.Pick(["当社製品の対応状況は次のとおりです。", "調査の結果、次のことが分かりました。", "お客様にはご迷惑をおかけいたします。", "下記のページで情報を公開しています。"]) };
        for (var line = dice.Skewed(8, 3); line > 0; line--)
            lines.Add(Sentence(dice.Chance(50) ? product : $"当社の{dice.Pick(Components)}を備える製品"));
        if (dice.Chance(60))
            lines.Add($"{page}security/{dice.Number(2006, 2026)}{dice.Number(1, 12):00}{dice.Number(1, 28):00}-{dice.Number(1, 99)}.html");
        return string.Join('\n', lines);
    }

    private string Description(string vendor, string product, Flaw flaw, IReadOnlyList<string> cves, int more)
    {
        var text = new StringBuilder($"{vendor}が提供する{product} は、{dice.Pick(Components)}を備えたソフトウェアです。{product} の{dice.Pick(Components)}には、" +
            $"{dice.Pick(Causes)}ことに起因する{flaw.Japanese}の脆弱性 ({flaw.Weakness}) が存在します。");
        if (cves.Count > 1)
            text.Append("次の問題が報告されています。\n\n").AppendJoin('\n', cves.Select(cve => $"- {dice.Pick(Components)}において{dice.Pick(Causes)}問題 - {cve}"));
        for (var paragraph = 0; paragraph < more / 2; paragraph++)
            text.Append("\n\n").Append(Repeated(dice.Number(1, 4), () => Sentence(product)));
        if (more > 4 && dice.Chance(50))
            text.Append("\n\n").Append(Code());
        if (more > 8 && dice.Chance(60))
            text.Append("\n\n").Append(Table());
        return text.ToString();
    }

    private string Solution(string product, int more)
    {
        var text = new StringBuilder($"**アップデートする**\n開発者が提供する情報をもとに、{product} を最新版にアップデートしてください。");
        if (dice.Chance(45))
            text.Append("\n\n**ワークアラウンドを実施する**\nアップデートを適用するまでの間、次の対策を行うことで影響を軽減できます。\n\n")
                .AppendJoin('\n', dice.Some(Measures, 2 + (more / 4)).DefaultIfEmpty(Measures[0]).Select(measure => $"- {measure}"));
        for (var sentence = 0; sentence < more / 8; sentence++)
            text.Append("\n\n").Append(Sentence(product));
        return text.ToString();
    }

    private string Addendum(string? mention, int more) => mention is null && more < 6
        ? ""
        : (mention is null ? "" : $"{mention} も併せて参照してください。") + Repeated(more / 5, Consequence);

    private string Sentence(string product) => dice.Number(0, 5) switch
    {
        0 => $"{product} は、{dice.Pick(Conditions)}、{dice.Pick(Components)}において{dice.Pick(Causes)}ことがあります。",
        1 => $"{dice.Pick(Components)}の処理では{dice.Pick(Causes)}ため、{dice.Pick(Conditions)}に影響を受けます。",
        2 => $"{dice.Pick(Conditions)}、`{Parameter()}` に {dice.Number(2, 65536)} バイトを超える値を渡すと、{dice.Pick(Components)}が停止します。",
        3 => $"バージョン {Version()} で追加された{dice.Pick(Components)}は、{dice.Pick(Causes)}という問題を含んでいます。",
        4 => $"開発者によると、{dice.Pick(Components)}と{dice.Pick(Components)}を併用し、{dice.Pick(Conditions)}に限り再現します。",
        _ => $"この問題は {dice.Number(2004, 2026)} 年 {dice.Number(1, 12)} 月に公開された {Parameter()} の変更で生じたもので、{dice.Pick(Causes)}ことが原因です。",
    };

    private string Consequence() => dice.Number(0, 2) switch
    {
        0 => $"また、{dice.Pick(Conditions)}、{dice.Pick(Flaw.All).Effect}おそれがあります。",
        1 => $"{dice.Pick(Components)}を経由して、{dice.Pick(Flaw.All).Effect}ことも考えられます。",
        _ => $"ポート {dice.Number(80, 65000)} 番への通信を観測した場合は、{dice.Pick(Measures)}ことを検討してください。",
    };

    private string Code() =>
        $"```\nPOST /{Parameter()}/{Parameter()}.cgi HTTP/1.1\nHost: {Parameter()}.example.jp\nContent-Length: {dice.Number(40, 9000)}\n\n" +
        $"{Parameter()}={dice.Letters("0123456789abcdef", dice.Number(16, 64))}&{Parameter()}={dice.Number(1, 99999)}\n```";

    private string Table() => "| 製品 | バージョン | 備考 |\n|---|---|---|\n" + string.Join('\n', Enumerable.Range(0, dice.Number(2, 12))
        .Select(_ => $"| {dice.Letters("ABCDEFGHKLMNPRSTVX", 2)}-{dice.Number(100, 9999)} | {Version()} から {Version()} | {dice.Pick(Components)} |"));

    private string Parameter() => dice.Letters("abcdefghiklmnoprstu", dice.Number(3, 7)) + (dice.Chance(30) ? dice.Number(1, 99).ToString() : "");

    private string Version() => $"{dice.Number(1, 12)}.{dice.Number(0, 20)}.{dice.Number(0, 40)}";

    private static string Repeated(int times, Func<string> sentence) => string.Concat(Enumerable.Range(0, times).Select(_ => sentence()));
}
