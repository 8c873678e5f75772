using System.Text.RegularExpressions;
using Jvn.Site.Intake.Parsing;

namespace Jvn.Site.Intake.Markdown;

/// <summary>Decides whether the end of a line within a paragraph was meant: then it stays one, else the lines join.</summary>
/// <remarks>Sentences, labels, notes and addresses in Japanese stand on lines of their own; what an editor's program wrapped goes on in the middle of a
/// phrase.</remarks>
internal static partial class LineBreakRule
{
    /// <param name="before">The line that ends, without what stands in front of its words (list markers, <c>&gt;</c>).</param>
    /// <param name="after">The line that follows, likewise.</param>
    public static bool IsMeant(string before, string after)
    {
        before = before.TrimEnd();
        after = after.TrimStart();
        if (before.Length == 0 || after.Length == 0)
            return false;
        if (NoteMark().IsMatch(after) || AreLabels(before, after) || EndsInColon(before))
            return true;
        if (!Script.IsJapanese(before) && !Script.IsJapanese(after))
            return IsAddress(before) || IsBold(before);
        if (SentenceEnd().IsMatch(before))
            return !ClosingSign().IsMatch(after);
        return !Continuation().IsMatch(after)
            && (before[^1] is '）' or ')' || before.EndsWith("**", StringComparison.Ordinal) || AddressStart(before) >= 0);
    }

    // A colon within an address ends nothing: the line was cut.
    private static bool EndsInColon(string line) => line[^1] is '：' or ':' && !line.EndsWith("http:", StringComparison.OrdinalIgnoreCase)
        && !line.EndsWith("https:", StringComparison.OrdinalIgnoreCase);

    private static bool AreLabels(string before, string after) => Label().IsMatch(before) && Label().IsMatch(after);

    private static bool IsAddress(string line) => AddressStart(line) == 0;

    private static bool IsBold(string line) => Bold().IsMatch(line);

    /// <summary>Where the address or link begins that ends the line; -1 when it ends in none.</summary>
    private static int AddressStart(string line)
    {
        if (line[^1] == '>')
            return line.LastIndexOf('<') is var open and >= 0 && BareAddress.LengthOf(line.AsSpan(open + 1)) > 0 ? open : -1;
        if (line[^1] == ')' && line.LastIndexOf("](", StringComparison.Ordinal) is var middle and > 0)
            return BareAddress.LengthOf(line.AsSpan(middle + 2).TrimStart('<')) > 0 ? line.LastIndexOf('[', middle) : -1;
        var start = line.LastIndexOf("http", StringComparison.OrdinalIgnoreCase);
        return start >= 0 && BareAddress.LengthOf(line.AsSpan(start)) == line.Length - start ? start : -1;
    }

    [GeneratedRegex("[。．！？][」』）)】］”\"]*\\z")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\A\*\*[^*]+\*\*\z")]
    private static partial Regex Bold();

    // What begins a note, an item of a list that is none to Markdown, or a line of thanks.
    [GeneratedRegex(@"\A([(（][*＊※注]?[0-9０-９]{1,2}[)）]|[*＊]{1,2}[0-9０-９]{1,2}(?![0-9.])|[※・●○◎◆◇■□▲△▼▽▶→⇒①-⑳]"
        + @"|[0-9０-９]{1,2}[．）]|注[0-9０-９]|(報告者|発見者|届出者)[^のがはにをやとへ]|Reported by\b)")]
    private static partial Regex NoteMark();

    // 名前：値. The time of day and an address have colons of another kind.
    [GeneratedRegex(@"\A[^\s。、：:「」（）()]([^\s。、：:「」（）()]| (?=[^：:])){0,11}(?<![0-9]) ?[：:](?!//)\s*\S")]
    private static partial Regex Label();

    [GeneratedRegex(@"\A[、。，．）」』】］)]")]
    private static partial Regex ClosingSign();

    // A line that begins in the middle of a phrase: with a particle, the end of a verb, a word that hangs on the one before, or a sign that closes.
    [GeneratedRegex(@"\A([、。，．）」』】］)]|を|へ|の(?!ち)|が(?!い)|は(?!じ)|に(?!わ)|で(?!き|は、|も、)|と(?!く|も|り)|も(?!し|っと)|や(?!む)|から|まで|だけ"
        + @"|より[、\p{IsCJKUnifiedIdeographs}]|する|して|した(?!が)|され|させ|ます|ました|ません|など|等|および|または|ならびに|かつ|以降|以前|以外|未満|氏(?!名))")]
    private static partial Regex Continuation();
}
