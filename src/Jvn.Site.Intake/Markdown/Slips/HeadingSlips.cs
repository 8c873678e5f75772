using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Markdown.Slips;

/// <summary>Lines that were meant as headings: full-width signs, a full-width blank behind them, or none.</summary>
internal static partial class HeadingSlips
{
    /// <summary>True when the line is such a heading.</summary>
    public static bool Report(ProseLine line, Findings findings)
    {
        if (Heading().Match(line.Plain) is not { Success: true } heading)
            return false;
        var (signs, gap) = (heading.Groups["signs"].Value, heading.Groups["gap"].Value);
        var words = line.Text[heading.Groups["words"].Index..].Trim();
        var isNumber = signs.Length == 1 && char.IsDigit(words[0]);
        if (isNumber || (!signs.Contains('＃') && gap is [' ' or '\t', ..]))
            return false;
        findings.Report(DiagnosticCatalog.HeadingMalformed, line.Start + heading.Groups["signs"].Index, Shown.Line(line.Text),
            $"{new string('#', Math.Max(2, signs.Length))} {Shown.Line(words)}");
        return true;
    }

    /// <summary>The words of a line that was meant as a heading; null when it was not.</summary>
    public static string? WordsOf(string line) => Heading().Match(line) is { Success: true } heading && (heading.Groups["signs"].Value.Contains('＃')
        || heading.Groups["gap"].Value is not [' ' or '\t', ..]) ? heading.Groups["words"].Value.Trim() : null;

    [GeneratedRegex(@"\A {0,3}(?<signs>[#＃]{1,6})(?<gap>[ \t　]*)(?<words>[^#＃\s].*)\z")]
    private static partial Regex Heading();
}
