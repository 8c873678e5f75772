using System.Buffers;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Jvn.Site.Embargo.Tests.Random;
using Jvn.Site.Embargo.Tests.Sites;

namespace Jvn.Site.Embargo.Tests.Leaks;

/// <summary>Looks for canaries in bytes, also where they are written as entities, percent or <c>\u</c> escapes, base64, UTF-16 or compressed.</summary>
internal sealed partial class CanarySearch
{
    private readonly Dictionary<string, Canary> spellings = new(StringComparer.Ordinal);
    private readonly SearchValues<string> search;

    public CanarySearch(IEnumerable<Canary> canaries)
    {
        foreach (var canary in canaries)
        {
            spellings[canary.Word] = canary;
            foreach (var spelling in InBase64(canary.Word).Where(spelling => spelling.Length > 5))
                spellings.TryAdd(spelling, canary);
        }

        search = SearchValues.Create([.. spellings.Keys], StringComparison.Ordinal);
    }

    /// <summary>What was found first, and where; null when there is nothing.</summary>
    public string? In(Snapshot site) =>
        site.Files.Select(path => In(path) is { } named ? $"the name {path} has {named}" : In(site.Bytes(path)) is { } found ? $"{path} has {found}" : null)
            .FirstOrDefault(found => found is not null);

    public Canary? In(byte[] bytes)
    {
        if (bytes is [0x1F, 0x8B, ..])
        {
            using var packed = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
            using var unpacked = new MemoryStream();
            packed.CopyTo(unpacked);
            bytes = unpacked.ToArray();
        }

        return In(Encoding.UTF8.GetString(bytes)) ?? (bytes.AsSpan().Contains((byte)0) ? In(Encoding.Unicode.GetString(bytes))
            ?? In(Encoding.BigEndianUnicode.GetString(bytes)) ?? In(Encoding.Latin1.GetString(bytes)) : null);
    }

    public Canary? In(string text) => Find(text)
        ?? (text.Contains("&#") ? Find(WebUtility.HtmlDecode(text)) : null)
        ?? (text.Contains('%') ? Find(Uri.UnescapeDataString(text)) : null)
        ?? (text.Contains(@"\u") ? Find(UnicodeEscape().Replace(text, match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString())) : null);

    private Canary? Find(string text) => FindAnywhere(text) is null ? null : FindAnywhere(WholeHash().Replace(text, ""));

    private Canary? FindAnywhere(string text)
    {
        var found = text.AsSpan().IndexOfAny(search);
        return found < 0 ? null : spellings.First(pair => string.CompareOrdinal(text, found, pair.Key, 0, pair.Key.Length) == 0).Value;
    }

    // The letters of base64 depend on where in a group of three the word begins; those at its ends depend on its neighbours too.
    private static IEnumerable<string> InBase64(string word)
    {
        for (var shift = 0; shift < 3; shift++)
        {
            byte[] bytes = [.. new byte[shift], .. Encoding.UTF8.GetBytes(word)];
            var text = Convert.ToBase64String(bytes);
            yield return text[(shift == 0 ? 0 : shift + 1)..(bytes.Length / 3 * 4)];
        }
    }

    // Among so many digits every short number stands by chance. That a hash depends on nothing withheld, the comparison of the bytes shows.
    [GeneratedRegex("(?<![0-9a-f])(?:[0-9a-f]{64}|[0-9a-f]{128})(?![0-9a-f])")]
    private static partial Regex WholeHash();

    [GeneratedRegex(@"\\u([0-9A-Fa-f]{4})")]
    private static partial Regex UnicodeEscape();
}
