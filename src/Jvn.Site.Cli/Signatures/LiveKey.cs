using Jvn.Site.Diagnostics;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Signatures;

/// <summary>The key that the live release announces: its public part tells when the one that signs ends.</summary>
internal static class LiveKey
{
    /// <summary>What is to be said of it now; nothing where nothing is signed.</summary>
    /// <param name="target">The directory that is published to.</param>
    public static KeyReading Read(string target, DateTimeOffset now)
    {
        var live = FinishedTree.Open(Path.Combine(target, "current"));
        if (!live.Contains(SiteUrls.OpenPgpKey))
            return KeyReading.None;
        var bag = new DiagnosticBag();
        var key = VerificationKey.Load(live.Read(SiteUrls.OpenPgpKey), new SourceLocation(SiteUrls.OpenPgpKey), now, bag);
        return KeyReading.Of(key is null ? null : new SiteKey(key, Signer: null), bag);
    }
}
