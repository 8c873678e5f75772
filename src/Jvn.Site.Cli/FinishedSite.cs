using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Output.Tree;

namespace Jvn.Site.Cli;

/// <summary>Looks through finished files before they become the site: no withheld words in any byte or name, no broken link.</summary>
internal static class FinishedSite
{
    /// <summary>Empty when the site may go out.</summary>
    /// <param name="found">What a <see cref="LeakWatch"/> saw, or a search of the files found.</param>
    /// <param name="theme">Where the theme lies: what it says of itself is no leak.</param>
    public static ImmutableArray<Refusal> Verify(
        ISiteFiles site, IReadOnlyCollection<(string Address, ImmutableHashSet<string> Words)> found, LeakProbe probe, string theme)
    {
        var broken = LinkCheck.Run(site).Select(link => new Refusal(DiagnosticCatalog.FinishedLinkBroken.At(new SourceLocation(link.Page), link.Link)));
        return [.. Leaks(found, probe, theme), .. broken];
    }

    /// <summary>Every file that says, or is named by, what is withheld.</summary>
    public static ImmutableArray<Refusal> Leaks(
        IReadOnlyCollection<(string Address, ImmutableHashSet<string> Words)> found, LeakProbe probe, string theme)
    {
        var leaks = LeakSearch.Leaks(found, words => EmptySite.Says(probe, words, theme));
        return [.. leaks.Select(address => new Refusal(DiagnosticCatalog.FinishedFileLeaks.At(new SourceLocation(address)), NamesWithheld: true))];
    }
}
