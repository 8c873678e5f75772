using System.Collections.Immutable;
using Jvn.Site.Embargo;
using Jvn.Site.Output;
using Jvn.Site.Output.Pages;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;

namespace Jvn.Site.Cli;

#pragma warning disable RS0030 // A folder of its own for a site that nobody sees; nothing confidential lies in it.

/// <summary>What the site says of itself, whatever the input holds. A withheld title can be an ordinary phrase, and one that stands on every page tells
/// nothing.</summary>
internal static class EmptySite
{
    /// <summary>Which of the words that were found stand in a site made of nothing, or in the program's own texts.</summary>
    /// <remarks>Nothing of the input goes into it, <c>site.yml</c> neither: what an editor writes there is no word of the program's.</remarks>
    public static IReadOnlySet<string> Says(LeakProbe probe, IReadOnlySet<string> found, string theme)
    {
        var folder = Directory.CreateTempSubdirectory("jvn-empty-");
        try
        {
            using var tree = OutputTree.Gather(folder.FullName, earlier: null);
            SiteRenderer.Render(SiteModel.Assemble(new SiteSettings(), [], []), tree, ThemeAssets.Read(theme));
            return LeakSearch.WordsIn(probe, tree.Addresses, tree.Read).SelectMany(file => file.Words).Union(ProgramWords.Among(found))
                .ToImmutableHashSet(StringComparer.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
