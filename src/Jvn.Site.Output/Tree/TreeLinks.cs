using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Jvn.Site.Output.Tree;

/// <summary>Where the pages of a tree lead while it is made: what the pages led to that are taken over is on record, and is counted on from there.</summary>
internal sealed class TreeLinks
{
    private readonly EarlierSite? earlier;
    private readonly FrozenSet<InternalLink> proven;
    private readonly ConcurrentDictionary<string, bool> countedOut = new(StringComparer.Ordinal);
    private volatile bool isUncertain;

    public TreeLinks(EarlierSite? earlier)
    {
        this.earlier = earlier;
        proven = (earlier?.Record?.Places ?? []).Select(place => place.Key).ToFrozenSet();
        foreach (var (place, pages) in earlier?.Record?.Places ?? [])
            Ledger.Add(place, pages);
    }

    public LinkLedger Ledger { get; } = new();

    /// <summary>True when an earlier page is not what it was: then what it led to is not known, and every page is to be looked into.</summary>
    public bool IsUncertain => isUncertain;

    /// <summary>True for a place that was there in the site before: it still is where its file was taken over.</summary>
    public bool WasProven(InternalLink place) => proven.Contains(place);

    /// <summary>Counts a page that was made.</summary>
    public void Made(string page, ReadOnlySpan<byte> bytes)
    {
        CountOut(page);
        Ledger.Add(page, bytes);
    }

    /// <summary>No longer counts the pages of the site before that are not in this one.</summary>
    public void Complete(Func<string, bool> isInTree)
    {
        foreach (var page in (earlier?.Record?.Files.Keys ?? []).Where(address => PageLook.IsPage(address) && !isInTree(address)))
            CountOut(page);
    }

    // Once a page, whoever asks.
    private void CountOut(string page)
    {
        if (earlier?.Record?.Files.ContainsKey(page) is not true || !countedOut.TryAdd(page, true))
            return;
        if (earlier.ReadAsRecorded(page) is { } before)
            Ledger.Remove(page, before);
        else
            isUncertain = true;
    }
}
