using System.Text;

namespace Jvn.Site.Published;

/// <summary>50音 order as a Japanese index has it: small and voiced kana stand with their plain ones, and differences count only between equal
/// readings.</summary>
public static class KanaOrder
{
    private const string Rows = "アカサタナハマヤラワ";

    // The plain form of each katakana from ァ (U+30A1) to ヺ (U+30FA).
    private const string Plain =
        "アアイイウウエエオオカカキキククケケココササシシススセセソソタタチチツツツテテトトナニヌネノハハハヒヒヒフフフヘヘヘホホホマミムメモヤヤユユヨヨラリルレロワワヰヱヲンウカケワヰヱヲ";

    /// <summary>A key that sorts in 50音 order by ordinal comparison. Readings that begin with something else than kana come last.</summary>
    public static string Key(string? kana)
    {
        var reading = Katakana(kana ?? "");
        var plain = new StringBuilder(reading.Length);
        foreach (var letter in reading)
        {
            if (letter is >= 'ァ' and <= 'ヺ')
                plain.Append(Plain[letter - 'ァ']);
            else if (char.IsLetterOrDigit(letter) && letter is not 'ー')
                plain.Append(char.ToUpperInvariant(letter));
        }

        return (Row(kana) is null ? '1' : '0') + plain.ToString() + '\u0001' + reading;
    }

    /// <summary>The row of the 50音 table that the reading begins in, <c>ア</c> to <c>ワ</c>; null when it begins with something else.</summary>
    public static char? Row(string? kana)
    {
        var reading = Katakana(kana ?? "");
        if (reading.Length == 0 || reading[0] is < 'ァ' or > 'ヺ')
            return null;
        var plain = Plain[reading[0] - 'ァ'];
        return Rows.Last(head => head <= plain);
    }

    private static string Katakana(string kana) =>
        string.Create(kana.Length, kana, static (letters, source) =>
        {
            for (var i = 0; i < source.Length; i++)
                letters[i] = source[i] is >= 'ぁ' and <= 'ゖ' ? (char)(source[i] + 0x60) : source[i];
        });
}
