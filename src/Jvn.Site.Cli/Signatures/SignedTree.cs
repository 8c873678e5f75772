using System.Collections.Immutable;
using System.Text.Json;
using Jvn.Site.Diagnostics;
using Jvn.Site.Output.Csaf;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Signatures;

/// <summary>A tree that somebody else built, on its way to being signed: it is looked at first, since a signature says that we stand for every file.</summary>
internal static class SignedTree
{
    /// <summary>What speaks against signing: files that are not as their list says, another key than ours.</summary>
    public static ImmutableArray<Diagnostic> Check(FinishedTree tree, SigningKey key, DateTimeOffset now)
    {
        var bag = new DiagnosticBag();
        HashCheck.Run(tree, bag);
        foreach (var stranger in tree.Strangers)
            bag.Add(DiagnosticCatalog.FileUnlisted.At(new SourceLocation('/' + stranger)));
        if (!bag.HasErrors)
            CheckKey(tree, key, now, bag);
        return bag.Sorted();
    }

    /// <summary>Everything that was built goes over; signatures made before are made anew or found to be the same.</summary>
    public static void Copy(FinishedTree from, OutputTree to)
    {
        var signatures = CsafFiles.Documents(from).Append(HashList.Address).Select(SiteUrls.Signature).ToHashSet(StringComparer.Ordinal);
        Parallel.ForEach(from.Addresses.Where(address => address != HashList.Address && !signatures.Contains(address)),
            address => to.Write(address, from.Read(address), from.ModifiedAt(address)));
    }

    private static void CheckKey(FinishedTree tree, SigningKey key, DateTimeOffset now, DiagnosticBag bag)
    {
        using var provider = JsonDocument.Parse(tree.Read(SiteUrls.CsafProvider));
        var announced = provider.RootElement.GetProperty("public_openpgp_keys").EnumerateArray().Select(one => one.GetProperty("fingerprint").GetString()!)
            .ToList();
        if (announced.Count == 0 || !tree.Contains(SiteUrls.OpenPgpKey))
            bag.Add(DiagnosticCatalog.NoKeyAnnounced.At(new SourceLocation(SiteUrls.CsafProvider), SiteUrls.CsafProvider));
        else if (announced is not [var one] || one != key.Fingerprint)
            bag.Add(DiagnosticCatalog.OtherKeyAnnounced.At(new SourceLocation(SiteUrls.CsafProvider), announced[0], key.Fingerprint));
        else if (VerificationKey.Read(tree.Read(SiteUrls.OpenPgpKey)) is not { } published || !key.IsKnownTo(published, now))
            bag.Add(DiagnosticCatalog.OtherKeyAnnounced.At(new SourceLocation(SiteUrls.OpenPgpKey), one, key.Fingerprint));
    }
}
