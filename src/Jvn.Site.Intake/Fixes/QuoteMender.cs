using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Fixes;

/// <summary>A number that is text gets its quotes, ordinary ones.</summary>
internal static partial class QuoteMender
{
    public static Fix? Mend(Diagnostic finding, FixableText text) =>
        text.ValueAt(finding.Location) is var (start, end, value) && Number().IsMatch(value)
            ? Fix.Replace(finding, start, end, value, $"\"{value}\"")
            : null;

    /// <summary>A number in typographic quotes, which are a part of the value.</summary>
    public static Fix? MendTypographic(Diagnostic finding, FixableText text) =>
        text.ValueAt(finding.Location) is var (start, end, value) && value.Trim('“', '”', '„', '＂') is var number && number != value && Number().IsMatch(number)
            ? Fix.Replace(finding, start, end, value, $"\"{number}\"")
            : null;

    [GeneratedRegex(@"\A[0-9]{1,2}(?:\.[0-9])?\z")]
    private static partial Regex Number();
}
