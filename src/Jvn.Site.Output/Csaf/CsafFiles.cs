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
    /// <summary>The document of an advisory.</summary>
    public static byte[] Render(ShownAdvisory advisory, SiteSettings settings) => CsafJson.Render(new CsafDocuments(settings).Of(advisory));

    /// <summary>The document as it is handed out before the release: a draft under TLP:AMBER that names no address of the site.</summary>
    public static byte[] RenderDraft(ShownAdvisory advisory, SiteSettings settings, CsafDraft draft) =>
        CsafJson.Render(new CsafDocuments(settings).Draft(advisory, draft));

    /// <summary>What the file of an advisory's document is called.</summary>
    public static string NameOf(ShownAdvisory advisory) => PublishedDocument.NameOf(advisory);

    /// <summary>The addresses of the documents of a finished site, as its list names them: what has to be signed.</summary>
    public static ImmutableArray<string> Documents(ISiteFiles site) =>
    [
        .. Encoding.UTF8.GetString(site.Read(SiteUrls.CsafIndex)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(path => SiteUrls.CsafFolder + path),
    ];

    /// <summary>Adds documents, hashes and directories to the tree.</summary>
    /// <param name="key">Null while nothing is signed: then nothing says that it is.</param>
    public static void Write(SiteModel site, ISiteWriter tree, ProviderKey? key = null)
    {
        var documents = PublishedDocument.All(site);
        Parallel.ForEach(documents, document => WriteDocument(document, site.Settings, tree));

        var newest = documents.IsEmpty ? PageTimes.Fixed : documents[0].ModifiedAt;
        var feeds = RolieFeed.All(documents);
        foreach (var feed in feeds)
            tree.Write(feed.Address, feed.Render(site.Settings, isSigned: key is not null), feed.UpdatedAt);
        WriteProvider(site.Settings, tree, key, newest, feeds);
        tree.Write(SiteUrls.CsafService, RolieService.Render(site.Settings, feeds), PageTimes.Fixed);
        tree.Write(SiteUrls.CsafIndex, DocumentLists.Index(documents), newest);
        tree.Write(SiteUrls.CsafChanges, DocumentLists.Changes(documents), newest);
    }

    private static void WriteProvider(SiteSettings settings, ISiteWriter tree, ProviderKey? key, DateTimeOffset newest, ImmutableArray<RolieFeed> feeds)
    {
        if (key is not null)
            tree.Write(SiteUrls.OpenPgpKey, key.File.Span, key.ChangedAt);
        var changedAt = key?.ChangedAt > newest ? key.ChangedAt : newest;
        tree.Write(SiteUrls.CsafProvider, ProviderMetadata.Render(settings, changedAt, key, feeds), changedAt);
    }

    private static void WriteDocument(PublishedDocument document, SiteSettings settings, ISiteWriter tree) => tree.Make(
        [document.Address, document.Address + ".sha256", document.Address + ".sha512"],
        document.ModifiedAt,
        (document.Advisory, settings),
        static made => WithHashes(Render(made.Advisory, made.settings), PublishedDocument.NameOf(made.Advisory)));

    // Section 7.1.18: the hash, blanks, and the name of the file.
    private static ImmutableArray<byte[]> WithHashes(byte[] document, string name)
    {
        return [document, Line(SHA256.HashData(document)), Line(SHA512.HashData(document))];

        byte[] Line(byte[] hash) => Encoding.ASCII.GetBytes($"{Convert.ToHexStringLower(hash)}  {name}\n");
    }
}
