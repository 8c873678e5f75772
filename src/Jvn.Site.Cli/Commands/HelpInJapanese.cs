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
        ["Also before the release, as the records will read then. What is printed is confidential."] =
            "公表前のものも、公表時の内容で表示します。表示される内容は公表前の情報です。",
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
        ["CSAF 2.0 documents of any provider, as drafts."] =
            "CSAF 2.0 の文書（提供者を問いません）。下書きとして取り込みます。",
        ["CVE records (CVE JSON 5), as drafts."] =
            "CVE レコード（CVE JSON 5）。下書きとして取り込みます。",
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
        ["Prints the JSON Schema of a kind of file, made from the fields that the parser reads; editors complete and check by it."] =
            "ファイルの種類ごとの JSON Schema を表示します。エディタでの入力補完と確認に使えます。",
        ["Front matter of an advisory (also of a notice and a revision) or of a translation, a vendor, or site.yml."] =
            "脆弱性レポート（連絡不能案件、改訂も同じ）または英語版のフロントマター、ベンダ、site.yml のどれか。",
        ["Shows the site in a browser on this machine, now or at any instant, and reloads the page whenever a file is saved. Nobody else " +
            "can see it. Ends with Ctrl+C."] =
            "このコンピュータのブラウザに、いま、または任意の時点のサイトを表示します。保存するたびにページが更新されます。ほかの人からは見えません。Ctrl+C で終了します。",
        ["Port to answer on; a free one if none is given."] =
            "待ち受けるポート。指定がなければ空いているものを使います。",
        ["Files to import."] =
            "取り込むファイル。",
        ["Speaks the Language Server Protocol on standard input and output. Editors start it to show problems while you type, to complete and " +
            "to explain."] =
            "標準入出力で Language Server Protocol を話します。エディタが起動し、入力中の診断、補完、説明に使います。",
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
        ["Identifier of the advisory, like JVN#12345678 or JVN12345678, or of one CVE."] =
            "脆弱性識別番号（JVN#12345678 または JVN12345678）、または一つの CVE 番号。",
        ["Identifier of the advisory, where the document has none; for one file."] =
            "文書に脆弱性識別番号がないときに使う番号。ファイルが一つのときだけ指定できます。",
        ["Identifier of the advisory, like JVN#12345678 or JVN12345678, or the working name of its files."] =
            "脆弱性識別番号（JVN#12345678 または JVN12345678 のように）、またはファイルの仮の名前。",
        ["It should not have been published: withhold it again and remove its page."] =
            "公表すべきでなかったものを未公表に戻し、ページを消します。",
        ["Language of messages; by default that of JVN_LANG, or of the environment."] =
            "メッセージの言語。指定がなければ JVN_LANG、または環境の言語。",
        ["Lists the files that publishing would add (+), change (~) and remove (-), and the reasons why it would be refused. Changes nothing."] =
            "公開すると加わる（+）、変わる（~）、消える（-）ファイルと、拒否される場合の理由を一覧します。何も変えません。",
        ["Makes advisories and vendor files from documents of other systems, and lists what they do not say. Never overwrites a file."] =
            "ほかのシステムの文書から脆弱性レポートとベンダのファイルを作り、文書から分からないことを一覧します。既存のファイルは書き換えません。",
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
        ["Prints the CVE records (CVE JSON 5.1) of a released advisory, as the site publishes them."] =
            "公表した脆弱性レポートの CVE レコード（CVE JSON 5.1）を、サイトで公開しているとおりに表示します。",
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
        ["Saved pages of jvn.jp, of its old and its present form, or of a site like this one."] =
            "保存した jvn.jp のページ（以前の形式と現在の形式）、またはこのプログラムで作ったサイトのページ。",
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
        ["VULDEF documents."] =
            "VULDEF の文書。",
        ["What was corrected. Recorded in the input, never published."] =
            "訂正した内容。入力に記録するだけで、公開しません。",
        ["Why it cannot wait. Recorded in the input, never published."] =
            "待てない理由。入力に記録するだけで、公開しません。",
        ["With --emergency: readers see it although its instant has not come, since a clock was ahead."] =
            "--emergency とともに使います。時計が進んでいたために、公表日時より前に読めるようになったもの。",
        ["Withdraws a released advisory: its page stays and says that it was withdrawn. With --emergency it is withheld again."] =
            "公表した脆弱性レポートを取り下げます。ページは残り、取り下げたことを示します。--emergency を付けると未公表に戻します。",
        ["Keeps the history of updates of an advisory."] =
            "脆弱性レポートの更新履歴を書きます。",
        ["Adds an entry of the present instant to the history of a released advisory."] =
            "公表した脆弱性レポートの更新履歴に、現在の日時の項目を加えます。",
        ["What was updated, in Japanese. Published."] =
            "更新した内容（日本語）。公開されます。",
        ["The same in English. Published."] =
            "その英語。公開されます。",
        ["Put it into the pending revision, with the instant at which that comes out."] =
            "公表前の改訂に、その公表日時の項目として書きます。",
        ["Keeps the statuses of the vendors of an advisory."] =
            "脆弱性レポートのベンダの対応状況を書きます。",
        ["Records the answer of a vendor. Once the advisory is out, with an entry in the histories."] =
            "ベンダの回答を記録します。公表後なら、更新履歴にも項目を加えます。",
        ["Key of the vendor, its name, or another name that it goes by."] =
            "ベンダのキー、名称、または別名。",
        [$"Its status: {StatusSetCommand.Statuses}, or the same in Japanese."] =
            "対応状況。vulnerable、vulnerable_investigating、notvulnerable_investigating、notvulnerable、unknown のどれか、または「該当製品あり」などの日本語。",
        ["File with the vendor's own words, as they came. Published."] =
            "ベンダのコメントを、届いたままの形で収めたファイル。公開されます。",
        ["The vendor's announcement (http or https). Published."] =
            "ベンダの告知ページ（http または https）。公開されます。",
        ["The day of its first reply; by default today, where none is recorded."] =
            "最初の回答日。まだ記録がないときの既定は今日です。",
        ["The day on which it was given the details."] =
            "通知日。",
        ["Words of the entry in the history, in place of the usual ones. Published."] =
            "更新履歴に書く文。いつもの文の代わりになります。公開されます。",
        ["Folds a released revision (.next.md) into the current file, with its translation and attachments. Readers see no difference."] =
            "公表した改訂（.next.md）を、英語版や添付ファイルとともに現行のファイルにまとめます。公開される内容は変わりません。",
        ["Gives the files of a released advisory its identifier for a name, in place of the working name. Readers see no difference."] =
            "公表した脆弱性レポートのファイルの名前を、仮の名前から脆弱性識別番号に変えます。公開される内容は変わりません。",
        ["Begins an advisory, a translation, a revision, a notice or a vendor. Asks on a terminal for what no option says."] =
            "脆弱性レポート、英語版、改訂、連絡不能の公表文、ベンダのファイルを作ります。オプションにないことは、端末なら質問します。",
        ["Begins an advisory: an identifier, a file whose name tells nothing, all headings, the table of vendors."] =
            "脆弱性レポートを作ります。番号を決め、内容の分からない名前のファイルに、すべての見出しとベンダの表を書きます。",
        ["Begins the English translation of an advisory, or of its pending revision: all headings in English."] =
            "脆弱性レポート、または公表前の改訂の英語版を作り、すべての見出しを英語で書きます。",
        ["Prepares an update under embargo: copies the current text to .next.md, and its translation, with a release instant and an entry of the history."] =
            "公表前の改訂を用意します。現行の文を .next.md に（英語版も）写し、公表日時と更新履歴の項目を加えます。",
        ["Begins the notice about a developer who cannot be reached (kind: unreachable)."] =
            "連絡不能開発者についての公表文（kind: unreachable）を作ります。",
        ["Adds a vendor to the registry: a free number, and a key that is made from its name."] =
            "ベンダを登録します。空いている番号を選び、名称からキーを作ります。",
        ["Ask nothing; what is missing is wrong usage."] =
            "何も質問しません。足りないものがあれば誤りにします。",
        ["The release instant; by default the next usual one."] =
            "公表日時。既定は、次のいつもの日時です。",
        ["An identifier that was allotted elsewhere, like JVN#12345678; by default a free one is drawn."] =
            "ほかで割り当てた脆弱性識別番号（JVN#12345678 のように）。既定では、空いている番号をくじで決めます。",
        ["The name of the files without ending; by default one that tells nothing, like case-7f3a."] =
            "ファイルの名前（拡張子なし）。既定は、case-7f3a のような内容の分からない名前です。",
        ["The title in Japanese."] =
            "日本語のタイトル。",
        ["The title in English."] =
            "英語のタイトル。",
        ["A vendor that is given the details: its key or a name that it goes by. Any number."] =
            "情報を提供するベンダ。キーか名称・別名で、何度でも書けます。",
        ["The day on which handling began; by default today."] =
            "取扱いを始めた日。既定は今日です。",
        ["The series of the identifier."] =
            "番号の系列。",
        ["An instant of its own, when it comes out later than the Japanese text."] =
            "日本語版より後に出すときの、英語版の公表日時。",
        ["What will be updated, for the history, in Japanese. Published then."] =
            "更新履歴に書く、更新の内容（日本語）。改訂とともに公開されます。",
        ["The same in English. Published then."] =
            "その英語。改訂とともに公開されます。",
        ["The developer: the key of its file, or a name that it goes by."] =
            "開発者。キーか名称・別名。",
        ["An attempt to reach it, like 2026-01-13:email; the means: email, post, phone, fax, web-form, visit. Any number."] =
            "連絡の試み。2026-01-13:email のように書きます。手段は email、post、phone、fax、web-form、visit。何度でも書けます。",
        ["The day on which contact began; by default that of the first attempt."] =
            "連絡開始日。既定は、最初の試みの日です。",
        ["Why the developer cannot be reached."] =
            "連絡がつかない理由。",
        ["Its name in Japanese."] =
            "日本語の名称。",
        ["Its name in English."] =
            "英語の名称。",
        ["The reading in full-width katakana, without 株式会社 and the like."] =
            "読み（全角カタカナ）。株式会社などは除きます。",
        ["The name of its file; by default made from the English name."] =
            "ファイルの名前になるキー。既定では、英語の名称から作ります。",
        ["Its home page."] =
            "ホームページ。",
        ["How it is registered: general, individual or none."] =
            "登録の種類。general、individual、none のどれか。",
        ["Shows the editors' board: what is due when, what is still open about it, the 45-day guide, unreachable developers. Confidential."] =
            "編集者のための公表予定を示します。いつ何が出るか、未了のこと、45 日の目安、連絡不能開発者。社外秘です。",
        ["Format of the board."] =
            "公表予定の形式。",
        ["File to write the board to, for its owner only; never where a web server finds it."] =
            "公表予定を書くファイル。所有者だけが読めます。ウェブに公開される場所には書きません。",
        ["Put it into the pending revision, as of the instant at which that comes out."] =
            "公表前の改訂に、その公表日時からのこととして書きます。",
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
