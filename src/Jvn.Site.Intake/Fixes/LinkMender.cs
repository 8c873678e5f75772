using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Fixes;

/// <summary>Links and headings of a body that were typed with full-width signs, or without the blank that belongs there.</summary>
internal static partial class LinkMender
{
    public static Fix? Mend(Diagnostic finding, FixableText text)
    {
        var (line, column) = (text.Line(finding.Location.Line), finding.Location.Column - 1);
        return WideLink().Matches(line).FirstOrDefault(link => link.Index == column) is not { } found ? null
            : Replace(finding, text, found, $"[{found.Groups["text"].Value}]({found.Groups["to"].Value})");
    }

    public static Fix? MendHeading(Diagnostic finding, FixableText text)
    {
        if (Heading().Match(text.Line(finding.Location.Line)) is not { Success: true } heading)
            return null;
        var signs = new string('#', Math.Max(2, heading.Groups["signs"].Length));
        return Replace(finding, text, heading, $"{signs} {heading.Groups["words"].Value.TrimEnd()}");
    }

    private static Fix Replace(Diagnostic finding, FixableText text, Match found, string with)
    {
        var start = text.StartOf(finding.Location.Line) + found.Index;
        return Fix.Replace(finding, start, start + found.Length, found.Value, with);
    }

    [GeneratedRegex(@"(?:\[(?<text>[^\[\]]{1,300})\]|［(?<text>[^［］]{1,300})］)[ 　]*[(（][ 　]*<?(?<to>https?://[^\s（）()<>]{1,2000})>?[ 　]*[)）]")]
    private static partial Regex WideLink();

    [GeneratedRegex(@"\A {0,3}(?<signs>[#＃]{1,6})[ \t　]*(?<words>[^#＃\s].*)\z")]
    private static partial Regex Heading();
}
