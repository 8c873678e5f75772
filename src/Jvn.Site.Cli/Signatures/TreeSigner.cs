using Jvn.Site.Output.Csaf;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Signatures;

/// <summary>Puts signatures into a tree: beside every CSAF document, and beside the list of hashes once that is there.</summary>
/// <param name="published">The key as the site publishes it; every signature is verified with it before it is written.</param>
/// <param name="earlier">A site made before, or null: signatures that would come out the same are taken from it, since verifying is quicker than
/// signing.</param>
internal sealed class TreeSigner(SigningKey key, VerificationKey published, ISiteFiles? earlier)
{
    private readonly string publishedAs = $"{FileHash.Of(published.Render())}";
    private int made;
    private int kept;

    public int Count => made + kept;

    /// <summary>How many of them were taken over.</summary>
    public int Kept => kept;

    /// <summary>Null when there is nothing to sign with.</summary>
    public static TreeSigner? For(SiteKey? key, ISiteFiles? earlier) => key is { Signer: { } secret } ? new TreeSigner(secret, key.Public, earlier) : null;

    public void SignDocuments(OutputTree tree) => Parallel.ForEach(CsafFiles.Documents(tree), address =>
    {
        // The published key tells the secret one; the document tells its date.
        var value = ($"{tree.HashOf(address)}", publishedAs);
        if (tree.TakeOver(SiteUrls.Signature(address), tree.ModifiedAt(address), value))
        {
            Interlocked.Increment(ref kept);
            return;
        }

        var document = tree.Read(address);
        tree.Write(SiteUrls.Signature(address), SignatureOf(address, document, SignatureDates.OfDocument(document)), tree.ModifiedAt(address), value);
    });

    public void SignHashList(OutputTree tree) => tree.Write(HashList.SignatureAddress,
        SignatureOf(HashList.Address, tree.Read(HashList.Address), SignatureDates.OfHashList(tree)), tree.ModifiedAt(HashList.Address));

    private byte[] SignatureOf(string address, byte[] bytes, DateTimeOffset changedAt)
    {
        var target = SiteUrls.Signature(address);
        var signature = earlier is not null && earlier.Contains(target) ? earlier.Read(target) : null;
        if (signature is not null && key.WouldSignAs(signature, bytes, changedAt, published))
        {
            Interlocked.Increment(ref kept);
            return signature;
        }

        Interlocked.Increment(ref made);
        return key.Sign(bytes, changedAt, published);
    }
}
