using System.Text;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake.Rules;

/// <summary>No two names of the input differ by case or Unicode normalisation only: on some machines they are one file.</summary>
internal static class NameRules
{
    public static void Check(InputContent content, Publicity publicity, DiagnosticBag bag)
    {
        var first = new Dictionary<string, (string Name, InputEntry File)>(StringComparer.Ordinal);
        foreach (var file in content.Files)
        {
            foreach (var name in FolderAndFileNames(file.RelativePath))
            {
                var fold = name.Normalize(NormalizationForm.FormC).ToUpperInvariant();
                if (first.TryAdd(fold, (name, file)) || first[fold].Name == name)
                    continue;
                var later = publicity.LaterPublic(first[fold].File.Path, file.Path);
                bag.Add(DiagnosticCatalog.NamesCollide.At(new SourceLocation(later), first[fold].Name, name));
            }
        }
    }

    private static IEnumerable<string> FolderAndFileNames(string path)
    {
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
            yield return path[..slash];
        yield return path;
    }
}
