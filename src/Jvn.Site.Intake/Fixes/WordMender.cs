using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Texts;

namespace Jvn.Site.Intake.Fixes;

/// <summary>A word of a list that differs from the one meant in case, width, <c>_</c> or blank for <c>-</c>, or in the full stop behind it.</summary>
internal static class WordMender
{
    public static Fix? Mend(Diagnostic finding, FixableText text) =>
        finding.Arguments is [.., var all] && text.ValueAt(finding.Location) is var (start, end, value)
        && all.Split(", ").Where(word => Plain(word) == Plain(value)).ToList() is [var meant]
            ? Fix.Replace(finding, start, end, value, meant)
            : null;

    private static string Plain(string word) =>
        FoldedWidth.Of(word).Trim().TrimEnd('。', '.').ToLowerInvariant().Replace('_', '-').Replace(' ', '-');
}
