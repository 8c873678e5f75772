using System.Text;

namespace Jvn.Site.Theme.Parts;

/// <summary>The beginning of a text on one line.</summary>
public static class Excerpt
{
    private const int Length = 140;

    /// <summary>Never cuts a character in two.</summary>
    public static string Of(string text)
    {
        var line = new StringBuilder(Length + 2);
        foreach (var rune in text.EnumerateRunes())
        {
            if (line.Length >= Length)
                return line.Append('…').ToString();
            if (!Rune.IsWhiteSpace(rune))
                line.Append(rune.ToString());
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        return line.ToString().TrimEnd();
    }
}
