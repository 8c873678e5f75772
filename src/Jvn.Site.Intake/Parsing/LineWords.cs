using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Yaml;

namespace Jvn.Site.Intake.Parsing;

/// <summary>Titles that are no titles, and phrases of the front matter that lost one of their brackets.</summary>
internal static partial class LineWords
{
    private const string Opening = "「『（(【［[〔〈《";
    private const string Closing = "」』）)】］]〕〉》";

    private static readonly CharacterTable Brackets = new(Opening + Closing);

    public static void Report(YamlNode.Map root, ImmutableArray<YamlText> texts, DiagnosticBag bag)
    {
        if (root.Entries.FirstOrDefault(entry => entry.Key == FieldKey.Title)?.Value is YamlNode.Scalar title)
            ReportTitle(title, bag);
        foreach (var (key, phrase) in texts.Where(pair => pair.Key == FieldKey.Title || pair.Key == FieldKey.Text
            || pair.Key == FieldKey.Ja || pair.Key == FieldKey.En || pair.Key == FieldKey.Reason))
        {
            if (WithoutPartner(phrase.Value) is { } bracket)
                bag.Add(DiagnosticCatalog.BracketWithoutPartner.At(phrase.Location, key, $"{bracket}"));
        }
    }

    private static void ReportTitle(YamlNode.Scalar title, DiagnosticBag bag)
    {
        if (title.Value.TrimEnd() is [.., var last] words && (last is '。' or '．' || (last == '.' && !Abbreviation().IsMatch(words))))
            bag.Add(DiagnosticCatalog.TitleIsSentence.At(title.Location, $"{last}"));
        if (Number().Match(title.Value) is { Success: true } number)
            bag.Add(DiagnosticCatalog.TitleHasNumber.At(title.Location, number.Value));
    }

    // Half-width and full-width ones go together: many a keyboard mixes them.
    private static char? WithoutPartner(string text)
    {
        var first = Brackets.Next(text, 0);
        if (first == text.Length)
            return null;
        var open = new Stack<char>();
        for (var at = first; at < text.Length; at++)
        {
            if (Opening.Contains(text[at]))
            {
                open.Push(text[at]);
            }
            else if (Closing.IndexOf(text[at]) is >= 0 and var kind && !IsOfList(text, at))
            {
                if (!open.TryPop(out var partner) || Kind(Opening.IndexOf(partner)) != Kind(kind))
                    return text[at];
            }
        }

        return open.TryPeek(out var alone) ? alone : null;
    }

    private static int Kind(int at) => Opening[at] switch
    {
        '（' => Opening.IndexOf('('),
        '［' => Opening.IndexOf('['),
        _ => at,
    };

    // 1) and a） number what follows them.
    private static bool IsOfList(string text, int at) =>
        text[at] is ')' or '）' && at > 0 && char.IsLetterOrDigit(text[at - 1]) && text.AsSpan(0, at).LastIndexOfAny('(', '（') < 0;

    [GeneratedRegex(@"(?:\b(?:Inc|Ltd|Co|Corp|No|Ver|v)|\.[A-Za-z])\.\z", RegexOptions.IgnoreCase)]
    private static partial Regex Abbreviation();

    [GeneratedRegex("JVN(?:VU|TA)?[#＃][0-9]{8}")]
    private static partial Regex Number();
}
