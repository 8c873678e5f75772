using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Markdown;

/// <summary>Markdown text and where it came from, so that a finding names the line an editor sees.</summary>
/// <param name="Path">The file the text stands in.</param>
/// <param name="Text">The text alone, without front matter.</param>
/// <param name="FirstLine">The line of the file where line 1 of the text stands.</param>
/// <param name="Place">Maps a one-based line and column of the text to the file, where counting on from <paramref name="FirstLine"/> is not enough.</param>
public sealed record MarkdownSource(string Path, string Text, int FirstLine, Func<int, int, SourceLocation>? Place = null)
{
    /// <summary>The text of a YAML block scalar: its first line stands below its key, and every line is indented.</summary>
    /// <param name="keyLine">The line of the key and the <c>|</c>.</param>
    /// <param name="indentation">How many columns YAML takes away in front of each line.</param>
    public static MarkdownSource OfBlockScalar(string path, string text, int keyLine, int indentation) =>
        new(path, text, keyLine + 1, (line, column) => new SourceLocation(path, keyLine + line, column + indentation));

    /// <summary>The text of a quoted or plain YAML scalar, whose lines are not those of the file: everything is reported where it starts.</summary>
    public static MarkdownSource OfScalar(string text, SourceLocation start) => new(start.Path, text, start.Line, (_, _) => start);

    /// <summary>The place of a one-based line and column of <see cref="Text"/>.</summary>
    public SourceLocation At(int line, int column) => Place?.Invoke(line, column) ?? new SourceLocation(Path, FirstLine + line - 1, column);
}
