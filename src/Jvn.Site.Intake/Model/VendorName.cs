using System.Text;

namespace Jvn.Site.Intake.Model;

/// <summary>Tells whether two names are one: full width or not, capital or not, with or without a space.</summary>
public static class VendorName
{
    private const string HalfWidthKana = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
    private const string Voiced = "ガギグゲゴザジズゼゾダヂヅデドバビブベボヴ";
    private const string Voiceable = "カキクケコサシスセソタチツテトハヒフヘホウ";
    private const string Plosive = "パピプペポ";

    /// <summary>The same for names that are one. <c>string.Normalize</c> does nothing under InvariantGlobalization.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var letter in name.Where(letter => !char.IsWhiteSpace(letter)))
        {
            if (letter is 'ﾞ' or 'ﾟ' && folded.Length > 0 && WithMark(folded[^1], letter) is { } marked)
                folded[^1] = marked;
            else
                folded.Append(char.ToUpperInvariant(letter is >= '！' and <= '～' ? (char)(letter - '！' + '!')
                    : letter is >= 'ｦ' and <= 'ﾝ' ? HalfWidthKana[letter - 'ｦ'] : letter));
        }

        return folded.ToString();
    }

    // In half width the mark of a voiced sound is a letter of its own.
    private static char? WithMark(char letter, char mark) =>
        mark == 'ﾞ' && Voiceable.IndexOf(letter) is >= 0 and var voiced ? Voiced[voiced]
        : mark == 'ﾟ' && "ハヒフヘホ".IndexOf(letter) is >= 0 and var plosive ? Plosive[plosive]
        : null;
}
