using System.Globalization;
using System.Text;

namespace Jvn.Site.Intake.Rules.Mentions;

/// <summary>A text without what people vary when they write an identifier: case, width, signs, hyphens, white space, percent escapes. It knows where each
/// letter stood.</summary>
public sealed class FoldedText
{
    private readonly int[] places;

    public FoldedText(string original)
    {
        var text = new StringBuilder(original.Length);
        var origins = new List<int>(original.Length);
        for (var (i, length) = (0, 1); i < original.Length; i += length)
        {
            (var written, length) = LetterAt(original, i);
            if (PlainLetter.Of(written) is not { } letter)
                continue;
            text.Append(letter);
            origins.Add(i);
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

    // An address may hold any letter as an escape: %4A, %23.
    private static (char Letter, int Length) LetterAt(string text, int index) =>
        text[index] == '%' && index + 2 < text.Length
            && byte.TryParse(text.AsSpan(index + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code < 0x80
            ? ((char)code, 3)
            : (text[index], 1);
}
