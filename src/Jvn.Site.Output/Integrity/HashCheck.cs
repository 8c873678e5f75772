using Jvn.Site.Diagnostics;
using Jvn.Site.Output.Tree;

namespace Jvn.Site.Output.Integrity;

/// <summary>A finished site holds what its list of hashes names, unaltered, and nothing else.</summary>
public static class HashCheck
{
    /// <summary>Adds a finding for every file that is altered, missing or unlisted, or one for the list itself.</summary>
    /// <returns>The list; null when there is none that can be read.</returns>
    public static HashList? Run(ISiteFiles site, DiagnosticBag bag)
    {
        if (!site.Contains(HashList.Address) || HashList.TryParse(site.Read(HashList.Address)) is not { } list)
        {
            bag.Add(DiagnosticCatalog.HashListMissing.At(new SourceLocation(HashList.Address)));
            return null;
        }

        bag.AddRange(list.Hashes.AsParallel().AsOrdered()
            .Select(file => Judge(site, file.Key, file.Value)?.At(new SourceLocation(file.Key)))
            .OfType<Diagnostic>());
        bag.AddRange(site.Addresses.Concat((site as FinishedTree)?.Copies ?? []).AsParallel().AsOrdered()
            .Where(address => address is not (HashList.Address or HashList.SignatureAddress) && !list.Hashes.ContainsKey(address))
            .Select(address => JudgeUnlisted(site, list, address)?.At(new SourceLocation(address)))
            .OfType<Diagnostic>());
        return list;
    }

    // A compressed copy is its original in another form.
    private static DiagnosticDescriptor? JudgeUnlisted(ISiteFiles site, HashList list, string address) =>
        CompressedCopies.Original(address) is not { } original || !list.Hashes.TryGetValue(original, out var hash) ? DiagnosticCatalog.FileUnlisted
        : CompressedCopies.Unpack(address, site.Read(address)) is not { } bytes || FileHash.Of(bytes) != hash
            ? DiagnosticCatalog.FileAltered
        : null;

    private static DiagnosticDescriptor? Judge(ISiteFiles site, string address, FileHash hash) =>
        !site.Contains(address) ? DiagnosticCatalog.FileMissing
        : site.HashOf(address) != hash ? DiagnosticCatalog.FileAltered
        : null;
}
