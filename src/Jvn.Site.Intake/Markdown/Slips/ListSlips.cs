using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Markdown.Slips;

/// <summary>Items under each other in one paragraph, with signs that make no list of them.</summary>
internal static partial class ListSlips
{
    private const int Fewest = 2;
    private const string Bullets = "・•‣◦▪";

    public static void Report(IReadOnlyList<ProseLine> paragraph, Findings findings)
    {
        var items = paragraph.Where(line => Item().IsMatch(line.Words)).ToList();
        if (items.Count < Fewest)
            return;
        var first = items[0];
        var item = Item().Match(first.Words);
        var mark = item.Groups["mark"].Value;
        var mended = (Bullets.Contains(mark[0]) ? "- " : "1. ") + item.Groups["words"].Value;
        findings.Report(DiagnosticCatalog.ListOfOtherSigns, first.Start + first.Indentation, mark, Shown.Line(mended));
    }

    [GeneratedRegex(@"\A(?<mark>[・•‣◦▪]|[0-9０-９]{1,2}[．）]|[０-９]{1,2}[.)]|[①-⑳])[ 　]*(?<words>\S.*)\z")]
    private static partial Regex Item();
}
