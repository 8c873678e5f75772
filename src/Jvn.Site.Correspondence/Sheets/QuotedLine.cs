namespace Jvn.Site.Correspondence.Sheets;

/// <summary>A line of a mail and how deep it is quoted.</summary>
/// <param name="Depth">How many signs of quotation stand before it.</param>
internal readonly record struct QuotedLine(int Depth, string Text)
{
    private const int Deepest = 20;

    public static QuotedLine Of(string line)
    {
        var (depth, text) = (0, line);
        while (depth < Deepest && Unquoted(text) is { } rest)
            (depth, text) = (depth + 1, rest);
        return new QuotedLine(depth, depth == 0 ? line.TrimEnd() : Unspaced(text).TrimEnd());
    }

    /// <summary>The line without the quotation of the lines around it; deeper quotation is part of what it says.</summary>
    public string At(int depth) => Depth <= depth ? Text : string.Concat(Enumerable.Repeat("> ", Depth - depth)) + Text;

    // A sign may stand behind a few blanks, as "> > " does.
    private static string? Unquoted(string text) =>
        text.AsSpan().TrimStart([' ', '\t', '\u3000']) is var rest && text.Length - rest.Length <= 3 && rest is ['>' or '＞', ..] ? rest[1..].ToString() : null;

    private static string Unspaced(string text) => text is [' ' or '\u3000', ..] ? text[1..] : text;
}
