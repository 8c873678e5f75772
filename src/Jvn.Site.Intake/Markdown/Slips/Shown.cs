namespace Jvn.Site.Intake.Markdown.Slips;

/// <summary>Lines of a text as a message shows them.</summary>
internal static class Shown
{
    private const int Longest = 80;

    /// <summary>One line, cut where it gets too long to read.</summary>
    public static string Line(string text)
    {
        text = text.Trim();
        if (text.Length <= Longest)
            return text;
        var end = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return text[..end] + "…";
    }

    /// <summary>Lines of a file in one line of a message.</summary>
    public static string Lines(IEnumerable<string> lines) => string.Join(" ⏎ ", lines.Select(Line));
}
