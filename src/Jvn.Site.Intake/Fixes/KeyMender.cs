using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;

namespace Jvn.Site.Intake.Fixes;

/// <summary>A key that differs from the known one in width, case, brackets around it or in <c>_</c> for <c>-</c>, and in nothing else.</summary>
internal static class KeyMender
{
    public static Fix? Mend(Diagnostic finding, FixableText text)
    {
        if (finding.Arguments is not [var written, _, ..])
            return null;
        var start = text.OffsetOf(finding.Location);
        var end = start + written.Length;
        var plain = FoldedWidth.Of(written).Trim(' ', '【', '】', '[', ']', '(', ')').Replace('_', '-').Replace(' ', '-').ToLowerInvariant();
        return end <= text.Text.Length && text.Text[start..end] == written && plain != written && FieldSet.All.Any(set => set.Has(plain))
            ? Fix.Replace(finding, start, end, written, plain)
            : null;
    }
}
