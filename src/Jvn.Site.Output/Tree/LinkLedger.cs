using System.Collections.Concurrent;

namespace Jvn.Site.Output.Tree;

/// <summary>Where the pages of a site lead within it: each place once, with the number of pages that lead there. A page is seen once, when it is
/// made.</summary>
/// <remarks>What it holds grows with the number of places, not of links: every page leads to the same thirty places, and to a few of its own.</remarks>
internal sealed class LinkLedger
{
    private readonly ConcurrentDictionary<InternalLink, int> places = new();
    private readonly ConcurrentBag<BrokenLink> brokenWithin = [];

    /// <summary>Each place to which a page leads, and how many pages do; in no order.</summary>
    public IEnumerable<KeyValuePair<InternalLink, int>> Places => places.Where(place => place.Value > 0);

    /// <summary>Links of a page to an element of its own that it does not have.</summary>
    public IReadOnlyCollection<BrokenLink> BrokenWithin => brokenWithin;

    /// <summary>Counts a page that is there.</summary>
    public void Add(string page, PageLook look)
    {
        foreach (var (link, place) in LinksOf(page, look))
        {
            if (place.Address == page && place.Fragment.Length > 0 && !look.Ids.Contains(place.Fragment))
                brokenWithin.Add(new BrokenLink(page, link, LinkFault.NoElement));
        }

        Count(PlacesOf(page, look), 1);
    }

    /// <summary>No longer counts a page, of which another one takes the place, or none.</summary>
    public void Remove(string page, PageLook look) => Count(PlacesOf(page, look), -1);

    /// <summary>Adds what was counted before.</summary>
    public void Add(InternalLink place, int pages) => places.AddOrUpdate(place, pages, (_, counted) => counted + pages);

    /// <summary>The links of a page that lead within the site, each as it is written.</summary>
    public static IEnumerable<(string Link, InternalLink Place)> LinksOf(string page, PageLook look) =>
        from link in look.Links
        let place = InternalLink.Resolve(page, link)
        where place is not null
        select (link, place.Value);

    private static IEnumerable<InternalLink> PlacesOf(string page, PageLook look) =>
        LinksOf(page, look).Select(link => link.Place).Where(place => place.Address != page).Distinct();

    private void Count(IEnumerable<InternalLink> seen, int pages)
    {
        foreach (var place in seen)
            Add(place, pages);
    }
}
