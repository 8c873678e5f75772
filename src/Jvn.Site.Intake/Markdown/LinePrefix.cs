namespace Jvn.Site.Intake.Markdown;

/// <summary>What stands in front of the words of a line: white space, <c>&gt;</c> and list markers.</summary>
internal readonly ref struct LinePrefix
{
    /// <summary>UTF-16 units in front of the words.</summary>
    public int Length { get; private init; }

    /// <summary>How many quotes and lists the line opens or continues by its own signs.</summary>
    public int Nesting { get; private init; }

    /// <summary>True when the line certainly ends a paragraph because nothing stands in it, inside a quote or not.</summary>
    public bool IsBlank { get; private init; }

    /// <summary>True when the line certainly begins a list item and so ends a paragraph above it.</summary>
    public bool InterruptsParagraph { get; private init; }

    public static LinePrefix Of(ReadOnlySpan<char> line)
    {
        var (at, nesting, interrupts) = (0, 0, false);
        // A row of signs with spaces between them is a rule across the page, not a list in a list in a list.
        var isRule = line.Trim().IndexOfAnyExcept("*-_ \t") < 0;
        while (at < line.Length)
        {
            if (line[at] is ' ' or '\t' or '\v' or '\f')
            {
                at++;
                continue;
            }

            var marker = line[at] == '>' ? 1 : isRule ? 0 : ListMarker(line[at..]);
            if (marker == 0)
                break;
            // In front of a table the library takes a leading '-' for a column, and four columns of white space make it text.
            interrupts |= nesting == 0 && (line[at] is '-' or '*' or '+') && at <= 3 && !line[..at].Contains('\t') && !line.Contains('|');
            nesting++;
            at += marker;
        }

        return new LinePrefix { Length = at, Nesting = nesting, IsBlank = IsEmpty(line), InterruptsParagraph = interrupts && at < line.Length };
    }

    // A '>' counts only where it must begin a quote; an empty list item ends no paragraph.
    private static bool IsEmpty(ReadOnlySpan<char> line)
    {
        var indent = line.IndexOfAnyExcept(' ');
        for (var rest = indent is > 0 and <= 3 ? line[indent..] : line; ; rest = rest is ['>', ' ', ..] ? rest[2..] : rest[1..])
        {
            if (rest.IndexOfAnyExcept(' ', '\t') < 0)
                return true;
            if (rest[0] != '>')
                return false;
        }
    }

    private static int ListMarker(ReadOnlySpan<char> line)
    {
        var length = line[0] is '-' or '*' or '+' ? 1 : 0;
        if (length == 0)
        {
            var digits = line.IndexOfAnyExceptInRange('0', '9');
            length = digits is > 0 and <= 9 && (line[digits] is '.' or ')') ? digits + 1 : 0;
        }

        return length > 0 && (length == line.Length || line[length] is ' ' or '\t') ? length : 0;
    }
}
