using System.Globalization;

namespace Jvn.Site.Intake.Rules.Mentions;

/// <summary>What a letter is when case, width, script of digits, kind of kana and voicing marks do not count.</summary>
/// <remarks>Not <c>string.Normalize</c>: it does nothing under InvariantGlobalization, and full-width letters would go unnoticed.</remarks>
internal static class PlainLetter
{
    private const int FullWidthToAscii = 'Ａ' - 'A';
    private const int HiraganaToKatakana = 'ア' - 'あ';
    private const string HalfWidthKana = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
    private const string Voiced = "ガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポヴ";
    private const string Unvoiced = "カキクケコサシスセソタチツテトハヒフヘホハヒフヘホウ";

    // A voicing mark is a character of its own in half-width kana and in the decomposed names of some systems.
    private const string VoicingMarks = "\u3099\u309A\u309B\u309C\uFF9E\uFF9F";

    // Worked out once: a check folds every letter of the input.
    private static readonly char[] Plains = [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => Fold((char)code) ?? '\0')];

    /// <summary>Null for white space, signs and everything else that only stands between letters.</summary>
    public static char? Of(char letter) => Plains[letter] is var plain and not '\0' ? plain : null;

    private static char? Fold(char letter)
    {
        if (letter is >= '！' and <= '～')
            letter = (char)(letter - FullWidthToAscii);
        if (char.IsAsciiLetterOrDigit(letter))
            return char.ToUpperInvariant(letter);
        if (char.IsSurrogate(letter))
            return letter;
        if (char.IsWhiteSpace(letter) || char.IsPunctuation(letter) || char.IsSymbol(letter) || char.IsControl(letter) || VoicingMarks.Contains(letter))
            return null;
        return CharUnicodeInfo.GetDigitValue(letter) is var digit and >= 0 ? (char)('0' + digit) : char.ToUpperInvariant(Kana(letter));
    }

    private static char Kana(char letter)
    {
        if (letter is >= 'ｦ' and <= 'ﾝ')
            return HalfWidthKana[letter - 'ｦ'];
        if (letter is >= 'ぁ' and <= 'ゖ')
            letter = (char)(letter + HiraganaToKatakana);
        return Voiced.IndexOf(letter) is var voiced and >= 0 ? Unvoiced[voiced] : letter;
    }
}
