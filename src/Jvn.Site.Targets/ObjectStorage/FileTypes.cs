using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Jvn.Site.Targets.ObjectStorage;

/// <summary>Media types as <c>src/deploy/nginx/types.conf</c> lists them: that file is part of this program.</summary>
internal static partial class FileTypes
{
    private const string Unknown = "application/octet-stream";

    private static readonly string List = Read();

    private static readonly FrozenDictionary<string, string> ByEnding = Types().Matches(List)
        .SelectMany(line => line.Groups["endings"].Value.Split(' ').Select(ending => KeyValuePair.Create('.' + ending, line.Groups["type"].Value)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    // HTML is always text to nginx.
    private static readonly FrozenSet<string> WithCharset =
        Charsets().Match(List).Groups["types"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Append("text/html").ToFrozenSet(StringComparer.Ordinal);

    /// <param name="kind">An ending with its dot; or a media type, which is then what it is.</param>
    public static string Of(string kind) => kind.Contains('/', StringComparison.Ordinal) ? kind : ByEnding.GetValueOrDefault(kind, Unknown);

    public static bool HasCharset(string type) => WithCharset.Contains(type);

    private static string Read()
    {
        using var reader = new StreamReader(typeof(FileTypes).Assembly.GetManifestResourceStream("types.conf")!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"^ +(?<type>[a-z]+/\S+) +(?<endings>[a-z0-9 ]+);", RegexOptions.Multiline)]
    private static partial Regex Types();

    [GeneratedRegex("^charset_types (?<types>[^;]+);", RegexOptions.Multiline)]
    private static partial Regex Charsets();
}
