using System.Buffers;
using System.Globalization;
using System.Text;

namespace Jvn.Site.Output.Tree;

/// <summary>A root-relative address that is safe to be a file below the output directory, on every file system and in every browser.</summary>
internal sealed class OutputAddress
{
    private const string Index = "index.html";
    private const int LongestSegment = 255; // bytes, as common file systems have it

    // A backslash is a separator to some; the others end or encode the path of an address, so they cannot stand for themselves.
    private static readonly SearchValues<char> Refused = SearchValues.Create("\\?#%");

    private OutputAddress(string text, string name)
    {
        Text = text;
        Name = name;
        Path = name[1..];
    }

    /// <summary>As it was given.</summary>
    public string Text { get; }

    /// <summary>The file, root-relative: <c>/jp/JVN12345678/index.html</c>.</summary>
    public string Name { get; }

    /// <summary>The same without the leading slash.</summary>
    public string Path { get; }

    /// <summary>The folder that the file lies in; empty for the root.</summary>
    public string Folder => Path[..Math.Max(Path.LastIndexOf('/'), 0)];

    /// <summary>The folders that the file needs, outermost first.</summary>
    public IEnumerable<string> Folders
    {
        get
        {
            for (var at = Path.IndexOf('/', StringComparison.Ordinal); at >= 0; at = Path.IndexOf('/', at + 1))
                yield return Path[..at];
        }
    }

    /// <summary>True when a file of the site can lie there, written as it stands.</summary>
    /// <param name="path">Without a leading slash.</param>
    public static bool IsFile(ReadOnlySpan<char> path) => Fault(path) is null;

    /// <exception cref="ArgumentException">The address would leave the tree, hide in it, or be another address to somebody.</exception>
    public static OutputAddress Parse(string address)
    {
        if (!address.StartsWith('/'))
            throw Refuse(address, "does not begin with a slash");
        var name = address.EndsWith('/') ? address + Index : address;
        return Fault(name.AsSpan(1)) is { } fault ? throw Refuse(address, fault) : new OutputAddress(address, name);
    }

    private static string? Fault(ReadOnlySpan<char> path)
    {
        if (path.ContainsAny(Refused))
            return "has a backslash, '?', '#' or '%'";
        if (path.ContainsAnyExceptInRange(' ', '~') && HasInvisible(path))
            return "has a control or invisible character";
        foreach (var segment in path.Split('/'))
        {
            if (Fault(path[segment]) is { } fault)
                return fault;
        }

        return null;

        static string? Fault(ReadOnlySpan<char> segment) =>
            segment.Length == 0 ? "has an empty segment"
            : segment[0] == '.' && segment is not ".well-known" ? "has a segment that begins with a dot"
            : segment.Length > LongestSegment / 3 && Encoding.UTF8.GetByteCount(segment) > LongestSegment ? "has a segment that is too long"
            : null;
    }

    private static bool HasInvisible(ReadOnlySpan<char> path)
    {
        foreach (var rune in path.EnumerateRunes())
        {
            if (IsInvisible(rune))
                return true;
        }

        return false;
    }

    // EnumerateRunes turns half a surrogate pair into U+FFFD, which no file name needs either.
    private static bool IsInvisible(Rune rune) => rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static ArgumentException Refuse(string address, string reason) => new($"The address '{address}' {reason}.", nameof(address));
}
