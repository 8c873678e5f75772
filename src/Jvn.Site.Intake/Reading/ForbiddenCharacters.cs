using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Jvn.Site.Intake.Reading;

/// <summary>The characters no text of ours may hold: invisible ones, and those that reorder text, steer a terminal or mean nothing to anyone else.</summary>
/// <remarks>Variation selectors are allowed: names of people and places need them.</remarks>
public static class ForbiddenCharacters
{
    // Letters and marks by category that nevertheless print nothing.
    private const string InvisibleLetters = "\u034F\u115F\u1160\u180B\u180C\u180D\u180E\u180F\u3164\uFFA0";

    // Surrogates are in the set only to be looked at again as whole runes.
    private static readonly CharacterTable Suspects = new(letter => char.IsSurrogate(letter) || IsForbidden(new Rune(letter)));

    public static bool IsForbidden(Rune rune) => rune.Value switch
    {
        '\n' or '\t' => false,
        _ when (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF => true,
        >= 0xE0000 and <= 0xE0FFF => rune.Value is not (>= 0xE0100 and <= 0xE01EF),
        _ when rune.IsBmp && InvisibleLetters.Contains((char)rune.Value) => true,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate,
    };

    /// <summary>Every forbidden character with its offset in UTF-16 units; half of a surrogate pair counts as <see cref="Rune.ReplacementChar"/>.</summary>
    /// <param name="most">Looking stops after so many.</param>
    public static ImmutableArray<(int Offset, Rune Rune)> Find(string text, int most = int.MaxValue)
    {
        var offset = Suspects.Next(text, 0);
        if (offset == text.Length)
            return [];
        var found = ImmutableArray.CreateBuilder<(int, Rune)>();
        while (offset < text.Length && found.Count < most)
        {
            var whole = Rune.DecodeFromUtf16(text.AsSpan(offset), out var rune, out var length) == OperationStatus.Done;
            if (!whole || IsForbidden(rune))
                found.Add((offset, rune));
            offset = Suspects.Next(text, offset + length);
        }

        return found.ToImmutable();
    }

    /// <summary>The text with each forbidden character written out, so that a reader sees what stood there: <c>⟨U+202E⟩</c>.</summary>
    public static string ShowEscaped(string text)
    {
        var found = Find(text);
        if (found.IsEmpty)
            return text;
        var shown = new StringBuilder(text.Length + found.Length * 8);
        var from = 0;
        foreach (var (offset, rune) in found)
        {
            shown.Append(text, from, offset - from).Append(Escape(text, offset, rune));
            from = offset + LengthAt(rune);
        }

        return shown.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>How a forbidden character found at <paramref name="offset"/> is written out.</summary>
    internal static string Escape(string text, int offset, Rune rune) => $"⟨{Name(rune == Rune.ReplacementChar ? text[offset] : rune.Value)}⟩";

    /// <summary>The usual name of a code point, for example <c>U+202E</c>.</summary>
    internal static string Name(int codePoint) => $"U+{codePoint:X4}";

    // A lone surrogate is one unit long, and so is the character it is reported as.
    internal static int LengthAt(Rune rune) => rune.Utf16SequenceLength;
}
