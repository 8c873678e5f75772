using System.Collections.Immutable;
using Jvn.Site.Cli.Commands;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Cli.Sealing;

/// <summary>Finds the files that can be sealed, or are: one by its path, or all of an advisory by its identifier or working name.</summary>
/// <param name="isRedacted">Then nothing is said but what the user typed.</param>
internal sealed class DraftSearch(InputContent content, bool isRedacted)
{
    private readonly ImmutableArray<InputEntry> known = [.. content.Files.Where(file => SealedName.Opened(file.RelativePath) is var name
        && SealedName.IsOfClear(name))];

    /// <summary>In the order of their paths; of those named by path one each.</summary>
    /// <exception cref="UsageException">There is no such file or advisory.</exception>
    public ImmutableArray<DraftFiles> Find(IEnumerable<string> wanted) => [.. wanted.Distinct(StringComparer.Ordinal).Select(Find)];

    private DraftFiles Find(string wanted)
    {
        var path = SealedName.Opened(Path.GetFullPath(wanted));
        if (known.Where(file => path.Equals(SealedName.Opened(Path.GetFullPath(file.FullPath)), Findings.OfPaths)).ToImmutableArray() is { Length: > 0 } named)
            return new DraftFiles(named, IsWholeAdvisory: false);
        if (content.Files.Any(file => path.Equals(Path.GetFullPath(file.FullPath), Findings.OfPaths)))
        {
            throw new UsageException("暗号化できるのは、脆弱性レポートの本文（.md）と .case.yml だけです",
                "only the texts of an advisory (.md) and its .case.yml can be sealed");
        }

        var stems = Stems(wanted).Distinct(StringComparer.Ordinal).ToList();
        return stems switch
        {
            [var stem] => new DraftFiles([.. known.Where(file => Dossier.StemOf(file.RelativePath) == stem)], IsWholeAdvisory: true),
            [] => throw AdvisorySearch.Unknown(wanted, isRedacted, known.Select(file => NameOf(Dossier.StemOf(file.RelativePath))),
                content.Sealed.Length),
            _ => throw new UsageException("この名前の脆弱性レポートが二つ以上あります。ファイルのパスで指定してください",
                "more than one advisory has this name; give the path of a file"),
        };
    }

    private IEnumerable<string> Stems(string wanted)
    {
        var byId = TypedId.TryRead(wanted, out var id)
            ? content.Dossiers.Where(dossier => dossier.Current?.Content is { IsComplete: true } text && text.Id.Value.Text == id.Text)
                .Select(dossier => dossier.Stem).ToList() : [];
        return byId.Count > 0 ? byId
            : known.Select(file => Dossier.StemOf(file.RelativePath)).Where(stem => stem == wanted || NameOf(stem) == wanted);
    }

    private static string NameOf(string stem) => stem[(stem.LastIndexOf('/') + 1)..];
}
