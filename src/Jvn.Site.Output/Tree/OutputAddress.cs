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

    private OutputAddress(string text, string path)
    {
        Text = text;
        Path = path;
    }

    /// <summary>As it was given.</summary>
    public string Text { get; }

    /// <summary>Below the tree, without a leading slash: <c>jp/JVN12345678/index.html</c>.</summary>
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

    /// <summary>True when a file of the site can have this address, written as it stands.</summary>
    public static bool IsFile(string address)
    {
        try
        {
            return !address.EndsWith('/') && Parse(address).Text == address;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <exception cref="ArgumentException">The address would leave the tree, hide in it, or be another address to somebody.</exception>
    public static OutputAddress Parse(string address)
    {
        if (!address.StartsWith('/'))
            throw Refuse(address, "does not begin with a slash");
        if (address.AsSpan().ContainsAny(Refused))
            throw Refuse(address, "has a backslash, '?', '#' or '%'");
        if (address.AsSpan().ContainsAnyExceptInRange(' ', '~') && address.EnumerateRunes().Any(IsInvisible))
            throw Refuse(address, "has a control or invisible character");

        var path = address.EndsWith('/') ? address[1..] + Index : address[1..];
        foreach (var segment in path.AsSpan().Split('/'))
            CheckSegment(address, path.AsSpan(segment));
        return new OutputAddress(address, path);
    }

    private static void CheckSegment(string address, ReadOnlySpan<char> segment)
    {
        if (segment.Length == 0)
            throw Refuse(address, "has an empty segment");
        if (segment[0] == '.' && segment is not ".well-known")
            throw Refuse(address, "has a segment that begins with a dot");
        if (Encoding.UTF8.GetByteCount(segment) > LongestSegment)
            throw Refuse(address, "has a segment that is too long");
    }

    // EnumerateRunes turns half a surrogate pair into U+FFFD, which no file name needs either.
    private static bool IsInvisible(Rune rune) => rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static ArgumentException Refuse(string address, string reason) => new($"The address '{address}' {reason}.", nameof(address));
}
