using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;

namespace Jvn.Site.Diagnostics;

/// <summary>Every diagnostic the site can report, in one file and in numeric order. Ids are never reused; a retired id stays listed in <see cref="RetiredIds"/>.</summary>
/// <remarks>
/// JVN1xxx reading files, front matter, YAML · JVN2xxx content of advisories and vendors · JVN3xxx embargo and cross references ·
/// JVN4xxx Markdown bodies, links, attachments · JVN5xxx theme · JVN6xxx feeds and machine-readable files · JVN7xxx publishing.
/// </remarks>
public static class DiagnosticCatalog
{
    // JVN4xxx: Markdown bodies, links, attachments

    public static readonly DiagnosticDescriptor RawHtml = new()
    {
        Id = "JVN4001",
        Severity = Severity.Error,
        Message = new("本文に HTML「{0}」が書かれています。", "The text holds the HTML '{0}'."),
        Reason = new("HTML をそのまま公開すると、読者のブラウザでスクリプトを動かされるおそれがあります。", "Published as it is, HTML could run scripts in readers' browsers."),
        Fix = new("文字として見せるなら `<b>` のようにバッククォートで囲むか、「<」を「&lt;」と書いてください。装飾や表は Markdown で書けます。", "To show it as text, put it between backticks, like `<b>`, or write '&lt;' for '<'. For emphasis and tables use Markdown."),
    };

    public static readonly DiagnosticDescriptor ForbiddenCharacter = new()
    {
        Id = "JVN4002",
        Severity = Severity.Error,
        Message = new("使えない文字 {0} があります。", "The character {0} is not allowed here."),
        Reason = new("目に見えない文字や並び順を変える文字は、読者と編集者に違う文を見せるために使われます。", "Invisible characters and those that reorder text can show readers something else than the editor saw."),
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
        Fix = new("リンク先を短くしてください。定義のすぐ下に文章が続いているなら、間に空行を入れてください。", "Shorten the address. If text follows right below the definition, put a blank line between them."),
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
        Fix = new("空行で段落や表を分けてください。記録やプログラムなら、左端から始まる ``` の行で囲んでください。", "Split the paragraph or table with a blank line. Put logs and programs between lines of ``` that start at the left margin."),
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
        Message = new("次の節がありません: {0}。", "These sections are missing: {0}."),
        Reason = new("読者は影響や対策を判断できません。", "Readers cannot judge the impact or what to do."),
        Fix = new("それぞれ「## 見出し」を加えてください。書くことがない場合は、このままでもかまいません。", "Add a '## heading' for each of them, or leave it so if there is nothing to say."),
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
        Fix = new("区切り線なら、線の前に空行を入れてください。見出しなら「## 」で始まる次のいずれかにしてください: {1}。", "For a rule across the page, put a blank line in front of it. For a heading, write '## ' and one of: {1}."),
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
        Reason = new("空白、「\\」、見えない文字のある URL や「//」のない URL は、ブラウザによって違う場所を開きます。", "Browsers disagree about addresses with white space, '\\', invisible characters or without '//'."),
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
        Fix = new("ファイルを添付フォルダに置き、名前だけを書いてください。ほかのページへのリンクは https:// から書いてください。", "Put the file into the folder of attachments and write its name alone. For another page, write the address from https:// on."),
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
        Fix = new("`![設定画面で「更新」を押すところ]({0})` のように、角括弧の中に説明を書いてください。", "Write a description in the square brackets: `![The settings page with the Update button]({0})`."),
    };

    public static readonly DiagnosticDescriptor AttachmentNameInvalid = new()
    {
        Id = "JVN4061",
        Severity = Severity.Error,
        Message = new("添付ファイルの名前「{0}」は使えません。", "The name '{0}' cannot be used for an attachment."),
        Reason = new("名前はそのままアドレスになります。記号や空白はサーバやブラウザによって扱いが変わり、index という名前はページと衝突します。", "The name becomes a part of the address. Servers and browsers disagree about signs and spaces, and 'index' collides with the page itself."),
        Fix = new("英数字で始まり、英数字と「.」「_」「-」だけからなる 100 文字以内の名前にしてください（index は使えません）。", "Use a name of at most 100 letters, digits, '.', '_' and '-' that begins with a letter or digit and is not 'index'."),
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
        Message = new("「{0}」の {2} 行 {3} 列に、使えない文字 {1} があります。", "'{0}' holds the character {1}, which is not allowed, in line {2}, column {3}."),
        Reason = new("目に見えない文字や並び順を変える文字は、読者と編集者に違う文を見せるために使われます。", "Invisible characters and those that reorder text can show readers something else than the editor saw."),
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
        Severity = Severity.Warning,
        Message = new("PDF「{0}」に、作成者や日時などの情報が含まれているかもしれません。", "The PDF '{0}' may tell its author, dates and the like."),
        Reason = new("画像と違って PDF の情報は取り除けず、そのまま公開されます。", "Unlike with images this cannot be removed, and is published with the file."),
        Fix = new("文書のプロパティを確かめ、作成者や日時を消してから PDF を作り直してください。", "Look at the properties of the document, and make the PDF again without author and dates."),
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
