using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Jvn.Site.Diagnostics;
using Jvn.Site.Output.Csaf;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;

namespace Jvn.Site.Verification;

/// <summary>The lists of CSAF documents name what is there and nothing else; the hashes beside the documents are theirs.</summary>
internal sealed class CsafProviderCheck(ISiteFiles site)
{
    /// <param name="changed">Only documents of which one of these files is, or beside which it lies, are hashed; null means all.</param>
    public IEnumerable<Diagnostic> Check(IReadOnlySet<string>? changed)
    {
        var listed = CsafFiles.Documents(site);
        var there = site.Addresses.Where(IsDocument).ToHashSet(StringComparer.Ordinal);
        foreach (var address in listed.Where(there.Contains).Where(document => changed is null || Family(document).Any(changed.Contains)).SelectMany(Hashes))
            yield return address;
        foreach (var (list, named) in Lists(listed))
        {
            foreach (var missing in named.Where(address => !site.Contains(address)).Distinct())
                yield return DiagnosticCatalog.ListedFileMissing.At(new SourceLocation(list), missing);
            if (!list.Contains("-white-2", StringComparison.Ordinal))
            {
                foreach (var unlisted in there.Except(named).Order(StringComparer.Ordinal))
                    yield return DiagnosticCatalog.FileNotListed.At(new SourceLocation(list), unlisted);
            }
        }
    }

    // Feeds of years lie beside the feed of all, and the documents in folders of years.
    private static bool IsDocument(string address) =>
        address.StartsWith(SiteUrls.CsafFolder, StringComparison.Ordinal) && address.EndsWith(".json", StringComparison.Ordinal)
            && address.AsSpan(SiteUrls.CsafFolder.Length).Contains('/');

    private static string[] Family(string document) => [document, document + ".sha256", document + ".sha512"];

    private IEnumerable<Diagnostic> Hashes(string address)
    {
        var bytes = site.Read(address);
        foreach (var (ending, hash) in new[] { (".sha256", SHA256.HashData(bytes)), (".sha512", SHA512.HashData(bytes)) })
        {
            var expected = $"{Convert.ToHexStringLower(hash)}  {address[(address.LastIndexOf('/') + 1)..]}\n";
            if (!site.Contains(address + ending) || Encoding.ASCII.GetString(site.Read(address + ending)) != expected)
                yield return DiagnosticCatalog.CsafHashWrong.At(new SourceLocation(address + ending), address);
        }
    }

    private IEnumerable<(string List, HashSet<string> Named)> Lists(IEnumerable<string> index)
    {
        yield return (SiteUrls.CsafIndex, [.. index]);
        if (site.Contains(SiteUrls.CsafChanges))
        {
            var changes = Encoding.UTF8.GetString(site.Read(SiteUrls.CsafChanges)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            yield return (SiteUrls.CsafChanges, [.. changes.Select(line => SiteUrls.CsafFolder + line.Split('"').ElementAtOrDefault(1))]);
        }

        foreach (var feed in site.Addresses.Where(address => address.StartsWith(SiteUrls.CsafFolder + "csaf-feed-", StringComparison.Ordinal)
            && address.EndsWith(".json", StringComparison.Ordinal)))
            yield return (feed, Named(site.Read(feed)));
    }

    private static HashSet<string> Named(byte[] feed)
    {
        try
        {
            using var document = JsonDocument.Parse(feed);
            return
            [
                .. document.RootElement.GetProperty("feed").GetProperty("entry").EnumerateArray()
                    .SelectMany(entry => entry.GetProperty("link").EnumerateArray())
                    .Select(link => AdvisoryAddress.Of(link.GetProperty("href").Text())),
            ];
        }
        catch (Exception fault) when (fault.MeansUnexpectedForm())
        {
            return []; // the schema says what is wrong with it
        }
    }
}
