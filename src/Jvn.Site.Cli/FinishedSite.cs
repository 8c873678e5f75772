using System.Collections.Immutable;
using System.Text;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Output.Tree;

namespace Jvn.Site.Cli;

/// <summary>Looks through finished files before they become the site: no withheld words in any byte or name, no broken link.</summary>
internal static class FinishedSite
{
    /// <summary>Empty when the site may go out.</summary>
    /// <param name="themeSays">The words among those looked for that the theme says of itself. Asked only when some were found.</param>
    public static async Task<ImmutableArray<Refusal>> VerifyAsync(ISiteFiles site, LeakProbe probe, Func<Task<IReadOnlySet<string>>> themeSays)
    {
        var broken = LinkCheck.Run(site).Select(link => new Refusal(DiagnosticCatalog.FinishedLinkBroken.At(new SourceLocation(link.Page), link.Link)));
        return [.. await LeaksAsync(site, probe, themeSays), .. broken];
    }

    /// <summary>Every file that says, or is named by, what is withheld.</summary>
    public static async Task<ImmutableArray<Refusal>> LeaksAsync(ISiteFiles site, LeakProbe probe, Func<Task<IReadOnlySet<string>>> themeSays)
    {
        var found = WithheldWordsIn(site, probe);
        if (found is [])
            return [];
        var innocent = await themeSays();
        return
        [
            .. found.Where(file => !file.Words.All(innocent.Contains))
                .Select(file => new Refusal(DiagnosticCatalog.FinishedFileLeaks.At(new SourceLocation(file.Address)), NamesWithheld: true)),
        ];
    }

    /// <summary>Which of the words that are looked for each file holds, or has in its name; only files with any.</summary>
    public static ImmutableArray<(string Address, ImmutableHashSet<string> Words)> WithheldWordsIn(ISiteFiles site, LeakProbe probe) => probe.IsEmpty ? [] :
    [
        .. site.Addresses.AsParallel().AsOrdered()
            .Select(address => (Address: address, Words: ImmutableHashSet.Create(StringComparer.Ordinal, [.. probe.Search(Encoding.UTF8.GetBytes(address)), .. probe.Search(site.Read(address))])))
            .Where(file => !file.Words.IsEmpty),
    ];
}
