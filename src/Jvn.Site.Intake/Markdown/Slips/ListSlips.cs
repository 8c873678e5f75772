using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Markdown.Slips;

/// <summary>Items under each other in one paragraph, with signs that make no list of them.</summary>
internal static partial class ListSlips
{
    private const int Fewest = 2;
    private const string Bullets = "・•‣◦▪";

    private const string Dashes = "-–—‐－−+＋";

    /// <summary>True for what begins an item also where it stands alone in its paragraph, in front of a list.</summary>
    public static bool MayBeginWith(char sign) => Dashes.Contains(sign);

    public static void Report(IReadOnlyList<ProseLine> paragraph, Findings findings)
    {
        var items = paragraph.Where((line, index) => Item().IsMatch(line.Words) || (index > 0 && Numbered().IsMatch(line.Text))).ToList();
        if (items.Count < Fewest && !(items is [var only] && paragraph is [_] && Glued().IsMatch(only.Words)))
            return;
        if (items.Find(line => Item().IsMatch(line.Words)) is not { Text: not null } first)
            return;
        var item = Item().Match(first.Words);
        var mark = item.Groups["mark"].Value;
        var mended = (Bullets.Contains(mark[0]) || Dashes.Contains(mark[0]) ? "- " : "1. ") + item.Groups["words"].Value;
        findings.Report(DiagnosticCatalog.ListOfOtherSigns, first.Start + first.Indentation, mark, Shown.Line(mended));
    }

    [GeneratedRegex(@"\A(?<mark>[・•‣◦▪]|[0-9０-９]{1,2}[．）]|[０-９]{1,2}[.)]|[①-⑳]|[–—‐－−＋]|[-+](?=[^\s0-9A-Za-z+-])|[0-9]{1,2}[.)](?=[^0-9]))"
        + @"[ 　]*(?<words>[^\s.)].*)\z")]
    private static partial Regex Item();

    // In a paragraph that has begun, a number makes no list.
    [GeneratedRegex(@"\A {0,3}[0-9]{1,2}[.)] ")]
    private static partial Regex Numbered();

    // A dash and Japanese words without a blank between them: no phrase begins like this.
    [GeneratedRegex(@"\A[-+－＋](?=[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}])[^\n]*[^-－]\z")]
    private static partial Regex Glued();
}
