using System.Collections.Immutable;

namespace Jvn.Site.Intake.Markdown;

/// <summary>Turns an offset into a one-based line and column.</summary>
internal sealed class LineIndex
{
    private readonly ImmutableArray<int> starts;
    private readonly int length;

    public LineIndex(string text)
    {
        length = text.Length;
        var found = ImmutableArray.CreateBuilder<int>();
        found.Add(0);
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
            found.Add(at + 1);
        starts = found.ToImmutable();
    }

    public (int Line, int Column) At(int offset)
    {
        offset = Math.Clamp(offset, 0, length);
        var line = starts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return (line + 1, offset - starts[line] + 1);
    }

    /// <summary>The offset where a zero-based line starts.</summary>
    public int StartOf(int line) => starts[Math.Clamp(line, 0, starts.Length - 1)];
}
