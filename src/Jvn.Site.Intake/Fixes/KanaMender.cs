using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;

namespace Jvn.Site.Intake.Fixes;

/// <summary>A reading in half-width kana or in hiragana, as full-width katakana.</summary>
internal static class KanaMender
{
    public static Fix? Mend(Diagnostic finding, FixableText text) =>
        text.ValueAt(finding.Location) is var (start, end, value) && Katakana(value) is var katakana && katakana != value
            ? Fix.Replace(finding, start, end, value, katakana)
            : null;

    private static string Katakana(string value) => string.Concat(FullWidthKana.Of(value)
        .Select(letter => letter is (>= 'ぁ' and <= 'ゖ') or 'ゝ' or 'ゞ' ? (char)(letter + ('ァ' - 'ぁ')) : letter));
}
