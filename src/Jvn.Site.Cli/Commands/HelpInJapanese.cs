using System.Collections.Frozen;
using System.CommandLine;

namespace Jvn.Site.Cli.Commands;

/// <summary>The help in Japanese. A test finds every text that has none.</summary>
internal static class HelpInJapanese
{
    private static readonly FrozenDictionary<string, string> Texts = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Show help and usage information"] =
            "使い方を表示します。",
        ["Show version information"] =
            "版を表示します。",
        ["A site signed earlier; files that are the same in it keep their signatures."] =
            "以前に署名したサイト。同じファイルの署名はそのまま使います。",
        ["Also prepare what is due within this time, for example 20m, and switch to it in the second that its instant begins."] =
            "この時間内（20m など）に公表日時が来るものも準備し、その秒に切り替えます。",
        ["Also raise the alarm when the key that signs the site expires within 90 days."] =
            "サイトに署名する鍵の期限が 90 日以内に切れるときも知らせます。",
        ["Also search every file for anything that is withheld in the input."] =
            "入力のうち未公表のものが混じっていないか、すべてのファイルを調べます。",
        ["Builds the JVN site from Markdown advisories and lets nothing out before its release instant."] =
            "Markdown の脆弱性レポートから JVN のサイトを作ります。公表日時より前には何も公開しません。",
        ["Builds the site as it is now, or as of the instant --as-of, in the output folder."] =
            "現在の、または --as-of の時点のサイトを、出力先のフォルダに作ります。",
        ["Builds the site, compares it with the live one and switches to it in one step. Does nothing when nothing has changed."] =
            "サイトを作り、公開中のものと比べ、一度に切り替えます。変わっていなければ何もしません。",
        ["Lets git check what is committed, and refuse to push the input to a remote that is not allowed."] =
            "コミットの前に git に検査させ、許可していないリモートへの入力の push を止めます。",
        ["Installs the hooks in the repository of the input, never over one that somebody else wrote."] =
            "入力のリポジトリにフックを入れます。ほかの人が書いたフックは上書きしません。",
        ["Removes the hooks that were installed, and nothing else."] =
            "入れたフックだけを取り除きます。",
        ["Name or address of a remote that the input may be pushed to, because it is private; may be given more than once."] =
            "非公開なので入力を push してよいリモートの名前またはアドレス。何度でも指定できます。",
        ["Prints a script by which your shell completes commands, options and identifiers: source <(jvn completion bash)."] =
            "コマンド、オプション、識別番号をシェルで補完するスクリプトを表示します。例: source <(jvn completion bash)",
        ["The shell to complete in."] =
            "補完を使うシェル。",
        ["Looks at what the work rests on: runtime, clock, keys, fonts, permissions, git, hooks, remotes. Exit code 1 if something is wrong."] =
            "作業の土台を調べます。実行環境、時計、鍵、フォント、アクセス権、git、フック、リモート。異常があれば終了コード 1 で終わります。",
        ["Checks a built site: hashes, signatures, links, pages, schemas, and that all files agree."] =
            "作ったサイトを検証します。ハッシュ、署名、リンク、ページ、スキーマと、ファイルどうしの一致を調べます。",
        ["Checks that the live release is visible at the site's public address: asks for every changed file until all are there. Exit code 3 " +
            "if they are not in time."] =
            "公開中の版が公開アドレスで読めるかを確認します。変わったファイルがすべて読めるまで尋ね、間に合わなければ終了コード 3 で終わります。",
        ["Confirm that the clock is right although nothing was published for more than seven days, or the live site was made while the clock was ahead."] =
            "7 日を超えて何も公開していないとき、または時計が進んでいる間に公開したときに、時計が正しいことを確認済みとして進めます。",
        ["Count what no finished text has as errors: TODO, 要確認, an empty section, a date that its neighbours contradict."] =
            "書きかけの印（TODO、要確認）、空の節、前後と合わない日付なども、エラーとして扱います。",
        ["Directory to publish to; the web server serves the folder 'current' in it."] =
            "公開先のディレクトリ。ウェブサーバはその中の「current」を公開します。",
        ["Explains a diagnostic: what it means, why it matters, what to do."] =
            "診断の意味、理由、対処を説明します。",
        ["File of the OpenPGP key to sign with; by default the key in the environment variable JVN_SIGNING_KEY. The passphrase is read from " +
            "JVN_SIGNING_PASSPHRASE."] =
            "署名に使う OpenPGP 鍵のファイル。指定がなければ環境変数 JVN_SIGNING_KEY の鍵を使います。パスフレーズは JVN_SIGNING_PASSPHRASE から読みます。",
        ["File of the public OpenPGP key that must have signed the site; by default the key in the site itself."] =
            "サイトに署名したはずの OpenPGP 公開鍵のファイル。指定がなければサイトの中の鍵を使います。",
        ["File of the public key to name in the site, which 'jvn sign' signs later."] =
            "サイトに載せる公開鍵のファイル。署名はあとで「jvn sign」で行います。",
        ["Files or folders to report on; all if none is given."] =
            "診断を表示するファイルまたはフォルダ。指定がなければすべて。",
        ["Folder of a built site."] =
            "作ったサイトのフォルダ。",
        ["Folder of the theme."] =
            "テーマのフォルダ。",
        ["Folder to build the site in; an earlier build there is replaced."] =
            "サイトを作るフォルダ。前に作ったものは置き換えます。",
        ["Folder with advisories/, vendors/ and site.yml; by default the nearest one above the working directory, else the checkout's."] =
            "advisories/、vendors/、site.yml のあるフォルダ。指定がなければ、いまの場所から上にたどって最も近いもの、なければチェックアウトのもの。",
        ["For example JVN2011."] =
            "JVN2011 など。",
        ["Format of the instant."] =
            "日時の書式。",
        ["Format of the results."] =
            "結果の書式。",
        ["Goes back to an earlier release; refused if something was released or withdrawn since. It stays live until the input, the theme or " +
            "the program changes or something is due."] =
            "前の版に戻します。その後に公表または取り下げがあれば拒否します。入力、テーマ、プログラムが変わるか、公表日時が来るまで、その版を公開します。",
        ["How long after its instant a release may take to become visible; 60s by default."] =
            "公表日時から読めるようになるまでに許す時間。指定がなければ 60s。",
        ["How long before the last look at the input something new may have been due, for example 3h; anything older is kept back. 1h by default."] =
            "新しく加わったものの公表日時が、前回の確認よりどれだけ前でもよいか（3h など）。それより前のものは保留します。指定がなければ 1h。",
        ["Identifier of the advisory, like JVN#12345678 or JVN12345678."] =
            "脆弱性識別番号。JVN#12345678 または JVN12345678 のように書きます。",
        ["It should not have been published: withhold it again and remove its page."] =
            "公表すべきでなかったものを未公表に戻し、ページを消します。",
        ["Language of messages; by default that of JVN_LANG, or of the environment."] =
            "メッセージの言語。指定がなければ JVN_LANG、または環境の言語。",
        ["Lists the files that publishing would add (+), change (~) and remove (-), and the reasons why it would be refused. Changes nothing."] =
            "公開すると加わる（+）、変わる（~）、消える（-）ファイルと、拒否される場合の理由を一覧します。何も変えません。",
        ["Moves the release instant of a withheld advisory to a later one."] =
            "未公表の脆弱性レポートの公表日時を、あとに延ばします。",
        ["Name withheld files by a number only, and say no more than the code of a finding. On by default where CI is set; --redact false turns it off."] =
            "未公表のファイルは番号だけで示し、診断はコードだけを示します。CI が設定されていれば既定で有効です。--redact false で無効にできます。",
        ["Number of earlier releases to keep for a rollback."] =
            "戻せるように残しておく版の数。",
        ["Number of the release to go back to; by default the one before the live one."] =
            "戻す版の番号。指定がなければ公開中の一つ前。",
        ["Only releases within this time, for example 20m, 2h or 90s."] =
            "この時間内（20m、2h、90s など）の公表だけを対象にします。",
        ["Print findings only."] =
            "診断だけを表示します。",
        ["Prints the next instant at which something is released, for a private scheduler."] =
            "次の公表日時を表示します。非公開のスケジューラで使います。",
        ["Publish although the directory has no record of what readers saw before, so that the new site cannot be compared with it."] =
            "以前の公開の記録がなく、比べられないディレクトリにも公開します。",
        ["Records a correction that is not an update, such as a fixed typing error, so that the changed text can be published."] =
            "誤字の修正など、更新ではない訂正を記録します。記録すると、変えた文章を公開できます。",
        ["Releases a withheld advisory now: sets its release instant and records why it was moved forward."] =
            "未公表の脆弱性レポートを直ちに公表します。公表日時を現在にし、早めた理由を記録します。",
        ["Reports every problem of the input, now and at every pending release instant. Writes nothing, except with --fix."] =
            "入力の問題を、現在とこれからのすべての公表日時について、残らず報告します。--fix を付けない限り、何も書き込みません。",
        ["Check what 'git add' has prepared instead of what lies on the disk. Reports on the files that the next commit changes, and on errors that it " +
            "brings about in others; on nothing if nothing of the input is staged."] =
            "ディスク上のファイルではなく、git add した内容を調べます。次のコミットで変わるファイルと、そのためにほかのファイルに起きるエラーを報告します。" +
            "入力に git add した変更がなければ、何も報告しません。",
        ["Check anew after every change, until Ctrl+C."] =
            "変更のたびに調べ直します。Ctrl+C で終わります。",
        ["First mend in the files what has one meaning only: how dates, digits, colons and statuses are written, the order of histories, line ends, " +
            "encoding."] =
            "はじめに、意味が一つに決まる書き方の誤りをファイルの中で直します（日付、数字、コロン、ステータスの表記、履歴の順序、改行、文字コード）。",
        ["Bring the input folder up to date with git each time before reading it."] =
            "読み込む前に毎回、入力フォルダを git で最新にします。",
        ["Signs a site that was built with --public-key. Writes all signatures or none."] =
            "--public-key を付けて作ったサイトに署名します。署名は全部書くか、一つも書かないかのどちらかです。",
        ["The new release instant, like 2026-11-20T12:00:00+09:00."] =
            "新しい公表日時。2026-11-20T12:00:00+09:00 のように書きます。",
        ["The public address of the site, like https://jvn.example.jp/."] =
            "サイトの公開アドレス。https://jvn.example.jp/ のように書きます。",
        ["The reason in English. Published."] =
            "英語の理由。公開されます。",
        ["The reason in Japanese. Published, except with --emergency."] =
            "日本語の理由。--emergency のとき以外は公開されます。",
        ["Trust the clock although the kernel does not report it as synchronised."] =
            "カーネルが同期していると言わなくても、時計を信用します。",
        ["Use this instant instead of the present one, for example 2026-11-20T12:00:00+09:00."] =
            "現在の代わりに使う時点。2026-11-20T12:00:00+09:00 のように書きます。",
        ["What was corrected. Recorded in the input, never published."] =
            "訂正した内容。入力に記録するだけで、公開しません。",
        ["Why it cannot wait. Recorded in the input, never published."] =
            "待てない理由。入力に記録するだけで、公開しません。",
        ["With --emergency: readers see it although its instant has not come, since a clock was ahead."] =
            "--emergency とともに使います。時計が進んでいたために、公表日時より前に読めるようになったもの。",
        ["Withdraws a released advisory: its page stays and says that it was withdrawn. With --emergency it is withheld again."] =
            "公表した脆弱性レポートを取り下げます。ページは残り、取り下げたことを示します。--emergency を付けると未公表に戻します。",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // What the parser writes of itself. Where columns stand is not to change.
    private static readonly (string English, string Japanese)[] OfTheParser =
    [
        ("Description:\n", "説明:\n"), ("Usage:\n", "使い方:\n"), ("Arguments:\n", "引数:\n"), ("Options:\n", "オプション:\n"), ("Commands:\n", "コマンド:\n"),
        (" [command]", " [コマンド]"), (" [options]", " [オプション]"), (" (REQUIRED)", "（必須）   "), ("[default: ", "[既定値: "),
    ];

    /// <summary>The finished help with the parser's own words in Japanese, too.</summary>
    public static string Headings(string help) => OfTheParser.Aggregate(
        help.ReplaceLineEndings("\n"), (text, words) => text.Replace(words.English, words.Japanese, StringComparison.Ordinal));

    /// <summary>Says everything below a command in Japanese.</summary>
    public static void Apply(Command command)
    {
        command.Description = Of(command.Description);
        foreach (var option in command.Options)
            option.Description = Of(option.Description);
        foreach (var argument in command.Arguments)
            argument.Description = Of(argument.Description);
        foreach (var below in command.Subcommands)
            Apply(below);
    }

    /// <summary>The text itself where it has no Japanese one.</summary>
    private static string? Of(string? english) => english is null ? null : Texts.GetValueOrDefault(english, english);
}
