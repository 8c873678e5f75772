using System.Collections.Immutable;
using Jvn.Site.Embargo;
using Jvn.Site.Output;
using Jvn.Site.Output.Pages;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;

namespace Jvn.Site.Cli;

/// <summary>The site made of nothing: what it says, the theme says of itself. A withheld title can be an ordinary phrase, and one that stands on every page tells nothing.</summary>
internal static class EmptySite
{
    /// <summary>Which of the words that <paramref name="probe"/> looks for stand in it.</summary>
    public static async Task<IReadOnlySet<string>> SaysAsync(LeakProbe probe, SiteSettings settings, string theme, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("jvn-empty-");
        try
        {
            using var tree = OutputTree.Gather(folder.FullName, earlier: null);
            await SiteRenderer.RenderAsync(SiteModel.Assemble(settings, [], []), tree, ThemeAssets.Read(theme), cancellation);
            return FinishedSite.WithheldWordsIn(tree, probe).SelectMany(file => file.Words).ToImmutableHashSet(StringComparer.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
