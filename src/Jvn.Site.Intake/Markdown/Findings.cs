using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Markdown;

/// <summary>Reports findings of one text at their places, and stops after a number nobody reads to the end.</summary>
internal sealed class Findings(MarkdownSource source, DiagnosticBag bag)
{
    /// <summary>So many findings are reported.</summary>
    public const int Most = 100;

    private readonly LineIndex lines = new(source.Text);
    private int count;

    public string Text => source.Text;

    /// <summary>True when nothing more is reported, so that nobody need look for words to report.</summary>
    public bool IsFull => count > Most;

    public SourceLocation At(int offset)
    {
        var (line, column) = lines.At(offset);
        return source.At(line, column);
    }

    /// <summary>The words of the line that an offset lies in and those of the next one, without list markers and <c>&gt;</c>.</summary>
    public (string Before, string After) LinesAround(int offset)
    {
        var line = lines.At(offset).Line;
        return (WordsOf(line - 1), WordsOf(line));
    }

    public void Report(DiagnosticDescriptor rule, int offset, params ReadOnlySpan<string> arguments)
    {
        count++;
        if (count <= Most)
            bag.Add(rule.At(At(offset), arguments));
        else if (count == Most + 1)
            bag.Add(DiagnosticCatalog.TooManyMarkdownFindings.At(At(offset), $"{Most}"));
    }

    private string WordsOf(int line)
    {
        var start = lines.StartOf(line);
        var end = Text.IndexOf('\n', start);
        var whole = Text.AsSpan(start, (end < 0 ? Text.Length : end) - start);
        return whole[LinePrefix.Of(whole).Length..].ToString();
    }
}
