using Jvn.Site.Cli.Signatures;
using Jvn.Site.Embargo;
using Jvn.Site.Published;

namespace Jvn.Site.Cli;

/// <summary>What a tree was written from, and what its files must not say.</summary>
/// <param name="Signer">What has signed its documents and signs its list of hashes; null when nobody does here.</param>
internal sealed record RenderedSite(SiteModel Site, LeakProbe Probe, TreeSigner? Signer);
