using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;

namespace Jvn.Site.Intake.Fixes;

/// <summary>A reading in half-width kana or in hiragana, as full-width katakana.</summary>
internal static class KanaMender
{
    public static Fix? Mend(Diagnostic finding, FixableText text) =>
        text.ValueAt(finding.Location) is var (start, end, value) && FullWidthKana.Katakana(value) is var katakana && katakana != value
            ? Fix.Replace(finding, start, end, value, katakana)
            : null;
}
