using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Net;
using System.Text;

namespace Jvn.Site.Output.Tree;

/// <summary>Every internal link of every page leads to a file of the tree, and its fragment to an element with that id.</summary>
public static class LinkCheck
{
    /// <summary>Checks <c>href</c>, <c>src</c>, <c>srcset</c>, <c>action</c> and <c>poster</c> of all HTML files. Links that name a scheme or a host are not
    /// ours to check.</summary>
    /// <returns>By page, then link; nothing when all is well.</returns>
    public static IReadOnlyList<BrokenLink> Run(ISiteFiles tree)
    {
        var files = tree.Addresses;
        var addresses = files.ToFrozenSet(StringComparer.Ordinal);
        var broken = new ConcurrentBag<BrokenLink>();
        var elsewhere = new ConcurrentBag<FragmentLink>();
        Parallel.ForEach(files.Where(IsPage), page => CheckPage(tree, page, addresses, broken, elsewhere));

        // Only the pages that a fragment of another page leads to are read again.
        Parallel.ForEach(elsewhere.GroupBy(link => link.Target, StringComparer.Ordinal), links =>
        {
            var ids = Ids(tree.Read(links.Key));
            foreach (var link in links.Where(link => !ids.Contains(link.Fragment)))
                broken.Add(new BrokenLink(link.Page, link.Link, LinkFault.NoElement));
        });
        return [.. broken.OrderBy(link => link.Page, StringComparer.Ordinal).ThenBy(link => link.Link, StringComparer.Ordinal)];
    }

    private static void CheckPage(ISiteFiles tree, string page, FrozenSet<string> addresses, ConcurrentBag<BrokenLink> broken,
        ConcurrentBag<FragmentLink> elsewhere)
    {
        var links = new HashSet<string>(StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var attributes = new HtmlAttributes(tree.Read(page));
        while (attributes.MoveNext())
        {
            if (IsLink(attributes.Name))
                links.Add(Text(attributes.Value));
            else if (attributes.Name.SequenceEqual("srcset"u8))
                links.UnionWith(Candidates(Text(attributes.Value)));
            else if (attributes.Name.SequenceEqual("id"u8))
                ids.Add(Text(attributes.Value));
        }

        foreach (var link in links)
        {
            if (InternalLink.Resolve(page, link) is not { } target)
                continue;
            if (!addresses.Contains(target.Address))
                broken.Add(new BrokenLink(page, link, LinkFault.NoFile));
            else if (target.Fragment.Length > 0 && target.Address != page && HasIds(target.Address))
                elsewhere.Add(new FragmentLink(page, link, target.Address, target.Fragment));
            else if (target.Fragment.Length > 0 && target.Address == page && !ids.Contains(target.Fragment))
                broken.Add(new BrokenLink(page, link, LinkFault.NoElement));
        }
    }

    private static HashSet<string> Ids(byte[] page)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var attributes = new HtmlAttributes(page);
        while (attributes.MoveNext())
        {
            if (attributes.Name.SequenceEqual("id"u8))
                ids.Add(Text(attributes.Value));
        }

        return ids;
    }

    private static bool IsLink(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("href"u8) || name.SequenceEqual("src"u8) || name.SequenceEqual("action"u8) || name.SequenceEqual("poster"u8);

    // Each candidate is an address, and behind a blank the size that it is for.
    private static IEnumerable<string> Candidates(string srcset) =>
        srcset.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(candidate => candidate.Split(' ')[0]);

    private static bool IsPage(string address) => address.EndsWith(".html", StringComparison.Ordinal);

    // What a fragment means in other files (a page of a PDF, say) is their business.
    private static bool HasIds(string address) => IsPage(address) || address.EndsWith(".svg", StringComparison.Ordinal);

    private static string Text(ReadOnlySpan<byte> value) => WebUtility.HtmlDecode(Encoding.UTF8.GetString(value));

    private sealed record FragmentLink(string Page, string Link, string Target, string Fragment);
}
