using Jvn.Site.Embargo;
using Jvn.Site.Published;
using Jvn.Site.Publishing;

namespace Jvn.Site.Cli;

/// <summary>What a tree was written from, what its files must not say, and what is on record that they do not say.</summary>
internal sealed record RenderedSite(SiteModel Site, LeakProbe Probe, EditorialRecord Editorial);
