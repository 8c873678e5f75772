using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Jvn.Site.Output.Pages;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Csaf;

/// <summary>A provider of CSAF 2.0 (section 7.2.2); with a key, and the signatures that go with it, a trusted one (7.2.3).</summary>
public static class CsafFiles
{
    /// <summary>Every document, newest change first: what has to be signed.</summary>
    public static ImmutableArray<CsafFile> Documents(SiteModel site) => [.. Render(site).Select(document => document.File)];

    /// <summary>Adds documents, hashes and directories to the tree.</summary>
    /// <param name="key">Null while nothing is signed: then nothing says that it is.</param>
    public static void Write(SiteModel site, OutputTree tree, ProviderKey? key = null)
    {
        var documents = Render(site);
        foreach (var document in documents)
            WriteDocument(document.File, tree);

        var newest = documents.IsEmpty ? PageTimes.Fixed : documents[0].File.ModifiedAt;
        tree.Write(SiteUrls.CsafProvider, ProviderMetadata.Render(site.Settings, newest, key), newest);
        tree.Write(SiteUrls.CsafService, RolieService.Render(site.Settings), PageTimes.Fixed);
        tree.Write(SiteUrls.CsafFeed, RolieFeed.Render(site.Settings, documents, newest, isSigned: key is not null), newest);
        tree.Write(SiteUrls.CsafIndex, DocumentLists.Index(documents), newest);
        tree.Write(SiteUrls.CsafChanges, DocumentLists.Changes(documents), newest);
    }

    private static ImmutableArray<PublishedDocument> Render(SiteModel site)
    {
        var documents = new CsafDocuments(site);
        return
        [
            .. site.Advisories
                .Select(advisory => new PublishedDocument(advisory, new CsafFile(
                    SiteUrls.CsafDocument(advisory.Id, advisory.PublishedAt), CsafJson.Render(documents.Of(advisory)), RevisionHistory.Newest(advisory))))
                .OrderByDescending(document => document.File.ModifiedAt.UtcTicks)
                .ThenBy(document => document.Advisory.Id),
        ];
    }

    // Section 7.1.18: the hash, blanks, and the name of the file.
    private static void WriteDocument(CsafFile file, OutputTree tree)
    {
        var name = file.Address[(file.Address.LastIndexOf('/') + 1)..];
        tree.Write(file.Address, file.Bytes.Span, file.ModifiedAt);
        tree.Write(file.Address + ".sha256", Hash(SHA256.HashData(file.Bytes.Span)), file.ModifiedAt);
        tree.Write(file.Address + ".sha512", Hash(SHA512.HashData(file.Bytes.Span)), file.ModifiedAt);

        byte[] Hash(byte[] hash) => Encoding.ASCII.GetBytes($"{Convert.ToHexStringLower(hash)}  {name}\n");
    }
}
