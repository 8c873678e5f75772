using System.Globalization;
using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Cli.Commands;

/// <summary>What is said of wrong usage, by the parser and by our own options, in Japanese. It is told apart by its form: the parser has its words in English
/// only.</summary>
internal static class UsageErrors
{
    private static readonly (Regex Form, string Japanese)[] Forms =
    [
        (Form("Required command was not provided."), "コマンドを指定してください。"),
        (Form("Required argument '{0}' missing for command: '{1}'."), "「{1}」には <{0}> が必要です。"),
        (Form("Required argument missing for option: '{0}'."), "「{0}」には値が必要です。"),
        (Form("Option '{0}' is required."), "「{0}」を指定してください。"),
        (Form("Option '{0}' expects a single argument but {1} were provided."), "「{0}」の値は一つだけですが、{1} 個あります。"),
        (Form("Argument '{0}' not recognized. Must be one of: {1}."), "「{0}」は使えません。次のどれかにしてください: {1}"),
        (Form("Unrecognized command or argument '{0}'."), "「{0}」というコマンドやオプションはありません。"),
        (Form("Cannot parse argument '{0}' for option '{1}' as expected type '{2}'."), "「{1}」の値「{0}」は、正しい形ではありません。"),
        (Form("Cannot parse argument '{0}' for command '{1}' as expected type '{2}'."), "「{1}」に渡した「{0}」は、正しい形ではありません。"),
        (Form("{0} option cannot be combined with other arguments."), "「{0}」は、ほかの指定と一緒には使えません。"),
        (Form("'{0}' does not exist."), "「{0}」はありません。"),
        (Form("There is no folder '{0}'."), "「{0}」というフォルダはありません。"),
        (Form("There is no file '{0}'."), "「{0}」というファイルはありません。"),
        (Form("There is no diagnostic '{0}'. Did you mean {1}?"), "「{0}」という診断はありません。「{1}」ではありませんか。"),
        (Form("There is no diagnostic '{0}'. {1} lists them all."), "「{0}」という診断はありません。一覧は {1} にあります。"),
        (Form("'{0}' is not an instant; write it like {1}."), "「{0}」は日時として読めません。{1} のように書いてください。"),
        (Form("'{0}' is not a duration; write it like 90s, 20m or 2h."), "「{0}」は時間の長さとして読めません。90s、20m、2h のように書いてください。"),
        (Form("'{0}' is not the address of a site; write it like {1}."), "「{0}」はサイトのアドレスとして読めません。{1} のように書いてください。"),
        (Form("'{0}' is no target; write a folder, ssh://host/path or s3://bucket/prefix."),
            "「{0}」は公開先として読めません。フォルダ、ssh://host/path、s3://bucket/prefix のどれかで書いてください。"),
        (Form("A port is a number from 1 to 65535."), "ポートは 1 から 65535 までの数で指定してください。"),
        (Form("{0} takes one line of text that is not empty."), "「{0}」には、空でない一行の文を書いてください。"),
        (Form("{0} must be {1} or more."), "「{0}」は {1} 以上にしてください。"),
        (Form("With --emergency no reason is published; leave out --reason-en."), "--emergency のときは理由を公開しません。--reason-en は付けないでください。"),
        (Form("'{0}' is no status; use one of {1}. Did you mean '{2}'?"), "「{0}」というステータスはありません。「{2}」ではありませんか。{1} か、「該当製品あり」などの日本語で書いてください。"),
        (Form("'{0}' is no status; use one of {1}."), "「{0}」というステータスはありません。{1} か、「該当製品あり」などの日本語で書いてください。"),
        (Form("'{0}' is no event; use one of {1}."), "「{0}」という出来事はありません。{1} のどれかで書いてください。"),
        (Form("--direct and --reason go together."), "「--direct」と「--reason」は一緒に使います。"),
        (Form("Facts are told with --affected, --remedy, --schedule or --disclosure; give at least one."),
            "facts には、--affected、--remedy、--schedule、--disclosure のうち少なくとも一つを付けてください。"),
        (Form("Name vendors, or find them with --keyword."), "ベンダを指定するか、--keyword で探してください。"),
        (Form("'{0}' is no means of contact; use one of {1}."), "「{0}」という連絡の手段はありません。{1} のどれかで書いてください。"),
        (Form("'{0}' is no fingerprint; it has 40 hexadecimal digits."), "「{0}」は指紋ではありません。16 進数 40 桁です。"),
        (Form("'{0}' is no http or https address."), "「{0}」は http または https のアドレスではありません。"),
        (Form("'{0}' is no identifier; write it like {1}."), "「{0}」は識別番号ではありません。{1} のように書いてください。"),
        (Form("'{0}' is not a day; write it like {1}."), "「{0}」は日付として読めません。{1} のように書いてください。"),
        (Form("There is no such day as '{0}'."), "「{0}」という日は、暦にありません。"),
        (Form("--name takes letters, digits, '-' and '_'."), "「--name」は英数字、「-」、「_」で書いてください。"),
        (Form("Windows has no files of the name '{0}'; use another."), "Windows では「{0}」という名前を使えません。別の名前にしてください。"),
        (Form("--history-en needs --history."), "「--history-en」は「--history」と一緒に使います。"),
        (Form("A revision has its own entry in the history; leave out --history."), "改訂にはそれ自身の更新履歴があります。--history は付けないでください。"),
        (Form("{0} is for {1} only."), "「{0}」は {1} のときだけ使えます。"),
        (Form("{0} cannot be combined with {1}."), "「{0}」と {1} は一緒に使えません。"),
    ];

    /// <summary>In both languages, each on one line.</summary>
    public static Bilingual Of(string message)
    {
        var english = OnOneLine(message);
        var japanese = Forms.Select(form => (Match: form.Form.Match(english), form.Japanese)).Where(form => form.Match.Success)
            .Select(form => string.Format(CultureInfo.InvariantCulture, form.Japanese, [.. form.Match.Groups.Values.Skip(1).Select(group => group.Value)]))
            .FirstOrDefault(english);
        return new Bilingual(japanese, english);
    }

    // The parser lists what may stand there on lines of their own.
    private static string OnOneLine(string message) => message.Split("\n\t", StringSplitOptions.TrimEntries) is [var head, .. { Length: > 0 } words]
        ? $"{head} {string.Join(", ", words.Select(word => word.Trim('\'')))}."
        : message;

    private static Regex Form(string form) => new($@"\A{Regex.Replace(Regex.Escape(form), @"\\\{[0-9]}", "(.*)")}\z", RegexOptions.Singleline);
}
