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
    /// <summary>Every document, newest change first.</summary>
    public static ImmutableArray<CsafFile> Documents(SiteModel site) => [.. Render(site).Select(document => document.File)];

    /// <summary>The addresses of the documents of a finished site, as its list names them: what has to be signed.</summary>
    public static ImmutableArray<string> Documents(ISiteFiles site) =>
    [
        .. Encoding.UTF8.GetString(site.Read(SiteUrls.CsafIndex)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(path => SiteUrls.CsafFolder + path),
    ];

    /// <summary>Adds documents, hashes and directories to the tree.</summary>
    /// <param name="key">Null while nothing is signed: then nothing says that it is.</param>
    public static void Write(SiteModel site, OutputTree tree, ProviderKey? key = null)
    {
        var documents = Render(site);
        foreach (var document in documents)
            WriteDocument(document.File, tree);

        var newest = documents.IsEmpty ? PageTimes.Fixed : documents[0].File.ModifiedAt;
        var feeds = RolieFeed.All(documents);
        foreach (var feed in feeds)
            tree.Write(feed.Address, feed.Render(site.Settings, isSigned: key is not null), feed.UpdatedAt);
        WriteProvider(site.Settings, tree, key, newest, feeds);
        tree.Write(SiteUrls.CsafService, RolieService.Render(site.Settings, feeds), PageTimes.Fixed);
        tree.Write(SiteUrls.CsafIndex, DocumentLists.Index(documents), newest);
        tree.Write(SiteUrls.CsafChanges, DocumentLists.Changes(documents), newest);
    }

    private static void WriteProvider(SiteSettings settings, OutputTree tree, ProviderKey? key, DateTimeOffset newest, ImmutableArray<RolieFeed> feeds)
    {
        if (key is not null)
            tree.Write(SiteUrls.OpenPgpKey, key.File.Span, key.ChangedAt);
        var changedAt = key?.ChangedAt > newest ? key.ChangedAt : newest;
        tree.Write(SiteUrls.CsafProvider, ProviderMetadata.Render(settings, changedAt, key, feeds), changedAt);
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
