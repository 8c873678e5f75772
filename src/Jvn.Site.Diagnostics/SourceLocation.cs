namespace Jvn.Site.Diagnostics;

/// <summary>A place in a file: the path relative to the input folder's parent, and a one-based line and column (UTF-16 units, as editors count).</summary>
/// <param name="Path">With forward slashes, for example <c>input/advisories/2026/JVN12345678.md</c>.</param>
public readonly record struct SourceLocation(string Path, int Line = 1, int Column = 1) : IComparable<SourceLocation>
{
    public int CompareTo(SourceLocation other) =>
        string.CompareOrdinal(Path, other.Path) is var path and not 0 ? path
        : Line != other.Line ? Line.CompareTo(other.Line)
        : Column.CompareTo(other.Column);

    public override string ToString() => $"{VisibleText.Of(Path)}:{Line}:{Column}";
}
