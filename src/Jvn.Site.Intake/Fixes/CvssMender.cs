using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Texts;
using Jvn.Site.Published.Cvss;

namespace Jvn.Site.Intake.Fixes;

/// <summary>A vector that lacks nothing but the order of its metrics, the width of its letters or their case.</summary>
internal static partial class CvssMender
{
    public static Fix? Mend(Diagnostic finding, FixableText text) =>
        text.ValueAt(finding.Location) is var (start, end, value) && Ordered(value) is { } ordered && ordered != value
            ? Fix.Replace(finding, start, end, value, ordered)
            : null;

    private static string? Ordered(string value)
    {
        var folded = string.Concat(FoldedWidth.Of(value).Where(letter => !char.IsWhiteSpace(letter))).TrimEnd('/');
        folded = Version().Replace(folded, "CVSS:$1/");
        return CvssVector.InOrder(folded) ?? CvssVector.InOrder(folded.ToUpperInvariant());
    }

    [GeneratedRegex(@"\ACVSS:?(3\.[01]|4\.0)[/:]?(?=[A-Z])", RegexOptions.IgnoreCase)]
    private static partial Regex Version();
}
