using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Texts;
using Jvn.Site.Published.Cvss;

namespace Jvn.Site.Intake.Fixes;

/// <summary>A vector that lacks nothing but the order of its metrics, the width of its letters or their case.</summary>
internal static class CvssMender
{
    public static Fix? Mend(Diagnostic finding, FixableText text) =>
        text.ValueAt(finding.Location) is var (start, end, value) && Ordered(value) is { } ordered && ordered != value
            ? Fix.Replace(finding, start, end, value, ordered)
            : null;

    private static string? Ordered(string value)
    {
        var folded = string.Concat(FoldedWidth.Of(value).Where(letter => !char.IsWhiteSpace(letter))).TrimEnd('/');
        return CvssVector.InOrder(folded) ?? CvssVector.InOrder(folded.ToUpperInvariant());
    }
}
