namespace Jvn.Site.Intake.Markdown;

/// <summary>Knows which lines are certainly fenced code, where brackets and stars cost nothing.</summary>
/// <remarks>
/// Only fences at the left margin are believed, and none from the first line on that could make the library see it otherwise: an indented fence, or markup
/// that may swallow one. Taking code for text merely counts too much.
/// </remarks>
internal sealed class FenceTracker
{
    private bool believes = true;
    private char sign;
    private int length;

    public bool IsCode(ReadOnlySpan<char> line, LinePrefix prefix)
    {
        if (!believes)
            return false;
        var words = line[prefix.Length..];
        var run = FenceAt(words);
        if (length > 0)
            return InsideFence(line, words, prefix, run);
        if (run == 0)
            believes = words is not ['<', ..];
        else if (prefix.Length > 0 || words[run..].Contains('`'))
            believes = false;
        else
            (sign, length) = (words[0], run);
        return false;
    }

    private bool InsideFence(ReadOnlySpan<char> line, ReadOnlySpan<char> words, LinePrefix prefix, int run)
    {
        if (run == 0 && FenceAt(line.TrimStart()) == 0)
            return true;
        if (prefix.Length > 0)
            believes = false;
        else if (words[0] == sign && run >= length && words[run..].IsWhiteSpace())
            length = 0;
        return length > 0 && believes;
    }

    private static int FenceAt(ReadOnlySpan<char> words)
    {
        if (words is not ['`' or '~', ..])
            return 0;
        var run = words.IndexOfAnyExcept(words[0]);
        run = run < 0 ? words.Length : run;
        return run >= 3 ? run : 0;
    }
}
