using System.Text;

namespace Jvn.Site.Intake.Reading;

/// <summary>Whether the letters of a host are of one alphabet: a Cyrillic а among Latin letters looks like a site that people know.</summary>
internal static class HostLetters
{
    private const string ShownAs = "U+";

    /// <summary>True when letters that are neither Latin nor Japanese stand beside others in the host.</summary>
    public static bool AreMixed(string host) =>
        host.Any(IsForeign) && host.Any(letter => char.IsAsciiLetter(letter) || (char.IsLetter(letter) && IsJapanese(letter)));

    /// <summary>The letters of another alphabet, each with its number: <c>а U+0430</c>.</summary>
    public static string Foreign(string text) =>
        string.Join(", ", text.EnumerateRunes().Where(rune => rune.IsBmp && IsForeign((char)rune.Value)).Distinct().Select(Name));

    private static bool IsForeign(char letter) => char.IsLetter(letter) && !char.IsAsciiLetter(letter) && !IsJapanese(letter);

    private static bool IsJapanese(char letter) => letter >= '\u3000';

    private static string Name(Rune rune) => $"{rune} {ShownAs}{rune.Value:X4}";
}
