using System.Collections.Concurrent;

namespace Jvn.Site.Output.Tree;

/// <summary>Where the pages of a site lead within it: each place once, with the number of pages that lead there. A page is seen once, when it is
/// made.</summary>
/// <remarks>What it holds grows with the number of places, not of links: every page leads to the same thirty places, and to a few of its own. Safe to use from
/// many threads.</remarks>
internal sealed class LinkLedger
{
    private readonly ConcurrentDictionary<InternalLink, LinkPlace> places = new();
    private readonly ConcurrentBag<BrokenLink> brokenWithin = [];

    // A link that begins at the root leads to the same place from every page; null for one that leads nowhere within the site.
    private readonly ConcurrentDictionary<byte[], LinkPlace?> fromRoot = new(ByteTexts.Comparer);
    private readonly ConcurrentDictionary<byte[], LinkPlace?>.AlternateLookup<ReadOnlySpan<byte>> fromRootByBytes;

    [ThreadStatic]
    private static HashSet<LinkPlace>? seen;

    public LinkLedger() => fromRootByBytes = fromRoot.GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <summary>Each place to which a page leads, and how many pages do; in no order.</summary>
    public IEnumerable<KeyValuePair<InternalLink, int>> Places =>
        places.Values.Where(place => place.Pages > 0).Select(place => KeyValuePair.Create(place.Place, place.Pages));

    /// <summary>Links of a page to an element of its own that it does not have.</summary>
    public IReadOnlyCollection<BrokenLink> BrokenWithin => brokenWithin;

    /// <summary>Counts a page that is there.</summary>
    public void Add(string page, ReadOnlySpan<byte> file)
    {
        if (Count(page, file, 1))
            FindBrokenWithin(page, PageLook.At(page, file));
    }

    /// <summary>No longer counts a page, of which another one takes the place, or none.</summary>
    public void Remove(string page, ReadOnlySpan<byte> file) => Count(page, file, -1);

    /// <summary>Adds what was counted before.</summary>
    public void Add(InternalLink place, int pages) => Of(place).Count(pages);

    /// <summary>The links of a page that lead within the site, each as it is written.</summary>
    public static IEnumerable<(string Link, InternalLink Place)> LinksOf(string page, PageLook look) =>
        from link in look.Links
        let place = InternalLink.Resolve(page, link)
        where place is not null
        select (link, place.Value);

    // True when it may lead to an element of its own that it does not have. Nearly all links begin at the root, lead to another host, or to an id of the page
    // as it is written; only the others are turned into strings.
    private bool Count(string page, ReadOnlySpan<byte> file, int pages)
    {
        var (elsewhere, own) = (seen ??= [], new List<Range>());
        elsewhere.Clear();
        var (ids, leadsToItself) = (new List<Range>(), false);
        var attributes = new HtmlAttributes(file);
        while (attributes.MoveNext())
        {
            var value = attributes.Value;
            if (attributes.Name.SequenceEqual("id"u8))
                ids.Add(RangeOf(file, value));
            else if (attributes.Name.SequenceEqual("srcset"u8))
                leadsToItself |= AddEach(page, PageLook.Candidates(PageLook.Text(value)), elsewhere);
            else if (!PageLook.IsLink(attributes.Name) || value.StartsWith("https://"u8) || value.StartsWith("http://"u8))
                continue;
            else if (value is [(byte)'/', ..])
                leadsToItself |= Add(FromRoot(value), page, elsewhere);
            else if (value is [(byte)'#', ..])
                own.Add(RangeOf(file, value[1..]));
            else
                leadsToItself |= AddEach(page, [PageLook.Text(value)], elsewhere);
        }

        foreach (var place in elsewhere)
            place.Count(pages);
        return leadsToItself || HasOther(file, own, ids);
    }

    private bool AddEach(string page, IEnumerable<string> links, HashSet<LinkPlace> elsewhere)
    {
        var leadsToItself = false;
        foreach (var link in links)
            leadsToItself |= InternalLink.Resolve(page, link) is { } place && Add(Of(place), page, elsewhere);
        return leadsToItself;
    }

    // True for an element of the page itself.
    private static bool Add(LinkPlace? place, string page, HashSet<LinkPlace> elsewhere)
    {
        if (place is null)
            return false;
        if (place.Place.Address == page)
            return place.Place.Fragment.Length > 0;
        elsewhere.Add(place);
        return false;
    }

    private LinkPlace? FromRoot(ReadOnlySpan<byte> value)
    {
        if (fromRootByBytes.TryGetValue(value, out var known))
            return known;
        var place = InternalLink.Resolve("/", PageLook.Text(value)) is { } resolved ? Of(resolved) : null;
        fromRootByBytes[value] = place;
        return place;
    }

    private LinkPlace Of(InternalLink place) => places.GetOrAdd(place, static place => new LinkPlace(place));

    // True when a fragment is not an id, letter by letter, or may be written otherwise than the id is.
    private static bool HasOther(ReadOnlySpan<byte> file, List<Range> own, List<Range> ids)
    {
        foreach (var fragment in own)
        {
            var found = file[fragment].IsEmpty;
            if (file[fragment].ContainsAny((byte)'%', (byte)'&'))
                return true;
            for (var at = 0; at < ids.Count && !found; at++)
                found = file[ids[at]].SequenceEqual(file[fragment]);
            if (!found)
                return true;
        }

        return false;
    }

    private void FindBrokenWithin(string page, PageLook look)
    {
        foreach (var (link, place) in LinksOf(page, look).Where(link => link.Place.Address == page))
        {
            if (place.Fragment.Length > 0 && !look.Ids.Contains(place.Fragment))
                brokenWithin.Add(new BrokenLink(page, link, LinkFault.NoElement));
        }
    }

    private static Range RangeOf(ReadOnlySpan<byte> file, ReadOnlySpan<byte> part) =>
        file.Overlaps(part, out var start) ? start..(start + part.Length) : 0..0;
}
