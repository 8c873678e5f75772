using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Texts;

namespace Jvn.Site.Intake.Fixes;

/// <summary>A number that is text gets its quotes, ordinary ones.</summary>
internal static partial class QuoteMender
{
    public static Fix? Mend(Diagnostic finding, FixableText text) =>
        text.ValueAt(finding.Location) is var (start, end, value) && Number().IsMatch(value)
            ? Fix.Replace(finding, start, end, value, $"\"{value}\"")
            : null;

    /// <summary>A number in typographic quotes, which are a part of the value, or in full-width digits.</summary>
    public static Fix? MendSigns(Diagnostic finding, FixableText text)
    {
        if (text.ValueAt(finding.Location) is not var (start, end, value))
            return null;
        var number = FoldedWidth.Of(value).Trim('“', '”', '„', '"');
        var isQuoted = start > 0 && text.Text[start - 1] is '"' or '\'';
        return number != value && Number().IsMatch(number) ? Fix.Replace(finding, start, end, value, isQuoted ? number : $"\"{number}\"") : null;
    }

    [GeneratedRegex(@"\A[0-9]{1,2}(?:\.[0-9])?\z")]
    private static partial Regex Number();
}
