using System.Collections.Concurrent;

namespace Jvn.Site.Output.Tree;

/// <summary>Every internal link of every page leads to a file of the tree, and its fragment to an element with that id.</summary>
public static class LinkCheck
{
    /// <summary>Checks <c>href</c>, <c>src</c>, <c>srcset</c>, <c>action</c> and <c>poster</c> of all HTML files. Links that name a scheme or a host are not
    /// ours to check.</summary>
    /// <returns>By page, then link; nothing when all is well.</returns>
    public static IReadOnlyList<BrokenLink> Run(ISiteFiles tree) =>
        tree is OutputTree { Links: { IsUncertain: false } links } made ? Run(made, links) : Run(tree, Read(tree), _ => false);

    // While it was made, each page was looked into that is new; of the others it is on record where they lead.
    private static IReadOnlyList<BrokenLink> Run(OutputTree tree, TreeLinks links)
    {
        links.Complete(tree.Has);
        return links.IsUncertain ? Run(tree, Read(tree), _ => false)
            : Run(tree, links.Ledger, place => links.WasProven(place) && tree.IsTakenOver(place.Address));
    }

    private static IReadOnlyList<BrokenLink> Run(ISiteFiles tree, LinkLedger ledger, Func<InternalLink, bool> isProven)
    {
        var faults = Faults(tree, ledger, isProven);
        return [.. ledger.BrokenWithin.Concat(faults.IsEmpty ? [] : Named(tree, faults))
            .OrderBy(link => link.Page, StringComparer.Ordinal).ThenBy(link => link.Link, StringComparer.Ordinal)];
    }

    private static LinkLedger Read(ISiteFiles tree)
    {
        var ledger = new LinkLedger();
        Parallel.ForEach(tree.Addresses.Where(PageLook.IsPage), page => ledger.Add(page, tree.Read(page)));
        return ledger;
    }

    // Only the pages that a fragment of another page leads to are looked into.
    private static ConcurrentDictionary<InternalLink, LinkFault> Faults(ISiteFiles tree, LinkLedger ledger, Func<InternalLink, bool> isProven)
    {
        var faults = new ConcurrentDictionary<InternalLink, LinkFault>();
        var files = tree.Addresses.ToHashSet(StringComparer.Ordinal);
        foreach (var place in ledger.Places.Select(place => place.Key).Where(place => !files.Contains(place.Address)))
            faults[place] = LinkFault.NoFile;
        var fragments = ledger.Places.Select(place => place.Key)
            .Where(place => place.Fragment.Length > 0 && PageLook.HasIds(place.Address) && files.Contains(place.Address) && !isProven(place))
            .GroupBy(place => place.Address, StringComparer.Ordinal);
        Parallel.ForEach(fragments, places =>
        {
            var ids = PageLook.At(places.Key, tree.Read(places.Key)).Ids.ToHashSet(StringComparer.Ordinal);
            foreach (var place in places.Where(place => !ids.Contains(place.Fragment)))
                faults[place] = LinkFault.NoElement;
        });
        return faults;
    }

    // Which pages they are was not kept: all is well nearly always.
    private static ConcurrentBag<BrokenLink> Named(ISiteFiles tree, ConcurrentDictionary<InternalLink, LinkFault> faults)
    {
        var broken = new ConcurrentBag<BrokenLink>();
        Parallel.ForEach(tree.Addresses.Where(PageLook.IsPage), page =>
        {
            foreach (var (link, place) in LinkLedger.LinksOf(page, PageLook.At(page, tree.Read(page))).Where(link => link.Place.Address != page))
            {
                if (faults.TryGetValue(place, out var fault))
                    broken.Add(new BrokenLink(page, link, fault));
            }
        });
        return broken;
    }
}
