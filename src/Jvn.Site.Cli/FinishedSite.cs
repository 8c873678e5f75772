using System.Collections.Immutable;
using Jvn.Site.Embargo;
using Jvn.Site.Output.Tree;

namespace Jvn.Site.Cli;

/// <summary>Looks through finished files before they become the site: no withheld words in any byte or name, no broken link.</summary>
internal static class FinishedSite
{
    /// <summary>Empty when the site may go out.</summary>
    public static ImmutableArray<Refusal> Verify(OutputTree tree, LeakProbe probe)
    {
        var leaks = tree.Addresses.AsParallel().AsOrdered()
            .Select(address => probe.Search(System.Text.Encoding.UTF8.GetBytes(address)) is not null || probe.Search(tree.Read(address)) is not null ? address : null)
            .OfType<string>()
            .Select(address => new Refusal(address, "holds something that is not public yet", NamesWithheld: true));
        var broken = LinkCheck.Run(tree).Select(link => new Refusal(link.Page, $"has a link that leads nowhere: {link.Link}", NamesWithheld: false));
        return [.. leaks, .. broken];
    }
}
