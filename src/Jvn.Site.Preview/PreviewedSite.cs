using System.Collections.Concurrent;
using System.Collections.Frozen;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Model;
using Jvn.Site.Output;
using Jvn.Site.Output.Pages;
using Jvn.Site.Published;

namespace Jvn.Site.Preview;

/// <summary>The site of one instant, made from an input as far as somebody looks at it.</summary>
internal sealed class PreviewedSite
{
    private readonly SiteOnDemand site;
    private readonly ConcurrentDictionary<string, byte[]?> made = new(StringComparer.Ordinal);
    private readonly Lazy<FrozenDictionary<string, SourcePlace>> sources;

    public PreviewedSite(InputContent content, DateTimeOffset at, ThemeAssets assets)
    {
        At = at;
        var gate = EmbargoGate.Open(content, at);
        site = new SiteOnDemand(SiteModel.Assemble(content.Settings, gate.Released, gate.Vendors), assets);
        sources = new(() => SourcePlaces.Of(content, at));
    }

    public DateTimeOffset At { get; }

    /// <summary>The bytes of a file; null when the site has none there.</summary>
    public byte[]? Read(string address) => made.GetOrAdd(address, site.Read);

    /// <summary>Where what a page shows was written; null when it comes from many files.</summary>
    public SourcePlace? SourceOf(string address) => sources.Value.GetValueOrDefault(address);
}
