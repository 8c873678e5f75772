using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Texts;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Fixes;

/// <summary>A version range with full-width signs, or with blanks where none can be.</summary>
internal static partial class RangeMender
{
    public static Fix? Mend(Diagnostic finding, FixableText text)
    {
        if (text.ValueAt(finding.Location) is not var (start, end, value) || Plain(value) is not { } plain || plain == value)
            return null;
        var isQuoted = start > 0 && text.Text[start - 1] is '"' or '\'';
        return Fix.Replace(finding, start, end, value, isQuoted ? plain : $"\"{plain}\"");
    }

    private static string? Plain(string value)
    {
        var signs = FoldedWidth.Of(value.Replace("≦", "<=", StringComparison.Ordinal).Replace("≤", "<=", StringComparison.Ordinal)
            .Replace("≧", ">=", StringComparison.Ordinal).Replace("≥", ">=", StringComparison.Ordinal));
        var plain = string.Join(" || ", signs.Split("||").Select(part => Blanks().Replace(part.Trim(), "$1")));
        return VersionRange.TryParse(plain, out _, out _) ? plain : null;
    }

    [GeneratedRegex(@"\s*(<=|>=|<|>|=|,)\s*")]
    private static partial Regex Blanks();
}
