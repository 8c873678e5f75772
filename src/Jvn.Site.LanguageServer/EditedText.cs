using System.Collections.Immutable;
using System.Text;

namespace Jvn.Site.LanguageServer;

/// <summary>A file as it stands in the editor, saved or not.</summary>
internal sealed class EditedText
{
    private const string Fence = "---";

    public EditedText(string text)
    {
        Bytes = Encoding.UTF8.GetBytes(text);
        Lines = [.. text.Split('\n').Select(line => line.TrimEnd('\r'))];
        BodyLine = Lines is [Fence, ..] && Lines.IndexOf(Fence, 1) is var end and > 0 ? end + 1 : 0;
    }

    /// <summary>The same array as long as the text is the same.</summary>
    public byte[] Bytes { get; }

    public ImmutableArray<string> Lines { get; }

    /// <summary>The first line below the front matter, from 0; 0 for a text without, or whose front matter does not end.</summary>
    public int BodyLine { get; }

    /// <summary>The first line that can have a field.</summary>
    public int FirstFieldLine => Lines is [Fence, ..] ? 1 : 0;

    /// <summary>The line behind the last one that can have a field.</summary>
    public int EndOfFields => BodyLine > 0 ? BodyLine - 1 : Lines.Length;

    public string Line(int line) => line >= 0 && line < Lines.Length ? Lines[line] : "";

    /// <summary>The end of the word that begins at a place, or of the line where none does.</summary>
    public EditorPosition EndOfWord(EditorPosition start)
    {
        var line = Line(start.Line);
        var end = Math.Min(start.Character, line.Length);
        while (end < line.Length && !(char.IsWhiteSpace(line[end]) || ",[]{}、。".Contains(line[end], StringComparison.Ordinal)))
            end++;
        return new EditorPosition(start.Line, end > start.Character ? end : line.Length);
    }

    /// <summary>The word around a place: what stands between white space, commas, brackets and quotes.</summary>
    public (EditorPosition Start, string Word) WordAt(EditorPosition place)
    {
        var line = Line(place.Line);
        var (start, end) = (Math.Min(place.Character, line.Length), Math.Min(place.Character, line.Length));
        while (start > 0 && IsWord(line[start - 1]))
            start--;
        while (end < line.Length && IsWord(line[end]))
            end++;
        return (new EditorPosition(place.Line, start), line[start..end]);
    }

    private static bool IsWord(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '#' or '.';
}
