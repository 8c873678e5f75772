using System.Collections.Immutable;
using Jvn.Site.Cli.Signatures;
using Jvn.Site.Embargo;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;
using Jvn.Site.Publishing;

namespace Jvn.Site.Cli;

/// <summary>What a tree was written from, what its files must not say, and what is on record that they do not say.</summary>
/// <param name="Seen">What they say of it.</param>
/// <param name="Signer">What has signed its documents and signs its list of hashes; null when nobody does here.</param>
internal sealed record RenderedSite(SiteModel Site, LeakProbe Probe, LeakWatch Seen, EditorialRecord Editorial, TreeSigner? Signer)
{
    /// <summary>Looks through what was written; empty when it may go out.</summary>
    /// <param name="isAhead">It was made for an instant that has not come: then not even its addresses may be said in a shared log.</param>
    public ImmutableArray<Refusal> Verify(OutputTree files, string theme, bool isAhead)
    {
        var refusals = FinishedSite.Verify(files, Seen.Found, Probe, theme);
        return [.. refusals.Select(refusal => refusal with { NamesWithheld = refusal.NamesWithheld || isAhead })];
    }
}
