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

    public static string Of(string text)
    {
        var full = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is 'ﾞ' or 'ﾟ' && full.Length > 0 && WithMark(full[^1], letter) is { } marked)
                full[^1] = marked;
            else
                full.Append(letter is >= 'ｦ' and <= 'ﾝ' ? Full[letter - 'ｦ'] : letter == '･' ? '・' : letter);
        }

        return full.ToString();
    }

    // In half width the mark of a voiced sound is a letter of its own.
    private static char? WithMark(char letter, char mark) =>
        mark == 'ﾞ' && Voiceable.IndexOf(letter) is >= 0 and var voiced ? Voiced[voiced]
        : mark == 'ﾟ' && "ハヒフヘホ".IndexOf(letter) is >= 0 and var plosive ? Plosive[plosive]
        : null;
}
