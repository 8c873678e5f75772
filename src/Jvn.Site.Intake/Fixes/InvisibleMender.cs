using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Fixes;

/// <summary>Characters without width that text from other programs brings along. Those that reorder text stay: somebody must look at what they do.</summary>
internal static class InvisibleMender
{
    private const string WithoutWidth = "\u200B\u2060\uFEFF\u00AD";

    public static Fix? Mend(Diagnostic finding, FixableText text)
    {
        var at = text.OffsetOf(finding.Location);
        return at < text.Text.Length && WithoutWidth.Contains(text.Text[at], StringComparison.Ordinal)
            ? new Fix(finding, [new TextEdit(at, at + 1, "")],
                new Bilingual($"見えない文字 U+{(int)text.Text[at]:X4} を消しました。", $"The invisible character U+{(int)text.Text[at]:X4} is gone."))
            : null;
    }
}
