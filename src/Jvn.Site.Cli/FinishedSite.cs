using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Output.Tree;

namespace Jvn.Site.Cli;

/// <summary>Looks through finished files before they become the site: no withheld words in any byte or name, no broken link.</summary>
internal static class FinishedSite
{
    /// <summary>Empty when the site may go out.</summary>
    public static ImmutableArray<Refusal> Verify(ISiteFiles site, LeakProbe probe)
    {
        var leaks = site.Addresses.AsParallel().AsOrdered()
            .Where(address => probe.Search(System.Text.Encoding.UTF8.GetBytes(address)) is not null || probe.Search(site.Read(address)) is not null)
            .Select(address => new Refusal(DiagnosticCatalog.FinishedFileLeaks.At(new SourceLocation(address)), NamesWithheld: true));
        var broken = LinkCheck.Run(site).Select(link => new Refusal(DiagnosticCatalog.FinishedLinkBroken.At(new SourceLocation(link.Page), link.Link)));
        return [.. leaks, .. broken];
    }
}
