using Jvn.Site.Cli.Signatures;
using Jvn.Site.Embargo;
using Jvn.Site.Published;
using Jvn.Site.Publishing;

namespace Jvn.Site.Cli;

/// <summary>What a tree was written from, what its files must not say, and what is on record that they do not say.</summary>
/// <param name="Signer">What has signed its documents and signs its list of hashes; null when nobody does here.</param>
internal sealed record RenderedSite(SiteModel Site, LeakProbe Probe, EditorialRecord Editorial, TreeSigner? Signer);
