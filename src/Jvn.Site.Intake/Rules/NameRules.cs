using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Timing;

namespace Jvn.Site.Intake.Rules;

/// <summary>No two names of the input differ by case only: on some machines they are one file. Those that differ by normalisation are refused when they are
/// read.</summary>
internal static class NameRules
{
    public static void Check(InputContent content, InputTimeline timeline, DiagnosticBag bag)
    {
        // A folder is public with the first file below it. Of names that collide, the one that is public first stands, and each later one is at fault,
        // so that nothing withheld is blamed on what is public, and nothing public is forgiven for what is withheld.
        var publicFirst = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in content.Files)
        {
            foreach (var name in FolderAndFileNames(file.RelativePath))
                publicFirst[name] = publicFirst.TryGetValue(name, out var other) && timeline.LaterPublic(other, file.Path) == file.Path ? other : file.Path;
        }

        foreach (var same in publicFirst.GroupBy(pair => Fold(pair.Key), StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
        {
            var inOrder = same.OrderBy(pair => pair.Value, timeline.Order).ToList();
            foreach (var later in inOrder.Skip(1))
                bag.Add(DiagnosticCatalog.NamesCollide.At(new SourceLocation(later.Value), inOrder[0].Key, later.Key));
        }
    }

    private static string Fold(string name) => name.ToUpperInvariant();

    private static IEnumerable<string> FolderAndFileNames(string path)
    {
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
            yield return path[..slash];
        yield return path;
    }
}
