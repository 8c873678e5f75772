using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Texts;

namespace Jvn.Site.Intake.Fixes;

/// <summary>Lists and maps in full-width brackets, and a single word where a list belongs.</summary>
internal static partial class BracketMender
{
    /// <summary>A value that was read as text.</summary>
    public static Fix? MendShape(Diagnostic finding, FixableText text)
    {
        if (text.ValueAt(finding.Location) is not var (start, end, value))
            return null;
        var list = WideList().Match(value);
        var items = list.Success ? list.Groups["items"].Value : Word().IsMatch(value) ? value : "";
        var isListDue = finding.Arguments is [_, _, var takes, ..] && takes.StartsWith("a list", StringComparison.Ordinal);
        var mended = string.Join(", ", Commas().Split(items).Select(item => FoldedWidth.Of(item).Trim()));
        return isListDue && mended.Length > 0 && !Special().IsMatch(mended) ? Fix.Replace(finding, start, end, value, $"[{mended}]") : null;
    }

    /// <summary>A map that YAML cannot read.</summary>
    public static Fix? MendSyntax(Diagnostic finding, FixableText text)
    {
        var line = text.Line(finding.Location.Line);
        if (WideMap().Match(line) is not { Success: true } map || map.Groups["open"].Index != finding.Location.Column - 1)
            return null;
        var start = text.StartOf(finding.Location.Line);
        return Fix.Replace(finding, start + map.Groups["open"].Index, start + map.Groups["close"].Index + 1, map.Groups["all"].Value,
            $"{{{map.Groups["inner"].Value}}}");
    }

    [GeneratedRegex(@"\A[［【\[](?<items>[^［］【】\[\]{}]*)[］】\]]\z")]
    private static partial Regex WideList();

    [GeneratedRegex(@"(?<all>(?<open>｛)(?<inner>[^｛｝]*)(?<close>[｝}]))[ ]*$")]
    private static partial Regex WideMap();

    [GeneratedRegex(@"\A[A-Za-z0-9#-]+\z")]
    private static partial Regex Word();

    [GeneratedRegex("[,，、]")]
    private static partial Regex Commas();

    [GeneratedRegex(@"[:\[\]{}""'&*!|>%@`]|(?:^|\s)#")]
    private static partial Regex Special();
}
