using System.Text;

namespace Jvn.Site.Intake.Rules.Mentions;

/// <summary>A text without what people vary when they write an identifier: case, width, signs, hyphens, white space, percent escapes. It knows where each letter stood.</summary>
internal sealed class FoldedText
{
    // What each letter becomes is worked out once: normalising them one by one took most of the time of a check.
    private static readonly string?[] Plains = new string?[char.MaxValue + 1];

    private readonly int[] places;

    public FoldedText(string original)
    {
        var text = new StringBuilder(original.Length);
        var origins = new List<int>(original.Length);
        var unescaped = original.Contains('%') ? original.Replace("%23", "#", StringComparison.Ordinal).Replace("%2D", "-", StringComparison.OrdinalIgnoreCase) : original;
        for (var i = 0; i < unescaped.Length; i++)
        {
            foreach (var letter in Plains[unescaped[i]] ??= Plain(unescaped[i]))
            {
                text.Append(letter);
                origins.Add(i);
            }
        }

        Text = text.ToString();
        places = [.. origins];
    }

    public string Text { get; }

    public static string Of(string original) => new FoldedText(original).Text;

    /// <summary>Where the letter at <paramref name="index"/> stands in the text as written.</summary>
    public int OriginOf(int index) => places[index];

    /// <summary>True when the match at <paramref name="start"/> is a part of a longer number or word that goes on without a break.</summary>
    public bool GoesOn(int start, int length)
    {
        var end = start + length;
        return (end < Text.Length && char.IsAsciiDigit(Text[end]) && char.IsAsciiDigit(Text[end - 1]) && places[end] == places[end - 1] + 1)
            || (start > 0 && char.IsAsciiLetterOrDigit(Text[start]) && char.IsAsciiLetterOrDigit(Text[start - 1]) && places[start] == places[start - 1] + 1);
    }

    private static string Plain(char written)
    {
        // Without culture data the library normalises nothing; of the compatibility forms only the full-width ones spell identifiers.
        var letter = written is >= '！' and <= '～' ? (char)(written - ('！' - '!')) : written;
        if (char.IsAsciiLetterOrDigit(letter))
            return char.ToUpperInvariant(letter).ToString();
        if (char.IsWhiteSpace(letter) || char.IsPunctuation(letter) || char.IsSymbol(letter) || char.IsControl(letter))
            return "";
        return char.ToUpperInvariant(letter).ToString();
    }
}
