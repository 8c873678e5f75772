using Jvn.Site.Embargo;
using Jvn.Site.Published;

namespace Jvn.Site.Cli;

/// <summary>What a tree was written from, and what its files must not say.</summary>
internal sealed record RenderedSite(SiteModel Site, LeakProbe Probe);
