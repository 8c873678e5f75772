using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Texts;

namespace Jvn.Site.Intake.Fixes;

/// <summary>Addresses with full-width letters or blanks in them, or with the full stop of a sentence behind them.</summary>
internal static class AddressMender
{
    private const string Ends = "。、，．）」】";

    public static Fix? Mend(Diagnostic finding, FixableText text) =>
        text.ValueAt(finding.Location) is var (start, end, value) && Plain(value) is var plain && plain != value && WebAddress.TryParse(plain, out _)
            ? Fix.Replace(finding, start, end, value, plain)
            : null;

    private static string Plain(string value)
    {
        var folded = FoldedWidth.Of(value.TrimEnd([.. Ends])).Trim().Trim('<', '>');
        return folded.StartsWith("HTTP", StringComparison.OrdinalIgnoreCase) ? folded.Replace('\\', '/') : folded;
    }
}
