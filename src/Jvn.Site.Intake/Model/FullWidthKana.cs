using System.Text;

namespace Jvn.Site.Intake.Model;

/// <summary>Half-width kana as the full-width ones that they stand for.</summary>
/// <remarks><c>string.Normalize</c> does nothing under InvariantGlobalization.</remarks>
public static class FullWidthKana
{
    private const string Full = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
    private const string Voiced = "ガギグゲゴザジズゼゾダヂヅデドバビブベボヴ";
    private const string Voiceable = "カキクケコサシスセソタチツテトハヒフヘホウ";
    private const string Plosive = "パピプペポ";

    /// <summary>A reading in full-width katakana, whatever kana it was typed in.</summary>
    public static string Katakana(string text) => string.Concat(Of(text)
        .Select(letter => letter is (>= 'ぁ' and <= 'ゖ') or 'ゝ' or 'ゞ' ? (char)(letter + ('ァ' - 'ぁ')) : letter));

    public static string Of(string text)
    {
        var full = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is 'ﾞ' or 'ﾟ' or '\u3099' or '\u309A' && full.Length > 0 && WithMark(full[^1], letter) is { } marked)
                full[^1] = marked;
            else
                full.Append(letter is >= 'ｦ' and <= 'ﾝ' ? Full[letter - 'ｦ'] : letter == '･' ? '・' : letter);
        }

        return full.ToString();
    }

    // In half width, and as some systems write names of files, the mark of a voiced sound is a letter of its own.
    private static char? WithMark(char letter, char mark) =>
        mark is 'ﾞ' or '\u3099' && Voiceable.IndexOf(letter) is >= 0 and var voiced ? Voiced[voiced]
        : mark is 'ﾟ' or '\u309A' && "ハヒフヘホ".IndexOf(letter) is >= 0 and var plosive ? Plosive[plosive]
        : null;
}
