using System.Collections.Immutable;
using Jvn.Site.Published;

namespace Jvn.Site.Theme.Parts;

/// <summary>What is the same on every page: settings, assets, and the series that the navigation names.</summary>
public sealed record SiteFrame(SiteSettings Settings, AssetAddresses Assets, ImmutableArray<AdvisoryKind> Series)
{
    /// <summary>An address of the site with the scheme and host it is published under.</summary>
    public string Absolute(string address) => Settings.Absolute(address);
}
