using System.Collections.Frozen;
using System.Collections.Immutable;
using Jvn.Site.Published;

namespace Jvn.Site.Theme.Parts;

/// <summary>What is the same on every page: settings, assets, the series that the navigation names, and the advisories that a link may lead to.</summary>
public sealed record SiteFrame(SiteSettings Settings, AssetAddresses Assets, ImmutableArray<AdvisoryKind> Series, FrozenSet<AdvisoryId> Released)
{
    /// <summary>An address of the site with the scheme and host it is published under.</summary>
    public string Absolute(string address) => Settings.Absolute(address);
}
