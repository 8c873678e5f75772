using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Jvn.Site.Browser.Tests.Sites;

namespace Jvn.Site.Browser.Tests.Audits;

/// <summary>What a first visit costs, in bytes of brotli.</summary>
internal static partial class Weight
{
    /// <summary>Of the page and of every file that it loads, its icon too.</summary>
    public static int OfVisit(BuiltSite site, string address) =>
        Of(site, address) + Loaded(site, address).Sum(file => Of(site, file));

    /// <summary>The files that the page loads.</summary>
    public static IEnumerable<string> Loaded(BuiltSite site, string address) =>
        Reference().Matches(site.Text(address)).Select(match => match.Groups["file"].Value).Distinct(StringComparer.Ordinal);

    public static int Of(BuiltSite site, string address)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
            brotli.Write(Encoding.UTF8.GetBytes(site.Text(address)));
        return (int)compressed.Length;
    }

    [GeneratedRegex("<(?:link rel=\"(?:stylesheet|icon)\"|script|img)[^>]* (?:href|src)=\"(?<file>/[^\"]+)\"")]
    private static partial Regex Reference();
}
