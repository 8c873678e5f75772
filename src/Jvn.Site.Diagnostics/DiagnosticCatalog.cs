using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;

namespace Jvn.Site.Diagnostics;

/// <summary>Every diagnostic the site can report, in one file and in numeric order. Ids are never reused; a retired id stays listed in
/// <see cref="RetiredIds"/>.</summary>
/// <remarks>
/// JVN1xxx reading files, front matter, YAML · JVN2xxx content of advisories and vendors · JVN3xxx embargo and cross references ·
/// JVN4xxx Markdown bodies, links, attachments · JVN5xxx theme · JVN6xxx feeds, machine-readable files, keys, signatures · JVN7xxx publishing ·
/// JVN8xxx the editors' desk.
/// </remarks>
public static class DiagnosticCatalog
{
    // JVN1xxx: reading files, front matter, YAML

    public static readonly DiagnosticDescriptor FileNotReadable = new()
    {
        Id = "JVN1001",
        Severity = Severity.Error,
        Message = new("「{0}」を読み取れません。", "'{0}' cannot be read."),
        Reason = new("読めないファイルを飛ばすと、公表すべき情報が欠けたまま公開されます。", "Skipping what cannot be read would publish a site with something missing."),
        Fix = new("ファイルのアクセス権とディスクを確認してください。", "Check the file's permissions and the disk."),
    };

    public static readonly DiagnosticDescriptor FileTooLarge = new()
    {
        Id = "JVN1002",
        Severity = Severity.Error,
        Message = new("ファイルは {0} バイトあり、上限の {1} バイトを超えています。", "The file has {0} bytes; the limit is {1}."),
        Reason = new("大きすぎるファイルはビルドを止め、ほかの公表まで遅らせます。", "An oversized file can stall the build, and with it every other release."),
        Fix = new("本文を短くするか、図表を添付ファイルに移してください。", "Shorten it, or move tables and pictures into attachments."),
    };

    public static readonly DiagnosticDescriptor NotUtf8 = new()
    {
        Id = "JVN1003",
        Severity = Severity.Error,
        Message = new("UTF-8 として読めません（{0}）。", "The file is not UTF-8 ({0})."),
        Reason = new("文字コードを推測すると、誤った文字のまま公開されるおそれがあります。", "Guessing an encoding would publish wrong characters."),
        Fix = new("エディタの「文字コードを指定して保存」で UTF-8（BOM なし）を選び、保存し直してください。", "Save the file again as UTF-8 without BOM."),
    };

    public static readonly DiagnosticDescriptor ByteOrderMark = new()
    {
        Id = "JVN1004",
        Severity = Severity.Error,
        Message = new("ファイルの先頭に BOM（U+FEFF）があります。", "The file begins with a byte order mark (U+FEFF)."),
        Reason = new("BOM は最初のキーの一部とみなされ、公表日時などが読み落とされる原因になります。", "The mark becomes part of the first key, so that a release instant can be missed."),
        Fix = new("UTF-8（BOM なし）で保存し直してください。", "Save the file as UTF-8 without BOM."),
    };

    public static readonly DiagnosticDescriptor LineTooLong = new()
    {
        Id = "JVN1005",
        Severity = Severity.Error,
        Message = new("この行は {0} バイトあり、上限の {1} バイトを超えています。", "This line has {0} bytes; the limit is {1}."),
        Reason = new("極端に長い行は処理を止め、差分の確認もできなくします。", "Very long lines stall the parsers and hide changes from reviewers."),
        Fix = new("文の切れ目で改行してください。表の行なら列を減らしてください。", "Break the line between sentences, or give the table fewer columns."),
    };

    public static readonly DiagnosticDescriptor ForbiddenCharacter = new()
    {
        Id = "JVN1006",
        Severity = Severity.Error,
        Message = new("見えない文字または制御文字 {0} が含まれています。", "The text holds {0}, a character that is invisible or controls the text."),
        Reason = new("表示順を入れ替えたり文字を隠したりして、読者や査読者を欺くために使われます。", "Such characters reorder or hide text and deceive readers and reviewers."),
        Fix = new("この文字を削除してください。", "Delete the character."),
    };

    public static readonly DiagnosticDescriptor SymbolicLink = new()
    {
        Id = "JVN1007",
        Severity = Severity.Error,
        Message = new("「{0}」はシンボリックリンクです。", "'{0}' is a symbolic link."),
        Reason = new("リンクをたどると、input の外にあるファイルが公開されるおそれがあります。", "Following it could publish a file from outside the input folder."),
        Fix = new("リンクを削除し、ファイルそのものを置いてください。", "Remove the link and put the file itself there."),
    };

    public static readonly DiagnosticDescriptor NotARegularFile = new()
    {
        Id = "JVN1008",
        Severity = Severity.Error,
        Message = new("「{0}」は通常のファイルではありません（デバイス、パイプなど）。", "'{0}' is no regular file (a device, a pipe or a socket)."),
        Reason = new("読み取りが終わらず、公表が止まるおそれがあります。", "Reading it may never end, and nothing would be published."),
        Fix = new("削除してください。", "Delete it."),
    };

    public static readonly DiagnosticDescriptor NamesCollide = new()
    {
        Id = "JVN1009",
        Severity = Severity.Error,
        Message = new("「{0}」と「{1}」は、大文字と小文字だけが異なります。", "'{0}' and '{1}' differ only by case."),
        Reason = new("環境によって片方が消え、別のファイルの内容が公開されます。", "On some machines one of them disappears, and the wrong content is published."),
        Fix = new("どちらかの名前を変えてください。", "Rename one of them."),
    };

    public static readonly DiagnosticDescriptor FileNotUsed = new()
    {
        Id = "JVN1010",
        Severity = Severity.Warning,
        Message = new("「{0}」は何にも使われません。", "'{0}' is not used for anything."),
        Reason = new("置き場所や名前の誤りで、公表すべきものが抜けているかもしれません。", "A misplaced or misnamed file may mean that something is missing on the site."),
        Fix = new("advisories/ の下には「番号.md」、vendors/ の下には「キー.yml」、添付ファイルは同じ名前のフォルダに置いてください。",
            "Put advisories under advisories/ as <id>.md, vendors under vendors/ as <key>.yml, attachments into the folder named like their advisory."),
    };

    public static readonly DiagnosticDescriptor InputMissing = new()
    {
        Id = "JVN1011",
        Severity = Severity.Error,
        Message = new("入力フォルダ「{0}」がありません。", "The input folder '{0}' does not exist."),
        Reason = new("空のサイトを公開すると、公表済みの情報がすべて消えます。", "An empty site would take every published advisory away."),
        Fix = new("--input で advisories/ と vendors/ のあるフォルダを指定してください。", "Name the folder that holds advisories/ and vendors/ with --input."),
    };

    public static readonly DiagnosticDescriptor FrontMatterMissing = new()
    {
        Id = "JVN1012",
        Severity = Severity.Error,
        Message = new("ファイルが「---」で始まっていません。", "The file does not begin with '---'."),
        Reason = new("フロントマターがないと、番号も一般公表日時も分かりません。", "Without front matter neither the identifier nor the release instant is known."),
        Fix = new("1 行目に「---」だけの行を置き、続けて id、title、release-at を書いてください。", "Put '---' alone on line 1, followed by id, title and release-at."),
    };

    public static readonly DiagnosticDescriptor FrontMatterNotClosed = new()
    {
        Id = "JVN1013",
        Severity = Severity.Error,
        Message = new("フロントマターが「---」で閉じられていません。", "The front matter is not closed by a line '---'."),
        Reason = new("どこまでが公表の条件で、どこからが本文か分かりません。", "Nobody can tell where the conditions of release end and the text begins."),
        Fix = new("フロントマターの最後に「---」だけの行を置いてください。", "Put '---' alone on a line after the last key."),
    };

    public static readonly DiagnosticDescriptor YamlSyntax = new()
    {
        Id = "JVN1014",
        Severity = Severity.Error,
        Message = new("YAML として読めません（{0}）。", "This is not valid YAML: {1}."),
        Reason = new("読めない部分に公表を止める指定があるかもしれません。", "What cannot be read may be what holds a release back."),
        Fix = new("行を直してください。{2}", "{3}"),
    };

    public static readonly DiagnosticDescriptor YamlFeature = new()
    {
        Id = "JVN1015",
        Severity = Severity.Error,
        Message = new("YAML の{0}は使えません。", "YAML {1} may not be used."),
        Reason = new("書いた人と読む人とで意味が食い違い、公表日時などを見誤る原因になります。", "Such constructs make a file mean something else than it seems to say."),
        Fix = new("値をそのまま、一つの文書に書いてください。", "Write the value out in full, in one document."),
    };

    public static readonly DiagnosticDescriptor YamlTooDeep = new()
    {
        Id = "JVN1016",
        Severity = Severity.Error,
        Message = new("入れ子が {0} 段を超えています。", "The nesting is deeper than {0} levels."),
        Reason = new("深い入れ子は読み取りを止めるために使われます。", "Deep nesting is a way to bring a parser down."),
        Fix = new("字下げを確認し、input/README.ja.md どおりの形にしてください。", "Check the indentation against input/README.md."),
    };

    public static readonly DiagnosticDescriptor DuplicateKey = new()
    {
        Id = "JVN1017",
        Severity = Severity.Error,
        Message = new("「{0}」が二度書かれています（最初は {1} 行目）。", "'{0}' is written twice (first on line {1})."),
        Reason = new("どちらの値で公表すべきか分かりません。", "Nobody can tell which value is meant."),
        Fix = new("どちらかを削除してください。", "Delete one of them."),
    };

    public static readonly DiagnosticDescriptor UnknownKey = new()
    {
        Id = "JVN1018",
        Severity = Severity.Error,
        Message = new("「{0}」というキーはありません。{1}", "There is no key '{0}'.{2}"),
        Reason = new("綴りを誤った指定は効かず、公表を止めるつもりが公表されることもあります。", "A misspelled key has no effect, and may publish what it was meant to hold back."),
        Fix = new("綴りを直すか、行を削除してください。", "Correct the spelling, or delete the line."),
    };

    public static readonly DiagnosticDescriptor KeyMissing = new()
    {
        Id = "JVN1019",
        Severity = Severity.Error,
        Message = new("「{0}」がありません。", "'{0}' is missing."),
        Reason = new("この値がないと、正しいページを作れません。", "Without it the page cannot be made correctly."),
        Fix = new("「{0}: …」を書き加えてください。例: {1}", "Add it, for example {1}."),
    };

    public static readonly DiagnosticDescriptor WrongShape = new()
    {
        Id = "JVN1020",
        Severity = Severity.Error,
        Message = new("「{0}」には{1}を書きます。", "'{0}' takes {2}."),
        Reason = new("形が違う値は読み落とされます。", "A value of another shape would be overlooked."),
        Fix = new("書き方は input/README.ja.md の「{0}」を見てください。", "See '{0}' in input/README.md."),
    };

    public static readonly DiagnosticDescriptor EmptyValue = new()
    {
        Id = "JVN1021",
        Severity = Severity.Error,
        Message = new("「{0}」の値が空です。", "'{0}' has no value."),
        Reason = new("空の値を既定値とみなすと、意図しない内容や日時で公表されます。", "Taking an empty value for a default would publish something nobody meant."),
        Fix = new("値を書くか、行を削除してください。", "Write a value, or delete the line."),
    };

    public static readonly DiagnosticDescriptor TooManyEntries = new()
    {
        Id = "JVN1022",
        Severity = Severity.Error,
        Message = new("「{0}」に {1} 件あり、上限の {2} 件を超えています。", "'{0}' has {1} entries; the limit is {2}."),
        Reason = new("際限のない一覧は、ビルドもページも重くします。", "Unbounded lists make build and page unusable."),
        Fix = new("件数を減らすか、レポートを分けてください。", "Shorten the list, or split the advisory."),
    };

    public static readonly DiagnosticDescriptor TextTooLong = new()
    {
        Id = "JVN1023",
        Severity = Severity.Error,
        Message = new("「{0}」は {1} 文字あり、上限の {2} 文字を超えています。", "'{0}' has {1} characters; the limit is {2}."),
        Reason = new("長すぎる値は一覧やフィードを壊します。", "Overlong values break lists and feeds."),
        Fix = new("短くしてください。詳しい内容は本文に書けます。", "Shorten it; details belong into the text."),
    };

    public static readonly DiagnosticDescriptor NotOneLine = new()
    {
        Id = "JVN1024",
        Severity = Severity.Error,
        Message = new("「{0}」は 1 行で書きます。", "'{0}' must be a single line."),
        Reason = new("改行はフィードや一覧の形を壊します。", "A line break would break feeds and lists."),
        Fix = new("改行を取り除いてください。", "Remove the line breaks."),
    };

    public static readonly DiagnosticDescriptor NotABoolean = new()
    {
        Id = "JVN1025",
        Severity = Severity.Error,
        Message = new("「{0}」は true か false で書きます（「{1}」とあります）。", "'{0}' is '{1}'; it takes true or false."),
        Reason = new("yes や on は読む人によって意味が変わります。", "Words like yes or on mean different things to different readers."),
        Fix = new("「{0}: true」または「{0}: false」と書いてください。", "Write '{0}: true' or '{0}: false'."),
    };

    public static readonly DiagnosticDescriptor UnknownWord = new()
    {
        Id = "JVN1026",
        Severity = Severity.Error,
        Message = new("「{0}」に「{1}」は使えません。{2}", "'{0}' cannot be '{1}'.{3}"),
        Reason = new("決まった語でなければ、ページにも機械可読データにも正しく表せません。", "Only the fixed words can be shown correctly on pages and in data."),
        Fix = new("次のどれかにしてください: {4}", "Use one of: {4}"),
    };

    public static readonly DiagnosticDescriptor NameNotAllowed = new()
    {
        Id = "JVN1027",
        Severity = Severity.Error,
        Message = new("「{0}」という名前は使えません。", "The name '{0}' cannot be used."),
        Reason = new("見えない文字や、前の文字と組み合わさる文字（Unicode の分解形など）を含む名前は、見た目が同じ別のファイルになり、記録や端末の表示も欺けます。",
            "Names with invisible or combining characters (decomposed Unicode among them) look like other names, and deceive logs and terminals."),
        Fix = new("英数字と「.」「-」「_」だけの名前に変えてください。", "Rename it with letters, digits, '.', '-' and '_' only."),
    };

    public static readonly DiagnosticDescriptor TooManyFiles = new()
    {
        Id = "JVN1028",
        Severity = Severity.Error,
        Message = new("入力のファイルが多すぎるか、フォルダが深すぎます（上限 {0}）。", "The input has too many files, or folders that lie too deep (limit {0})."),
        Reason = new("終わらない読み取りは、すべての公表を止めます。", "Endless reading would stop every release."),
        Fix = new("関係のないフォルダが紛れていないか確認してください。", "Check whether an unrelated folder has got in."),
    };

    public static readonly DiagnosticDescriptor ConflictMarker = new()
    {
        Id = "JVN1029",
        Severity = Severity.Error,
        Message = new("行頭に、マージで競合したときの印「{0}」があります。", "The line begins with {0}, the mark of a merge that was not finished."),
        Reason = new("両方の版の文章が、印ごと並んで公開されます。", "Both versions would be published, one after the other, with the marks between them."),
        Fix = new(
            "どちらの内容にするかを決め、印の行をすべて消してください。引用した文章の一部なら、行頭に空白を入れてください。",
            "Decide which of the two versions stands, and delete the lines with marks. Indent the line if it is part of what you quote."),
    };

    public static readonly DiagnosticDescriptor SettingsMissing = new()
    {
        Id = "JVN1030",
        Severity = Severity.Error,
        Message = new("site.yml がありません。", "There is no site.yml."),
        Reason = new(
            "サイトの名前もアドレスも分からないまま、別の組織のものとして公開されるおそれがあります。",
            "Nobody could tell whose site it is and where it stands; it would go out under the name of another organisation."),
        Fix = new(
            "advisories/ と同じフォルダに site.yml を置き、base-url、name、operator を書いてください。",
            "Put a site.yml beside advisories/ with base-url, name and operator."),
    };

    public static readonly DiagnosticDescriptor FileNotRead = new()
    {
        Id = "JVN1031",
        Severity = Severity.Error,
        Message = new("「{0}」は読み込まれません。", "'{0}' is not read."),
        Reason = new(
            "名前や置き場所が違うと、公表日時が来ても何も公開されず、誰も気づきません。",
            "With another name or in another place it does not come out at its release, and nobody notices."),
        Fix = new(
            "レポートは advisories/ の下の「番号.md」、ベンダは vendors/ の「キー.yml」、設定は site.yml です。添付ファイルはレポートと同じ名前のフォルダに置きます。それ以外のファイルは input の外へ移してください。",
            "Advisories are advisories/…/<id>.md, vendors vendors/<key>.yml, the settings site.yml; attachments lie in the folder named like their " +
                "advisory. Move anything else out of the input."),
    };

    public static readonly DiagnosticDescriptor FileEndingWrong = new()
    {
        Id = "JVN1032",
        Severity = Severity.Error,
        Message = new("「{0}」は、名前の終わりが違うため読み込まれません。", "'{0}' is not read, because its name ends otherwise."),
        Reason = new(
            "名前や置き場所が違うと、公表日時が来ても何も公開されず、誰も気づきません。",
            "With another name or in another place it does not come out at its release, and nobody notices."),
        Fix = new("名前を「{1}」に変えてください（git mv）。", "Rename it to '{1}' (git mv)."),
    };

    public static readonly DiagnosticDescriptor ReplacementCharacter = new()
    {
        Id = "JVN1040",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new("文字化けの跡（U+FFFD）があります。", "The text holds U+FFFD, which stands for a character that was lost."),
        Reason = new("元の文字が失われたまま公開されます。", "It would be published with a character missing."),
        Fix = new("元の文章を見て、失われた文字を書き直してください。", "Look up the original, and write the character again."),
    };

    public static readonly DiagnosticDescriptor ValueCut = new()
    {
        Id = "JVN1041",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new("「{0}」の値は「 #」の前で終わり、「{1}」は失われます。", "The value of '{0}' ends before ' #'; '{1}' is lost."),
        Reason = new("YAML では、空白の後の「#」から行末までが注釈です。", "To YAML, a # behind a blank begins a remark."),
        Fix = new("値の一部なら引用符で囲んでください: {2}。注釈なら、上の行に移してください。", "Put quotes around it if it belongs to the value: {2}. Move a remark to the line above."),
    };

    public static readonly DiagnosticDescriptor DayTooEarly = new()
    {
        Id = "JVN1042",
        Severity = Severity.Error,
        Message = new("「{0}」の {1} は、{2} 年より前です。", "The day '{1}' of '{0}' lies before {2}."),
        Reason = new("この制度が始まる前の日付で、打ち間違いと思われます。", "It lies before anything of this kind was handled, and is taken for a slip."),
        Fix = new("日付を確認してください。例: 2026-10-01", "Check the day, as in 2026-10-01."),
    };

    public static readonly DiagnosticDescriptor LinesJoined = new()
    {
        Id = "JVN1043",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new(
            "「{0}」の改行は失われ、行の間に空白が入ります。",
            "The lines of '{0}' are joined by blanks."),
        Reason = new(
            "YAML では、「|」のない値の改行は空白になります。ベンダの言葉の改行が失われ、日本語の途中に空白が入ります。",
            "To YAML a line break in a value without | is a blank: a vendor's words lose their lines, Japanese gets gaps."),
        Fix = new(
            "一行に書いてください。改行を残すコメントは「comment: |」の下の行から書いてください。",
            "Write it on one line. A comment keeps its lines below comment: |."),
    };

    public static readonly DiagnosticDescriptor NameNotOnWindows = new()
    {
        Id = "JVN1044",
        Severity = Severity.Warning,
        Message = new("「{0}」という名前は、Windows では使えません。", "Windows cannot have a file or folder of the name '{0}'."),
        Reason = new("このような名前が一つでもあると、Windows では入力全体をチェックアウトできません。",
            "A single name like this, and nobody can check out the input on Windows."),
        Fix = new("CON や AUX のような予約語、< > : \" | ? *、末尾の「.」と空白を使わない名前に変えてください。",
            "Rename it without reserved words like CON and AUX, without < > : \" | ? *, and without a full stop or a blank at the end."),
    };

    public static readonly DiagnosticDescriptor LookalikeCharacter = new()
    {
        Id = "JVN1045",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new("「{0}」（{1}）は、見た目の似た別の文字です。", "'{0}' ({1}) looks like another character, and is not it."),
        Reason = new(
            "検索しても見つからず、フォントによっては崩れて表示されます。PDF や Mac のファイル名から貼り付けると混ざります。",
            "No search finds the word, and some fonts show it broken. It comes with what is pasted from PDF files and names of files on a Mac."),
        Fix = new("その文字を打ち直してください。", "Type the character anew."),
    };

    // JVN2xxx: content of advisories and vendors

    public static readonly DiagnosticDescriptor IdSyntax = new()
    {
        Id = "JVN2001",
        Severity = Severity.Error,
        Message = new("「{0}」は脆弱性識別番号の形ではありません。", "'{0}' is not an advisory identifier."),
        Reason = new("番号はページのアドレスであり、一度公開すると変えられません。", "The identifier is the page's address and can never change."),
        Fix = new("JVN#12345678、JVNVU#91234567、JVNTA#91234567 のように書いてください。「#」の前に空白は置けません。", "Write it like JVN#12345678, JVNVU#91234567 or JVNTA#91234567."),
    };

    public static readonly DiagnosticDescriptor IdNotFileName = new()
    {
        Id = "JVN2002",
        Severity = Severity.Error,
        Message = new("ファイル名は「{0}」ですが、id は「{1}」です。", "The file is named '{0}' but its id is '{1}'."),
        Reason = new("どちらかが誤りなら、別の番号で公表されてしまいます。", "If one of them is a slip, the advisory would come out under a wrong number."),
        Fix = new("ファイル名を「{2}.md」に変えるか、id を直してください。公表前なら番号と無関係な名前（case-7f3a.md など）も使えます。",
            "Rename the file to {2}.md, or correct the id. A withheld advisory may also have a meaningless name such as case-7f3a.md."),
    };

    public static readonly DiagnosticDescriptor IdDuplicate = new()
    {
        Id = "JVN2003",
        Severity = Severity.Error,
        Message = new("{0} は「{1}」でも使われています。", "{0} is also used by '{1}'."),
        Reason = new("同じアドレスに二つのページは置けません。", "Two advisories cannot stand at one address."),
        Fix = new("どちらかの番号を直してください。", "Correct one of the two identifiers."),
    };

    public static readonly DiagnosticDescriptor SixDigitsTooLate = new()
    {
        Id = "JVN2004",
        Severity = Severity.Error,
        Message = new("「{0}」は 6 桁ですが、2012-12-03 以降の JVNVU# は 8 桁です。", "'{0}' has six digits; since 2012-12-03 a JVNVU# has eight."),
        Reason = new("桁の欠けた番号で公表すると、アドレスを直せません。", "An address with a digit missing could never be corrected."),
        Fix = new("8 桁の番号を書いてください。", "Write the number with eight digits."),
    };

    public static readonly DiagnosticDescriptor ReleasedUnderOtherName = new()
    {
        Id = "JVN2005",
        Severity = Severity.Warning,
        Message = new("{0} は公表済みですが、ファイル名が「{1}」のままです。", "{0} is released, but its file is still named '{1}'."),
        Reason = new(
            "仮の名前は未公表のファイルに付けるものです。公表日時が誤って過去になっていれば、公表してはならないものが公開されます。",
            "Such a name is for what is withheld: if the release instant was mistyped into the past, something is out that must not be."),
        Fix = new(
            "release-at が正しいことを確かめ、git mv で「{2}.md」に変えてください。添付フォルダも同じ名前にします。",
            "Make sure that 'release-at' is right; then rename it to {2}.md with git mv, and its attachment folder likewise."),
    };

    public static readonly DiagnosticDescriptor InstantSyntax = new()
    {
        Id = "JVN2010",
        Severity = Severity.Error,
        Message = new("{0} の値「{1}」は日時として読めません。", "'{0}' is '{1}', which is not an instant."),
        Reason = new("日時を推測すると、公表が早まったり遅れたりします。", "A guessed instant would publish too early or too late."),
        Fix = new("2026-11-20T12:00:00+09:00 のように書いてください。", "Write it like 2026-11-20T12:00:00+09:00."),
    };

    public static readonly DiagnosticDescriptor InstantWithoutOffset = new()
    {
        Id = "JVN2011",
        Severity = Severity.Error,
        Message = new("「{0}」は「{1}」ですが、時差が書かれていません。", "'{0}' is '{1}', which has no UTC offset."),
        Reason = new("ビルドする機械の時間帯によって、公表が最大 9 時間早まります。", "Depending on the machine's time zone it would be published up to nine hours early."),
        Fix = new("「{2}」のように時差まで書いてください。", "Write the offset: {2}"),
    };

    public static readonly DiagnosticDescriptor InstantImplausible = new()
    {
        Id = "JVN2012",
        Severity = Severity.Error,
        Message = new("「{0}」の「{1}」は、あり得ない日時です。", "'{0}' is '{1}', which cannot be meant."),
        Reason = new("遠い過去の日時は、ただちに公表されることを意味します。", "An instant in the distant past would publish at once."),
        Fix = new("年月日を確認してください（2000 年から 9999 年まで）。", "Check the date; years 2000 to 9999 are possible."),
    };

    public static readonly DiagnosticDescriptor DaySyntax = new()
    {
        Id = "JVN2013",
        Severity = Severity.Error,
        Message = new("「{0}」は「{1}」ですが、日付は年-月-日で書きます。", "'{0}' is '{1}', which is not a day."),
        Reason = new("日付の取り違えは、45 日の目安や 3 か月の確認を狂わせます。", "A misread day falsifies the 45-day guide and the three months."),
        Fix = new("2026-11-20 のように書いてください。", "Write it like 2026-11-20."),
    };

    public static readonly DiagnosticDescriptor NoSuchDay = new()
    {
        Id = "JVN2014",
        Severity = Severity.Error,
        Message = new("「{0}」の「{1}」は、暦にない日です（{2}）。", "'{0}' is '{1}', but there is no such day: {3}."),
        Reason = new("どの日を指すのか推測すると、公表が早まったり遅れたりします。", "Guessing which day was meant would publish too early or too late."),
        Fix = new("月と日を確かめてください。", "Check the month and the day."),
    };

    public static readonly DiagnosticDescriptor NoSuchTime = new()
    {
        Id = "JVN2015",
        Severity = Severity.Error,
        Message = new("「{0}」の「{1}」は、ない時刻です。", "'{0}' is '{1}', but there is no such time."),
        Reason = new("日時を推測すると、公表が早まったり遅れたりします。", "A guessed instant would publish too early or too late."),
        Fix = new("時は 00 から 23、分と秒は 00 から 59、時差は +14:00 までです。24:00 は翌日の 00:00 と書いてください。",
            "Hours are 00 to 23, minutes and seconds 00 to 59, offsets up to +14:00. Write 24:00 as 00:00 of the next day."),
    };

    public static readonly DiagnosticDescriptor CveSyntax = new()
    {
        Id = "JVN2020",
        Severity = Severity.Error,
        Message = new("「{0}」は CVE 番号の形ではありません。", "'{0}' is not a CVE identifier."),
        Reason = new("誤った CVE 番号は、読者の検索と機械の照合を外します。", "A wrong CVE sends readers and scanners elsewhere."),
        Fix = new("CVE-2026-12345 のように書いてください。", "Write it like CVE-2026-12345."),
    };

    public static readonly DiagnosticDescriptor CweSyntax = new()
    {
        Id = "JVN2021",
        Severity = Severity.Error,
        Message = new("「{0}」は CWE 番号の形ではありません。", "'{0}' is not a CWE identifier."),
        Reason = new("脆弱性の種類が誤って伝わります。", "Readers would be told of another kind of weakness."),
        Fix = new("CWE-79 のように書いてください。", "Write it like CWE-79."),
    };

    public static readonly DiagnosticDescriptor CpeSyntax = new()
    {
        Id = "JVN2022",
        Severity = Severity.Error,
        Message = new("「{0}」は CPE 2.3 の形ではありません（{1}）。", "'{0}' is not a CPE 2.3 name ({2})."),
        Reason = new("誤った CPE は、資産管理の照合を外します。", "A wrong CPE keeps asset scanners from matching the product."),
        Fix = new("cpe:2.3:a:vendor:product:*:*:*:*:*:*:*:* のように 13 の部分で書き、記号の前に「\\」を置いてください。",
            "Write 13 parts like cpe:2.3:a:vendor:product:*:*:*:*:*:*:*:* and quote punctuation with '\\'."),
    };

    public static readonly DiagnosticDescriptor UrlSyntax = new()
    {
        Id = "JVN2023",
        Severity = Severity.Error,
        Message = new("「{0}」に「{1}」は使えません。http:// または https:// で始まる URL を書きます。", "'{0}' cannot be '{1}'; it takes a URL that begins with http:// or https://."),
        Reason = new("それ以外の URL は、読者の環境で何かを実行するおそれがあります。", "Other kinds of URL can run something on the reader's machine."),
        Fix = new("https://www.example.co.jp/security/ のように、ホスト名のある URL を書いてください。", "Write a URL with a host name, like https://www.example.co.jp/security/."),
    };

    public static readonly DiagnosticDescriptor RangeSyntax = new()
    {
        Id = "JVN2024",
        Severity = Severity.Error,
        Message = new("「{0}」はバージョンの範囲として読めません。", "'{0}' is not a version range."),
        Reason = new("機械が影響の有無を誤って判定します。", "Machines would judge wrongly who is affected."),
        Fix = new("「<3.1.0」「>=2.0,<2.4」「=1.0 || =1.1」「*」のように書いてください。", "Write it like \"<3.1.0\", \">=2.0,<2.4\", \"=1.0 || =1.1\" or \"*\"."),
    };

    public static readonly DiagnosticDescriptor RelatedSyntax = new()
    {
        Id = "JVN2025",
        Severity = Severity.Error,
        Message = new("「{0}」の「{1}」は、この欄の番号の形ではありません。", "'{1}' is not a number that '{0}' takes."),
        Reason = new("リンクが作れないか、別の文書に飛んでしまいます。", "The link would be missing or lead to another document."),
        Fix = new("「{2}」のように書いてください。", "Write it like {2}."),
    };

    public static readonly DiagnosticDescriptor DuplicateEntry = new()
    {
        Id = "JVN2026",
        Severity = Severity.Warning,
        Message = new("「{0}」に「{1}」が二度あります。", "'{1}' stands twice in '{0}'."),
        Reason = new("同じ行が二度表示されます。", "Readers would see the row twice."),
        Fix = new("どちらかを削除してください。", "Delete one of them."),
    };

    public static readonly DiagnosticDescriptor NumberSyntax = new()
    {
        Id = "JVN2027",
        Severity = Severity.Error,
        Message = new("「{0}」の「{1}」は正しい番号ではありません。", "'{0}' is '{1}', which is not a number that can be used."),
        Reason = new("ページのアドレスになる値です。", "It becomes part of an address."),
        Fix = new("先頭が 0 でない 9 桁以内の数字で書いてください。", "Write at most nine digits, the first not 0."),
    };

    public static readonly DiagnosticDescriptor FeedLengthSyntax = new()
    {
        Id = "JVN2028",
        Severity = Severity.Error,
        Message = new("「feed-length」の「{0}」は 1 から 200 までの数ではありません。", "'feed-length' is '{0}'; it takes a number from 1 to 200."),
        Reason = new("フィードが空になるか、大きくなりすぎます。", "The feed would be empty or far too large."),
        Fix = new("「feed-length: 20」のように書いてください。", "Write it like feed-length: 20."),
    };

    public static readonly DiagnosticDescriptor InstantForeignOffset = new()
    {
        Id = "JVN2029",
        Severity = Severity.Error,
        Message = new("「{0}」の「{1}」の時差は、日本時間（+09:00）でも UTC（Z）でもありません。", "'{0}' is '{1}', whose offset is neither that of Japan (+09:00) nor Z."),
        Reason = new("時差を書き誤ると、その分だけ公表が早まります。", "A slip in the offset publishes that many hours too early."),
        Fix = new(
            "この時差のとおりなら「{2}」と書いてください。海外の時差を使う運用なら、site.yml に「utc-offsets: any」と書いてください。",
            "If the offset is meant, write {2}; where other offsets are in use, write 'utc-offsets: any' in site.yml."),
    };

    public static readonly DiagnosticDescriptor CvssSyntax = new()
    {
        Id = "JVN2030",
        Severity = Severity.Error,
        Message = new("CVSS の「{0}」が正しくありません（{1}）。", "The CVSS vector is wrong at '{0}' ({2})."),
        Reason = new("誤った深刻度は、読者の対応の順序を誤らせます。", "A wrong severity makes readers set wrong priorities."),
        Fix = new("計算ツールの出力をそのまま貼り付けてください。", "Paste the vector exactly as the calculator prints it."),
    };

    public static readonly DiagnosticDescriptor CvssScoreDiffers = new()
    {
        Id = "JVN2031",
        Severity = Severity.Error,
        Message = new("score は {0} ですが、このベクタの値は {1} です。", "'score' is {0}, but this vector scores {1}."),
        Reason = new("値とベクタのどちらかが誤っています。", "Either the score or the vector is wrong."),
        Fix = new("ベクタを確認し、score を \"{1}\" に直すか削除してください。", "Check the vector, then correct the score to \"{1}\" or delete it."),
    };

    public static readonly DiagnosticDescriptor CveNotListed = new()
    {
        Id = "JVN2032",
        Severity = Severity.Error,
        Message = new("{0} は cve: の一覧にありません。", "{0} is not in the list of cve:."),
        Reason = new("CVE の欄と表の内容が食い違って公表されます。", "The CVE row and the tables would contradict each other."),
        Fix = new("cve: に {0} を加えるか、ここの番号を直してください。", "Add {0} to cve:, or correct the number here."),
    };

    public static readonly DiagnosticDescriptor ReleaseStatedTwice = new()
    {
        Id = "JVN2033",
        Severity = Severity.Error,
        Message = new("「release-at」と「released-on」の両方があります。", "Both 'release-at' and 'released-on' are given."),
        Reason = new("どちらが公表日か分からないまま公開されます。", "It would come out without anybody knowing which of them is its publication."),
        Fix = new(
            "このサイトで初めて公表するなら released-on を、別の場所で公表済みだったものなら release-at を消してください。",
            "Delete 'released-on' when it comes out here first, or 'release-at' when it was public elsewhere before."),
    };

    public static readonly DiagnosticDescriptor ReleasedOnNotPast = new()
    {
        Id = "JVN2034",
        Severity = Severity.Error,
        Message = new("「released-on」の日付 {0} は、まだ来ていません。", "'released-on' is {0}, a day still to come."),
        Reason = new("released-on は、すでに別の場所で公表されたものだけに使います。未公表のものに書くと、その日に確認なしで公開されます。",
            "It is for what is public elsewhere already; on anything else it would publish on that day without a question."),
        Fix = new("これから公表するものなら「release-at: {1}」のように日時を書いてください。公表済みなら年月日を直してください。",
            "Write an instant for what is still to come out, like 'release-at: {1}', or correct the day."),
    };

    public static readonly DiagnosticDescriptor EarlyReleaseNotEarly = new()
    {
        Id = "JVN2035",
        Severity = Severity.Error,
        Message = new("early-release の「at」（{0}）が「planned」（{1}）より後です。", "'at' of early-release ({0}) lies after 'planned' ({1})."),
        Reason = new("予定より早い公表の記録は、日付の誤りではないことの証拠になります。誤った記録は、誤った公表を通してしまいます。",
            "The record is what tells an exception from a mistyped date; a wrong one lets a mistake out."),
        Fix = new("二つの日時を確認してください。予定より早く公表していないなら early-release を消してください。", "Check the two instants; delete 'early-release' if it did not come out early."),
    };

    public static readonly DiagnosticDescriptor DaySpeaksAgainstRelease = new()
    {
        Id = "JVN2036",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new("「{0}」の日付 {1} は、一般公表日時 {2} と大きくずれています。", "'{0}' is {1}, which does not fit the release at {2}."),
        Reason = new("公表日時の年や月を打ち間違えると、公表してはならないものがただちに公開されます。",
            "A mistyped year or month in the release instant publishes at once what must not come out yet."),
        Fix = new(
            "release-at の年月日を確かめてください。正しければ、公表までに時間がかかった理由を delay-reason に、公表後の通知や回答を history に書くと、この警告は消えます。",
            "Check the date in release-at. If it is right, this warning goes away with a 'delay-reason' for a long way to the release, or a 'history' entry " +
                "for what came after it."),
    };

    public static readonly DiagnosticDescriptor UnfinishedText = new()
    {
        Id = "JVN2037",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new("書きかけの印「{0}」が残っています。", "The text still holds '{0}'."),
        Reason = new("書きかけの文章や内輪のメモが、そのまま公開されます。", "A note to yourselves would be published with the rest."),
        Fix = new("内容を確認して書き上げ、この印を消してください。", "Finish the text and delete the note."),
    };

    public static readonly DiagnosticDescriptor SectionEmpty = new()
    {
        Id = "JVN2038",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new("「{0}」に何も書かれていません。", "There is nothing below '{0}'."),
        Reason = new("読者は、何が起きるのか、何をすればよいのかを知ることができません。", "Readers would not learn what it is about, or what to do."),
        Fix = new("見出しの下に文章を書いてください。", "Write it below the heading."),
    };

    public static readonly DiagnosticDescriptor DaysOutOfOrder = new()
    {
        Id = "JVN2040",
        Severity = Severity.Error,
        Message = new("「{0}」（{1}）が「{2}」（{3}）より後になっています。", "'{0}' ({1}) lies after '{2}' ({3})."),
        Reason = new("連絡と返答の記録が、公表の経緯と矛盾します。", "The record of contacts would contradict what happened."),
        Fix = new("日付を確認してください。順序は handling-started、notified、replied です。", "Check the days; the order is handling-started, notified, replied."),
    };

    public static readonly DiagnosticDescriptor LongerThan45Days = new()
    {
        Id = "JVN2041",
        Severity = Severity.Warning,
        Message = new("取扱い開始から公表まで {0} 日あり、目安の 45 日を超えています。", "{0} days lie between the beginning of handling and the release; the guide is 45."),
        Reason = new("ガイドラインは、超える場合に理由の記録を求めています。", "The guideline asks for a recorded reason when it takes longer."),
        Fix = new("「delay-reason:」に理由を書いてください（公開されません）。", "Write the reason in 'delay-reason:' (it is not published)."),
    };

    public static readonly DiagnosticDescriptor HistoryOutOfOrder = new()
    {
        Id = "JVN2042",
        Severity = Severity.Error,
        Message = new("履歴の日時が前の行（{0}）より前になっています。", "This entry is earlier than the one before it ({0})."),
        Reason = new("更新履歴は古い順に並びます。順序の誤りは日時の誤りかもしれません。", "The history runs oldest first; a wrong order often is a wrong instant."),
        Fix = new("古い順に並べ替えるか、日時を直してください。", "Sort the entries oldest first, or correct the instant."),
    };

    public static readonly DiagnosticDescriptor HistoryBeforeRelease = new()
    {
        Id = "JVN2043",
        Severity = Severity.Error,
        Message = new("履歴の日時が公表日時（{0}）より前になっています。", "This entry is earlier than the release ({0})."),
        Reason = new("公表前の経緯が公開されてしまいます。", "It would publish what happened before the release."),
        Fix = new("公表前の行を削除するか、日時を直してください。", "Delete the entry, or correct its instant."),
    };

    public static readonly DiagnosticDescriptor StatusHistoryEndsOtherwise = new()
    {
        Id = "JVN2044",
        Severity = Severity.Warning,
        Message = new("status は「{0}」ですが、履歴の最後は「{1}」です。", "'status' is '{0}', but the history ends with '{1}'."),
        Reason = new("ベンダのページで、現在の状況と履歴が食い違います。", "The vendor's page would contradict itself."),
        Fix = new("履歴の最後に現在の status を加えるか、status を直してください。", "Add the present status to the history, or correct it."),
    };

    public static readonly DiagnosticDescriptor RevisionWithoutHistory = new()
    {
        Id = "JVN2045",
        Severity = Severity.Warning,
        Message = new("改訂（.next.md）に、新しい更新履歴の行がありません。", "The pending revision has no new entry in 'history:'."),
        Reason = new("読者は、何が変わったのかを知ることができません。", "Readers would not learn what has changed."),
        Fix = new("「history:」に「{{at: {0}, text: …}}」を加えてください。", "Add {{at: {0}, text: …}} to 'history:'."),
    };

    public static readonly DiagnosticDescriptor VendorNotInRegistry = new()
    {
        Id = "JVN2050",
        Severity = Severity.Error,
        Message = new("ベンダ「{0}」は vendors/ にありません。{1}", "There is no vendor '{0}' under vendors/.{2}"),
        Reason = new("ベンダの名前もページのアドレスも分かりません。", "Neither the vendor's name nor the address of its page is known."),
        Fix = new("綴りを直すか、vendors/{0}.yml を作ってください。", "Correct the spelling, or write vendors/{0}.yml."),
    };

    public static readonly DiagnosticDescriptor VendorTwice = new()
    {
        Id = "JVN2051",
        Severity = Severity.Error,
        Message = new("ベンダ「{0}」が二度あります（最初は {1} 行目）。", "Vendor '{0}' stands here twice (first on line {1})."),
        Reason = new("一社の対応状況が二通り公表されます。", "One vendor would have two statuses."),
        Fix = new("一つにまとめてください。経過は history: に書けます。", "Merge the two; earlier statuses go into 'history:'."),
    };

    public static readonly DiagnosticDescriptor UnknownCarriesMore = new()
    {
        Id = "JVN2052",
        Severity = Severity.Error,
        Message = new("status が unknown（不明）のベンダに「{0}」があります。", "A vendor with status unknown carries '{0}'."),
        Reason = new("不明は返答がないことを意味します。返答があれば不明ではありません。", "Unknown means that no reply has come; who replied is not unknown."),
        Fix = new("「{0}」を削除するか、返答に合う status にしてください。", "Delete '{0}', or give the status that the reply stated."),
    };

    public static readonly DiagnosticDescriptor ReplyDayMissing = new()
    {
        Id = "JVN2053",
        Severity = Severity.Error,
        Message = new("status は「{0}」ですが、返答日（replied）がありません。", "The status is '{0}', but 'replied' is missing."),
        Reason = new("返答の記録がない対応状況は、ベンダの言葉とは言えません。", "A status without a recorded reply may not be the vendor's word."),
        Fix = new("「replied: 2026-10-15」のように返答日を書くか、status を unknown にしてください。", "Write the day, like replied: 2026-10-15, or make the status unknown."),
    };

    public static readonly DiagnosticDescriptor AffectedWithoutStatus = new()
    {
        Id = "JVN2054",
        Severity = Severity.Warning,
        Message = new("affected: のベンダ「{0}」が vendors: にありません。", "Vendor '{0}' of 'affected:' is not in 'vendors:'."),
        Reason = new("影響を受ける製品があるのに、対応状況の表に載りません。", "Its product is affected, yet it is missing from the vendor table."),
        Fix = new("vendors: に加えてください。", "Add it to 'vendors:'."),
    };

    public static readonly DiagnosticDescriptor ActionMissing = new()
    {
        Id = "JVN2060",
        Severity = Severity.Warning,
        Message = new("「action:」（まず行うこと）がありません。", "There is no 'action:' (what a reader does first)."),
        Reason = new("急いでいる読者が、何をすればよいか分かりません。", "A reader in a hurry does not learn what to do."),
        Fix = new("「action: {{do: update, text: 3.1.0 以降へアップデートする}}」のように書いてください。", "Write it like action: {{do: update, text: {{ja: …, en: …}}}}."),
    };

    public static readonly DiagnosticDescriptor VendorNumberDuplicate = new()
    {
        Id = "JVN2070",
        Severity = Severity.Error,
        Message = new("番号 {0} は「{1}」でも使われています。", "Number {0} is also used by '{1}'."),
        Reason = new("二社のページが同じアドレスになります。", "Two vendors would share the address of their pages."),
        Fix = new("新しいほうに、使われたことのない番号を付けてください。", "Give the newer vendor a number that was never used."),
    };

    public static readonly DiagnosticDescriptor VendorKeySyntax = new()
    {
        Id = "JVN2071",
        Severity = Severity.Error,
        Message = new("「{0}」はベンダのキーとして使えません。", "'{0}' cannot be a vendor's key."),
        Reason = new("キーはレポートから参照され、ファイル名にもなります。", "Advisories refer to the key, and it is a file name."),
        Fix = new("英小文字、数字、「-」だけの名前にしてください。", "Name the file with lower-case letters, digits and '-' only."),
    };

    public static readonly DiagnosticDescriptor FingerprintSyntax = new()
    {
        Id = "JVN2072",
        Severity = Severity.Error,
        Message = new("「{0}」は OpenPGP の指紋ではありません。", "'{0}' is not an OpenPGP fingerprint."),
        Reason = new("鍵を取り違えると、他人の返答を受け入れてしまいます。", "A wrong fingerprint could let somebody else speak for the vendor."),
        Fix = new("gpg --fingerprint が表示する 40 桁または 64 桁の 16 進数を書いてください。", "Write the 40 or 64 hexadecimal digits that gpg --fingerprint shows."),
    };

    public static readonly DiagnosticDescriptor FolderPathSyntax = new()
    {
        Id = "JVN2073",
        Severity = Severity.Error,
        Message = new("「{0}」の「{1}」は、入力フォルダの中の相対パスではありません。", "'{0}' is '{1}', which is no relative path inside the input folder."),
        Reason = new("フォルダの外のファイルを読むおそれがあります。", "It could make the program read a file from elsewhere."),
        Fix = new("keys/kakuu-soft.asc のように書いてください。", "Write it like keys/kakuu-soft.asc."),
    };

    public static readonly DiagnosticDescriptor NoticeNeedsOneVendor = new()
    {
        Id = "JVN2080",
        Severity = Severity.Error,
        Message = new("連絡不能の公表には vendors: がちょうど 1 社必要です（{0} 社あります）。", "A notice of an unreachable developer has exactly one vendor ({0} are given)."),
        Reason = new("連絡が取れないのはどの開発者か、はっきりしません。", "It would not be clear which developer cannot be reached."),
        Fix = new("vendors: に、連絡の取れない開発者だけを書いてください。", "Name only the developer who cannot be reached in 'vendors:'."),
    };

    public static readonly DiagnosticDescriptor ContactMissing = new()
    {
        Id = "JVN2081",
        Severity = Severity.Error,
        Message = new("連絡不能の公表（kind: unreachable）に「contact:」がありません。", "A notice (kind: unreachable) has no 'contact:'."),
        Reason = new("備考に、いつから連絡を試みたかを示せません。", "The remarks could not say since when contact was tried."),
        Fix = new("「contact: {{since: 2026-01-10, reason: no-reply, attempts: [{{on: 2026-01-10, by: email}}]}}」のように書いてください。",
            "Write it like contact: {{since: 2026-01-10, reason: no-reply, attempts: [{{on: 2026-01-10, by: email}}]}}."),
    };

    public static readonly DiagnosticDescriptor ThreeMonthsNotOver = new()
    {
        Id = "JVN2082",
        Severity = Severity.Error,
        Message = new("最初の連絡（{0}）から 3 か月が過ぎるのは {1} の終わりで、公表できるのは {2} からです。",
            "Three months from the first attempt ({0}) end with {1}; the notice can come out from {2} on."),
        Reason = new("ガイドライン 2-3 は、3 か月連絡を試みてから公表すると定めています。", "The guideline (2-3) asks for three months of attempts before the notice."),
        Fix = new("release-at を {2} 以降にしてください。", "Move release-at to {2} or later."),
    };

    public static readonly DiagnosticDescriptor PublicPlaceIsNoContact = new()
    {
        Id = "JVN2083",
        Severity = Severity.Error,
        Message = new("「{0}」は連絡手段とみなせません。", "'{0}' is no means of contact."),
        Reason = new("公開の掲示板やメーリングリストへの書き込みは、脆弱性の存在を漏らします。", "A public bulletin board or mailing list would give the vulnerability away."),
        Fix = new("開発者本人だけに届く手段（{1}）で試みた日だけを書いてください。", "List only attempts that reach the developer alone: {1}."),
    };

    public static readonly DiagnosticDescriptor AttemptsMissing = new()
    {
        Id = "JVN2084",
        Severity = Severity.Error,
        Message = new("理由が「{0}」なら、連絡を試みた記録（attempts）が必要です。", "With reason '{0}' the attempts to reach the developer must be listed."),
        Reason = new("試みた記録なしに、連絡が取れないとは公表できません。", "Without a record nobody can say that the developer was not to be reached."),
        Fix = new("「attempts: [{{on: 2026-01-10, by: email}}]」のように書いてください。", "Write them like attempts: [{{on: 2026-01-10, by: email}}]."),
    };

    public static readonly DiagnosticDescriptor AnswerWithoutHistory = new()
    {
        Id = "JVN2085",
        Severity = Severity.Error,
        Message = new("開発者の status が付きましたが、更新履歴にその旨の行がありません。", "The developer has a status now, but the history does not say that an answer came."),
        Reason = new("連絡不能と公表した後の経緯が、読者に伝わりません。", "Readers would not learn what changed after the notice."),
        Fix = new("「history:」に、開発者から応答があった旨を加えてください。", "Add an entry to 'history:' that says that the developer has answered."),
    };

    public static readonly DiagnosticDescriptor ListingOutOfOrder = new()
    {
        Id = "JVN2086",
        Severity = Severity.Error,
        Message = new("「{0}」（{1}）が「{2}」（{3}）より前になっています。", "'{0}' ({1}) lies before '{2}' ({3})."),
        Reason = new("一覧への掲載の順序が、ガイドラインと食い違います。", "The listing would not follow the guideline's order."),
        Fix = new("since、name-listed-at、product-listed-at、answered-at の順になるように直してください。",
            "Correct the dates: since, name-listed-at, product-listed-at, answered-at."),
    };

    public static readonly DiagnosticDescriptor NoticeVendorNotListed = new()
    {
        Id = "JVN2087",
        Severity = Severity.Warning,
        Message = new("「{0}」は、製品名が連絡不能開発者一覧に載る前に公表されます。", "'{0}' is not on the list of unreachable developers, with its product, when the notice comes out."),
        Reason = new("ガイドライン 2-3 では、一覧での呼びかけの後に公表します。", "By the guideline (2-3) the call on the list comes first."),
        Fix = new("vendors/{0}.yml の unreachable: を確認してください。", "Check 'unreachable:' in vendors/{0}.yml."),
    };

    public static readonly DiagnosticDescriptor ContactWithoutNotice = new()
    {
        Id = "JVN2088",
        Severity = Severity.Error,
        Message = new("「contact:」は連絡不能の公表（kind: unreachable）だけに書きます。", "'contact:' belongs to notices (kind: unreachable) only."),
        Reason = new("開発者と連絡が取れないと誤って公表されます。", "It would say wrongly that the developer cannot be reached."),
        Fix = new("「kind: unreachable」を加えるか、contact: を削除してください。", "Add kind: unreachable, or delete 'contact:'."),
    };

    public static readonly DiagnosticDescriptor StatusMissing = new()
    {
        Id = "JVN2089",
        Severity = Severity.Error,
        Message = new("ベンダ「{0}」に status がありません。", "Vendor '{0}' has no status."),
        Reason = new("対応状況が空欄のまま公表されます。", "Its status would be blank on the page."),
        Fix = new("{1} のどれかを書いてください。返答がなければ unknown です。通知していないベンダなら、links（または url）だけを残してください。",
            "Write one of {1}; without a reply it is unknown. For a vendor whom we did not notify leave links (or url) alone."),
    };

    public static readonly DiagnosticDescriptor WithdrawnBeforeRelease = new()
    {
        Id = "JVN2090",
        Severity = Severity.Error,
        Message = new("取り下げ（{0}）が公表（{1}）より前になっています。", "It is withdrawn ({0}) before it is released ({1})."),
        Reason = new("公表されていないものは取り下げられません。", "What never came out cannot be withdrawn."),
        Fix = new("日時を確認してください。公表しないなら、ファイルを削除してください。", "Check the instants; delete the file if it must not come out at all."),
    };

    public static readonly DiagnosticDescriptor RevisionWithoutOriginal = new()
    {
        Id = "JVN2091",
        Severity = Severity.Error,
        Message = new("改訂「{0}」の元になる「{1}」がありません。", "The pending revision '{0}' has no '{1}' to revise."),
        Reason = new("改訂だけでは、いつから公開されているか分かりません。", "A revision alone does not tell since when the advisory is public."),
        Fix = new("元のファイルを置くか、「.next」を除いた名前にしてください。", "Add the original, or take '.next' out of the name."),
    };

    public static readonly DiagnosticDescriptor TranslationWithoutOriginal = new()
    {
        Id = "JVN2092",
        Severity = Severity.Error,
        Message = new("英語版「{0}」の元になる「{1}」がありません。", "The English translation '{0}' has no '{1}' beside it."),
        Reason = new("事実は日本語版にしか書かれません。", "The facts stand in the Japanese file only."),
        Fix = new("日本語版を置くか、ファイル名を直してください。", "Add the Japanese file, or correct the name."),
    };

    public static readonly DiagnosticDescriptor RevisionNotLater = new()
    {
        Id = "JVN2093",
        Severity = Severity.Error,
        Message = new("改訂の release-at（{0}）が、元の公表（{1}）より後ではありません。", "The revision's release-at ({0}) is not later than the original's ({1})."),
        Reason = new("改訂前の内容が一度も公開されないか、更新日が逆戻りします。", "The original would never show, or an update would go back in time."),
        Fix = new("改訂の release-at を、元の公表より後にしてください。", "Give the revision a later release-at."),
    };

    public static readonly DiagnosticDescriptor TranslationTooEarly = new()
    {
        Id = "JVN2094",
        Severity = Severity.Error,
        Message = new("英語版の release-at（{0}）が、日本語版（{1}）より前になっています。", "The English translation's release-at ({0}) lies before the Japanese one's ({1})."),
        Reason = new("日本語版の公表前に内容が漏れます。", "The contents would be out before the release."),
        Fix = new("release-at を削除する（日本語版と同時）か、後の日時にしてください。", "Delete it (both come out together), or make it later."),
    };

    public static readonly DiagnosticDescriptor RevisionChangesId = new()
    {
        Id = "JVN2095",
        Severity = Severity.Error,
        Message = new("改訂の id は「{0}」ですが、元は「{1}」です。", "The revision's id is '{0}', the original's '{1}'."),
        Reason = new("公開済みのアドレスは変えられません。", "A published address never changes."),
        Fix = new("id を「{1}」に直してください。", "Correct the id to '{1}'."),
    };

    public static readonly DiagnosticDescriptor AffectedAndNotVulnerable = new()
    {
        Id = "JVN2096",
        Severity = Severity.Error,
        Message = new("affected に「{0}」の製品がありますが、ステータスは {1} です。", "'affected' lists a product of '{0}', whose status is {1}."),
        Reason = new("同じ製品が、ある形式では該当、別の形式では非該当として公開されます。", "The same product would be affected in one format and not affected in another."),
        Fix = new("ステータスを vulnerable にするか、affected からこのベンダの製品を消してください。", "Set the status to vulnerable, or take the vendor's products out of 'affected'."),
    };

    public static readonly DiagnosticDescriptor AffectedAndUnknown = new()
    {
        Id = "JVN2097",
        Severity = Severity.Warning,
        Message = new("affected に「{0}」の製品がありますが、ステータスは不明です。", "'affected' lists a product of '{0}', whose status is unknown."),
        Reason = new("該当すると分かっている製品のベンダが、ベンダ情報では「不明」と示されます。", "The vendor of a product that is known to be affected would be shown as unknown."),
        Fix = new("該当することを確認したのなら、ステータスを vulnerable にしてください。", "Set the status to vulnerable if it is known that the product is affected."),
    };

    public static readonly DiagnosticDescriptor RatedTwice = new()
    {
        Id = "JVN2098",
        Severity = Severity.Error,
        Message = new("{0} の値が二つあります（{1}）。", "There are two vectors of {0} for one vulnerability ({1})."),
        Reason = new("どちらの深刻度が正しいのか、読者にもプログラムにも分かりません。", "Neither readers nor programs could tell which severity is right."),
        Fix = new("一つだけ残すか、CVE ごとの評価なら、それぞれに「cve:」を書いてください。", "Keep one, or write 'cve:' in each when they rate different CVEs."),
    };

    public static readonly DiagnosticDescriptor CveOfLaterYear = new()
    {
        Id = "JVN2099",
        Severity = Severity.Error,
        Message = new("{0} の年は、公表や更新の年（{1}）より後です。", "The year of {0} lies after that of the release and of every update ({1})."),
        Reason = new("存在しない番号、または別の脆弱性の番号を案内することになります。", "It would point to a number that does not exist, or to another vulnerability."),
        Fix = new("番号を確認してください。", "Check the number."),
    };

    public static readonly DiagnosticDescriptor CweUnknown = new()
    {
        Id = "JVN2100",
        Severity = Severity.Warning,
        Message = new("{0} は知られていない番号です（CWE 4.17 の最大は {1}）。", "{0} is no known number; the highest of CWE 4.17 is {1}."),
        Reason = new("読者は存在しない説明に案内されます。", "Readers would be sent to a definition that does not exist."),
        Fix = new("番号を確認してください。新しい版の CWE で加わった番号なら、そのままで構いません。", "Check the number. One that a newer version of CWE has added may stay."),
    };

    public static readonly DiagnosticDescriptor RangeEmpty = new()
    {
        Id = "JVN2101",
        Severity = Severity.Error,
        Message = new("範囲「{0}」に入るバージョンはありません。", "No version is in the range '{0}'."),
        Reason = new("影響を受ける製品が、機械には「該当なし」と読み取られます。", "Programs would read that no version is affected."),
        Fix = new("不等号の向きとバージョンを確認してください。例: >=2.0,<3.1.0", "Check the signs and the versions, as in >=2.0,<3.1.0."),
    };

    public static readonly DiagnosticDescriptor RangeAndWordsDiffer = new()
    {
        Id = "JVN2102",
        Severity = Severity.Warning,
        Message = new("範囲「{0}」と文言「{1}」のバージョンが違います。", "The range '{0}' and the words '{1}' name different versions."),
        Reason = new("人が読むバージョンと機械が読むバージョンが食い違います。", "Readers and programs would be told different versions."),
        Fix = new("versions と range のどちらが正しいかを確認し、そろえてください。", "See which of 'versions' and 'range' is right, and make them agree."),
    };

    public static readonly DiagnosticDescriptor CveOnlyInText = new()
    {
        Id = "JVN2103",
        Severity = Severity.Warning,
        Message = new("本文にある {0} が、cve にありません。", "The text names {0}, which is not in 'cve'."),
        Reason = new("この番号で探しても、レポートが見つかりません。", "Nobody who looks for this number finds the advisory."),
        Fix = new(
            "このレポートの脆弱性なら cve に加えてください。別の脆弱性に触れただけなら、そのままで構いません。",
            "Add it to 'cve' when it is one of this advisory; if the text only refers to another vulnerability, it may stay."),
    };

    public static readonly DiagnosticDescriptor LanguagesSwapped = new()
    {
        Id = "JVN2104",
        Severity = Severity.Error,
        Message = new("「{0}」の日本語（{1}）と英語（{2}）が入れ替わっています。", "The Japanese ({1}) and the English ({2}) of '{0}' have changed places."),
        Reason = new("日本語のページに英語が、英語のページに日本語が表示されます。", "Each language would stand on the page of the other."),
        Fix = new("ja と en を入れ替えてください。", "Swap 'ja' and 'en'."),
    };

    public static readonly DiagnosticDescriptor SinceIsNotFirstAttempt = new()
    {
        Id = "JVN2105",
        Severity = Severity.Error,
        Message = new("since は {0} ですが、最初の連絡は {1} です。", "'since' is {0}, but the first attempt was on {1}."),
        Reason = new("備考に、事実と異なる日が表示されます。", "The page would state a date that is not true."),
        Fix = new("since を最初の連絡の日にするか、抜けている連絡を attempts に加えてください。", "Make 'since' the day of the first attempt, or add the attempt that is missing."),
    };

    public static readonly DiagnosticDescriptor AttemptsOutOfOrder = new()
    {
        Id = "JVN2106",
        Severity = Severity.Error,
        Message = new("連絡の日 {0} が、一つ前の連絡（{1}）より前です。", "The attempt of {0} stands below that of {1}, which is later."),
        Reason = new("連絡の経緯が読み取れず、起算日を誤ります。", "The record of contacts cannot be followed, and months are counted from the wrong day."),
        Fix = new("古い順に並べてください。", "Put the oldest first."),
    };

    public static readonly DiagnosticDescriptor NoticeSolutionDropped = new()
    {
        Id = "JVN2107",
        Severity = Severity.Error,
        Message = new("公表通知の「{0}」に書いた文章は表示されません。", "What stands below '{0}' in a notice is not shown."),
        Reason = new("ガイドラインの定型文だけが表示され、書いた文章は失われます。", "The page has the fixed sentence of the guideline alone; what was written would be lost."),
        Fix = new("文章を「JPCERT/CCからの補足情報」に移し、見出しを消してください。", "Move the text to the addendum, and delete the heading."),
    };

    public static readonly DiagnosticDescriptor VendorNameTwice = new()
    {
        Id = "JVN2108",
        Severity = Severity.Warning,
        Message = new("「{0}」という名前のベンダは、{1} にもあります。", "There is another vendor of the name '{0}': {1}."),
        Reason = new("一つのベンダのレポートが、二つのページに分かれます。", "The advisories of one vendor would be divided between two pages."),
        Fix = new("同じベンダなら一つのファイルにまとめてください。同名の別の会社なら、そのままで構いません。", "Make one file of them if they are one vendor; two companies of one name may stay."),
    };

    public static readonly DiagnosticDescriptor NoticeActionOther = new()
    {
        Id = "JVN2109",
        Severity = Severity.Error,
        Message = new("連絡不能開発者の公表通知で、action が {0} になっています。", "The notice of an unreachable developer has the action {0}."),
        Reason = new("公表通知は使用の停止を勧めるもので、別の対応を示すと矛盾します。", "A notice tells readers to stop using the product; any other action contradicts it."),
        Fix = new("action を消すか、「do: stop-using」にしてください。", "Delete 'action', or make it 'do: stop-using'."),
    };

    public static readonly DiagnosticDescriptor LinkTwice = new()
    {
        Id = "JVN2110",
        Severity = Severity.Error,
        Message = new("ベンダの告知ページ「{0}」が {1} 行目にもあります。", "The vendor's page '{0}' stands in line {1} too."),
        Reason = new("同じリンクがページに二つ並びます。", "The page would show the same link twice."),
        Fix = new("どちらかを消してください。題があれば links に、なければ url に残します。", "Delete one of them; with a title it stays in links, without one in url."),
    };

    public static readonly DiagnosticDescriptor CvssOrder = new()
    {
        Id = "JVN2111",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new("CVSS ベクタの項目が、仕様書の順に並んでいません。", "The metrics of the CVSS vector are not in the order of the specification."),
        Reason = new("値は同じですが、検索や照合で別のベクタとみなされます。", "It scores the same, but searches and comparisons take it for another vector."),
        Fix = new("「{0}」と書いてください。jvn check --fix で直せます。", "Write '{0}'; jvn check --fix does."),
    };

    public static readonly DiagnosticDescriptor ScoreNotQuoted = new()
    {
        Id = "JVN2112",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new("score の {0} に引用符がありません。", "'score' is {0} without quotes."),
        Reason = new("引用符がないと、ほかのプログラムは数として読み、7.0 が 7 になることがあります。",
            "Other programs read it as a number then, and 7.0 becomes 7."),
        Fix = new("score: \"{0}\" と書いてください。jvn check --fix で直せます。", "Write score: \"{0}\"; jvn check --fix does."),
    };

    public static readonly DiagnosticDescriptor ReadingNotKatakana = new()
    {
        Id = "JVN2113",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new("kana の「{0}」に、全角カタカナではない文字（{1}）があります。", "'kana' is '{0}', in which {1} is no full-width katakana."),
        Reason = new("50 音順の一覧で、誤った行か最後に並びます。", "In the list in 50音 order the vendor stands in the wrong place, or last."),
        Fix = new("「カクウソフト」のように、読みを全角カタカナで書いてください。半角カナとひらがなは jvn check --fix で直せます。",
            "Write the reading in full-width katakana, like カクウソフト. jvn check --fix mends half-width kana and hiragana."),
    };

    public static readonly DiagnosticDescriptor LanguageFilesSwapped = new()
    {
        Id = "JVN2114",
        Severity = Severity.Error,
        Message = new("日本語の文と英語の文が入れ替わっています（「{0}」と「{1}」）。", "The Japanese and the English text have changed places ('{0}' and '{1}')."),
        Reason = new("日本語のページに英語が、英語のページに日本語が表示されます。", "Each language would stand on the page of the other."),
        Fix = new("{0} に日本語、{1} に英語がくるように、{2}を入れ替えてください。",
            "Swap the {3}, so that the Japanese stands in {0} and the English in {1}."),
    };

    public static readonly DiagnosticDescriptor TextOfOtherLanguage = new()
    {
        Id = "JVN2115",
        Severity = Severity.Error,
        Message = new("「{0}」の見出しは、すべてもう一方の言語のものです。", "All headings of '{0}' belong to the other language."),
        Reason = new("日本語のページに英語が、または英語のページに日本語が表示されます。", "A page would show the wrong language."),
        Fix = new("英語の文は名前が「.en.md」で終わるファイルに、日本語の文はそうでないファイルに書いてください。",
            "English text belongs in the file whose name ends in '.en.md', Japanese text in the other one."),
    };

    public static readonly DiagnosticDescriptor ProductIsVersions = new()
    {
        Id = "JVN2116",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new("製品名の「{0}」は、バージョンのようです。", "The product '{0}' reads like versions."),
        Reason = new("製品名とバージョンが入れ替わると、読者も検索も製品を見つけられません。", "With product and versions in each other's place nobody finds the product."),
        Fix = new("product に製品名を、versions にバージョンを書いてください。", "Write the name into 'product' and the versions into 'versions'."),
    };

    public static readonly DiagnosticDescriptor SignsInWords = new()
    {
        Id = "JVN2117",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new(
            "「{0}」の「{1}」は、書いたとおりの文字で表示されます。",
            "'{1}' in '{0}' is shown as it is typed."),
        Reason = new(
            "項目の値は Markdown でも HTML でもありません。記号がページにもフィードにもそのまま出ます。",
            "Values of the front matter are neither Markdown nor HTML: pages and feeds would show the signs."),
        Fix = new(
            "記号を取り除いて、見せたい文字だけを書いてください。",
            "Take the signs away, and write what is to be seen."),
    };

    public static readonly DiagnosticDescriptor VersionOnlyInEnglish = new()
    {
        Id = "JVN2118",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new(
            "英語にある「{0}」が、日本語にありません。",
            "The English has '{0}', which the Japanese has not."),
        Reason = new(
            "日本語と英語で違うバージョンを案内すると、どちらかの読者は修正されていない版を使い続けます。",
            "With other versions in the two languages, one half of the readers would go on using what is not fixed."),
        Fix = new(
            "どちらが正しいかを確かめて、同じ番号を書いてください。",
            "See which of them is right, and write the same number."),
    };

    public static readonly DiagnosticDescriptor EnglishInJapaneseLetters = new()
    {
        Id = "JVN2119",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new(
            "英語の文章に「{0}」があります。",
            "The English has '{0}'."),
        Reason = new(
            "全角の文字や記号は、日本語のフォントがない環境では崩れ、読み上げや検索も妨げます。",
            "Full-width signs and kana break the line where there is no Japanese font, and nobody finds the word by searching."),
        Fix = new(
            "半角の文字で英語を書いてください。",
            "Write it in English, with half-width letters and signs."),
    };

    public static readonly DiagnosticDescriptor ActionIsOther = new()
    {
        Id = "JVN2120",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new(
            "まず行うことの種類（{0}）と文言「{1}」が食い違っています。",
            "The kind of the action ({0}) and its words '{1}' are different advice."),
        Reason = new(
            "ページの最初の欄に、種類と文言が並んで表示されます。",
            "Both stand next to each other in the first box of the page."),
        Fix = new(
            "「do: {2}」とするか、文言を直してください。",
            "Write do: {2}, or change the words."),
    };

    public static readonly DiagnosticDescriptor ActionIsAffected = new()
    {
        Id = "JVN2121",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new(
            "案内しているバージョン {0} は、影響を受けるバージョンです。",
            "The version {0} that readers are told to use is affected."),
        Reason = new(
            "「affected」の「range」に含まれています。読者は更新しても守られません。",
            "It lies within the range of what is affected: readers would update and still be at risk."),
        Fix = new(
            "「action」と「range」のどちらが正しいかを確かめて、直してください。",
            "See which of 'action' and 'range' is right, and correct the other."),
    };

    public static readonly DiagnosticDescriptor TitleIsSentence = new()
    {
        Id = "JVN2122",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new("「title」が「{0}」で終わっています。", "'title' ends with '{0}'."),
        Reason = new("題名は一覧やほかの文の中でも使われ、その途中に句点が入ります。", "Lists and other sentences quote a title, and the full stop would stand in their middle."),
        Fix = new("末尾の「{0}」を取り除いてください。", "Take the '{0}' away."),
    };

    public static readonly DiagnosticDescriptor BracketWithoutPartner = new()
    {
        Id = "JVN2123",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new("「{0}」のかっこ「{1}」に、対になるかっこがありません。", "The bracket {1} in '{0}' has no partner."),
        Reason = new("書きかけの文や、貼り付けるときに一部が落ちた文が、そのまま公開されます。",
            "A text that is unfinished, or lost a part when it was pasted, would come out like that."),
        Fix = new("かっこを補うか、取り除いてください。", "Add its partner, or take it away."),
    };

    public static readonly DiagnosticDescriptor TitleHasNumber = new()
    {
        Id = "JVN2124",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new("「title」に番号「{0}」が入っています。", "'title' has the number {0} in it."),
        Reason = new("番号はページにも一覧にも題名とは別に示されるため、二重になります。", "Pages and lists show the number beside the title; it would stand there twice."),
        Fix = new("題名から番号を取り除いてください。", "Take it out of the title."),
    };

    public static readonly DiagnosticDescriptor CweOnlyInText = new()
    {
        Id = "JVN2125",
        Severity = Severity.Warning,
        Message = new("本文にある {0} が、cwe にありません。", "The text names {0}, which is not in 'cwe'."),
        Reason = new("データとして配られるレポートから、この種類が抜け落ちます。", "The files for machines would lack this kind of weakness."),
        Fix = new(
            "このレポートの脆弱性の種類なら cwe に加えてください。ほかの脆弱性に触れただけなら、そのままで構いません。",
            "Add it to 'cwe' when it is one of this advisory; if the text only refers to another vulnerability, it may stay."),
    };

    public static readonly DiagnosticDescriptor SectionInOneLanguage = new()
    {
        Id = "JVN2126",
        Severity = Severity.Warning,
        Message = new("「{0}」に文章があるのは {1} だけです。", "'{0}' has text in {1} only."),
        Reason = new("もう一方の言語の読者には、そこに書かれた対策や謝辞が伝わりません。", "Those who read the other language never learn of it."),
        Fix = new("もう一方にも書いてください。わざと載せないなら、そのままで構いません。", "Write it in the other language too; what differs on purpose may stay."),
    };

    public static readonly DiagnosticDescriptor PartsUnlike = new()
    {
        Id = "JVN2127",
        Severity = Severity.Warning,
        Message = new("「{0}」にある{1}の数が、日本語と違います（英語 {2}、日本語 {3}）。", "The number of {4} in '{0}' is not that of the Japanese: {2} here, {3} there."),
        Reason = new("訳し忘れがあると、一方の読者に回避策や影響を受ける製品が伝わりません。",
            "When a part is not translated, a workaround or an affected product remains unknown to half of the readers."),
        Fix = new("2 つの言語を見比べて、足りないものを補ってください。わざと違えているなら、そのままで構いません。",
            "Compare both, and add what is missing. What differs on purpose may stay."),
    };

    public static readonly DiagnosticDescriptor CodeUnlike = new()
    {
        Id = "JVN2128",
        Severity = Severity.Warning,
        Message = new("「{0}」のコード「{1}」は、日本語では「{2}」です。", "The code '{1}' in '{0}' is '{2}' in the Japanese."),
        Reason = new("コードは訳さずにそのまま載せるもので、読者はそれを写して使います。", "Code is not translated, and readers copy it."),
        Fix = new("どちらが正しいかを確かめて、同じものを書いてください。", "See which of them is right, and write the same."),
    };

    public static readonly DiagnosticDescriptor CorrectionAhead = new()
    {
        Id = "JVN2140",
        Severity = Severity.Error,
        Message = new("訂正の日時 {0} は、まだ来ていません。", "The correction of {0} is still to come."),
        Reason = new("ベンダのファイルと site.yml は、書き換えたときからそのまま公開されます。先の日時の訂正は、公開する版の日時と合いません。",
            "Files of vendors and site.yml are public as they are from the moment they are changed: a version would bear an instant that has not come."),
        Fix = new("公開する日時を書いてください。先に変わる名称は、その日に書き換えます。",
            "Write the instant at which it goes out. A name that changes later is changed here on that day."),
    };

    public static readonly DiagnosticDescriptor NoticeDateMissing = new()
    {
        Id = "JVN2141",
        Severity = Severity.Error,
        Message = new("notice の「{0}」の文に <date> がありません: {1}", "The sentence '{0}' of 'notice' has no <date>: {1}"),
        Reason = new("備考には、連絡を始めた日を書くことになっています。", "The remarks of a notice say since when contact was sought."),
        Fix = new("日付を入れる所に <date> と書いてください（例：<date>以降、開発者に連絡を試みましたが、応答がありませんでした。）。",
            "Write <date> where the day belongs, for example: The developer has not replied since <date>."),
    };

    public static readonly DiagnosticDescriptor NoticePlaceUnknown = new()
    {
        Id = "JVN2142",
        Severity = Severity.Error,
        Message = new("notice の「{0}」の文にある「{1}」は、置き換えられません。", "Nothing takes the place of '{1}' in the sentence '{0}' of 'notice'."),
        Reason = new("書かれたまま、すべての公表のページに出ます。", "It would stand on the page of every notice as it is written."),
        Fix = new("備考の文の日付は、半角で <date> と書きます。対策方法の文（solution）には日付は入りません。",
            "The day in a sentence of the remarks is <date>, spelled so; 'solution' has no day in it."),
    };

    public static readonly DiagnosticDescriptor CommentLooksLikeMarkdown = new()
    {
        Id = "JVN2150",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new("コメントの「{0}」は、書いたとおりの文字で表示されます。", "The comment's '{0}' is shown as it is typed."),
        Reason = new(
            "ベンダのコメントは、受け取ったままの文章として表示します。Markdown の記号も文字として表示されます。",
            "A vendor's words are shown as they came, with the signs of Markdown as text."),
        Fix = new(
            "Markdown として表示することにベンダの同意があれば、「comment-format: markdown」を加えてください。このままでよければ「comment-format: plain」と書いてください。",
            "Add 'comment-format: markdown' if the vendor agreed to Markdown. If it is meant as it stands, say 'comment-format: plain'."),
    };

    public static readonly DiagnosticDescriptor EnglishMissing = new()
    {
        Id = "JVN2151",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new("英語のページがありますが、「{0}」に英語（en）がありません。", "There is an English page, but '{0}' has no English ('en')."),
        Reason = new("英語のページの途中に、日本語が表示されます。", "Japanese would stand in the middle of the English page."),
        Fix = new("次のように書いてください: {0}: {{ja: {1}, en: …}}", "Write {0}: {{ja: {1}, en: …}}."),
    };

    public static readonly DiagnosticDescriptor UrlEndsInPunctuation = new()
    {
        Id = "JVN2152",
        Severity = Severity.Error,
        Message = new("「{0}」のアドレスが「{1}」で終わっています。", "The address in '{0}' ends in '{1}'."),
        Reason = new("文から写したときに付いた句読点で、リンクをたどった読者は目的のページに着けません。",
            "It came along when the address was copied out of a sentence, and leads readers nowhere."),
        Fix = new("「{1}」を取り除いてください。", "Take the '{1}' away."),
    };

    public static readonly DiagnosticDescriptor CommentHasMail = new()
    {
        Id = "JVN2153",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new(
            "コメントに、電子メールの一部「{0}」が残っています。",
            "The comment holds a part of a mail: '{0}'."),
        Reason = new(
            "署名、ヘッダ、復号されていない文字は、ベンダが公表のために書いた言葉ではありません。",
            "Signatures, headers and encoded letters are not what the vendor wrote for readers."),
        Fix = new(
            "ベンダの文章だけを残してください。このままでよければ「comment-format: plain」と書いてください。",
            "Keep the vendor's own words only. If it is meant as it stands, say 'comment-format: plain'."),
    };

    public static readonly DiagnosticDescriptor CaseEventLacks = new()
    {
        Id = "JVN2160",
        Severity = Severity.Error,
        IsForEditors = true,
        Message = new("「{0}」に「{1}」がありません。", "'{0}' has no '{1}'."),
        Reason = new("誰に何が起きたかが分からず、通知の記録になりません。", "Nobody could tell from it who was told what."),
        Fix = new("同じ行に「{1}」を書いてください。", "Write '{1}' in the same line."),
    };

    public static readonly DiagnosticDescriptor CaseEventCarries = new()
    {
        Id = "JVN2161",
        Severity = Severity.Error,
        IsForEditors = true,
        Message = new("「{0}」に「{1}」は書けません。", "'{1}' says nothing in '{0}'."),
        Reason = new("書き間違いか、別の出来事の記録が混ざっています。", "It is a slip, or a part of another event."),
        Fix = new("「{1}」を消すか、出来事の種類を直してください。", "Delete '{1}', or correct the kind of event."),
    };

    public static readonly DiagnosticDescriptor CaseEventAhead = new()
    {
        Id = "JVN2162",
        Severity = Severity.Error,
        IsForEditors = true,
        Message = new("案件の記録に、まだ来ていない日時 {0} があります。", "The case has an event at {0}, which lies ahead."),
        Reason = new("記録には、起きたことだけを書きます。先の日時があると、誰がいつ知ったかを誤ります。",
            "A case is a record of what happened; an event ahead makes it say that somebody knows what he does not."),
        Fix = new("日時を直すか、起きてから書いてください。", "Correct the instant, or write it when it has happened."),
    };

    public static readonly DiagnosticDescriptor CaseWithoutAdvisory = new()
    {
        Id = "JVN2163",
        Severity = Severity.Error,
        IsForEditors = true,
        Message = new("案件の記録「{0}」に対応するレポート「{1}」がありません。", "The case '{0}' has no advisory '{1}' beside it."),
        Reason = new("詳細を伝えた相手がすべてレポートに載っているか、確かめられません。", "Nobody could check that everyone who was told is listed."),
        Fix = new("「{1}」を置く（jvn new advisory）か、ファイルの名前をそろえてください。", "Put '{1}' there (jvn new advisory), or give both the same name."),
    };

    public static readonly DiagnosticDescriptor ToldVendorNotListed = new()
    {
        Id = "JVN2164",
        Severity = Severity.Error,
        IsForEditors = true,
        Message = new("詳細を伝えた「{0}」が、レポートの vendors にありません。", "'{0}' was given the details and is not in 'vendors' of the advisory."),
        Reason = new("詳細を伝えたベンダは、すべて公開するページに載せます（ガイドライン 6-3）。", "Every vendor that was given the details is listed on the page (guideline 6-3)."),
        Fix = new("vendors に加えてください。回答がなければ status は unknown です（jvn status set ID {0} unknown）。",
            "Add it to 'vendors', as 'unknown' while it has not answered (jvn status set ID {0} unknown)."),
    };

    public static readonly DiagnosticDescriptor ListedVendorNotTold = new()
    {
        Id = "JVN2165",
        Severity = Severity.Warning,
        IsForEditors = true,
        IsStrictlyError = true,
        Message = new("vendors にある「{0}」に詳細を送った記録がありません。", "'{0}' is in 'vendors', and the case does not say that it was sent the details."),
        Reason = new("知らせていないベンダを「不明」と載せると、回答しなかったことになります。", "A vendor that nobody told would be shown as one that did not answer."),
        Fix = new("詳細を送る（jvn send details）か、送った記録を書いてください。他社のページが触れているだけなら、status を書かず links だけにします。",
            "Send the details (jvn send details) or record that they were sent. A vendor of whom there are only pages has 'links' and no 'status'."),
    };

    public static readonly DiagnosticDescriptor NotifiedOtherThanCase = new()
    {
        Id = "JVN2166",
        Severity = Severity.Error,
        IsForEditors = true,
        Message = new("notified は {0} ですが、案件の記録では {1} に詳細を送っています。", "'notified' is {0}; the case says that the details were sent on {1}."),
        Reason = new("どちらかが誤りで、ベンダとのやり取りの根拠になりません。", "One of the two is wrong, and neither can be relied on."),
        Fix = new("正しいほうに合わせてください（日本時間の日付）。", "Correct the one that is wrong (days of Japan)."),
    };

    public static readonly DiagnosticDescriptor RepliedOtherThanCase = new()
    {
        Id = "JVN2167",
        Severity = Severity.Error,
        IsForEditors = true,
        Message = new("replied は {0} ですが、案件の記録では最初の回答は {1} です。", "'replied' is {0}; the case says that the first reply came on {1}."),
        Reason = new("どちらかが誤りで、ベンダとのやり取りの根拠になりません。", "One of the two is wrong, and neither can be relied on."),
        Fix = new("正しいほうに合わせてください（日本時間の日付）。", "Correct the one that is wrong (days of Japan)."),
    };

    public static readonly DiagnosticDescriptor ReplyNotInCase = new()
    {
        Id = "JVN2168",
        Severity = Severity.Warning,
        IsForEditors = true,
        Message = new("replied は {0} ですが、案件の記録に「{1}」の回答がありません。", "'replied' is {0}, and the case has no reply of '{1}'."),
        Reason = new("署名で確かめた回答かどうか、後から分かりません。", "Nobody could tell later whether the reply was one that was verified."),
        Fix = new("jvn reply import で取り込むか、event: reply の行を書いてください。",
            "Import the reply (jvn reply import), or write a line with 'event: reply'."),
    };

    public static readonly DiagnosticDescriptor IndividualOutsideOwnProducts = new()
    {
        Id = "JVN2169",
        Severity = Severity.Error,
        IsForEditors = true,
        Message = new("個別登録の「{0}」に連絡していますが、affected にその製品がありません。",
            "'{0}' is registered individually and was contacted, and none of its products is in 'affected'."),
        Reason = new("個別登録のベンダに伝えるのは、自社の製品の案件だけです。", "A vendor that is registered individually is told of cases of its own products only."),
        Fix = new("affected に製品を書くか、誤って送ったのなら対応を相談してください。一般登録になったのなら registration を直します。",
            "Name its product in 'affected'; if it was told by mistake, see to that first. If it has registered generally since, correct 'registration'."),
    };

    public static readonly DiagnosticDescriptor UnregisteredToldDetails = new()
    {
        Id = "JVN2170",
        Severity = Severity.Error,
        IsForEditors = true,
        Message = new("未登録の「{0}」に詳細を送っています。", "'{0}' is not registered and was sent the details."),
        Reason = new("詳細を伝えるのは、登録したベンダだけです（ガイドライン 2-3）。", "Only registered vendors are given the details (guideline 2-3)."),
        Fix = new("登録を済ませて registration を書いてください。誤って送ったのなら、すぐに対応を相談してください。",
            "Have it register, and write 'registration'. If it was sent by mistake, see to that at once."),
    };

    public static readonly DiagnosticDescriptor ReleaseNotAnnounced = new()
    {
        Id = "JVN2171",
        Severity = Severity.Warning,
        IsForEditors = true,
        Message = new("公表日時（{0}）を、詳細を知る次の相手にまだ伝えていません: {1}。",
            "The release instant ({0}) has not been announced to everyone who has the details: {1}."),
        Reason = new("知らされていない相手は、前の日時に公表するか、準備が間に合いません（ガイドライン 4-1、4-2）。",
            "Who was not told publishes at the former instant, or is not ready (guideline 4-1, 4-2)."),
        Fix = new("jvn send date で伝えてください。", "Announce it (jvn send date)."),
    };

    public static readonly DiagnosticDescriptor DetailsLate = new()
    {
        Id = "JVN2172",
        Severity = Severity.Warning,
        IsForEditors = true,
        Message = new("「{0}」に詳細を送ったのは、公表の {1} 時間前です。", "'{0}' was sent the details {1} hours before the release."),
        Reason = new("ベンダが確認して回答する時間がありません。", "The vendor has no time to look into it and to answer."),
        Fix = new("公表を延ばす（jvn postpone）か、急ぐ理由を記録してください。",
            "Postpone the release (jvn postpone), or make sure that there is a reason for the hurry."),
    };

    public static readonly DiagnosticDescriptor ThroughNotTold = new()
    {
        Id = "JVN2173",
        Severity = Severity.Error,
        IsForEditors = true,
        Message = new("「{0}」から「{1}」へ伝わったとありますが、「{0}」に詳細を送った記録がありません。",
            "'{1}' is said to have been told through '{0}', which was not sent the details before."),
        Reason = new("二次配布をたどれず、誰が知っているのか分からなくなります。", "Nobody could follow who passed the details on, and who knows them."),
        Fix = new("「{0}」に送った記録を先に書くか、through を直してください。", "Record before it that '{0}' was sent the details, or correct 'through'."),
    };

    public static readonly DiagnosticDescriptor CaseVendorUnknown = new()
    {
        Id = "JVN2174",
        Severity = Severity.Error,
        IsForEditors = true,
        Message = new("案件の記録にある「{0}」は、vendors/ に登録されていません。{1}", "The case names '{0}', which is not in the registry (vendors/).{2}"),
        Reason = new("誰に伝えたのか分かりません。", "Nobody could tell who was told."),
        Fix = new("キーを直すか、ベンダを登録してください（jvn new vendor）。", "Correct the key, or add the vendor (jvn new vendor)."),
    };

    public static readonly DiagnosticDescriptor CaseRecipientUnknown = new()
    {
        Id = "JVN2175",
        Severity = Severity.Error,
        IsForEditors = true,
        Message = new("案件の記録にある優先提供先「{0}」が、recipients/{1}.yml にありません。", "The case names the recipient '{0}', which is not in recipients/{1}.yml."),
        Reason = new("公表前に誰へ渡したのか分かりません。", "Nobody could tell who was given a copy before the release."),
        Fix = new("キーかグループ名を直してください。", "Correct the key or the group."),
    };

    public static readonly DiagnosticDescriptor KeyNotPinned = new()
    {
        Id = "JVN2180",
        Severity = Severity.Warning,
        IsForEditors = true,
        IsStrictlyError = true,
        Message = new("pgp の鍵に、指紋（fingerprint）がありません。", "The key of 'pgp' has no 'fingerprint'."),
        Reason = new("鍵のファイルが差し替えられても気付けず、他人に送り、他人の回答を受け入れます。", "If somebody exchanged the file, we would write to him and believe his replies."),
        Fix = new("相手に確かめた指紋を書いてください（ベンダなら jvn vendor add-key）。",
            "Write the fingerprint that you confirmed with its owner (for a vendor: jvn vendor add-key)."),
    };

    public static readonly DiagnosticDescriptor KeyFileNotInInput = new()
    {
        Id = "JVN2181",
        Severity = Severity.Warning,
        IsForEditors = true,
        IsStrictlyError = true,
        Message = new("pgp に書かれた鍵のファイルがありません。", "There is no such key file as 'pgp' names."),
        Reason = new("相手に暗号化したメールを送れず、回答の署名も確かめられません。", "Nothing could be encrypted to its owner, and no reply of his verified."),
        Fix = new("ファイルを置くか、pgp を直してください。", "Put the file there, or correct 'pgp'."),
    };

    public static readonly DiagnosticDescriptor RecipientTwice = new()
    {
        Id = "JVN2183",
        Severity = Severity.Error,
        Message = new("優先提供先「{0}」が {1} 行目にもあります。", "The recipient '{0}' stands in line {1} already."),
        Reason = new("誰に渡した写しなのか、区別できなくなります。", "Nobody could tell whose copy one is."),
        Fix = new("キーを別の名前にしてください。", "Give one of them another key."),
    };

    public static readonly DiagnosticDescriptor RecipientKeySyntax = new()
    {
        Id = "JVN2184",
        Severity = Severity.Error,
        Message = new("「{0}」は優先提供先やグループのキーとして使えません。", "'{0}' cannot be the key of a recipient or a group."),
        Reason = new("キーは案件の記録から参照されます。", "Cases refer to the key."),
        Fix = new("英小文字、数字、「-」だけの名前にしてください。", "Use lower-case letters, digits and '-' only."),
    };

    public static readonly DiagnosticDescriptor KeyNotAsPinned = new()
    {
        Id = "JVN2185",
        Severity = Severity.Error,
        IsForEditors = true,
        Message = new("鍵のファイルにあるのは、登録した指紋 {0} の鍵ではなく、{1} の鍵です。", "The file holds the key {1}, and not the one that is pinned, {0}."),
        Reason = new("差し替えられた鍵に暗号化すると、他人に読まれます。", "What is encrypted to a key that somebody exchanged is read by somebody else."),
        Fix = new("相手に指紋を確かめてください。鍵が新しくなっていれば jvn vendor add-key --replace で登録し直し、心当たりがなければファイルを元に戻します。",
            "Ask its owner. A new key is registered with jvn vendor add-key --replace; if nobody knows of one, put the former file back."),
    };

    public static readonly DiagnosticDescriptor PinnedKeyNotGood = new()
    {
        Id = "JVN2186",
        Severity = Severity.Error,
        IsForEditors = true,
        Message = new("登録した鍵が使えません: {0}", "The pinned key cannot be used: {1}"),
        Reason = new("暗号化したものを送れず、届いた回答の署名も確かめられません。", "Nothing can be encrypted to its owner, and no reply of his verified."),
        Fix = new("相手に期限を延ばした鍵か新しい鍵を送ってもらい、登録してください（ベンダなら jvn vendor add-key）。",
            "Ask its owner for the renewed key or a new one, and register it (for a vendor: jvn vendor add-key)."),
    };

    public static readonly DiagnosticDescriptor PinnedKeyEndsSoon = new()
    {
        Id = "JVN2187",
        Severity = Severity.Warning,
        IsForEditors = true,
        Message = new("登録した鍵は {0} に期限が切れます（あと {1} 日）。", "The pinned key expires on {0}, in {1} days."),
        Reason = new("切れると、その日から暗号化したものを送れません。", "From that day on nothing can be encrypted to its owner."),
        Fix = new("相手に期限を延ばした鍵を送ってもらってください。指紋が同じなら、確認し直さずに登録できます（ベンダなら jvn vendor add-key）。",
            "Ask its owner for the renewed key; with the same fingerprint it needs no new confirmation (for a vendor: jvn vendor add-key)."),
    };

    public static readonly DiagnosticDescriptor BaseUrlSyntax = new()
    {
        Id = "JVN2188",
        Severity = Severity.Error,
        Message = new("「base-url」に「{0}」は使えません。https:// とホスト名だけを書きます。", "'base-url' cannot be '{0}'; it takes https:// and a host name, and nothing else."),
        Reason = new("ページのアドレスはすべてここから作り、http:// のものや、ほかのサイトの一部にあるものは安全に届けられません。",
            "Every address of the site begins with it; one of http://, or in a folder of another site, cannot be served safely."),
        Fix = new("https://jvn.example.jp/ のように書いてください。", "Write it like https://jvn.example.jp/."),
    };

    public static readonly DiagnosticDescriptor SeveralUrls = new()
    {
        Id = "JVN2189",
        Severity = Severity.Error,
        Message = new("「{0}」に二つ以上のアドレスがあります。", "'{0}' holds more than one address."),
        Reason = new("つながった一つのアドレスとして扱われ、リンクをたどった読者はどのページにも着けません。",
            "They are taken for one address, which leads readers nowhere."),
        Fix = new("ここには一つだけを書いてください。ほかのものは、それぞれ別の行（vendors なら links）に書きます。",
            "Write one here, and each of the others in a row of its own (in vendors: links)."),
    };

    // JVN3xxx: embargo and cross references

    public static readonly DiagnosticDescriptor FutureEntry = new()
    {
        Id = "JVN3001",
        Severity = Severity.Error,
        Message = new("「{0}」の日時 {1} は、公表済みのファイルの中にありながら、まだ来ていません。", "'{0}' is {1}, which is still to come, in a file that is already public."),
        Reason = new("まだ公表していない更新が、ただちに公開されてしまいます。", "An update that is still under embargo would be published at once."),
        Fix = new("この更新は「{2}」（release-at: {1}）に書いてください。その日時までは今の内容のまま公開されます。",
            "Write the update as the pending revision {2} with release-at: {1}; until then the present text stands."),
    };

    public static readonly DiagnosticDescriptor MentionsWithheld = new()
    {
        Id = "JVN3002",
        Severity = Severity.Error,
        Message = new("まだ公表されていない「{0}」に触れています。", "This mentions '{0}', which is not public yet."),
        Reason = new("公表前の脆弱性があることが知られてしまいます。", "It gives away that an unpublished vulnerability exists."),
        Fix = new("この記述を削除するか、両方の公表日時をそろえてください。", "Remove the mention, or release both at the same instant."),
    };

    public static readonly DiagnosticDescriptor MentionsUnknown = new()
    {
        Id = "JVN3003",
        Severity = Severity.Warning,
        Message = new("「{0}」は input にありません。", "'{0}' is not in the input folder."),
        Reason = new("番号の写し間違いなら、読者は別の文書を探すことになります。", "If it is a slip, readers look for another advisory."),
        Fix = new("番号を確認してください。正しければ、このままで構いません。", "Check the number; if it is right, leave it."),
    };

    public static readonly DiagnosticDescriptor FutureDay = new()
    {
        Id = "JVN3004",
        Severity = Severity.Error,
        Message = new("「{0}」の日付 {1} は、公表済みのファイルの中にありながら、まだ来ていません。", "'{0}' is {1}, a day still to come, in a file that is already public."),
        Reason = new("起きていないことが、起きたこととして記録されます。", "Something that has not happened would be on record."),
        Fix = new("日付を確認してください。", "Check the day."),
    };

    public static readonly DiagnosticDescriptor TitlesEqual = new()
    {
        Id = "JVN3005",
        Severity = Severity.Warning,
        Message = new("題名「{0}」は {1} の題名と同じです。", "The title '{0}' is that of {1}, too."),
        Reason = new(
            "同じ題名が並ぶと、読者はすでに読んだ脆弱性レポートだと思い込みます。",
            "Readers who see the same title twice take the second advisory for the one they have read."),
        Fix = new("製品名や箇所を加えて、区別できる題名にしてください。意図したものであれば、そのままで構いません。", "Tell them apart by the product or the part concerned. If it is meant so, leave it."),
    };

    public static readonly DiagnosticDescriptor RevisionDropsVendor = new()
    {
        Id = "JVN3006",
        Severity = Severity.Error,
        Message = new("この改訂には、公表済みの製品開発者「{0}」の対応状況がありません。", "This revision lacks the published status of the vendor '{0}'."),
        Reason = new(
            "公表済みのベンダページが消えます。publish はその公表日時に公開を拒否します。",
            "The vendor's published page would be gone; at its release instant the revision would be refused."),
        Fix = new("vendors: に「{0}」を残し、必要なら status と history を更新してください。", "Keep '{0}' under 'vendors:', and update its status and history if need be."),
    };

    public static readonly DiagnosticDescriptor RevisionDropsAttachment = new()
    {
        Id = "JVN3007",
        Severity = Severity.Error,
        Message = new("この改訂は、公表済みの添付ファイル「{0}」を使っていません。", "This revision no longer uses the published attachment '{0}'."),
        Reason = new(
            "公表済みのアドレスが消えます。publish はその公表日時に公開を拒否します。",
            "Its published address would be gone; at its release instant the revision would be refused."),
        Fix = new("本文から「{0}」へのリンクを残してください。", "Keep a link to '{0}' in the text."),
    };

    public static readonly DiagnosticDescriptor RevisionLosesHistory = new()
    {
        Id = "JVN3008",
        Severity = Severity.Error,
        Message = new("この改訂の {0} には、公表済みの {1} の項目が元の順序で入っていません。", "In this revision '{0}' lacks the published entry of {1}, or has it in another place."),
        Reason = new("公表済みの履歴が消えたり順序が変わったりすると、読者は何が更新されたのか追えなくなります。", "Readers could no longer follow what was changed when: published history stays."),
        Fix = new("現行のファイルの {0} をすべてそのまま写し、新しい項目はその後に加えてください。", "Copy all entries of '{0}' from the current file as they are, and add new ones after them."),
    };

    public static readonly DiagnosticDescriptor RevisionRevives = new()
    {
        Id = "JVN3009",
        Severity = Severity.Error,
        Message = new("{0} は {1} に取り下げられますが、この改訂の withdrawn はそうなっていません。", "{0} is withdrawn at {1}; the 'withdrawn' of this revision does not say so."),
        Reason = new("この改訂の公表日時に、取り下げたはずの脆弱性レポートが再び公開されます。", "At the release of the revision the withdrawn advisory would come back to life."),
        Fix = new("現行のファイルの withdrawn をこの改訂にも写すか、改訂を削除してください。", "Copy 'withdrawn' from the current file into this revision, or delete the revision."),
    };

    public static readonly DiagnosticDescriptor TranslationNotRevised = new()
    {
        Id = "JVN3010",
        Severity = Severity.Error,
        Message = new("この改訂には英語版の改訂がなく、英語のページには古い {0} の本文が残ります。", "The revision has no English translation: the English page would keep the old text of {0}."),
        Reason = new("日本語のページと英語のページが異なる対策を伝えることになります。", "The Japanese and the English page would tell readers different things."),
        Fix = new("{1} を書いてください。後で公開するなら、その release-at を遅らせてください。本文に変更がなければ {0} をコピーしてください。",
            "Write {1}; give it a later 'release-at' if it comes out later. If its text does not change, copy {0}."),
    };

    // JVN4xxx: Markdown bodies, links, attachments

    public static readonly DiagnosticDescriptor RawHtml = new()
    {
        Id = "JVN4001",
        Severity = Severity.Error,
        Message = new("本文に HTML「{0}」が書かれています。", "The text holds the HTML '{0}'."),
        Reason = new("HTML をそのまま公開すると、読者のブラウザでスクリプトを動かされるおそれがあります。", "Published as it is, HTML could run scripts in readers' browsers."),
        Fix = new("文字として見せるなら `<b>` のようにバッククォートで囲むか、「<」を「&lt;」と書いてください。装飾や表は Markdown で書けます。",
            "To show it as text, put it between backticks, like `<b>`, or write '&lt;' for '<'. For emphasis and tables use Markdown."),
    };

    public static readonly DiagnosticDescriptor ForbiddenCharacterInText = new()
    {
        Id = "JVN4002",
        Severity = Severity.Error,
        Message = new("使えない文字 {0} があります。", "The character {0} is not allowed here."),
        Reason = new("目に見えない文字や並び順を変える文字は、読者と編集者に違う文を見せるために使われます。",
            "Invisible characters and those that reorder text can show readers something else than the editor saw."),
        Fix = new("その文字を消してください。見えない場合は、行を打ち直すのが確実です。", "Delete the character. If you cannot see it, type the line again."),
    };

    public static readonly DiagnosticDescriptor UnknownMarkdown = new()
    {
        Id = "JVN4003",
        Severity = Severity.Error,
        Message = new("この Markdown の書き方（{0}）には対応していません。", "This kind of Markdown ({0}) is not supported."),
        Reason = new("対応していない書き方は、内容が落ちたまま公開されるおそれがあります。", "What is not supported could be missing from the page."),
        Fix = new("段落、見出し、箇条書き、引用、コード、表、リンク、画像のいずれかで書き直してください。", "Write it as a paragraph, heading, list, quote, code, table, link or image."),
    };

    public static readonly DiagnosticDescriptor MarkdownTooLarge = new()
    {
        Id = "JVN4004",
        Severity = Severity.Error,
        Message = new("文章が {0} バイトあり、上限の {1} バイトを超えています。", "The text has {0} bytes, more than the limit of {1}."),
        Reason = new("大きすぎる文章は、サイト全体の作成を遅らせます。", "A text of this size delays the whole site."),
        Fix = new("長い記録や一覧は .txt や .csv の添付ファイルにしてください。", "Move long logs and lists to a .txt or .csv attachment."),
    };

    public static readonly DiagnosticDescriptor MarkdownLineTooLong = new()
    {
        Id = "JVN4005",
        Severity = Severity.Error,
        Message = new("1 行が {0} バイトあり、上限の {1} バイトを超えています。", "The line has {0} bytes, more than the limit of {1}."),
        Reason = new("長すぎる行は、確認も差分の確認もできません。", "Nobody can review a line of this length."),
        Fix = new("文の切れ目で改行してください。日本語の文の途中の改行は、公開時に取り除かれます。", "Break the line between sentences."),
    };

    public static readonly DiagnosticDescriptor TableTooWide = new()
    {
        Id = "JVN4006",
        Severity = Severity.Error,
        Message = new("表に {0} 列あり、上限の {1} 列を超えています。", "The table has {0} columns, more than the limit of {1}."),
        Reason = new("列の多い表は読めず、処理に大量のメモリを使います。", "Nobody can read such a table, and it takes a great deal of memory."),
        Fix = new("表を分けるか、.csv の添付ファイルにしてください。", "Split the table, or make it a .csv attachment."),
    };

    public static readonly DiagnosticDescriptor TableTooLarge = new()
    {
        Id = "JVN4007",
        Severity = Severity.Error,
        Message = new("表に {0} 個のセルがあり、上限の {1} 個を超えています。", "The table has {0} cells, more than the limit of {1}."),
        Reason = new("大きすぎる表は、処理に大量のメモリを使います。", "A table of this size takes a great deal of memory."),
        Fix = new("表を空行で分けるか、.csv の添付ファイルにしてください。", "Split the table with a blank line and a new header, or make it a .csv attachment."),
    };

    public static readonly DiagnosticDescriptor TooManyDefinitions = new()
    {
        Id = "JVN4008",
        Severity = Severity.Error,
        Message = new("参照リンクの定義が {0} 個あり、上限の {1} 個を超えています。", "There are {0} definitions of reference links, more than the limit of {1}."),
        Reason = new("定義の多い文章は、処理に時間がかかります。", "A text with so many definitions takes too long to process."),
        Fix = new("`[名前](https://www.example.com/)` のように、リンク先をその場に書いてください。", "Write the address in place, like `[name](https://www.example.com/)`."),
    };

    public static readonly DiagnosticDescriptor DefinitionTooLong = new()
    {
        Id = "JVN4009",
        Severity = Severity.Error,
        Message = new("参照リンクの定義が {0} 文字あり、上限の {1} 文字を超えています。", "The definition of a reference link has {0} characters, more than the limit of {1}."),
        Reason = new("長い定義は、使われるたびに写されて膨らみます。", "A long definition is copied each time it is used."),
        Fix = new("リンク先を短くしてください。定義のすぐ下に文章が続いているなら、間に空行を入れてください。",
            "Shorten the address. If text follows right below the definition, put a blank line between them."),
    };

    public static readonly DiagnosticDescriptor DefinitionsExpandTooMuch = new()
    {
        Id = "JVN4010",
        Severity = Severity.Error,
        Message = new("参照リンクを展開すると最大 {0} 文字になり、上限の {1} 文字を超えます。", "The reference links may expand to {0} characters, more than the limit of {1}."),
        Reason = new("短い文章から巨大なページが作られてしまいます。", "A short text would become a huge page."),
        Fix = new("長いリンク先の定義を減らし、リンク先をその場に書いてください。", "Define fewer long addresses, and write the others in place."),
    };

    public static readonly DiagnosticDescriptor NestingTooDeep = new()
    {
        Id = "JVN4011",
        Severity = Severity.Error,
        Message = new("引用・箇条書き・強調・リンクの入れ子が {0} 段を超えています。", "Quotes, lists, emphasis and links are nested more than {0} levels deep."),
        Reason = new("深い入れ子は読めず、処理が止まる原因になります。", "Nobody can read such a text, and it can bring the parser down."),
        Fix = new("入れ子を浅くし、続きは別の段落や見出しに分けてください。", "Nest less, and continue in a paragraph or under a heading of its own."),
    };

    public static readonly DiagnosticDescriptor ParagraphTooComplex = new()
    {
        Id = "JVN4012",
        Severity = Severity.Error,
        Message = new("ひと続きの文章に記号「{0}」が {1} 個あり、上限の {2} 個を超えています。", "One block of lines has {1} of the signs '{0}', more than the limit of {2}."),
        Reason = new("記号の組み合わせを調べる処理が終わらなくなります。", "Finding out which signs belong together would take too long."),
        Fix = new("空行で段落や表を分けてください。記録やプログラムなら、左端から始まる ``` の行で囲んでください。",
            "Split the paragraph or table with a blank line. Put logs and programs between lines of ``` that start at the left margin."),
    };

    public static readonly DiagnosticDescriptor MarkdownOutputTooLarge = new()
    {
        Id = "JVN4013",
        Severity = Severity.Error,
        Message = new("変換後の HTML が上限の {0} 文字を超えます。", "The resulting HTML would be larger than the limit of {0} characters."),
        Reason = new("短い文章から巨大なページが作られてしまいます。", "A short text would become a huge page."),
        Fix = new("空のセルばかりの表や、同じ記号の繰り返しを減らしてください。", "Remove tables of empty cells and endless repetition."),
    };

    public static readonly DiagnosticDescriptor MarkdownNotReadable = new()
    {
        Id = "JVN4014",
        Severity = Severity.Error,
        Message = new("この文章は Markdown として処理できませんでした。", "This text could not be processed as Markdown."),
        Reason = new("処理できない文章は、一部だけ公開されるおそれがあります。", "Only a part of it might be published."),
        Fix = new("半分ずつ削って原因の段落を探し、書き直してください。", "Find the paragraph that causes it by removing one half after the other, and write it differently."),
    };

    public static readonly DiagnosticDescriptor TooManyMarkdownFindings = new()
    {
        Id = "JVN4015",
        Severity = Severity.Error,
        Message = new("指摘が {0} 件を超えたため、残りは省略しました。", "There are more than {0} findings; the others are left out."),
        Reason = new("残りの誤りが隠れています。", "The other mistakes are hidden."),
        Fix = new("表示された指摘を直してから、もう一度確認してください。", "Correct those shown, and check again."),
    };

    public static readonly DiagnosticDescriptor TableRowTooLong = new()
    {
        Id = "JVN4016",
        Severity = Severity.Error,
        Message = new("表のこの行には {0} 列ありますが、見出しは {1} 列です。", "This row has {0} columns, but the header has {1}."),
        Reason = new("はみ出したセルは公開されません。", "The surplus cells would not be published."),
        Fix = new("見出しの列を増やすか、セルの中の「|」を「\\|」と書いてください。", "Add columns to the header, or write '\\|' for a '|' inside a cell."),
    };

    public static readonly DiagnosticDescriptor UnknownSection = new()
    {
        Id = "JVN4021",
        Severity = Severity.Error,
        Message = new("「{0}」という見出しの節はありません。", "There is no section '{0}'."),
        Reason = new("決められた節だけが、ページと機械可読形式の両方に正しく載ります。", "Only the fixed sections reach the page and the machine-readable files."),
        Fix = new("次のいずれかにするか、「### {0}」として節の中に入れてください: {1}。", "Use one of these, or write '### {0}' inside a section: {1}."),
    };

    public static readonly DiagnosticDescriptor MisspeltSection = new()
    {
        Id = "JVN4022",
        Severity = Severity.Error,
        Message = new("「{0}」という見出しの節はありません。「{1}」のことでしょうか。", "There is no section '{0}'. Did you mean '{1}'?"),
        Reason = new("決められた節だけが、ページと機械可読形式の両方に正しく載ります。", "Only the fixed sections reach the page and the machine-readable files."),
        Fix = new("「## {1}」と書いてください。", "Write '## {1}'."),
    };

    public static readonly DiagnosticDescriptor SectionOfOtherLanguage = new()
    {
        Id = "JVN4023",
        Severity = Severity.Error,
        Message = new("見出し「{0}」は、もう一方の言語のものです。", "The heading '{0}' belongs to the other language."),
        Reason = new("日本語のページに英語の見出しが、または英語のページに日本語の見出しが出てしまいます。", "The page would mix Japanese and English headings."),
        Fix = new("「## {1}」と書いてください。英語の文章は .en.md のファイルに書きます。", "Write '## {1}'. Japanese text belongs in the file without '.en'."),
    };

    public static readonly DiagnosticDescriptor DuplicateSection = new()
    {
        Id = "JVN4024",
        Severity = Severity.Error,
        Message = new("「{0}」の節が 2 回あります。", "The section '{0}' stands here a second time."),
        Reason = new("どちらが正しい内容か、読者にはわかりません。", "Readers cannot tell which one is right."),
        Fix = new("内容を最初の節にまとめてください。", "Put everything into the first one."),
    };

    public static readonly DiagnosticDescriptor SectionOutOfOrder = new()
    {
        Id = "JVN4025",
        Severity = Severity.Error,
        Message = new("「{0}」の節が「{1}」より後にあります。", "The section '{0}' stands after '{1}'."),
        Reason = new("どの文書も同じ順序で並ぶことで、読者は探す場所がわかります。", "Readers find their way because all advisories have the same order."),
        Fix = new("「{0}」の節を「{1}」より前に移してください。", "Move the section '{0}' in front of '{1}'."),
    };

    public static readonly DiagnosticDescriptor TitleInBody = new()
    {
        Id = "JVN4026",
        Severity = Severity.Error,
        Message = new("本文に題名の見出し「# {0}」があります。", "The body has a title heading '# {0}'."),
        Reason = new("題名が 2 つあるページになってしまいます。", "The page would have two titles."),
        Fix = new("題名は先頭の「title:」に書き、この見出しを消すか「###」にしてください。", "Write the title as 'title:' in the front matter, and remove this heading or make it '###'."),
    };

    public static readonly DiagnosticDescriptor TextBeforeSections = new()
    {
        Id = "JVN4027",
        Severity = Severity.Error,
        Message = new("最初の節の見出しより前に文章があります。", "There is text before the first section."),
        Reason = new("どの節にも属さない文章は公開されません。", "Text that belongs to no section is not published."),
        Fix = new("文章の前に「## 概要」などの見出しを置いてください。", "Put a heading such as '## Overview' in front of it."),
    };

    public static readonly DiagnosticDescriptor GeneratedSection = new()
    {
        Id = "JVN4028",
        Severity = Severity.Error,
        Message = new("「{0}」の節は自動で作られるため、本文には書けません。", "The section '{0}' is made by the site and cannot be written by hand."),
        Reason = new("手で書いた内容と自動で作られた内容が食い違ってしまいます。", "What is written by hand and what the site makes would contradict each other."),
        Fix = new("内容を先頭の「{1}:」に移し、この節を消してください。", "Move its content to '{1}:' in the front matter, and remove the section."),
    };

    public static readonly DiagnosticDescriptor OverviewMissing = new()
    {
        Id = "JVN4029",
        Severity = Severity.Error,
        Message = new("「{0}」の節がありません。", "The section '{0}' is missing."),
        Reason = new("何の脆弱性かわからない文書を公開することになります。", "Readers would not learn what the vulnerability is."),
        Fix = new("「## {0}」を書き、製品と脆弱性を一、二文で説明してください。", "Write '## {0}' with a sentence or two about the product and the vulnerability."),
    };

    public static readonly DiagnosticDescriptor SectionsMissing = new()
    {
        Id = "JVN4030",
        Severity = Severity.Warning,
        Message = new("ここに節がありません: {0}。", "Sections are missing here: {0}."),
        Reason = new("読者は影響や対策を判断できません。", "Readers cannot judge the impact or what to do."),
        Fix = new("それぞれ「## 見出し」を加えてください。書くことがなくても、見出しは残します。", "Add a '## heading' for each of them; it stays even with nothing below."),
    };

    public static readonly DiagnosticDescriptor SectionHeadingNested = new()
    {
        Id = "JVN4031",
        Severity = Severity.Error,
        Message = new("引用や箇条書きの中に「#」または「##」の見出しがあります。", "There is a '#' or '##' heading inside a quote or list."),
        Reason = new("節の区切りとして扱われず、ページの構成が崩れます。", "It does not begin a section, and the outline of the page breaks."),
        Fix = new("「###」以下の見出しにするか、引用や箇条書きの外に出してください。", "Make it '###' or deeper, or move it out of the quote or list."),
    };

    public static readonly DiagnosticDescriptor UnderlinedHeading = new()
    {
        Id = "JVN4032",
        Severity = Severity.Error,
        Message = new("「{0}」が、下の線によって見出しになっています。", "The line below makes '{0}' a heading."),
        Reason = new("文章のつもりの行が、節の見出しとして扱われます。", "A line meant as text is taken for the heading of a section."),
        Fix = new("区切り線なら、線の前に空行を入れてください。見出しなら「## 」で始まる次のいずれかにしてください: {1}。",
            "For a rule across the page, put a blank line in front of it. For a heading, write '## ' and one of: {1}."),
    };

    public static readonly DiagnosticDescriptor LinkSchemeRefused = new()
    {
        Id = "JVN4041",
        Severity = Severity.Error,
        Message = new("「{0}」で始まるリンクは使えません。", "Links that begin with '{0}' are not allowed."),
        Reason = new("リンクを押した読者のブラウザで、スクリプトや別のプログラムが動くおそれがあります。", "A click could run a script or start a program on a reader's machine."),
        Fix = new("https:、http:、mailto: のいずれかで始まるリンクにしてください。", "Use an address that begins with https:, http: or mailto:."),
    };

    public static readonly DiagnosticDescriptor LinkMalformed = new()
    {
        Id = "JVN4042",
        Severity = Severity.Error,
        Message = new("リンク先「{0}」の書き方が正しくありません。", "The address '{0}' is not well-formed."),
        Reason = new("空白、「\\」、見えない文字のある URL や「//」のない URL は、ブラウザによって違う場所を開きます。",
            "Browsers disagree about addresses with white space, '\\', invisible characters or without '//'."),
        Fix = new("https://www.example.com/ のように書き、空白は %20 としてください。", "Write it like https://www.example.com/, with %20 for a space."),
    };

    public static readonly DiagnosticDescriptor LinkWithUserInfo = new()
    {
        Id = "JVN4043",
        Severity = Severity.Error,
        Message = new("リンク先「{0}」のホスト名の前に「@」があります。", "The address '{0}' has an '@' in front of its host."),
        Reason = new("「@」より前は利用者名なので、別のサイトに見せかけることができます。", "What stands before the '@' is a user name, and can pretend to be another site."),
        Fix = new("「@」とその前を消してください。メールアドレスなら mailto: で始めてください。", "Remove the '@' and what stands before it. A mail address begins with mailto:."),
    };

    public static readonly DiagnosticDescriptor LinkHostInvalid = new()
    {
        Id = "JVN4044",
        Severity = Severity.Error,
        Message = new("リンク先「{0}」のホスト名「{1}」は存在しえない名前です。", "The host '{1}' of the address '{0}' cannot exist."),
        Reason = new("読者が開けないか、思わぬ場所を開くリンクになります。", "Readers would get nowhere, or somewhere unexpected."),
        Fix = new("ホスト名を www.example.com のように書いてください。", "Write the host like www.example.com."),
    };

    public static readonly DiagnosticDescriptor MailtoNotPlain = new()
    {
        Id = "JVN4045",
        Severity = Severity.Error,
        Message = new("メールのリンク「{0}」は、アドレスだけではありません。", "The mail link '{0}' is not a plain address."),
        Reason = new("件名や宛先を付け足して、読者に意図しないメールを書かせることができます。", "Added recipients and subjects can make readers send what they did not mean to."),
        Fix = new("mailto:psirt@example.com のように、アドレスを 1 つだけ書いてください。", "Write one address only, like mailto:psirt@example.com."),
    };

    public static readonly DiagnosticDescriptor LinkTextEmpty = new()
    {
        Id = "JVN4046",
        Severity = Severity.Error,
        Message = new("「{0}」へのリンクに文字がありません。", "The link to '{0}' has no text."),
        Reason = new("読者に見えず、押すこともできないリンクになります。", "Readers could neither see nor click it."),
        Fix = new("`[説明](アドレス)` のように、角括弧の中に説明を書いてください。", "Write a description in the square brackets: `[description](address)`."),
    };

    public static readonly DiagnosticDescriptor LinkTargetEmpty = new()
    {
        Id = "JVN4047",
        Severity = Severity.Error,
        Message = new("リンク先または画像のファイル名が書かれていません。", "The link or image has no address."),
        Reason = new("押してもどこも開かないリンクになります。", "A click would lead nowhere."),
        Fix = new("丸括弧の中にアドレスを書いてください。", "Write the address in the round brackets."),
    };

    public static readonly DiagnosticDescriptor AttachmentNotFound = new()
    {
        Id = "JVN4048",
        Severity = Severity.Error,
        Message = new("リンク先「{0}」は、この文書の添付ファイルにありません。", "'{0}' is not an attachment of this advisory."),
        Reason = new("読者には開けないリンクになります。", "Readers could not open it."),
        Fix = new("ファイルを添付フォルダに置き、名前だけを書いてください。ほかのページへのリンクは https:// から書いてください。",
            "Put the file into the folder of attachments and write its name alone. For another page, write the address from https:// on."),
    };

    public static readonly DiagnosticDescriptor AttachmentMisspelt = new()
    {
        Id = "JVN4049",
        Severity = Severity.Error,
        Message = new("リンク先「{0}」は、この文書の添付ファイルにありません。「{1}」のことでしょうか。", "'{0}' is not an attachment of this advisory. Did you mean '{1}'?"),
        Reason = new("読者には開けないリンクになります。", "Readers could not open it."),
        Fix = new("「{1}」と書いてください。大文字と小文字は区別されます。", "Write '{1}'; upper and lower case differ."),
    };

    public static readonly DiagnosticDescriptor RelativeLinkInComment = new()
    {
        Id = "JVN4050",
        Severity = Severity.Error,
        Message = new("ベンダのコメントのリンク先「{0}」が、https:// や mailto: で始まっていません。", "The address '{0}' in a vendor's comment does not begin with https:// or mailto:."),
        Reason = new("ベンダのサイトではなく、このサイトの中を指してしまいます。", "It would point into this site instead of the vendor's."),
        Fix = new("https:// から始まるアドレスをすべて書いてください。", "Write the whole address, from https:// on."),
    };

    public static readonly DiagnosticDescriptor ImageInComment = new()
    {
        Id = "JVN4051",
        Severity = Severity.Error,
        Message = new("ベンダのコメントには画像を入れられません。", "A vendor's comment cannot hold images."),
        Reason = new("画像の中の文字や情報は、公開前に確かめられません。", "What an image says cannot be checked before it is published."),
        Fix = new("内容を文章で書くか、画像のあるページへのリンクにしてください。", "Say it in words, or link to the page that has the image."),
    };

    public static readonly DiagnosticDescriptor ImageNotAttachment = new()
    {
        Id = "JVN4052",
        Severity = Severity.Error,
        Message = new("画像「{0}」は、この文書の添付ファイルではありません。", "The image '{0}' is not an attachment of this advisory."),
        Reason = new("ほかのサイトの画像は、読者を追跡でき、公開後に差し替えられます。", "An image of another site can track readers, and be exchanged after publication."),
        Fix = new("画像を添付フォルダに置き、`![説明](fig.png)` のように書いてください。", "Put the image into the folder of attachments, and write `![description](fig.png)`."),
    };

    public static readonly DiagnosticDescriptor ImageFormat = new()
    {
        Id = "JVN4053",
        Severity = Severity.Error,
        Message = new("「{0}」は画像として表示できません。", "'{0}' cannot be shown as an image."),
        Reason = new("表示できるのは png、jpg、jpeg の画像だけです。", "Only png, jpg and jpeg images are shown."),
        Fix = new("png か jpg に変換するか、「!」を取ってリンクにしてください。", "Convert it to png or jpg, or make it a link by removing the '!'."),
    };

    public static readonly DiagnosticDescriptor ImageWithoutAlternative = new()
    {
        Id = "JVN4054",
        Severity = Severity.Warning,
        Message = new("画像「{0}」に説明がありません。", "The image '{0}' has no description."),
        Reason = new("画像を見られない読者には、内容が伝わりません。", "Readers who cannot see the image learn nothing."),
        Fix = new("`![設定画面で「更新」を押すところ]({0})` のように、角括弧の中に説明を書いてください。",
            "Write a description in the square brackets: `![The settings page with the Update button]({0})`."),
    };

    public static readonly DiagnosticDescriptor AttachmentNameInvalid = new()
    {
        Id = "JVN4061",
        Severity = Severity.Error,
        Message = new("添付ファイルの名前「{0}」は使えません。", "The name '{0}' cannot be used for an attachment."),
        Reason = new("名前はそのままアドレスになります。記号や空白はサーバやブラウザによって扱いが変わり、index という名前はページと衝突します。",
            "The name becomes a part of the address. Servers and browsers disagree about signs and spaces, and 'index' collides with the page itself."),
        Fix = new("英数字で始まり、英数字と「.」「_」「-」だけからなる 100 文字以内の名前にしてください（index は使えません）。",
            "Use a name of at most 100 letters, digits, '.', '_' and '-' that begins with a letter or digit and is not 'index'."),
    };

    public static readonly DiagnosticDescriptor AttachmentKindRefused = new()
    {
        Id = "JVN4062",
        Severity = Severity.Error,
        Message = new("添付ファイル「{0}」は公開できない種類です。", "The attachment '{0}' is of a kind that is not published."),
        Reason = new("HTML や SVG はスクリプトを含むことができ、そのほかの形式は内容を確かめられません。", "HTML and SVG can hold scripts, and other formats cannot be checked."),
        Fix = new(".png、.jpg、.jpeg、.txt、.csv、.pdf のいずれかにしてください。", "Use .png, .jpg, .jpeg, .txt, .csv or .pdf."),
    };

    public static readonly DiagnosticDescriptor AttachmentTooLarge = new()
    {
        Id = "JVN4063",
        Severity = Severity.Error,
        Message = new("添付ファイル「{0}」が {1} バイトあり、上限の {2} バイトを超えています。", "The attachment '{0}' has {1} bytes, more than the limit of {2}."),
        Reason = new("大きなファイルは、読者の受信と公開の両方を遅らせます。", "A large file delays both readers and publication."),
        Fix = new("画像を縮小するか、ファイルを分けてください。", "Make the image smaller, or split the file."),
    };

    public static readonly DiagnosticDescriptor PngBroken = new()
    {
        Id = "JVN4064",
        Severity = Severity.Error,
        Message = new("「{0}」は正しい PNG ファイルではありません（{1} バイト目）。", "'{0}' is not a sound PNG file (at byte {1})."),
        Reason = new("壊れたファイルは表示されず、画像に見せかけた別の内容かもしれません。", "A broken file is not shown, and may be something else that only pretends to be an image."),
        Fix = new("画像を開いて PNG 形式で保存し直してください。", "Open the image and save it again as PNG."),
    };

    public static readonly DiagnosticDescriptor JpegBroken = new()
    {
        Id = "JVN4065",
        Severity = Severity.Error,
        Message = new("「{0}」は正しい JPEG ファイルではありません（{1} バイト目）。", "'{0}' is not a sound JPEG file (at byte {1})."),
        Reason = new("壊れたファイルは表示されず、画像に見せかけた別の内容かもしれません。", "A broken file is not shown, and may be something else that only pretends to be an image."),
        Fix = new("画像を開いて JPEG 形式で保存し直してください。", "Open the image and save it again as JPEG."),
    };

    public static readonly DiagnosticDescriptor AttachmentNotUtf8 = new()
    {
        Id = "JVN4066",
        Severity = Severity.Error,
        Message = new("「{0}」は UTF-8 で書かれていません（{1} バイト目）。", "'{0}' is not UTF-8 (at byte {1})."),
        Reason = new("読者の環境によって文字化けします。", "Many readers would see garbage."),
        Fix = new("文字コードを UTF-8 にして保存し直してください。", "Save it again as UTF-8."),
    };

    public static readonly DiagnosticDescriptor AttachmentForbiddenCharacter = new()
    {
        Id = "JVN4067",
        Severity = Severity.Error,
        Message = new("「{0}」に、使えない文字 {1} があります。", "'{0}' holds the character {1}, which is not allowed."),
        Reason = new("目に見えない文字や並び順を変える文字は、読者と編集者に違う文を見せるために使われます。",
            "Invisible characters and those that reorder text can show readers something else than the editor saw."),
        Fix = new("その文字を消してください。", "Delete the character."),
    };

    public static readonly DiagnosticDescriptor PdfBroken = new()
    {
        Id = "JVN4068",
        Severity = Severity.Error,
        Message = new("「{0}」は PDF ファイルではありません。", "'{0}' is not a PDF file."),
        Reason = new("PDF に見せかけた別の内容かもしれません。", "It may be something else that only pretends to be a PDF."),
        Fix = new("もとの文書から PDF を作り直してください。", "Make the PDF again from the original document."),
    };

    public static readonly DiagnosticDescriptor PdfMetadata = new()
    {
        Id = "JVN4069",
        Severity = Severity.Error,
        Message = new("PDF「{0}」に含まれる作成者や日時などの情報を、取り除けません。", "What the PDF '{0}' tells of its author, dates and the like cannot be removed."),
        Reason = new("暗号化や圧縮の中に隠れた情報は、そのまま公開されてしまいます。", "What is hidden behind encryption or compression would be published with the file."),
        Fix = new("文書のプロパティから作成者や日時を消し、暗号化せずに PDF を作り直してください（たとえば「印刷」から PDF に保存）。",
            "Take author and dates out of the document's properties and make the PDF again without encryption, for example by printing it to a file."),
    };

    public static readonly DiagnosticDescriptor PdfActive = new()
    {
        Id = "JVN4070",
        Severity = Severity.Error,
        Message = new("PDF「{0}」に、スクリプト、フォームの送信、埋め込みファイルなど動くものが含まれています。",
            "The PDF '{0}' holds something that acts: a script, a form that is sent, an embedded file."),
        Reason = new("脆弱性情報を読みに来た人の機械で、何かを動かしてはなりません。", "Nothing may run on the machines of those who come to read about vulnerabilities."),
        Fix = new("動くものを除いて PDF を作り直してください（たとえば「印刷」から PDF に保存）。", "Make the PDF again without it, for example by printing it to a file."),
    };

    public static readonly DiagnosticDescriptor SignShown = new()
    {
        Id = "JVN4080",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new("「{0}」が文字のまま表示されます。", "'{0}' is shown as it is typed."),
        Reason = new("強調やコードのつもりの記号が、ページにそのまま残ります。", "What was meant as emphasis or code stands on the page as signs."),
        Fix = new("次のように直してください: {1}（記号を見せるなら、前に「\\」を付けてください）", "Write {1}, or put \\ before the sign if it is meant to be seen."),
    };

    public static readonly DiagnosticDescriptor HeadingMalformed = new()
    {
        Id = "JVN4081",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new("「{0}」は見出しになっていません。", "'{0}' is no heading."),
        Reason = new(
            "見出しは、半角の「#」の後に半角の空白を一つ置いて書きます。このままでは本文の一部になります。",
            "A heading is half-width # signs, a half-width space and the words; as it stands, it is a part of the text."),
        Fix = new("次のように直してください: {1}", "Write {1}."),
    };

    public static readonly DiagnosticDescriptor SectionHeadingLevel = new()
    {
        Id = "JVN4082",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new("節の名前「{0}」が、節の見出しの段（##）にありません。", "The section's name '{0}' is not a heading of sections (##)."),
        Reason = new("前の節の小見出しになり、この節が空のまま公開されます。", "It becomes a part of the section above, and its own section stays empty."),
        Fix = new("次のように直してください: {1}", "Write {1}."),
    };

    public static readonly DiagnosticDescriptor LinkWithWideSigns = new()
    {
        Id = "JVN4083",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new("「{0}」はリンクになっていません。", "'{0}' is no link."),
        Reason = new(
            "リンクは [文字](アドレス) の形で、括弧は半角、間に空白を置かず、最後の括弧まで書きます。このままでは、括弧とアドレスがそのまま表示されます。",
            "A link is [words](address), in closed half-width brackets with nothing between them; as it stands, readers see brackets and an address."),
        Fix = new("次のように直してください: {1}", "Write {1}."),
    };

    public static readonly DiagnosticDescriptor LinkUndefined = new()
    {
        Id = "JVN4084",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new("「{0}」の「{1}」に当たる行（[{1}]: https://…）がありません。", "'{0}' has no line [{1}]: https://… that says where it leads."),
        Reason = new("括弧がそのまま表示され、リンクになりません。", "Readers see brackets where a link was meant."),
        Fix = new("次のように直してください: [{2}](https://…)", "Write [{2}](https://…)."),
    };

    public static readonly DiagnosticDescriptor TableWithoutDelimiter = new()
    {
        Id = "JVN4085",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new("「|」で区切った行が、表になっていません。", "The rows with | make no table."),
        Reason = new(
            "見出しの行のすぐ下に、列の数だけ「---」を並べた行が要ります。このままでは、一つの段落につながって表示されます。",
            "Below the first row there must be one of ---, as many as there are columns; as it stands, the rows run together in a paragraph."),
        Fix = new("次のように直してください: {0}", "Write {0}"),
    };

    public static readonly DiagnosticDescriptor TableOfWideBars = new()
    {
        Id = "JVN4086",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new("全角の「｜」で区切った行は、表になりません。", "Rows with the full-width ｜ make no table."),
        Reason = new("一つの段落につながって表示されます。", "They run together in a paragraph."),
        Fix = new("半角の「|」にして、次のように直してください: {0}", "Use half-width |: {0}"),
    };

    public static readonly DiagnosticDescriptor TableOfTabs = new()
    {
        Id = "JVN4087",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new("タブで区切った行は、表になりません（表計算ソフトからの貼り付け）。", "Rows with tabs, as pasted from a spreadsheet, make no table."),
        Reason = new("一つの段落につながり、列の区別が失われます。", "They run together in a paragraph, and nobody can tell the columns."),
        Fix = new("次のように直してください: {0}", "Write {0}"),
    };

    public static readonly DiagnosticDescriptor ListOfOtherSigns = new()
    {
        Id = "JVN4088",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new("「{0}」で始まる行は、箇条書きになっていません。", "Lines that begin with '{0}' make no list."),
        Reason = new("読み上げや検索では、一続きの文章として扱われます。", "For who listens to the page and for programs it is one run of text."),
        Fix = new("各行を次のように直してください: {1}", "Write each line as {1}"),
    };

    public static readonly DiagnosticDescriptor FenceNotClosed = new()
    {
        Id = "JVN4089",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new("「{0}」で始まるコードが閉じられていません。", "The code that begins with '{0}' is not closed."),
        Reason = new("ここから下の見出しも文章も、すべてコードとして表示されます。", "All that follows, headings too, is shown as code."),
        Fix = new("コードの終わりに「{0}」だけの行を書き足してください。", "Add a line '{0}' where the code ends."),
    };

    public static readonly DiagnosticDescriptor FileNameWithBlank = new()
    {
        Id = "JVN4090",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new("「{0}」には空白を含む名前があり、画像やリンクになっていません。", "The name in '{0}' has a blank: it is neither a picture nor a link."),
        Reason = new("括弧がそのまま表示され、ファイルは公開されません。", "Readers see brackets, and the file is not published."),
        Fix = new("ファイルの名前を変え、次のように書いてください: {1}", "Rename the file, and write {1}."),
    };

    public static readonly DiagnosticDescriptor FootnoteSign = new()
    {
        Id = "JVN4091",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new("脚注「{0}」は使えません。", "The footnote '{0}' has no meaning here."),
        Reason = new("括弧がそのまま表示されます。", "Readers see it as it is typed."),
        Fix = new("「{1}」と書き、注は段落の下に「{1} …」で始まる行として置いてください。", "Write {1}, and the note as a line that begins with {1}, below the paragraph."),
    };

    public static readonly DiagnosticDescriptor DefinitionUnused = new()
    {
        Id = "JVN4092",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new("「{0}」はどこからも使われていません。", "Nothing uses '{0}'."),
        Reason = new("この行は、どのページにもデータにも表示されません。", "The line is shown on no page and in no file."),
        Fix = new("リンクとして見せるなら、次のように直してください: {1}", "If it is meant to be seen, write {1}; delete it otherwise."),
    };

    public static readonly DiagnosticDescriptor LinkTextIsOtherAddress = new()
    {
        Id = "JVN4093",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new("リンクの文字はアドレス「{0}」ですが、リンク先は「{1}」です。", "The link reads '{0}' and leads to '{1}'."),
        Reason = new(
            "読者を、書かれているのと違うページへ案内します。偽のサイトへ誘う手口と見分けがつきません。",
            "Readers are taken elsewhere than they are told, as by those who lure them to false sites."),
        Fix = new("次のように直してください: <{1}>", "Write <{1}>, or words instead of the address."),
    };

    public static readonly DiagnosticDescriptor HostOfMixedLetters = new()
    {
        Id = "JVN4094",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new("アドレス「{0}」に、見た目の似た別の文字（{1}）が混じっています。", "The address '{0}' has letters of another alphabet among its own ({1})."),
        Reason = new("見慣れたサイトに見えて、別のサイトへ案内します。", "It looks like a site that people know, and leads to another."),
        Fix = new("アドレスを元のページから写し直してください。", "Copy the address from the page itself again."),
    };

    public static readonly DiagnosticDescriptor SignSwallowed = new()
    {
        Id = "JVN4095",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new(
            "「{0}」は、「{1}」と表示されます。",
            "'{0}' is shown as '{1}'."),
        Reason = new(
            "パス、名前、計算式、バージョンの記号が Markdown の記号として読まれ、ページから消えます。",
            "Signs of a path, a name, a sum or a version are taken for Markdown, and vanish from the page."),
        Fix = new(
            "書いたとおりに見せるには、次のように直してください: {2}",
            "To have it shown as it is typed, write {2}."),
    };

    public static readonly DiagnosticDescriptor NumberChanges = new()
    {
        Id = "JVN4096",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new(
            "番号「{0}」は「{1}」と表示されます。",
            "The number {0} is shown as {1}."),
        Reason = new(
            "番号付きの箇条書きは、最初の番号から順に数えられます。手順の番号を本文で引くと、食い違います。",
            "A numbered list counts up from its first number; a text that refers to a step by its number would mean another."),
        Fix = new(
            "番号を順に書いてください。飛ばすなら、箇条書きを分けてください。",
            "Number the items one after the other, or begin a new list where the numbers jump."),
    };

    public static readonly DiagnosticDescriptor IndentedCode = new()
    {
        Id = "JVN4097",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new(
            "字下げした「{0}」は、コードとして表示されます。",
            "The indented '{0}' is shown as code."),
        Reason = new(
            "行の前に空白が四つ以上あると、コードになります。記号や箇条書きは文字のまま、改行もそのまま表示されます。",
            "Four blanks in front make code of a line: lists and signs in it are shown as they are typed."),
        Fix = new(
            "行の前の空白を取り除いてください。コードなら、前後に「```」だけの行を置いてください。",
            "Take the blanks away. Code stands between two lines of ```."),
    };

    public static readonly DiagnosticDescriptor TableRowTooShort = new()
    {
        Id = "JVN4098",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new(
            "表のこの行には {0} 列しかありませんが、表は {1} 列です。",
            "This row has {0} columns only, but the table has {1}."),
        Reason = new(
            "足りないセルは、空のまま公開されます。",
            "What is missing comes out as empty cells."),
        Fix = new(
            "セルを書き足してください。空のセルは「| |」のように区切りを残します。",
            "Add the cells. An empty one keeps its bars: | |."),
    };

    public static readonly DiagnosticDescriptor FenceWords = new()
    {
        Id = "JVN4099",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new(
            "「{1}」の後の「{0}」は、どこにも表示されません。",
            "'{0}' behind '{1}' is shown nowhere."),
        Reason = new(
            "コードの始まりの行には、言語の名前（json、sh など）だけを書けます。",
            "The line on which code begins takes the name of a language (json, sh) and nothing else."),
        Fix = new(
            "「{0}」を次の行に移してください。",
            "Move '{0}' to the next line."),
    };

    public static readonly DiagnosticDescriptor HostNotPublic = new()
    {
        Id = "JVN4100",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new(
            "リンク先「{0}」は、外から開けないアドレスです。",
            "Nobody outside can open the address of the host '{0}'."),
        Reason = new(
            "組織の中だけのアドレスは読者の役に立たず、内部のホスト名を知らせることになります。",
            "An address of an inner network helps no reader, and tells what your hosts are called."),
        Fix = new(
            "公開されているアドレスを書いてください。読者が自分の機器で開くアドレスなら、「`」で囲んでリンクにしないでください。",
            "Write the public address. One that readers open on their own devices goes between backticks, and is no link."),
    };

    public static readonly DiagnosticDescriptor AddressCut = new()
    {
        Id = "JVN4101",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new(
            "「{0}」はリンクになっていません。",
            "'{0}' is no link."),
        Reason = new(
            "http:// か https:// で始まるアドレスだけがリンクになります。",
            "Only what begins with http:// or https:// becomes one."),
        Fix = new(
            "次のように直してください: {1}（リンクにしないなら「`」で囲んでください）",
            "Write {1}, or put it between backticks if it is not meant as a link."),
    };

    public static readonly DiagnosticDescriptor HeadingSkipsLevel = new()
    {
        Id = "JVN4102",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new(
            "見出し「{0}」は、上の見出しから一段飛んでいます。",
            "The heading '{0}' is more than one level below the one above."),
        Reason = new(
            "読み上げや見出しの一覧で、間の見出しが抜けたように聞こえます。",
            "Who listens to the page would look for the heading between them."),
        Fix = new(
            "次のように直してください: {1}",
            "Write {1}."),
    };

    public static readonly DiagnosticDescriptor HeadingEmpty = new()
    {
        Id = "JVN4103",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new(
            "見出し「{0}」に言葉がありません。",
            "The heading '{0}' has no words."),
        Reason = new(
            "空の見出しは、読み上げる人を迷わせるだけです。",
            "An empty heading only confuses who listens to the page."),
        Fix = new(
            "見出しの言葉を書くか、この行を消してください。",
            "Write its words, or delete the line."),
    };

    public static readonly DiagnosticDescriptor IdentifierMiswritten = new()
    {
        Id = "JVN4104",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new(
            "「{0}」は番号として読み取れません。",
            "'{0}' is not read as an identifier."),
        Reason = new(
            "リンクにならず、検索でもデータでも見つかりません。",
            "It becomes no link, and neither search nor programs find it."),
        Fix = new(
            "次のように直してください: {1}",
            "Write {1}."),
    };

    public static readonly DiagnosticDescriptor IdentifierMiscounted = new()
    {
        Id = "JVN4105",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new(
            "「{0}」は桁数が番号と合いません。",
            "'{0}' has not as many digits as an identifier."),
        Reason = new(
            "どの脆弱性も指さず、リンクにもなりません。",
            "It names no vulnerability, and becomes no link."),
        Fix = new(
            "元の資料で番号を確かめてください。",
            "Look the number up where it came from."),
    };

    public static readonly DiagnosticDescriptor JapaneseInTranslation = new()
    {
        Id = "JVN4106",
        Severity = Severity.Warning,
        IsStrictlyError = true,
        Message = new("英語版に日本語の文「{0}」があります。", "The translation has a Japanese sentence: '{0}'."),
        Reason = new("英語のページの読者には読めません。訳し忘れと思われます。", "Readers of the English page cannot read it; it was probably left over."),
        Fix = new("英語に訳すか、削除してください。", "Translate it, or delete it."),
    };

    // JVN5xxx: commands that change the input

    public static readonly DiagnosticDescriptor EditAlreadyReleased = new()
    {
        Id = "JVN5001",
        Severity = Severity.Error,
        Message = new("{0} は {1} に公表済みです。", "{0} was released at {1}."),
        Reason = new("いちど公表した日時は、二度と変わりません。読者も調整先もそれを記録しています。", "An instant that was published never changes: readers and partners have it on record."),
        Fix = new("内容を直すなら更新履歴を加え、取り下げるなら jvn withdraw、誤って公開されたものなら jvn withdraw --emergency を使ってください。",
            "To change the text add a history entry; to withdraw it use jvn withdraw; if it must not have come out, jvn withdraw --emergency."),
    };

    public static readonly DiagnosticDescriptor EditNotReleased = new()
    {
        Id = "JVN5002",
        Severity = Severity.Error,
        Message = new("{0} はまだ公表されていません。", "{0} is not released."),
        Reason = new("公表前のファイルは自由に直せるので、取り下げや訂正の記録は要りません。記録すると、公表と同時に公開されます。",
            "What is withheld can be changed freely; a withdrawal or a correction would only come out with its release."),
        Fix = new("ファイルをそのまま直してください。公表を遅らせるなら jvn postpone を使ってください。", "Change the file itself; to hold the release back use jvn postpone."),
    };

    public static readonly DiagnosticDescriptor EditAlreadyWithdrawn = new()
    {
        Id = "JVN5003",
        Severity = Severity.Error,
        Message = new("{0} は {1} に取り下げ済みです。", "{0} was withdrawn at {1}."),
        Reason = new("取り下げの日時は、公表の日時と同じく変わりません。", "The instant of a withdrawal never changes, as that of a release does not."),
        Fix = new("理由の文を直すなら、ファイルを直して更新履歴を加えてください。", "To change the words of the reason, change the file and add a history entry."),
    };

    public static readonly DiagnosticDescriptor EditAlreadyTakenBack = new()
    {
        Id = "JVN5004",
        Severity = Severity.Error,
        Message = new("{0} は {1} に公開を止めてあります。", "{0} was taken back at {1}."),
        Reason = new("二度止めても何も変わりません。まだ公開されているなら、反映されていないだけです。",
            "Taking it back twice changes nothing: if it can still be seen, that has not been published yet."),
        Fix = new("git commit と jvn publish が済んでいるか確かめてください。", "See whether it was committed and published (git commit, jvn publish)."),
    };

    public static readonly DiagnosticDescriptor EditNotLater = new()
    {
        Id = "JVN5005",
        Severity = Severity.Error,
        Message = new("{1} は、{0} の今の公表日時 {2} より後ではありません。", "{1} is not later than the present release instant of {0}, {2}."),
        Reason = new("公表を早めることは、関係者全員の合意が要る例外です。", "An earlier release is an exception that all parties must agree to."),
        Fix = new("今すぐ公表するなら jvn release-now を使ってください。それ以外は release-at を直接直してください。",
            "To release it at once use jvn release-now; otherwise change release-at itself."),
    };

    public static readonly DiagnosticDescriptor EditUnreadable = new()
    {
        Id = "JVN5006",
        Severity = Severity.Error,
        Message = new("{0} のファイルは、書き換える場所を確かに見つけられません。", "In the file of {0} the place to change cannot be found for certain."),
        Reason = new("推測で書き換えると、ほかの項目を壊すおそれがあります。", "An edit by guessing could spoil something else."),
        Fix = new("jvn check の指摘を先に直すか、ファイルを直接書き換えてください。", "Mend what jvn check finds first, or change the file by hand."),
    };

    // JVN6xxx: feeds and machine-readable files, keys and signatures

    public static readonly DiagnosticDescriptor KeyUnreadable = new()
    {
        Id = "JVN6001",
        Severity = Severity.Error,
        Message = new("OpenPGP の鍵として読めません。", "This is no OpenPGP key that can be read."),
        Reason = new("鍵がないと、署名も復号もできません。", "Without the key nothing can be signed or decrypted."),
        Fix = new("gpg --export-secret-keys --armor で書き出した鍵を、途中で切れていないか確かめて渡してください。",
            "Export it again with gpg --export-secret-keys --armor, and see that nothing is cut off."),
    };

    public static readonly DiagnosticDescriptor KeyIsPublic = new()
    {
        Id = "JVN6002",
        Severity = Severity.Error,
        Message = new("公開鍵です。署名や復号には秘密鍵が要ります。", "This is a public key; signing and decrypting take the secret one."),
        Reason = new("公開鍵では署名も復号もできません。", "Nobody can sign or decrypt with a public key."),
        Fix = new("gpg --export-secret-subkeys --armor で書き出した鍵を渡してください。サイトを作った後に別の場所で署名するなら、jvn build に --public-key で渡します。",
            "Give the key that gpg --export-secret-subkeys --armor writes. To build a site that is signed elsewhere: jvn build --public-key with this one."),
    };

    public static readonly DiagnosticDescriptor KeyIsSecret = new()
    {
        Id = "JVN6003",
        Severity = Severity.Error,
        Message = new("秘密鍵です。ここには公開鍵だけを渡してください。", "This is a secret key; only the public one belongs here."),
        Reason = new("秘密鍵を置く場所が増えるほど、盗まれるおそれが大きくなります。", "Every further place that holds the secret key is one more it can be stolen from."),
        Fix = new("gpg --export --armor で書き出した公開鍵を渡し、秘密鍵をここから消してください。", "Give what gpg --export --armor writes, and remove the secret key from here."),
    };

    public static readonly DiagnosticDescriptor SeveralKeys = new()
    {
        Id = "JVN6004",
        Severity = Severity.Error,
        Message = new("鍵が一つだけではありません。", "The file does not hold one key and nothing else."),
        Reason = new("どの鍵で署名するかを推測すると、読者の知らない鍵で署名するおそれがあります。", "Guessing could sign with a key that readers do not know."),
        Fix = new("署名に使う鍵の一つだけを、指紋を指定して書き出してください。", "Export the one key that signs, by its fingerprint."),
    };

    public static readonly DiagnosticDescriptor PassphraseMissing = new()
    {
        Id = "JVN6005",
        Severity = Severity.Error,
        Message = new("鍵はパスフレーズで守られていますが、環境変数 {0} がありません。", "The key is locked with a passphrase, and the environment has no {0}."),
        Reason = new("パスフレーズがないと秘密鍵を使えません。", "The secret part cannot be used without it."),
        Fix = new("環境変数 {0} にパスフレーズを入れてください。引数には決して書かないでください。", "Put the passphrase into {0}, never into an argument."),
    };

    public static readonly DiagnosticDescriptor PassphraseWrong = new()
    {
        Id = "JVN6006",
        Severity = Severity.Error,
        Message = new("環境変数 {0} のパスフレーズでは鍵が開きません。", "The passphrase in {0} does not open the key."),
        Reason = new("秘密鍵を使えないので、署名も復号もできません。", "The secret part cannot be used, so nothing can be signed or decrypted."),
        Fix = new("{0} の値を確かめてください。末尾の改行や空白も一文字と数えられます。", "Check the value of {0}; a line feed or a blank at its end counts too."),
    };

    public static readonly DiagnosticDescriptor KeyUnsupported = new()
    {
        Id = "JVN6007",
        Severity = Severity.Error,
        Message = new("この種類の鍵（{0}）は使えません。", "Keys of this kind ({0}) are not used."),
        Reason = new("弱い鍵や、検証できるプログラムが限られる鍵で署名しても、読者の役に立ちません。", "A signature helps readers only when it is strong and their programs can verify it."),
        Fix = new("バージョン 4 の Ed25519 の鍵、または 3072 ビット以上の RSA の鍵を使ってください。", "Use a key of version 4 that is Ed25519, or RSA with at least 3072 bits."),
    };

    public static readonly DiagnosticDescriptor KeyExpired = new()
    {
        Id = "JVN6008",
        Severity = Severity.Error,
        Message = new("鍵 {0} は {1} に有効期限が切れました。", "The key {0} expired on {1}."),
        Reason = new("期限の切れた鍵の署名は、検証で退けられます。", "Signatures by an expired key are refused by those who verify them."),
        Fix = new("gpg --quick-set-expire で期限を延ばすか新しい副鍵を作り、書き出し直してください。", "Extend it with gpg --quick-set-expire or make a new subkey, and export it again."),
    };

    public static readonly DiagnosticDescriptor KeyNotYetValid = new()
    {
        Id = "JVN6009",
        Severity = Severity.Error,
        Message = new("鍵 {0} は {1} からのもので、まだ有効ではありません。", "The key {0} is valid from {1} on, which is yet to come."),
        Reason = new("未来の日付の鍵の署名は、検証で退けられます。", "Signatures by a key from the future are refused by those who verify them."),
        Fix = new("この機械の時計を確かめてください。時計が正しければ、鍵を作り直してください。", "Check this machine's clock; if it is right, make the key anew."),
    };

    public static readonly DiagnosticDescriptor KeyRevoked = new()
    {
        Id = "JVN6010",
        Severity = Severity.Error,
        Message = new("鍵 {0} は失効しています。", "The key {0} is revoked."),
        Reason = new("失効した鍵の署名は、検証で退けられます。", "Signatures by a revoked key are refused by those who verify them."),
        Fix = new("新しい鍵か副鍵を作り、それで署名してください。", "Make a new key or subkey, and sign with that."),
    };

    public static readonly DiagnosticDescriptor KeyWeakHash = new()
    {
        Id = "JVN6011",
        Severity = Severity.Error,
        Message = new("鍵 {0} の自己署名は SHA-1 などの弱いハッシュを使っています。", "The key {0} is bound by a signature over SHA-1 or weaker."),
        Reason = new("SHA-1 は衝突が作れるため、鍵のすり替えを防げず、多くのプログラムが退けます。", "Collisions of SHA-1 can be made, so that a key could be swapped; many programs refuse it."),
        Fix = new("gpg --cert-digest-algo SHA512 を付けて期限を設定し直すと、自己署名が作り直されます。",
            "Set its expiry again with gpg --cert-digest-algo SHA512, which renews the signature."),
    };

    public static readonly DiagnosticDescriptor KeyUnbound = new()
    {
        Id = "JVN6012",
        Severity = Severity.Error,
        Message = new("鍵 {0} には、主鍵と互いに結び付ける正しい自己署名がありません。", "The key {0} lacks a sound signature that binds it to the primary key, or the primary key to it."),
        Reason = new("結び付きのない鍵は、他人のものとすり替えられていても分かりません。", "Without it somebody else's key could be passed off as ours."),
        Fix = new("鍵を持つ機械から、もう一度すべて書き出してください。", "Export the whole key again from the machine that it was made on."),
    };

    public static readonly DiagnosticDescriptor KeyCannotSign = new()
    {
        Id = "JVN6013",
        Severity = Severity.Error,
        Message = new("鍵 {0} には、署名に使える秘密鍵がありません。", "The key {0} has no secret part here that may sign."),
        Reason = new("署名用と示されていない鍵の署名は、検証で退けられます。", "Signatures by a key that is not marked for signing are refused by those who verify them."),
        Fix = new("gpg --quick-add-key で署名用（sign）の副鍵を作り、gpg --export-secret-subkeys で書き出してください。",
            "Make a subkey for signing (sign) with gpg --quick-add-key, and export it with gpg --export-secret-subkeys."),
    };

    public static readonly DiagnosticDescriptor KeyEndsTooSoon = new()
    {
        Id = "JVN6014",
        Severity = Severity.Error,
        Message = new("鍵 {0} の有効期限は {1} で、残り {2} 日です。30 日を切った鍵では署名しません。",
            "The key {0} expires on {1}, in {2} days; a key with under 30 days left is not used."),
        Reason = new("期限が切れると、公開済みの署名まで退けられます。", "Once it expires, even what was published before is refused."),
        Fix = new("gpg --quick-set-expire で期限を延ばし、書き出し直してください。", "Extend it with gpg --quick-set-expire, and export it again."),
    };

    public static readonly DiagnosticDescriptor KeyEndsSoon = new()
    {
        Id = "JVN6015",
        Severity = Severity.Warning,
        Message = new("鍵 {0} の有効期限は {1} で、残り {2} 日です。", "The key {0} expires on {1}, in {2} days."),
        Reason = new("期限が切れると、公開済みの署名まで退けられます。", "Once it expires, even what was published before is refused."),
        Fix = new("gpg --quick-set-expire で期限を延ばし、書き出し直してください。30 日を切るとエラーになります。",
            "Extend it with gpg --quick-set-expire, and export it again; under 30 days it is an error."),
    };

    public static readonly DiagnosticDescriptor KeyFileOpen = new()
    {
        Id = "JVN6016",
        Severity = Severity.Warning,
        Message = new("秘密鍵のファイルを、ほかの利用者も読めます（{0}）。", "Other users of this machine can read the secret key ({0})."),
        Reason = new("鍵を盗んだ者は、このサイトの名で署名できます。", "Who steals the key can sign in the name of this site."),
        Fix = new("chmod 600 で、自分だけが読めるようにしてください。", "Let nobody else read it: chmod 600."),
    };

    public static readonly DiagnosticDescriptor KeyFileMissing = new()
    {
        Id = "JVN6017",
        Severity = Severity.Error,
        Message = new("鍵のファイルを読み取れません。", "The file of the key cannot be read."),
        Reason = new("署名できないまま公開すると、読者は書き換えを見分けられません。", "Without signatures readers cannot tell whether something was altered."),
        Fix = new("パスとアクセス権を確かめてください。", "Check its path and its permissions."),
    };

    public static readonly DiagnosticDescriptor HashListMissing = new()
    {
        Id = "JVN6021",
        Severity = Severity.Error,
        Message = new("SHA256SUMS がないか、読めません。", "SHA256SUMS is missing or cannot be read."),
        Reason = new("ハッシュの一覧がないと、ファイルの欠けや書き換えを見つけられません。", "Without the list nobody can see that a file is missing or altered."),
        Fix = new("jvn build で作り直してください。", "Make the tree again with jvn build."),
    };

    public static readonly DiagnosticDescriptor FileAltered = new()
    {
        Id = "JVN6022",
        Severity = Severity.Error,
        Message = new("SHA256SUMS にあるハッシュと合いません。", "The file is not what SHA256SUMS says."),
        Reason = new("ビルドのあとで書き換えられたか、途中で壊れています。", "It was altered after the build, or broken on its way."),
        Fix = new("誰が書き換えたかを調べ、jvn build で作り直してください。", "Find out by whom, and make the tree again with jvn build."),
    };

    public static readonly DiagnosticDescriptor FileMissing = new()
    {
        Id = "JVN6023",
        Severity = Severity.Error,
        Message = new("SHA256SUMS にあるファイルがありません。", "SHA256SUMS lists the file, and it is not there."),
        Reason = new("公開すると、読めたはずのアドレスが読めなくなります。", "Publishing would lose an address."),
        Fix = new("jvn build で作り直すか、もう一度すべて写してください。", "Make the tree again with jvn build, or copy all of it again."),
    };

    public static readonly DiagnosticDescriptor FileUnlisted = new()
    {
        Id = "JVN6024",
        Severity = Severity.Error,
        Message = new("SHA256SUMS にないファイルです。", "SHA256SUMS does not list the file."),
        Reason = new("ビルドが作っていないものは、公開してよいか誰も確かめていません。", "Nobody has looked whether what no build made may be public."),
        Fix = new("このファイルを取り除いてください。", "Take the file away."),
    };

    public static readonly DiagnosticDescriptor NoKeyAnnounced = new()
    {
        Id = "JVN6025",
        Severity = Severity.Error,
        Message = new("このサイトは署名を予告していません（{0} に鍵がありません）。", "The site announces no signatures: {0} names no key."),
        Reason = new("署名しても、読者はどの鍵で確かめればよいか分かりません。", "Readers would not learn of the signatures, nor which key to verify them with."),
        Fix = new("jvn build --public-key に公開鍵を渡して作り直してください。", "Make it again with jvn build --public-key and the public key."),
    };

    public static readonly DiagnosticDescriptor OtherKeyAnnounced = new()
    {
        Id = "JVN6026",
        Severity = Severity.Error,
        Message = new("このサイトが示す鍵 {0} は、署名に使う鍵 {1} ではないか、その副鍵を含みません。",
            "The site announces the key {0}, which is not the key {1} that signs, or lacks its subkey."),
        Reason = new("示された鍵では署名を検証できません。", "The signatures could not be verified with the key that is announced."),
        Fix = new("署名に使う鍵の公開鍵を --public-key に渡して作り直してください。", "Make it again with the public part of the signing key as --public-key."),
    };

    public static readonly DiagnosticDescriptor SignatureMissing = new()
    {
        Id = "JVN6031",
        Severity = Severity.Error,
        Message = new("「{0}」の署名がありません。", "There is no signature of '{0}'."),
        Reason = new("署名があると示した以上、なければ読者は書き換えを疑います。", "The site says that it is signed; without the signature readers must suspect that it was altered."),
        Fix = new("jvn sign で署名し直してください。", "Sign the tree again with jvn sign."),
    };

    public static readonly DiagnosticDescriptor SignatureBad = new()
    {
        Id = "JVN6032",
        Severity = Severity.Error,
        Message = new("署名を検証できません（{0}）。", "The signature does not hold ({0})."),
        Reason = new("読者のプログラムは、このファイルを偽物として退けます。", "Readers' programs will refuse the file as a forgery."),
        Fix = new("誰が書き換えたかを調べ、jvn build と jvn sign で作り直してください。", "Find out who altered it, and make the tree again with jvn build and jvn sign."),
    };

    public static readonly DiagnosticDescriptor PublishedKeyWrong = new()
    {
        Id = "JVN6033",
        Severity = Severity.Error,
        Message = new("公開鍵がないか、示されている鍵 {0} や期待した鍵 {1} と違います。",
            "The published key is missing, or is not both the one that is announced ({0}) and the one that is expected ({1})."),
        Reason = new("すり替えられた鍵で検証しても、何も確かめたことになりません。", "What is verified with a swapped key proves nothing."),
        Fix = new("正しい鍵で作り直してください。すり替えられたのなら、配信を止めて調べてください。", "Make the tree again with the right key; if somebody swapped it, stop serving and find out who."),
    };

    public static readonly DiagnosticDescriptor CsafHashWrong = new()
    {
        Id = "JVN6034",
        Severity = Severity.Error,
        Message = new("「{0}」のハッシュではありません。", "This is not the hash of '{0}'."),
        Reason = new("CSAF を集めるプログラムは、この文書を壊れたものとして退けます。", "Programs that collect CSAF will refuse the document as broken."),
        Fix = new("jvn build で作り直してください。", "Make the tree again with jvn build."),
    };

    public static readonly DiagnosticDescriptor ListedFileMissing = new()
    {
        Id = "JVN6035",
        Severity = Severity.Error,
        Message = new("ここに挙げられた「{0}」がありません。", "It names '{0}', which is not there."),
        Reason = new("読者もプログラムも、約束されたものを見つけられません。", "Readers and programs do not find what they were promised."),
        Fix = new("jvn build で作り直してください。", "Make the tree again with jvn build."),
    };

    public static readonly DiagnosticDescriptor FileNotListed = new()
    {
        Id = "JVN6036",
        Severity = Severity.Error,
        Message = new("「{0}」がここに挙げられていません。", "It does not name '{0}'."),
        Reason = new("一覧を頼りにするプログラムは、この脆弱性を知らないままになります。", "Programs that rely on the list never learn of it."),
        Fix = new("jvn build で作り直してください。", "Make the tree again with jvn build."),
    };

    public static readonly DiagnosticDescriptor PageLanguage = new()
    {
        Id = "JVN6041",
        Severity = Severity.Error,
        Message = new("ページの言語は「{0}」のはずですが、「{1}」と書かれています。", "The page should say that its language is '{0}', and says '{1}'."),
        Reason = new("読み上げソフトが誤った発音で読み上げます。", "Screen readers would pronounce it wrongly."),
        Fix = new("テーマの lang を直してください。", "Mend the lang attribute in the theme."),
    };

    public static readonly DiagnosticDescriptor PageUntitled = new()
    {
        Id = "JVN6042",
        Severity = Severity.Error,
        Message = new("ページに題名がありません。", "The page has no title."),
        Reason = new("タブや検索結果で、何のページか分かりません。", "Nobody can tell the page in a tab or among search results."),
        Fix = new("テーマの title を直してください。", "Mend the title in the theme."),
    };

    public static readonly DiagnosticDescriptor PageIdTwice = new()
    {
        Id = "JVN6043",
        Severity = Severity.Error,
        Message = new("id「{0}」がページに二つ以上あります。", "The id '{0}' stands more than once on the page."),
        Reason = new("リンクや読み上げの関連付けが、別の場所を指してしまいます。", "Links and labels may lead to the wrong place."),
        Fix = new("テーマか本文の見出しを直してください。", "Mend the theme, or the headings of the text."),
    };

    public static readonly DiagnosticDescriptor PagePolicyMissing = new()
    {
        Id = "JVN6044",
        Severity = Severity.Error,
        Message = new("ページに Content-Security-Policy がないか、決められたものと違います。", "The page lacks its Content-Security-Policy, or has another one."),
        Reason = new("悪意のある文が紛れ込んだときの最後の守りがなくなります。", "The last defence against hostile text would be gone."),
        Fix = new("テーマの Layout を直してください。", "Mend the layout of the theme."),
    };

    public static readonly DiagnosticDescriptor PageForbidden = new()
    {
        Id = "JVN6045",
        Severity = Severity.Error,
        Message = new("ページの決まりが禁じるものがあります：{0}", "The page holds what its policy forbids: {0}"),
        Reason = new("動かないか、よそのものを動かすか読み込むかのどちらかです。", "Either it does not work, or it runs or loads what is not ours."),
        Fix = new("テーマを直してください。本文から来たのなら、このプログラムの欠陥です。", "Mend the theme; if it came from a text, this is a fault of the program."),
    };

    public static readonly DiagnosticDescriptor PageIsPreview = new()
    {
        Id = "JVN6046",
        Severity = Severity.Error,
        Message = new("プレビューの画面を保存したページが混じっています。", "This page was saved from a preview."),
        Reason = new("プレビューには未公表の内容が含まれることがあります。", "A preview may show what is withheld."),
        Fix = new("このファイルを取り除き、「jvn build」または「jvn publish」で作り直してください。すでに公開していたら、何が読まれたかを確かめてください。",
            "Remove the file, and make the site anew with 'jvn build' or 'jvn publish'. If it was published, find out what could be read."),
    };

    public static readonly DiagnosticDescriptor SchemaViolated = new()
    {
        Id = "JVN6051",
        Severity = Severity.Error,
        Message = new("スキーマに合いません：{0}", "It does not satisfy its schema: {0}"),
        Reason = new("この形式を読むプログラムが、読めないか読み違えます。", "Programs that read the format would fail, or misread it."),
        Fix = new("このプログラムの欠陥か、あとからの書き換えです。jvn build で作り直してください。", "This is a fault of the program, or was altered later: make the tree again with jvn build."),
    };

    public static readonly DiagnosticDescriptor NotWellFormed = new()
    {
        Id = "JVN6052",
        Severity = Severity.Error,
        Message = new("{0} 行目で形式が壊れています。", "It is not well-formed at line {0}."),
        Reason = new("この形式を読むプログラムが、何も読めません。", "No program can read it."),
        Fix = new("jvn build で作り直してください。", "Make the tree again with jvn build."),
    };

    public static readonly DiagnosticDescriptor FactsDiffer = new()
    {
        Id = "JVN6053",
        Severity = Severity.Error,
        Message = new("{0} が「{1}」ですが、「{2}」では「{3}」です。", "Its {0} is '{1}', and '{3}' in '{2}'."),
        Reason = new("読む形式によって違う事実を知ることになり、対応を誤ります。", "People would learn different facts from different files, and act on the wrong one."),
        Fix = new("あとから書き換えたのでなければ、このプログラムの欠陥です。jvn build で作り直してください。",
            "Unless it was altered later this is a fault of the program: make the tree again with jvn build."),
    };

    public static readonly DiagnosticDescriptor CorrespondentKeyUnreadable = new()
    {
        Id = "JVN6060",
        Severity = Severity.Error,
        Message = new("相手の OpenPGP 公開鍵として読めません。", "This is no OpenPGP key of a correspondent that can be read."),
        Reason = new("読めない鍵には暗号化できません。", "Nothing can be encrypted to a key that cannot be read."),
        Fix = new("相手に gpg --export --armor で書き出し直してもらい、途中で切れていないか確かめてください。",
            "Ask its owner for what gpg --export --armor writes, and see that nothing is cut off."),
    };

    public static readonly DiagnosticDescriptor SeveralCorrespondentKeys = new()
    {
        Id = "JVN6061",
        Severity = Severity.Error,
        Message = new("相手の鍵が一つだけではありません。", "The file does not hold one key of a correspondent and nothing else."),
        Reason = new("どの鍵かを推測すると、別の誰かに読まれるおそれがあります。", "Guessing which could let somebody else read what is sent."),
        Fix = new("使う鍵の一つだけを、指紋を指定して書き出してください。", "Export the one key that is meant, by its fingerprint."),
    };

    public static readonly DiagnosticDescriptor CorrespondentKeyWeak = new()
    {
        Id = "JVN6062",
        Severity = Severity.Error,
        Message = new("相手の鍵の種類（{0}）は、弱いか、扱えません。", "The key of the correspondent is of a kind ({0}) that is weak or not known here."),
        Reason = new("弱い鍵で暗号化したものは、いずれ他人に読まれます。", "What is encrypted to a weak key will be read by others some day."),
        Fix = new("相手に、Curve25519、NIST P-256 以上、または 2048 ビット以上の RSA の鍵（バージョン 4）を作ってもらってください。",
            "Ask its owner to make a key of version 4 with Curve25519, NIST P-256 or larger, or RSA of at least 2048 bits."),
    };

    public static readonly DiagnosticDescriptor CorrespondentKeyExpired = new()
    {
        Id = "JVN6063",
        Severity = Severity.Error,
        Message = new("相手の鍵 {0} は {1} に有効期限が切れました。", "The key {0} of the correspondent expired on {1}."),
        Reason = new("期限の切れた鍵は、もう使われていないかもしれません。", "Its owner may no longer hold an expired key."),
        Fix = new("期限を延ばした鍵か新しい鍵を送ってもらい、新しい鍵なら指紋を別の経路で確かめて登録してください。",
            "Ask for the renewed key or a new one; verify the fingerprint of a new key by another way before it is registered."),
    };

    public static readonly DiagnosticDescriptor CorrespondentKeyRevoked = new()
    {
        Id = "JVN6064",
        Severity = Severity.Error,
        Message = new("相手の鍵 {0} は失効しています。", "The key {0} of the correspondent is revoked."),
        Reason = new("失効した鍵は、他人の手に渡っているかもしれません。", "Somebody else may hold a key that was revoked."),
        Fix = new("新しい鍵を送ってもらい、指紋を別の経路で確かめてから登録してください。", "Ask for the new key, and verify its fingerprint by another way before it is registered."),
    };

    public static readonly DiagnosticDescriptor CorrespondentKeyWeakHash = new()
    {
        Id = "JVN6065",
        Severity = Severity.Error,
        Message = new("相手の鍵 {0} の自己署名は SHA-1 などの弱いハッシュを使っています。", "The key {0} of the correspondent is bound by a signature over SHA-1 or weaker."),
        Reason = new("SHA-1 は衝突が作れるため、鍵のすり替えを防げません。", "Collisions of SHA-1 can be made, so that a key could be swapped."),
        Fix = new("相手に、gpg --cert-digest-algo SHA512 を付けて期限を設定し直し、送り直してもらってください。",
            "Ask its owner to set its expiry again with gpg --cert-digest-algo SHA512, and to send it again."),
    };

    public static readonly DiagnosticDescriptor CorrespondentKeyCannotEncrypt = new()
    {
        Id = "JVN6066",
        Severity = Severity.Error,
        Message = new("相手の鍵 {0} には、暗号化に使える鍵がありません。", "The key {0} of the correspondent has nothing that can be encrypted to."),
        Reason = new("署名専用の鍵には暗号化できません。", "Nothing can be encrypted to a key that is for signing only."),
        Fix = new("相手に gpg --quick-add-key で暗号化用（encr）の副鍵を作り、送り直してもらってください。",
            "Ask its owner to make a subkey for encryption (encr) with gpg --quick-add-key, and to send it again."),
    };

    public static readonly DiagnosticDescriptor CorrespondentKeyUnbound = new()
    {
        Id = "JVN6067",
        Severity = Severity.Error,
        Message = new("相手の鍵 {0} には、主鍵に結び付ける正しい自己署名がありません。",
            "The key {0} of the correspondent lacks a sound signature that binds it to its primary key."),
        Reason = new("結び付きのない鍵は、他人が付け足したものかもしれません。", "Somebody else could have added a key that nothing binds."),
        Fix = new("相手に、鍵をもう一度すべて書き出して送ってもらってください。", "Ask its owner to export the whole key again."),
    };

    public static readonly DiagnosticDescriptor KeyCannotDecrypt = new()
    {
        Id = "JVN6068",
        Severity = Severity.Error,
        Message = new("鍵 {0} には、復号に使える秘密鍵がありません。", "The key {0} has no secret part here that decrypts."),
        Reason = new("暗号化された返信を開けません。", "Replies that are encrypted cannot be opened."),
        Fix = new("暗号化用の副鍵を含めて gpg --export-secret-keys --armor で書き出すか、--gpg-agent を付けてください。",
            "Export it with its subkey for encryption (gpg --export-secret-keys --armor), or use --gpg-agent."),
    };

    public static readonly DiagnosticDescriptor KeyNoLongerEncryptedTo = new()
    {
        Id = "JVN6069",
        Severity = Severity.Warning,
        Message = new("鍵 {0} の暗号化用の鍵は、どれも期限切れか失効しています。", "All keys for encryption in {0} have expired or were revoked."),
        Reason = new("届いているものは開けますが、相手のプログラムはもうこの鍵に暗号化しません。", "What has arrived can be opened, but the programs of others no longer encrypt to it."),
        Fix = new("gpg --quick-set-expire で期限を延ばすか新しい副鍵を作り、公開鍵を配り直してください。",
            "Extend it with gpg --quick-set-expire or make a new subkey, and hand the public key out again."),
    };

    // JVN7xxx: publishing

    public static readonly DiagnosticDescriptor FinishedFileLeaks = new()
    {
        Id = "JVN7001",
        Severity = Severity.Error,
        Message = new("出来上がったファイルに、まだ公表していない情報が含まれています。", "The finished file holds something that is not public yet."),
        Reason = new("公開すると、公表日時の前に攻撃者に知られます。", "Attackers would learn of it before its release instant."),
        Fix = new("公表済みのレポートやベンダ情報から、未公表の番号、CVE、題名に触れている箇所を除いてください。見当たらなければ、このプログラムの欠陥です。",
            "Take the mention of a withheld identifier, CVE or title out of what is public. If there is none, this is a fault of the program."),
    };

    public static readonly DiagnosticDescriptor FinishedLinkBroken = new()
    {
        Id = "JVN7002",
        Severity = Severity.Error,
        Message = new("ページのリンク「{0}」の先がありません。", "The page has a link that leads nowhere: '{0}'."),
        Reason = new("読者は必要な情報にたどり着けません。", "Readers would not reach what they need."),
        Fix = new("編集者が書いたリンクは読み込み時に調べるので、これはテーマかプログラムの欠陥です。そのリンクを作った箇所を直してください。",
            "Links that editors write are checked when they are read, so this is a fault of the theme or of the program: mend what made the link."),
    };

    public static readonly DiagnosticDescriptor ClockNotSynchronised = new()
    {
        Id = "JVN7003",
        Severity = Severity.Error,
        Message = new("この機械の時計は、正しい時刻に同期されていません。", "The clock of this machine follows no other clock."),
        Reason = new("時計が進んでいれば、公表日時の前に公開してしまいます。", "A clock that is fast publishes before the release instant."),
        Fix = new("時刻同期（chrony、systemd-timesyncd など）を動かしてください。同期していることが別の方法で分かっているなら --trust-clock を付けてください。",
            "Run a time service (chrony, systemd-timesyncd). If you know by other means that the clock is right, say so with --trust-clock."),
    };

    public static readonly DiagnosticDescriptor ClockBehind = new()
    {
        Id = "JVN7004",
        Severity = Severity.Error,
        Message = new("時計は {0} を示していますが、公開中のサイトは {1} のものです。", "The clock says {0}, but the live site is of {1}."),
        Reason = new("遅れた時計で作ると、公表済みの情報が消えます。", "A site made by a clock that is behind takes back what is published."),
        Fix = new(
            "時計が遅れているなら直してください。時計が正しく、公開中のサイトが進んだ時計で作られたのなら、--confirm-clock を付けて実行してください。公開の取り消し（jvn withdraw --emergency）は、付けなくても反映されます。",
            "If the clock is behind, set it right. If it is right and the live site was made by one that was ahead, run again with --confirm-clock; what is " +
                "taken back (jvn withdraw --emergency) gets out without it."),
    };

    public static readonly DiagnosticDescriptor ClockFarAhead = new()
    {
        Id = "JVN7005",
        Severity = Severity.Error,
        Message = new("時計は {0} を示していますが、前回の実行は {1} でした。", "The clock says {0}; the last run was at {1}."),
        Reason = new("七日を超える飛びは、時計の誤りかもしれません。誤っていれば、公表前の情報が公開されます。",
            "A leap of more than seven days may be a wrong clock, and a wrong clock publishes what is withheld."),
        Fix = new("時計を確かめ、正しければ --confirm-clock を付けて実行してください。", "Check the clock; if it is right, run again with --confirm-clock."),
    };

    public static readonly DiagnosticDescriptor ClockStepped = new()
    {
        Id = "JVN7006",
        Severity = Severity.Error,
        Message = new("公開の作業を始めてから、時計が {0} 秒飛びました。", "The clock has stepped by {0} seconds since this run began."),
        Reason = new("どちらの時刻が正しいか分からないまま公開すると、早すぎるおそれがあります。", "Not knowing which of the times was right, publishing could be early."),
        Fix = new("時計を確かめ、もう一度実行してください。", "Check the clock and run again."),
    };

    public static readonly DiagnosticDescriptor PublishedAddressLost = new()
    {
        Id = "JVN7010",
        Severity = Severity.Error,
        Message = new("公開中の {0} が、新しいサイトにありません。", "{0} is published, and the new site does not have it."),
        Reason = new("公開したアドレスは、いつまでも応答しなければなりません。", "A published address keeps answering for ever."),
        Fix = new("削除した対応状況、添付ファイル、ベンダを戻してください。取り下げる場合は、レポートに withdrawn を書いてください。署名（.asc）なら、鍵を渡して公開してください。",
            "Put back the vendor status, the attachment or the vendor that was removed. To take an advisory down, give it 'withdrawn'. If it is a signature " +
            "(.asc), publish with the key."),
    };

    public static readonly DiagnosticDescriptor PublishedAdvisoryLost = new()
    {
        Id = "JVN7011",
        Severity = Severity.Error,
        Message = new("公開中の {0} が、新しいサイトにありません。", "{0} is published, and the new site does not have it."),
        Reason = new("一度公表したものを黙って消すと、読者は対策の情報を失います。", "What is published and then vanishes leaves its readers without a word."),
        Fix = new("ファイルと release-at を元に戻してください。取り下げるなら jvn withdraw、公開してはならなかったのなら jvn withdraw --emergency を使います。",
            "Put the file and its release-at back. To take it down, run jvn withdraw; if it must not have come out, jvn withdraw --emergency."),
    };

    public static readonly DiagnosticDescriptor PublicationMoved = new()
    {
        Id = "JVN7012",
        Severity = Severity.Error,
        Message = new("{0} の公表日時が {1} から {2} に変わっています。", "The publication instant of {0} changes from {1} to {2}."),
        Reason = new("公表日時は変わりません。変えると、いつ知らされたかの記録が失われます。", "A published date never changes; moving it falsifies when the world was told."),
        Fix = new("release-at を元に戻してください。内容の更新は history に書きます。", "Set release-at back. An update is written into 'history'."),
    };

    public static readonly DiagnosticDescriptor UpdateGoesBack = new()
    {
        Id = "JVN7013",
        Severity = Severity.Error,
        Message = new("{0} の最終更新日が {1} から {2} に戻っています。", "The last update of {0} goes back from {1} to {2}."),
        Reason = new("購読者は、更新がなかったものとして扱います。", "Subscribers take it that nothing happened."),
        Fix = new("history や対応状況の履歴から消した行を戻してください。", "Put back the lines that were removed from 'history' or from the history of a status."),
    };

    public static readonly DiagnosticDescriptor ChangeUnrecorded = new()
    {
        Id = "JVN7014",
        Severity = Severity.Error,
        Message = new("{0} の内容（{1}）が変わりましたが、更新履歴にありません。", "The content of {0} has changed ({1}), and its history does not say so."),
        Reason = new("読者も購読者も、変わったことに気付きません。", "Neither readers nor subscribers would notice that it changed."),
        Fix = new("history に更新を書いてください。誤字などの訂正で、更新として知らせる必要がなければ jvn correct を使います。",
            "Write the update into 'history'. If it is a correction that nobody has to be told of, run jvn correct."),
    };

    public static readonly DiagnosticDescriptor InstantAhead = new()
    {
        Id = "JVN7015",
        Severity = Severity.Error,
        Message = new("{0} に、サイトの時点 {2} より後の日時 {1} があります。", "{0} bears the instant {1}, which is after that of the site, {2}."),
        Reason = new("先の日時は、公表の予定を明かします。", "An instant that lies ahead tells what is going to be published."),
        Fix = new("その日時になるまで、履歴や改訂は「番号.next.md」に書いてください。", "Until then keep the history entry or the revision in <id>.next.md."),
    };

    public static readonly DiagnosticDescriptor NothingToRollBackTo = new()
    {
        Id = "JVN7016",
        Severity = Severity.Error,
        Message = new("戻せるリリースがありません。", "There is no release to go back to."),
        Reason = new("公開中のサイトを消すことはできません。", "The live site cannot be taken away."),
        Fix = new("publish の --keep で、残すリリースの数を増やせます。", "'publish --keep' says how many releases are kept."),
    };

    public static readonly DiagnosticDescriptor PublishedForgotten = new()
    {
        Id = "JVN7017",
        Severity = Severity.Error,
        Message = new(
            "ここには以前に公開した形跡がありますが、読者がどのリリースを見ていたのかを示すもの（current、receipts/、releases/）が失われています。",
            "Something was published here before, and what tells which release readers saw (current, receipts/, releases/) is gone."),
        Reason = new("公開済みのものと比べられないため、公開したアドレスや公表日が失われても気付けません。",
            "There is nothing to hold the new site against: lost addresses and moved dates would not be noticed."),
        Fix = new(
            "バックアップから current、receipts、releases を戻すか、current を最後のリリースへのリンクとして作り直してください。何とも比べずに公開してよければ、一度だけ --first を付けて実行してください。",
            "Put current, receipts and releases back from a backup, or make current a link to the last release again. To publish without holding it against " +
                "anything, run once with --first."),
    };

    public static readonly DiagnosticDescriptor LinkSetBack = new()
    {
        Id = "JVN7018",
        Severity = Severity.Warning,
        Message = new("current はリリース {0} を指していますが、その後にリリース {1} を公開しています。", "'current' leads to release {0}, but release {1} was published after it."),
        Reason = new("リンクを手で戻すと、後から公表したものが読者から見えなくなります。", "A link that is set back by hand takes from readers what came out since."),
        Fix = new(
            "今回の公開は、入力から作り直し、リリース {1} で公開したものも欠けていないかを調べます。前のリリースに戻すときは jvn rollback を使ってください。",
            "This run makes the site of the input anew, and holds it against release {1} too. To go back to an earlier release, run jvn rollback."),
    };

    public static readonly DiagnosticDescriptor OutBeforeItsInstant = new()
    {
        Id = "JVN7019",
        Severity = Severity.Error,
        Message = new("{0} は、公表日時 {1} の前に公開されています。", "{0} is out before its release instant, {1}."),
        Reason = new("進んだ時計が公開したものです。新しいサイトに含めれば再び公表日時の前に公開することになり、黙って外せば読者は対策の情報を失います。",
            "A clock that was ahead let it out. To show it again would be early; to drop it without a word takes it from those who have read it."),
        Fix = new(
            "このまま公表するなら jvn release-now、公表日時まで引き戻すなら jvn withdraw --emergency --out-early を使い、もう一度公開してください。",
            "To let it stay out, run jvn release-now; to take it back, jvn withdraw --emergency --out-early; then publish again."),
    };

    public static readonly DiagnosticDescriptor ReadersSeeOther = new()
    {
        Id = "JVN7031",
        Severity = Severity.Error,
        Message = new("公開したものが読者に届いていません: {0}（{2}）。", "Readers do not get what was published: {1} ({2})."),
        Reason = new("公表したはずの情報が見えないか、古い情報や、公開していない内容が見えています。", "They miss what is out, or see what is old, or something that nobody published."),
        Fix = new("ウェブサーバのルートが current を指しているか、CDN やキャッシュの保存時間を確かめてください。誰も公開していない内容なら、改ざんを疑ってください。",
            "Look at the root of the web server (it must be 'current') and at the times of caches and CDNs. If nobody ever published these bytes, somebody " +
            "else did."),
    };

    public static readonly DiagnosticDescriptor PublishedEntryLost = new()
    {
        Id = "JVN7040",
        Severity = Severity.Error,
        Message = new("{0} の更新履歴で、公開中の {1} の項目がなくなったか、順序が変わっています。",
            "In the history of {0} the published entry of {1} is gone, or another one stands in its place."),
        Reason = new("CSAF 文書の版は更新履歴から数えるため、同じ版番号が二つの内容を指すことになります。",
            "The versions of its CSAF document are counted by the history: one version would stand for two contents."),
        Fix = new("消した項目を元の日時で戻してください。新しい項目は、公開中の最後の項目より後の日時で書きます。",
            "Put the entry back with its instant. A new entry has an instant after the last published one."),
    };

    public static readonly DiagnosticDescriptor NeverAnnounced = new()
    {
        Id = "JVN7050",
        Severity = Severity.Error,
        Message = new(
            "「{0}」の公表日時 {1} は、前回の確認（{2}）より前です。この公開先にはまだ出ておらず、予告もされていないため、公表を保留しました。",
            "'{0}' is due at {1}, before the last look at the input ({2}), and is new here: it was never announced, and is kept back."),
        Reason = new(
            "公表日時の年や月を打ち間違えると、調整中の脆弱性情報がその場で公開されてしまいます。",
            "A mistyped year or month would publish at once what is still under embargo."),
        Fix = new(
            "日時が誤りなら直してください。いま公表するものなら release-at を現在の日時にしてください。以前から公表されている文書なら released-on に日付を書いてください。遅れて届いただけなら --late で許す遅れを指定してください。",
            "If the date is wrong, correct it. If it is to come out now, set 'release-at' to the present time. If the text was public elsewhere before, " +
                "write the day as 'released-on'. If it only arrived late, allow for that with --late."),
    };

    public static readonly DiagnosticDescriptor TranslationWithoutInstant = new()
    {
        Id = "JVN7051",
        Severity = Severity.Error,
        Message = new(
            "「{0}」の英語版が、日本語版の公表後に加わりましたが、公表日時がありません。英語版の公表を保留しました。",
            "'{0}' came after its advisory and does not say when it is released; the translation is kept back."),
        Reason = new(
            "いつ出たかを書かない英語版は、公開済みの CSAF 文書を、版を改めずに変えてしまいます。",
            "Without an instant it would change a CSAF document that is out, and be no revision of it."),
        Fix = new("英語版のファイルに「release-at: （公表する日時）」を書いてください。", "Write its own release-at into the file of the translation."),
    };

    public static readonly DiagnosticDescriptor DocumentNotRevised = new()
    {
        Id = "JVN7060",
        Severity = Severity.Error,
        Message = new(
            "{0} の CSAF 文書の内容（{1}）が、新しい版にならないまま変わります（公開中は第 {2} 版 {3}、今回は第 {4} 版）。",
            "The CSAF document of {0} changes ({1}) and is no new revision: version {2} of {3} is published, this would be version {4}."),
        Reason = new(
            "文書を取り込むプログラムは、版と日時が進んだときだけ読み直します。変わったことは、だれにも伝わりません。",
            "Programs read a document again only when its version and its date have moved: nobody would learn of the change."),
        Fix = new(
            "変わったところに、現在の日時の記録を足してください。内容の更新は history、誤字などは jvn correct、ベンダの名称などはそのベンダのファイルの corrections、" +
                "サイトの表示は site.yml の corrections、あとから公開する英語版は release-at です。",
            "Record the present instant where the change was made: an update in 'history'; a typing error with jvn correct; a vendor's name in " +
                "'corrections' of the vendor's file; what the site says of itself in " +
                "'corrections' of site.yml; a translation that comes later as its 'release-at'."),
    };

    public static readonly DiagnosticDescriptor PublishedStatusLost = new()
    {
        Id = "JVN7061",
        Severity = Severity.Error,
        Message = new("{0} に対するベンダ {1} の対応状況の履歴で、公開中の {2} の項目がなくなったか、順序が変わっています。",
            "In the status history of vendor {1} in {0} the published entry of {2} is gone, or another one stands in its place."),
        Reason = new("CSAF 文書の版は履歴から数えるため、同じ版番号が二つの内容を指すことになります。",
            "The versions of the CSAF document are counted by the histories: one version would stand for two contents."),
        Fix = new("消した項目を元の日時で vendors の history に戻してください。新しい項目は、公開中の最後の項目より後の日時で書きます。",
            "Put the entry back into 'history' of the statement with its instant. A new entry has an instant after the last published one."),
    };

    public static readonly DiagnosticDescriptor MadeOtherwise = new()
    {
        Id = "JVN7062",
        Severity = Severity.Error,
        Message = new("前の版からそのまま引き継ぐはずのファイルを確認のため作り直したところ、内容が異なりました。サイト全体を作り直して公開しました。",
            "This file was to be taken over from the release before, but made again to make sure it comes out otherwise. The whole site was made anew."),
        Reason = new("公開先のファイルが書き換えられたか、プログラムに誤りがあります。ほかにも同じようなファイルがあった可能性があります。",
            "Somebody has changed files where they are published, or the program has a fault. There may have been more files like it."),
        Fix = new("今回公開した版は正しい内容です。公開先を書き換えた人がいないかを確かめ、心当たりがなければ開発者に知らせてください。",
            "What is out now is right. Find out whether somebody changed the published files; if nobody did, tell the developers."),
    };

    public static readonly DiagnosticDescriptor TargetLeftBehind = new()
    {
        Id = "JVN7070",
        Severity = Severity.Error,
        Message = new("この公開先を更新できませんでした: {0}。", "This target was not brought up to date: {1}."),
        Reason = new("応答がない、空きがない、途中で切れた、必要なプログラムがないなどの理由で、読者はここで前の版を見ています。ほかの公開先は公開済みです。",
            "It did not answer, had no room, broke off, or lacks a program, so that its readers see the release before. The others have been published to."),
        Fix = new("原因を取り除いてください。次の実行で、足りない分が公開されます。", "Remove the cause; the next run makes up for it."),
    };

    public static readonly DiagnosticDescriptor TargetDenied = new()
    {
        Id = "JVN7071",
        Severity = Severity.Error,
        Message = new("この公開先に入れませんでした: {0}。", "This target does not let the publisher in: {1}."),
        Reason = new("認証情報がない、期限が切れている、権限が足りない、または時計がずれています。読者はここで前の版を見ています。",
            "Credentials are missing, have run out or do not suffice, or the clocks differ. Its readers see the release before."),
        Fix = new("環境変数またはプロファイルの認証情報を確かめてください。次の実行で、足りない分が公開されます。",
            "Look at the credentials in the environment or the profile; the next run makes up for it."),
    };

    public static readonly DiagnosticDescriptor TargetOfAnother = new()
    {
        Id = "JVN7072",
        Severity = Severity.Error,
        Message = new("この公開先は更新しません: {0}。", "This target is left alone: {1}."),
        Reason = new("公開元が二つあると、互いの公開を打ち消し合い、いちど公開したものが消えるおそれがあります。",
            "Two publishers would undo each other's releases, and what was published could be lost."),
        Fix = new("公開先の指定を確かめてください。この公開元に切り替えるなら、もう一方を止めてから、一度だけ --take-over を付けて実行してください。",
            "Look at where you publish to. If this publisher is to take over, stop the other one, then run once with --take-over."),
    };

    public static readonly DiagnosticDescriptor TargetIsNewer = new()
    {
        Id = "JVN7073",
        Severity = Severity.Error,
        Message = new("この公開先は更新しません: {0}。", "This target is left alone: {1}."),
        Reason = new("公開したものは前の版に戻しません。手元の公開用フォルダが古いバックアップに戻されたか、ほかの公開元が使われました。",
            "What was published does not go back in time. The publisher's own folder is an old backup, or another publisher was used."),
        Fix = new("手元の公開用フォルダを、この公開先から復元してください（src/deploy/README.md の「公開元を失ったとき」）。",
            "Recover the publisher's own folder from this target (src/deploy/README.md, \"When the publisher is lost\")."),
    };

    public static readonly DiagnosticDescriptor TargetIsForeign = new()
    {
        Id = "JVN7074",
        Severity = Severity.Error,
        Message = new("この公開先は更新しません: {0}。", "This target is left alone: {1}."),
        Reason = new("ほかの人のものを消したり、読者が見ているものが分からないまま公開したりしないためです。",
            "Nothing of somebody else's is removed, and nothing is published over what nobody knows."),
        Fix = new("公開先の指定と、そこに何があるかを確かめてください。", "Look at where you publish to and at what lies there."),
    };

    public static readonly DiagnosticDescriptor AfterSwitchFailed = new()
    {
        Id = "JVN7075",
        Severity = Severity.Error,
        Message = new("公開は済みましたが、続けて実行するプログラム（--after-switch）が失敗しました: {0}。",
            "The release is out here, but the program that is run after it (--after-switch) failed: {1}."),
        Reason = new("CDN に前の版が残り、読者に届くのがキャッシュの期限のぶん遅れるかもしれません。",
            "A CDN may still hold the release before, so that readers get this one only when its cache runs out."),
        Fix = new("プログラムを手で実行して、原因を確かめてください。", "Run the program by hand to see why."),
    };

    public static readonly DiagnosticDescriptor TargetIsNotDone = new()
    {
        Id = "JVN7076",
        Severity = Severity.Error,
        Message = new("この公開先にも公開しましたが、終わっていない作業があります: {0}。", "This target shows the release, but something is left to do there: {1}."),
        Reason = new("圧縮版がそろっていないか、前のリリースのファイルが残っています。取り下げたものも残っているかもしれません。" +
            "圧縮版がそろうのを待つ CDN（CloudFront）では、読者はまだ前の版を見ています。",
            "Compressed copies are missing yet, or files of earlier releases are still there, perhaps of what was taken back. " +
            "A CDN that waits for the copies (CloudFront) shows the release before."),
        Fix = new("原因を取り除いてください。残りは次の実行で行います。", "Remove the cause; the next run does the rest."),
    };

    public static readonly DiagnosticDescriptor MirrorNotSigned = new()
    {
        Id = "JVN7085",
        Severity = Severity.Error,
        Message = new("元のサイトのハッシュ一覧に、このミラーが信頼する鍵による有効な署名がありません: {0}。",
            "The site's list of hashes has no good signature of the key that this mirror trusts: {1}."),
        Reason = new("改ざんされたサイトや、別のサイトを写して配ってしまうおそれがあります。", "The mirror would hand on what somebody else put there."),
        Fix = new("ミラーは前のリリースのままです。元のサイトの運営者に、鍵を変えたかどうかを別の手段で確かめてください。変えていたら、新しい鍵を --key か --fingerprint に指定します。",
            "The mirror stays as it is. Ask the operator by another way whether there is a new key; if so, give it as --key or --fingerprint."),
    };

    public static readonly DiagnosticDescriptor MirrorGoesBack = new()
    {
        Id = "JVN7086",
        Severity = Severity.Error,
        Message = new("元のサイトのリリース（{0}）は、このミラーのもの（{1}）より古いものです。", "The site shows a release of {0}, older than the one of {1} that the mirror shows."),
        Reason = new("署名された古いリリースを送り付けるだけで、公表済みの情報を読者から隠せてしまいます。", "Whoever sends an old release, signed as it is, would hide from readers what is out."),
        Fix = new("ミラーは前のリリースのままです。元のサイトが公表を取り消したのか、運営者に確かめてください。取り消したのなら、一度だけ --accept-older を付けて実行します。",
            "The mirror stays as it is. Ask the operator whether something was taken back; if so, run once with --accept-older."),
    };

    public static readonly DiagnosticDescriptor MirrorFileWrong = new()
    {
        Id = "JVN7087",
        Severity = Severity.Error,
        Message = new("元のサイトのファイルが、署名された一覧と一致しません（{0}）。", "The site does not give this file as its signed list has it ({0})."),
        Reason = new("一部だけ古いか、改ざんされたサイトを写してしまいます。", "The mirror would be a mixture, or hand on what somebody altered."),
        Fix = new("ミラーは前のリリースのままで、届いた分は残してあります。続くようなら、元のサイトの運営者に知らせてください（古いキャッシュか、改ざんです）。",
            "The mirror stays as it is, and keeps what was right. If this goes on, tell the operator: a cache is old, or somebody altered the file."),
    };

    public static readonly DiagnosticDescriptor MirrorSilent = new()
    {
        Id = "JVN7088",
        Severity = Severity.Error,
        Message = new("元のサイトから {0} 以降、署名の確かな応答がありません（{1}）。", "The site has given no answer that counts since {0} ({1})."),
        Reason = new("その間に公表された情報が、ミラーの読者に届いていません。", "Readers of the mirror miss whatever came out since."),
        Fix = new("元のサイトのアドレスと、この計算機の通信を確かめてください。", "Look at the address of the site and at the network of this machine."),
    };

    public static readonly DiagnosticDescriptor MirrorStale = new()
    {
        Id = "JVN7089",
        Severity = Severity.Error,
        Message = new("元のサイトの最新の変更は {0} で、それ以降は何も出ていません。", "The newest change of the site is of {0}; nothing has come out since."),
        Reason = new("だれかが途中で古いリリースを見せ続けていても、署名だけでは分かりません。", "A signature does not tell when somebody in between goes on showing an old release."),
        Fix = new("別の回線から元のサイトを見て、本当に更新がないのかを確かめてください。更新の少ないサイトなら --stale-after を長くします。",
            "Look at the site by another way to see whether it is so. For a site that changes rarely give a longer --stale-after."),
    };

    public static readonly DiagnosticDescriptor MirrorListUnusable = new()
    {
        Id = "JVN7090",
        Severity = Severity.Error,
        Message = new("元のサイトのこのファイルは使えません: {0}。", "The site's file cannot be used: {1}."),
        Reason = new("ディスクを埋めたり、ミラーの外に書いたりさせられるおそれがあります。", "The mirror could be made to fill its disk, or to write where it must not."),
        Fix = new("ミラーは前のリリースのままです。元のサイトの運営者に知らせてください。", "The mirror stays as it is. Tell the operator of the site."),
    };

    public static readonly DiagnosticDescriptor MirrorLedElsewhere = new()
    {
        Id = "JVN7091",
        Severity = Severity.Error,
        Message = new("元のサイトが、このアドレスを別の場所へ転送しています。", "The site leads away from this address, to another host or in circles."),
        Reason = new("ミラーは、指定されたサイト以外のものを取りに行きません。", "A mirror asks nobody but the site that it was told of."),
        Fix = new("サイトが引っ越したのなら、新しいアドレスを指定してください。", "If the site has moved, give its new address."),
    };

    public static readonly DiagnosticDescriptor SiteLags = new()
    {
        Id = "JVN7092",
        Severity = Severity.Error,
        Message = new("{0} は、公開中のリリース {1} を示していません（{2}）。", "{0} does not show the live release {1} ({3})."),
        Reason = new("そこを見ている読者には、公表済みの情報が届いていません。", "Whoever reads there misses what is out."),
        Fix = new("その公開先やミラーの最後の実行と、手前のキャッシュを確かめてください。", "Look at the last run of that target or mirror, and at the caches before it."),
    };

    // JVN8xxx: the editors' desk

    public static readonly DiagnosticDescriptor NoPendingRevision = new()
    {
        Id = "JVN8001",
        Severity = Severity.Error,
        Message = new("{0} には、公表前の改訂も、まとめる改訂もありません。", "{0} has no revision: neither one to come nor one to fold in."),
        Reason = new("改訂のファイル（.next.md、.next.en.md）がないので、することがありません。", "Without a .next.md or .next.en.md there is nothing to do."),
        Fix = new("改訂を準備するなら jvn new revision、今すぐ更新するなら本文を直して jvn history add を使ってください。",
            "To prepare one use jvn new revision; to update now change the text, then jvn history add."),
    };

    public static readonly DiagnosticDescriptor RevisionNotReleased = new()
    {
        Id = "JVN8002",
        Severity = Severity.Error,
        Message = new("{0} の改訂 {1} は、まだ公表されていません（公表日時 {2}）。", "The revision {1} of {0} is not released yet; it comes out at {2}."),
        Reason = new("公表済みのファイルにまとめると、公表前の内容がすぐに公開されます。", "Folded into a file that is out, it would come out at once."),
        Fix = new("公表日時を過ぎてから、もう一度実行してください。", "Run this again after that instant."),
    };

    public static readonly DiagnosticDescriptor PromotionChangesSite = new()
    {
        Id = "JVN8003",
        Severity = Severity.Error,
        Message = new("{0} は、まとめたり名前を変えたりすると、公開されている内容か更新日時が変わります。",
            "Folded or renamed, {0} would read otherwise or have other dates."),
        Reason = new("整理のための変更で、読者に見えるものが変わってはいけません。何も書き換えていません。",
            "Tidying up must not change what readers see; nothing was written."),
        Fix = new("改訂の公表日時と同じ at の history があるか確かめてください。英語版だけが後から改訂されたものは、改訂のファイルのまま残せます。",
            "See whether a history entry bears the release instant of the revision. Where only the translation was revised later, the files may stay."),
    };

    public static readonly DiagnosticDescriptor RenameBeforeRelease = new()
    {
        Id = "JVN8004",
        Severity = Severity.Error,
        Message = new("{0} はまだ公表されていないので、{1} の名前を変えられません。", "{0} is not released, so {1} keeps its name."),
        Reason = new("番号がファイルの名前になると、公表前に番号が知られます。", "The new name would tell the number before its release."),
        Fix = new("公表の後で実行してください。", "Run this after the release."),
    };

    public static readonly DiagnosticDescriptor RevisionOfWithheld = new()
    {
        Id = "JVN8005",
        Severity = Severity.Error,
        Message = new("{0} はまだ公表されていないので、改訂は作れません。", "{0} is not released yet, so that there is nothing to revise."),
        Reason = new("公表前の文は、公表の日時までそのまま書き換えられます。改訂を作ると、古い文が先に公表されます。",
            "Until its release the text itself can be changed; with a revision beside it the old text would come out first."),
        Fix = new("ファイルをそのまま書き換えてください。公表を遅らせるなら jvn postpone を使ってください。",
            "Change the file itself; to hold the release back use jvn postpone."),
    };

    public static readonly DiagnosticDescriptor DraftThereAlready = new()
    {
        Id = "JVN8006",
        Severity = Severity.Error,
        Message = new("「{0}」は、もうあります。", "'{0}' is there already."),
        Reason = new("すでに書かれたものを、新しいファイルで上書きしません。何も書き換えていません。",
            "What editors have written is never written over; nothing was changed."),
        Fix = new("そのファイルを書き換えるか、別の名前を指定してください。公表済みの改訂なら、先に jvn promote でまとめてください。",
            "Change that file, or give another name. A revision that is released is folded in first: jvn promote."),
    };

    public static readonly DiagnosticDescriptor EditOfSealed = new()
    {
        Id = "JVN8007",
        Severity = Severity.Error,
        Message = new("{0} は暗号化されているため、書き換えられません。", "{0} is sealed and cannot be changed here."),
        Reason = new("平文がなければ、どこを書き換えるか分かりません。", "Without its clear text nobody can tell where to change it."),
        Fix = new("jvn edit で開くか、先に jvn unseal で平文に戻してください。", "Open it with jvn edit, or put its clear text back first: jvn unseal."),
    };

    public static readonly DiagnosticDescriptor OrgIdSyntax = new()
    {
        Id = "JVN8021",
        Severity = Severity.Error,
        Message = new("「org-id」の「{0}」は、バージョン 4 の UUID ではありません。", "'org-id' is '{0}'; it takes a UUID of version 4."),
        Reason = new("CVE プログラムの機関はこの UUID で識別され、ほかの形の CVE レコードは受け付けられません。",
            "The organizations of the CVE programme are known by it; a record with anything else is turned away."),
        Fix = new("CVE プログラムから伝えられた UUID を「org-id: 3f2a1c9e-5b7d-4e60-9a8c-1d2e3f405162」のように書いてください。",
            "Write the UUID that the CVE programme gave you, like org-id: 3f2a1c9e-5b7d-4e60-9a8c-1d2e3f405162."),
    };

    public static readonly DiagnosticDescriptor ShortNameSyntax = new()
    {
        Id = "JVN8022",
        Severity = Severity.Error,
        Message = new("「short-name」の「{0}」は、空白を含まない 2 文字から 32 文字の名前ではありません。", "'short-name' is '{0}'; it takes 2 to 32 characters without blanks."),
        Reason = new("CVE プログラムに登録されている略称と異なるレコードは受け付けられません。", "A record with a name that the CVE programme does not know is turned away."),
        Fix = new("CVE プログラムに登録されている略称を「short-name: example」のように書いてください。", "Write the name that the CVE programme has, like short-name: example."),
    };

    public static readonly DiagnosticDescriptor AssignmentContradicted = new()
    {
        Id = "JVN8023",
        Severity = Severity.Error,
        Message = new("{0} の採番機関が、ここと「{1}」とで食い違っています。", "Who assigned {0} is said otherwise here than in '{1}'."),
        Reason = new("一つの CVE を採番した機関は一つです。食い違ったままでは、誤った機関の名で CVE レコードが公開されます。",
            "One authority assigned a CVE. A record would be published in the name of the wrong one."),
        Fix = new("ほかの機関が採番したものなら、{0} をどちらの assigned-elsewhere にも書いてください。そうでなければ、どちらからも消してください。",
            "If another authority assigned {0}, list it in 'assigned-elsewhere' of both; else in neither."),
    };

    public static readonly DiagnosticDescriptor NoNumberingAuthority = new()
    {
        Id = "JVN8024",
        Severity = Severity.Error,
        Message = new("site.yml に cna がないため、CVE レコードを作れません。", "There is no 'cna' in site.yml, so that no CVE records can be made."),
        Reason = new("CVE レコードには、採番した機関が必ず入ります。", "A CVE record says who assigned it."),
        Fix = new("site.yml に「cna: {{org-id: 3f2a1c9e-5b7d-4e60-9a8c-1d2e3f405162, short-name: example}}」のように、自機関の UUID と略称を書いてください。",
            "Write your UUID and short name into site.yml, like cna: {{org-id: 3f2a1c9e-5b7d-4e60-9a8c-1d2e3f405162, short-name: example}}."),
    };

    public static readonly DiagnosticDescriptor RecordNotReleased = new()
    {
        Id = "JVN8025",
        Severity = Severity.Error,
        Message = new("{0} は、まだ公表されていません。", "{0} is not released."),
        Reason = new("公表前の CVE レコードが手元を離れると、そのまま公開されるおそれがあります。", "A record that leaves the desk before its release may be published as it is."),
        Fix = new("公表後に実行してください。公表時の内容を事前に確かめるだけなら、--advance を付けてください。その出力は公表前の情報です。",
            "Run it after the release. To look at what it will be, add --advance; what it prints is confidential."),
    };

    public static readonly DiagnosticDescriptor RecordWithoutCve = new()
    {
        Id = "JVN8026",
        Severity = Severity.Error,
        Message = new("{0} には CVE がありません。", "{0} has no CVE."),
        Reason = new("CVE レコードは CVE ごとに作ります。取り下げた脆弱性レポートは CVE を示しません。",
            "A record is about a CVE. A withdrawn advisory names none any more."),
        Fix = new("採番した CVE を「cve: [CVE-2026-12345]」のように書いてください。", "Write the CVE that was assigned, like cve: [CVE-2026-12345]."),
    };

    public static readonly DiagnosticDescriptor RecordOfOthers = new()
    {
        Id = "JVN8027",
        Severity = Severity.Warning,
        Message = new("{0} のレコードはここでは作りません。ほかの機関が採番したか、先に別の場所で公表されたものです（{1}）。",
            "The record of {0} is not ours to write: another authority assigned it, or it was public elsewhere before ({1})."),
        Reason = new("CVE レコードを書けるのは、その CVE を採番した機関だけです。", "Only the authority that assigned a CVE writes its record."),
        Fix = new("ここで採番したものなら、assigned-elsewhere から {0} を消してください。", "If it was assigned here, take {0} out of 'assigned-elsewhere'."),
    };

    public static readonly DiagnosticDescriptor RecordNotTranslated = new()
    {
        Id = "JVN8028",
        Severity = Severity.Warning,
        Message = new("{0} のレコードを作れません。{1} に公表済みの英語版がありません。", "There is no record of {0}: no English translation of {1} is out."),
        Reason = new("CVE レコードには英語の説明が必須です。", "A CVE record must have a description in English."),
        Fix = new("英語版（{2}.en.md）を書き、公表してください。", "Write the translation ({2}.en.md), and release it."),
    };

    public static readonly DiagnosticDescriptor RecordWithoutProduct = new()
    {
        Id = "JVN8029",
        Severity = Severity.Warning,
        Message = new("{0} のレコードを作れません。{1} に、製品も、対応状況の分かるベンダもありません。",
            "There is no record of {0}: {1} names neither a product nor a vendor with a status for it."),
        Reason = new("CVE レコードには、影響を受ける製品が必須です。", "A CVE record must name what is affected."),
        Fix = new("affected に製品を書いてください。", "List the products in 'affected'."),
    };

    public static readonly DiagnosticDescriptor ImportUnreadable = new()
    {
        Id = "JVN8030",
        Severity = Severity.Error,
        Message = new("取り込めません：{0}。", "It cannot be imported: {1}."),
        Reason = new("読み取れない文書から作ると、内容の欠けた脆弱性レポートになります。", "An advisory made from it would lack what the document says."),
        Fix = new("正しい形式で入手し直してください。文字コードは UTF-8 で保存してください。",
            "Get it again in the right format. Save it as UTF-8."),
    };

    public static readonly DiagnosticDescriptor ImportUnknown = new()
    {
        Id = "JVN8031",
        Severity = Severity.Warning,
        Message = new("「{0}」は、元の文書からは分かりません。空のままにしました。", "The document does not say '{0}'; it was left empty."),
        Reason = new("推測で埋めると、だれも言っていないことが公開されます。", "A guess would publish what nobody has said."),
        Fix = new("確かめて、「{1}」のように書いてください。", "Find it out, and write it like {1}"),
    };

    public static readonly DiagnosticDescriptor ImportNotUnderstood = new()
    {
        Id = "JVN8032",
        Severity = Severity.Warning,
        Message = new("「{1}」を「{0}」として読み取れません。取り込みませんでした。", "'{1}' cannot be read as '{0}' and was not taken over."),
        Reason = new("読み違えた内容を公開するより、人が確かめるほうが安全です。", "Something misread would be published; somebody should look at it."),
        Fix = new("元の文書を見て、必要なら「{0}」に書いてください。", "Look at the document, and write it into '{0}' if it belongs there."),
    };

    public static readonly DiagnosticDescriptor ImportNotSplit = new()
    {
        Id = "JVN8033",
        Severity = Severity.Warning,
        Message = new("「{0}」のどこまでが製品名か、元のページからは分かりません。すべてを product に入れました。",
            "Where the product ends and the versions begin in '{0}' the page does not say; all of it is the product."),
        Reason = new("検索や機械可読データで、バージョンが製品名の一部として扱われます。", "Searches and data would take the versions for a part of the name."),
        Fix = new("product と versions に分けてください。", "Divide it into 'product' and 'versions'."),
    };

    public static readonly DiagnosticDescriptor ImportFileExists = new()
    {
        Id = "JVN8034",
        Severity = Severity.Error,
        Message = new("{0} はすでに「{1}」にあります。何も書き換えていません。", "{0} is there already, in '{1}'; nothing was changed."),
        Reason = new("編集者が直した内容を、取り込みで失わないためです。", "What editors have written must not be lost to an import."),
        Fix = new("取り込み直すなら、先にそのファイルを別の場所へ移してください。", "To import it anew, move that file away first."),
    };

    public static readonly DiagnosticDescriptor ImportWithoutInstant = new()
    {
        Id = "JVN8035",
        Severity = Severity.Warning,
        Message = new("公表日時はまだ決まっていません。release-at を書いていません。", "When it is released has not been decided: there is no 'release-at'."),
        Reason = new("ほかの機関の文書の日付は、ここでの公表日時ではありません。", "The dates of a partner's document are not those of a release here."),
        Fix = new("公表日時が決まったら「release-at: 2027-02-10T12:00:00+09:00」のように書いてください。それまで jvn check がエラーにします。",
            "Once it is agreed on, write it like release-at: 2027-02-10T12:00:00+09:00; until then jvn check reports it."),
    };

    public static readonly DiagnosticDescriptor ImportNewVendor = new()
    {
        Id = "JVN8036",
        Severity = Severity.Warning,
        Message = new("ベンダ「{0}」を「{1}」として加えました。", "The vendor '{0}' was added as '{1}'."),
        Reason = new("名称の表記が違うだけの同じベンダなら、ページが二つに分かれます。", "If it is one that is there under another name, it would have two pages."),
        Fix = new("既存のベンダでないかを確かめ、{2} を書き足してください。", "Make sure that it is none of those there, and add {2}."),
    };

    public static readonly DiagnosticDescriptor ImportSimplified = new()
    {
        Id = "JVN8037",
        Severity = Severity.Warning,
        Message = new("<{0}> を Markdown にできません。文字だけを残しました。", "A <{0}> has no form in Markdown; its words were kept."),
        Reason = new("図や結合したセルの意味が失われているおそれがあります。", "What a picture or a merged cell says may be lost."),
        Fix = new("元のページと見比べて、表を書き直すか、図を添付ファイルとして加えてください。",
            "Compare it with the page; write the table anew, or add the picture as an attachment."),
    };

    public static readonly DiagnosticDescriptor ImportProductsInText = new()
    {
        Id = "JVN8038",
        Severity = Severity.Warning,
        Message = new("影響を受ける製品は、本文の文章のままです。affected は空です。", "The affected products stand in the text only; 'affected' is empty."),
        Reason = new("製品やバージョンでの検索、CSAF などの機械可読データに載りません。", "They are in no search by product, and in no CSAF or other data."),
        Fix = new("本文の製品を affected に 1 行ずつ書き、本文から消してください。", "Write each product as a line of 'affected', and take it out of the text."),
    };

    public static readonly DiagnosticDescriptor ConflictNotResolved = new()
    {
        Id = "JVN8041",
        Severity = Severity.Error,
        Message = new("「{0}」は、マージの競合が解決されていません。", "The merge conflict of '{0}' is not resolved."),
        Reason = new("どちらの版が公表されるのか決まっていません。", "It is not decided which of the versions would be published."),
        Fix = new("どちらを採るか決めてファイルを直し、git add してください。", "Decide, put the file right and 'git add' it."),
    };

    public static readonly DiagnosticDescriptor LineEndsOfWindows = new()
    {
        Id = "JVN8042",
        Severity = Severity.Warning,
        Message = new("改行が CRLF です。", "Its lines end in CRLF."),
        Reason = new("読むのに支障はなく、ページも変わりません。編集者ごとに改行が違うと、差分が見づらくなります。",
            "It is read all the same, and pages do not change. Where editors differ in it, changes are hard to see."),
        Fix = new("jvn check --fix で LF にそろえられます。", "jvn check --fix makes it LF."),
    };

    public static readonly DiagnosticDescriptor LetterTooEarly = new()
    {
        Id = "JVN8044",
        Severity = Severity.Error,
        Message = new("{0} はまだ公表していません。", "{0} is not out yet."),
        Reason = new("お礼は公表の後に送ります。それまでは、公表の日時が動くことがあります。",
            "Thanks are sent after the release: until then it may still move."),
        Fix = new("公表の後に送ってください。", "Send them after the release."),
    };

    public static readonly DiagnosticDescriptor LetterAfterRelease = new()
    {
        Id = "JVN8045",
        Severity = Severity.Error,
        Message = new("{0} はもう公表しています。", "{0} is out already."),
        Reason = new("公表後の相手には、公開された情報をそのまま伝えられます。案件の記録に加わる相手はもういません。",
            "After the release anybody may be told by a link, and nobody joins the case any more."),
        Fix = new("通常のメールで、公開したページを知らせてください。", "Write an ordinary mail with the address of the page."),
    };

    public static readonly DiagnosticDescriptor LetterToOutsider = new()
    {
        Id = "JVN8046",
        Severity = Severity.Error,
        Message = new("「{0}」は {1} の詳細を受け取っていません。", "'{0}' has not been given the details of {1}."),
        Reason = new("公表日時などの連絡は、案件の存在を知らせることになります。",
            "The letter would tell it that there is a case, and when it comes out."),
        Fix = new("相手を確かめてください。先に詳細を送るなら jvn send details です。",
            "Make sure whom you mean; the details go first (jvn send details)."),
    };

    public static readonly DiagnosticDescriptor LetterNameUnknown = new()
    {
        Id = "JVN8047",
        Severity = Severity.Error,
        IsForEditors = true,
        Message = new("「{0}」という名前の手紙はありません。", "No letter is called '{0}'."),
        Reason = new("使われない文面を直しても、送られる手紙は変わりません。", "Somebody may think that it is sent, while it is our own text that goes out."),
        Fix = new("名前を直してください: {1}。英語版は「.en.md」です。", "Give it one of these names: {1}; in English '.en.md'."),
    };

    public static readonly DiagnosticDescriptor LetterAgain = new()
    {
        Id = "JVN8048",
        Severity = Severity.Error,
        Message = new("「{0}」には{1}。", "'{0}' was sent {2}."),
        Reason = new("同じ手紙が重ねて届くと、受け取った相手は何が変わったのかを探すことになります。",
            "Who gets the same letter twice looks for what has changed, and takes the next one less seriously."),
        Fix = new("間違いでなければ --again を付けてください。", "If it is meant, add --again."),
    };

    public static readonly DiagnosticDescriptor HandedOutUnfinished = new()
    {
        Id = "JVN8049",
        Severity = Severity.Error,
        Message = new("送る文章が書き上がっていません: {0}", "What would go out is not finished: {1}"),
        Reason = new("受け取った相手は、その内容で調査を始めます。書き直して送り直しても、最初の文章が手元に残ります。",
            "Who receives it begins to work with it, and keeps what was sent first."),
        Fix = new("示した箇所を書き上げてください。詳細の手紙だけ別の文章にするなら --details-file で渡します。",
            "Finish the text at that place. Where only the letter of the details is to say something else: --details-file."),
    };

    public static readonly DiagnosticDescriptor LetterPlaceholderUnknown = new()
    {
        Id = "JVN8050",
        Severity = Severity.Error,
        IsForEditors = true,
        Message = new("手紙のひな形にある「{0}」は、差し込み項目として読み取れません。", "'{0}' in the template of a letter is nothing that can be filled in."),
        Reason = new("このまま送ると、宛先の組織には記号がそのまま届きます。", "The vendor would receive the braces as they stand."),
        Fix = new("「{1}」のつもりではありませんか。この手紙で使えるもの：{2}。波かっこそのものは二つ重ねて書きます。",
            "Did you mean {1}? This letter may have {2}. A brace itself is written twice."),
    };

    public static readonly DiagnosticDescriptor LetterMayNotSay = new()
    {
        Id = "JVN8051",
        Severity = Severity.Error,
        IsForEditors = true,
        Message = new("手紙「{1}」には「{0}」を差し込めません。", "A letter of the kind '{1}' may not say '{0}'."),
        Reason = new("まだ詳細を求めていない組織に、公表前の内容が伝わります。", "It would tell what is withheld to somebody who has not asked for the details."),
        Fix = new("ひな形から取り除いてください。この手紙で使えるもの：{2}。", "Take it out of the template. This letter may have {2}."),
    };

    public static readonly DiagnosticDescriptor LetterWithoutSubject = new()
    {
        Id = "JVN8052",
        Severity = Severity.Error,
        IsForEditors = true,
        Message = new("手紙のひな形の 1 行目が件名ではありません。", "The first line of this template is no subject."),
        Reason = new("件名のないメールは、読まれずに捨てられるおそれがあります。", "A mail without a subject may be thrown away unread."),
        Fix = new("1 行目に「# ご確認のお願い」のように、# と空白に続けて件名を書いてください。",
            "Begin the first line with '#' and a blank, followed by the subject."),
    };

    public static readonly DiagnosticDescriptor LetterValueMissing = new()
    {
        Id = "JVN8053",
        Severity = Severity.Error,
        IsForEditors = true,
        Message = new("差し込み項目「{0}」（{1}）の内容が決まっていません。", "There is nothing yet to fill '{0}' with ({2})."),
        Reason = new("空欄のある手紙は、組織に誤って読まれます。", "A letter with a gap would be misread."),
        Fix = new("案件に「{0}」の内容を書くか、ひな形からその行を取り除いてください。", "Say it in the case, or take '{0}' out of the template."),
    };

    public static readonly DiagnosticDescriptor LetterLacksPlaceholder = new()
    {
        Id = "JVN8054",
        Severity = Severity.Error,
        IsForEditors = true,
        Message = new("手紙のひな形に「{0}」（{1}）がありません。", "The template of this letter lacks '{0}' ({2})."),
        Reason = new("それがないと、受け取った組織は何に、どう答えるのか分かりません。", "Without it the vendor cannot know what it is about, or how to answer."),
        Fix = new("{0} を半角の波かっこで囲んで、ひな形に書いてください。", "Write {0} in braces where it belongs."),
    };

    public static readonly DiagnosticDescriptor DetailsNotAskedFor = new()
    {
        Id = "JVN8055",
        Severity = Severity.Error,
        Message = new("「{0}」は詳細を求めていません。", "'{0}' has not asked for the details."),
        Reason = new("まず概要だけを伝え、求めに応じて詳細を送ります（ガイドライン 2）。",
            "A vendor is asked by outline first, and gets the details when it asks for them (guideline 2)."),
        Fix = new("jvn send outline で尋ねるか、求めがあったのなら jvn case log で記録してください。開発者であることが明らかなら --direct と --reason を付けます。",
            "Ask it (jvn send outline), or record that it asked (jvn case log). Where it is evident that it is the developer: --direct and --reason."),
    };

    public static readonly DiagnosticDescriptor LetterToUnregistered = new()
    {
        Id = "JVN8056",
        Severity = Severity.Error,
        Message = new("「{0}」は登録されていません。", "'{0}' is not registered."),
        Reason = new("詳細を伝えるのは、登録したベンダだけです（ガイドライン 2-3）。",
            "Only registered vendors are given the details (guideline 2-3)."),
        Fix = new("登録を済ませて registration を書いてください。連絡が取れないときは jvn contact log で記録します。",
            "Have it register and write 'registration'. While it cannot be reached, record the attempts (jvn contact log)."),
    };

    public static readonly DiagnosticDescriptor LetterOutsideOwnProducts = new()
    {
        Id = "JVN8057",
        Severity = Severity.Error,
        Message = new("個別登録の「{0}」の製品が、この案件の affected にありません。",
            "'{0}' is registered individually, and none of its products is in 'affected' of this case."),
        Reason = new("個別登録のベンダに伝えるのは、自社の製品の案件だけです。",
            "A vendor that is registered individually is told of cases of its own products only."),
        Fix = new("相手を確かめるか、affected に製品を書いてください。", "Make sure whom you mean, or name its product in 'affected'."),
    };

    public static readonly DiagnosticDescriptor VendorOutOfReach = new()
    {
        Id = "JVN8058",
        Severity = Severity.Error,
        Message = new("「{0}」への送り先がありません。", "There is no way to write to '{0}'."),
        Reason = new("鍵のあるベンダには暗号化したメールを、鍵のないベンダには手紙を送ります。",
            "A vendor with a key gets an encrypted mail, one without gets a letter on paper."),
        Fix = new("鍵（pgp と fingerprint）と contact.email、または contact.postal を書いてください。",
            "Write its key ('pgp' and 'fingerprint') and contact.email, or contact.postal."),
    };

    public static readonly DiagnosticDescriptor OutlineSaysTooMuch = new()
    {
        Id = "JVN8059",
        Severity = Severity.Error,
        Message = new("概要に「{0}」があります。", "The outline names '{0}'."),
        Reason = new("概要は、関係のないベンダにも届きます。製品や脆弱性が分かることは書きません（ガイドライン 2）。",
            "An outline reaches vendors that are not concerned; nothing in it may tell the product or the flaw (guideline 2)."),
        Fix = new("製品名、タイトル、CVE 番号を除いて書き直してください。", "Write it without product names, the title or CVE identifiers."),
    };

    public static readonly DiagnosticDescriptor ReplyMailUnreadable = new()
    {
        Id = "JVN8060",
        Severity = Severity.Error,
        Message = new("返信を取り込めません：{0}。", "The reply is not taken over: {1}."),
        Reason = new("署名で確かめられない部分があると、誰の言葉か分からないものが混ざります。", "Where a part is not signed beyond doubt, nobody knows whose words it is."),
        Fix = new("元のメールから保存し直すか、署名し暗号化したテキストだけのメールで送り直してもらってください。",
            "Save it again from the mail that it came in, or ask for a mail of text alone, signed and encrypted."),
    };

    public static readonly DiagnosticDescriptor ReplyNotVerified = new()
    {
        Id = "JVN8061",
        Severity = Severity.Error,
        Message = new("返信を取り込めません：{0}。", "The reply is not taken over: who sent it cannot be verified. {1}."),
        Reason = new("名をかたった返信で、ベンダの対応状況が書き換わってはいけません。", "A reply in somebody's name must not change the status of a vendor."),
        Fix = new("解決するまで、この返信の内容を手で書き写さないでください。", "Until that is settled, write nothing of it into the input by hand."),
    };

    public static readonly DiagnosticDescriptor ReplySheetUnclear = new()
    {
        Id = "JVN8062",
        Severity = Severity.Error,
        Message = new("返信を取り込めません：{0}。", "The reply is not taken over: {1}."),
        Reason = new("どう読むか推測すると、ベンダが言っていないことが公開されます。", "A guess would publish what the vendor has not said."),
        Fix = new("回答票を書き直して送り直してもらうか、本人に確かめて jvn status set で書いてください。",
            "Ask for the sheet again, or ask the vendor what is meant and use jvn status set."),
    };

    public static readonly DiagnosticDescriptor ReplyOfNoCase = new()
    {
        Id = "JVN8063",
        Severity = Severity.Error,
        Message = new("返信を取り込めません：回答票の識別番号のレポートが、この入力に一つだけ読める形でありません。",
            "The reply is not taken over: the input has no readable advisory, or several, with the identifier of the sheet."),
        Reason = new("別の案件の回答を書き込むと、誤った対応状況が公開されます。", "An answer in another case would publish a wrong status."),
        Fix = new("識別番号を確かめ、jvn check でレポートのエラーを直してから、もう一度取り込んでください。",
            "Look at the identifier, put right what jvn check finds in the advisory, and import the reply again."),
    };

    public static readonly DiagnosticDescriptor ReplyOfUntoldVendor = new()
    {
        Id = "JVN8064",
        Severity = Severity.Error,
        Message = new("返信を取り込めません：署名した「{0}」に詳細を送った記録がなく、レポートの vendors にもありません。",
            "The reply is not taken over: its signer '{0}' was not sent the details, and is not in 'vendors' of the advisory."),
        Reason = new("知らせていないベンダの返信は、別の案件のものか、情報が漏れたしるしです。", "A vendor that nobody told answers in another case, or by a leak."),
        Fix = new("どこで知ったのかを確かめてください。詳細を送ったのなら、案件の記録に event: details の行を書いてから取り込みます。",
            "Find out how it knows. If it was sent the details, write a line with 'event: details' into the case, then import the reply."),
    };

    public static readonly DiagnosticDescriptor ReplyNotNewer = new()
    {
        Id = "JVN8065",
        Severity = Severity.Error,
        Message = new("返信を取り込めません：署名の日時 {1} が、記録にある「{0}」の最新の回答（{2}）より新しくありません。",
            "The reply is not taken over: it was signed at {1}, and the newest reply of '{0}' in the case is of {2}."),
        Reason = new("古い返信を後から送りつけて、新しい回答を打ち消せてしまいます。", "Somebody could undo a newer answer by sending an older one again."),
        Fix = new("新しい回答が正しければ、何もする必要はありません。古い回答に戻すのなら、ベンダに送り直してもらってください。",
            "If the newer answer stands there is nothing to do. If the older one holds again, ask the vendor to sign it anew."),
    };

    public static readonly DiagnosticDescriptor ReplyKeyOfSeveral = new()
    {
        Id = "JVN8066",
        Severity = Severity.Error,
        Message = new("返信を取り込めません：署名した鍵の指紋が、複数のベンダ（{0}）に登録されています。",
            "The reply is not taken over: the key that signed it is pinned for several vendors ({0})."),
        Reason = new("どのベンダの回答か決められません。", "Nobody can tell whose answer it is."),
        Fix = new("指紋を別の経路で確かめ、その鍵の持ち主でないベンダのファイルから pgp と fingerprint を消してください。",
            "Verify the fingerprint by another way, and delete 'pgp' and 'fingerprint' of the vendors whose key it is not."),
    };

    public static readonly DiagnosticDescriptor ReplyToBrokenCase = new()
    {
        Id = "JVN8069",
        Severity = Severity.Error,
        Message = new("返信を取り込めません：案件の記録「{0}」を最後まで読めません。", "The reply is not taken over: the case '{0}' cannot be read to its end."),
        Reason = new("同じ返信や、より新しい返信を取り込み済みかどうか、確かめられません。", "Nobody could tell whether this reply, or a newer one, was imported before."),
        Fix = new("jvn check が示すエラーを直してから、もう一度取り込んでください。", "Put right what jvn check finds in it, and import the reply again."),
    };

    public static readonly DiagnosticDescriptor ReplyFileTooLarge = new()
    {
        Id = "JVN8070",
        Severity = Severity.Error,
        Message = new("返信のファイルが大きすぎます（{0} バイト。上限は {1} バイト）。", "The file of replies is too large: {0} bytes; the limit is {1}."),
        Reason = new("上限のない入力は、機械を止められます。", "Input without a limit can stop a machine."),
        Fix = new("メールを小さく分けて保存してください。", "Save the mails in smaller files."),
    };

    public static readonly DiagnosticDescriptor ReplyOnlyClearSigned = new()
    {
        Id = "JVN8071",
        Severity = Severity.Error,
        Message = new("返信を取り込めません：署名だけで、暗号化されていません。", "The reply is not taken over: it is signed, but not encrypted."),
        Reason = new("公表前の内容が、途中の誰にでも読める形で届いています。", "What is withheld came so that anybody on its way could read it."),
        Fix = new("暗号化して送り直してもらってください。内容が読まれても構わないときだけ、--clear-signed を付けて取り込めます。",
            "Ask for it again, encrypted. Only where it does not matter who has read it, import it with --clear-signed."),
    };

    public static readonly DiagnosticDescriptor ReplyMaybeSealed = new()
    {
        Id = "JVN8072",
        Severity = Severity.Error,
        Message = new("返信を取り込めません：{0} のレポートは、暗号化されていて読めない {1} 個のファイルの中にあるようです。",
            "The reply is not taken over: the advisory {0} is none that can be read; {1} of the input's files are sealed, and it may be among them."),
        Reason = new("暗号化されたレポートには、回答を書き込めません。", "Nothing can be written into an advisory that is sealed."),
        Fix = new("jvn unseal で平文に戻してから取り込み、jvn seal で暗号化し直してください。",
            "Put the clear text back (jvn unseal), import the reply, and seal the advisory again (jvn seal)."),
    };

    public static readonly DiagnosticDescriptor SealedToOthers = new()
    {
        Id = "JVN8073",
        Severity = Severity.Error,
        Message = new("この鍵では開けません。暗号化された相手に、この鍵の持ち主が含まれていません。", "This key does not open it: it is sealed to others."),
        Reason = new("ファイルは壊れていません。ほかの鍵なら開けます。", "Nothing is wrong with the file; another key opens it."),
        Fix = new("その鍵（--key、または --gpg-agent）で開くか、開ける編集者に jvn unseal と jvn seal で暗号化し直してもらってください。",
            "Use the key of an editor that it is sealed to (--key or --gpg-agent), or have that editor unseal it and seal it anew."),
    };

    public static readonly DiagnosticDescriptor SealedAndClear = new()
    {
        Id = "JVN8080",
        Severity = Severity.Error,
        Message = new("「{0}」と、それを暗号化した「{1}」の両方があります。", "'{0}' lies beside '{1}', the same file sealed."),
        Reason = new("二つの公表日時が違うと、古いほうの日時で公表されるおそれがあります。", "They may have different release instants, and the wrong one would hold."),
        Fix = new("どちらが新しいかを確かめ（jvn edit {1} で開けます）、もう一方を削除してください。",
            "See which of them is the newer one ('jvn edit {1}' opens it), and delete the other one."),
    };

    public static readonly DiagnosticDescriptor SealedUnreadable = new()
    {
        Id = "JVN8081",
        Severity = Severity.Error,
        Message = new("暗号化ファイルを開けません。{0}", "This sealed file does not open: {1}"),
        Reason = new("開けないファイルは公表されず、公表日時が来ても何も起こりません。", "What does not open is never released, whatever its release instant is."),
        Fix = new("git の履歴から正しいものを戻すか、jvn seal で作り直してください。", "Take it back from git's history, or seal it anew with 'jvn seal'."),
    };

    public static readonly DiagnosticDescriptor SealedThoughOut = new()
    {
        Id = "JVN8082",
        Severity = Severity.Warning,
        Message = new("公表日時を過ぎていますが、まだ暗号化されています。", "This is out, and still sealed."),
        Reason = new("鍵を持たない人や機械では、同じサイトを作れません。", "Nobody without the key can build this site again."),
        Fix = new("「jvn unseal {0}」を実行してください。", "Run 'jvn unseal {0}'."),
    };

    public static readonly DiagnosticDescriptor SealOfReleased = new()
    {
        Id = "JVN8083",
        Severity = Severity.Error,
        Message = new("「{0}」は、未公表であることが確実ではないため、暗号化しませんでした。", "'{0}' is not withheld beyond doubt, so it is not sealed."),
        Reason = new("公表したものを暗号化すると、鍵のない機械で作ったサイトからページが消えます。",
            "A page that is out would be missing from any site that is built without the key."),
        Fix = new("公表日時（release-at）が正しく書かれているか、まだ来ていないかを確かめてください。",
            "See whether its release-at can be read and has not come yet."),
    };

    public static readonly DiagnosticDescriptor EditorKeyNotPinned = new()
    {
        Id = "JVN8084",
        Severity = Severity.Error,
        Message = new("この鍵の指紋 {0} が、editors/fingerprints.txt にありません。", "The fingerprint {0} of this key is not in editors/fingerprints.txt."),
        Reason = new("誰かがこっそり加えた鍵にも、下書きが読めるようになります。", "Whoever slipped a key in could read every draft from then on."),
        Fix = new("持ち主に指紋を直接確かめてから、その行を書き加えてください。確かめられなければ、鍵のファイルを削除してください。",
            "Verify the fingerprint with its owner, then add it as a line; otherwise delete the file."),
    };

    public static readonly DiagnosticDescriptor EditorKeyMissing = new()
    {
        Id = "JVN8085",
        Severity = Severity.Error,
        Message = new("指紋 {0} の鍵が editors/ にありません。", "There is no key with the fingerprint {0} in editors/."),
        Reason = new("その編集者は、これから暗号化する下書きを読めません。", "That editor could not read what is sealed from now on."),
        Fix = new("その公開鍵を editors/ に .asc として置くか、この行を削除してください。", "Put the public key into editors/ as an .asc file, or delete this line."),
    };

    public static readonly DiagnosticDescriptor EditorKeysNone = new()
    {
        Id = "JVN8086",
        Severity = Severity.Error,
        Message = new("editors/ に公開鍵がありません。", "There is no public key in editors/."),
        Reason = new("誰の鍵で暗号化するのかが決まりません。", "There is nobody to seal to."),
        Fix = new("編集者の公開鍵を editors/名前.asc として置き（gpg --armor --export）、指紋を一行ずつ editors/fingerprints.txt に書いてください。",
            "Put each editor's public key (gpg --armor --export) into editors/NAME.asc, and its fingerprint as a line into editors/fingerprints.txt."),
    };

    public static readonly DiagnosticDescriptor EditorPinUnreadable = new()
    {
        Id = "JVN8087",
        Severity = Severity.Error,
        Message = new("「{0}」は指紋として読み取れません。", "'{0}' is no fingerprint."),
        Reason = new("書き間違えた指紋では、鍵がすり替えられても気づけません。", "With a fingerprint that is written wrong, nobody notices when a key is exchanged."),
        Fix = new("1 行に一つ、16 進数 40 桁で書いてください。名前は # の後に書けます。",
            "Write one a line, 40 hexadecimal digits; a name may follow behind a #."),
    };

    public static readonly DiagnosticDescriptor NoMemoryFolder = new()
    {
        Id = "JVN8088",
        Severity = Severity.Error,
        Message = new("平文をメモリだけに置ける場所（tmpfs）がないため、開きませんでした。", "There is no folder in memory (tmpfs) to open the clear text in."),
        Reason = new("ディスクに書いた平文は、削除しても後から読み出されるおそれがあります。", "A clear text that was on a disk can be read there after it is deleted."),
        Fix = new("Linux で実行してください（$XDG_RUNTIME_DIR か /dev/shm を使います）。ほかでは jvn unseal で平文に戻せますが、平文がディスクに残ります。",
            "Run it on Linux, where $XDG_RUNTIME_DIR or /dev/shm is one. Elsewhere 'jvn unseal' does it, with the clear text on the disk."),
    };

    public static readonly DiagnosticDescriptor EditorLockedOut = new()
    {
        Id = "JVN8089",
        Severity = Severity.Error,
        Message = new("使っている鍵が editors/ にないため、暗号化し直すと自分でも開けなくなります。", "The key that you use is not among editors/: sealed again, it would not open it."),
        Reason = new("書いた内容を、二度と読めなくなります。", "You could never read again what you wrote."),
        Fix = new("自分の公開鍵と指紋を editors/ に加えるか、そこにある鍵を使ってください。", "Add your public key and its fingerprint to editors/, or use a key that is there."),
    };

    public static readonly DiagnosticDescriptor KeyNotConfirmed = new()
    {
        Id = "JVN8090",
        Severity = Severity.Error,
        Message = new("鍵の指紋が、相手に確かめられていません。", "The fingerprint of the key has not been confirmed with its owner."),
        Reason = new("メールで届いた鍵は、他人が作ったものかもしれません。", "Somebody else may have made a key that came by mail."),
        Fix = new("指紋を電話や対面など別の経路で確かめ、確かめたとおりに --fingerprint に渡してください。",
            "Confirm it by another way, such as the phone or in person, and give it as it was confirmed: --fingerprint."),
    };

    public static readonly DiagnosticDescriptor KeyOtherThanConfirmed = new()
    {
        Id = "JVN8091",
        Severity = Severity.Error,
        Message = new("ファイルの鍵の指紋は {0} で、確かめた {1} ではありません。", "The fingerprint of the key in the file is {0}, and not {1} as it was confirmed."),
        Reason = new("別の鍵を登録すると、公表前の内容を他人に送り、他人の回答を受け入れます。", "We would write to somebody else about what is withheld, and believe his replies."),
        Fix = new("打ち間違いでなければ、この鍵を使わず、相手に尋ねてください。", "Unless it is a slip, do not use this key, and ask its owner."),
    };

    public static readonly DiagnosticDescriptor OtherKeyPinned = new()
    {
        Id = "JVN8092",
        Severity = Severity.Error,
        Message = new("「{0}」には別の鍵 {1} を登録してあります。", "Another key is pinned for '{0}': {1}."),
        Reason = new("鍵が黙って入れ替わると、これまでの相手かどうか分かりません。", "If keys were exchanged silently, nobody could tell whether it is still the same vendor."),
        Fix = new("相手が鍵を替えたことを確かめたら、--replace を付けてください。", "When you have made sure that the vendor has changed its key, add --replace."),
    };

    public static readonly DiagnosticDescriptor CopyAfterRelease = new()
    {
        Id = "JVN8093",
        Severity = Severity.Error,
        Message = new("{0} は公表済みなので、優先提供の写しは作りません。", "{0} is released: there is no copy to be had before."),
        Reason = new("公表したものに公表前の取扱いを求める写しが出回り、混乱します。", "A copy that says to keep quiet about what is public confuses everyone."),
        Fix = new("公表したページを知らせてください。", "Tell them of the page."),
    };

    public static readonly DiagnosticDescriptor CopyWithoutRelease = new()
    {
        Id = "JVN8094",
        Severity = Severity.Error,
        Message = new("{0} の公表日時が決まっていないか、読み取れません。", "{0} has no release instant, or none that can be read."),
        Reason = new("写しには、いつまで公開してはならないかを書きます。", "A copy says until when it must be kept."),
        Fix = new("公表日時を決めてください（jvn postpone）。読めない理由は jvn check で分かります。", "Set it (jvn postpone); jvn check says why it cannot be read."),
    };

    public static readonly DiagnosticDescriptor GroupWithheld = new()
    {
        Id = "JVN8095",
        Severity = Severity.Error,
        Message = new("グループ「{0}」には、いまは提供しません: {1}", "The group '{0}' gets no copies now: {1}"),
        Reason = new("提供を止めている相手に、公表前の情報が渡ります。", "Somebody who is to get nothing for now would learn what is withheld."),
        Fix = new("理由がなくなったら、recipients/{0}.yml の withhold-reason を消してください。", "When the reason is gone, delete 'withhold-reason' in recipients/{0}.yml."),
    };

    public static readonly DiagnosticDescriptor CopyWithoutConsent = new()
    {
        Id = "JVN8096",
        Severity = Severity.Error,
        Message = new("優先提供についての協議の記録がありません。", "There is no record that the copy was agreed on."),
        Reason = new("優先提供は、製品開発者と協議の上で行います（ガイドライン 4-5）。", "Copies before the release are agreed on with the vendors (guideline 4-5)."),
        Fix = new("協議の上、誰といつ合意したかを --consent に書いてください。", "Agree on it, and say with whom and when: --consent."),
    };

    public static readonly DiagnosticDescriptor RecipientKeyNotGood = new()
    {
        Id = "JVN8097",
        Severity = Severity.Error,
        Message = new("「{0}」の鍵が使えないため、どの提供先の写しも作りませんでした: {1}", "The key of '{0}' cannot be used, and no copy was made for anybody: {2}"),
        Reason = new("同じグループの一部だけが早く知ることになります。", "Only some of the group would know early."),
        Fix = new("鍵を送り直してもらい、recipients/ の鍵と指紋を直してください。その提供先だけ除くなら、recipients から外します。",
            "Ask for the renewed key, and put key and fingerprint into recipients/; to go without this recipient, take it out of 'recipients'."),
    };

    public static readonly DiagnosticDescriptor CopyNamesOther = new()
    {
        Id = "JVN8098",
        Severity = Severity.Error,
        Message = new("写しに、ほかの未公表のレポートの「{0}」が含まれます。", "The copy would say '{0}', which belongs to another advisory that is withheld."),
        Reason = new("この写しを受け取るのは、このレポートについて合意した相手だけです。", "Those who get it were agreed on for this advisory, and for no other."),
        Fix = new("本文から除くか、先にもう一方を公表してください。", "Take it out of the text, or release the other one first."),
    };

    public static readonly DiagnosticDescriptor CopyInPublicPlace = new()
    {
        Id = "JVN8099",
        Severity = Severity.Error,
        Message = new("「{0}」には写しを書きませんでした。{1}。", "No copy was written to '{0}': {2}."),
        Reason = new("公表前の情報が、誰でも読める場所に置かれます。", "What is withheld would lie where anybody may find it."),
        Fix = new("公開されない、入力フォルダの外のフォルダを --out に指定してください。", "Name a private folder outside of the input: --out."),
    };

    /// <summary>Ids that once meant something and must not come back with another meaning.</summary>
    public static ImmutableArray<string> RetiredIds { get; } = [];

    // Stays last: static fields initialize in textual order.
    /// <summary>All rules in numeric order.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        .. typeof(DiagnosticCatalog).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>The rules by id, for <c>jvn explain</c>.</summary>
    public static FrozenDictionary<string, DiagnosticDescriptor> ById { get; } = All.ToFrozenDictionary(rule => rule.Id, StringComparer.OrdinalIgnoreCase);
}
