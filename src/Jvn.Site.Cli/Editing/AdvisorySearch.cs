using System.Collections.Immutable;
using Jvn.Site.Cli.Commands;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Editing;

/// <summary>Finds an advisory by its identifier, whatever its file is called, or by its working name.</summary>
/// <param name="isRedacted">Then nothing is said but what the user typed, not even that a name comes near.</param>
internal sealed class AdvisorySearch(InputContent content, bool isRedacted)
{
    private readonly ImmutableArray<Dossier> known = [.. content.Dossiers.Where(dossier => dossier.Current?.Content is { IsComplete: true })];

    /// <exception cref="UsageException">There is none, or more than one.</exception>
    /// <exception cref="RefusalException">It is sealed.</exception>
    public Dossier Find(string wanted)
    {
        var found = known.Where(IsMeant(wanted)).ToList();
        if (found.Count > 1)
            throw isRedacted
                ? new UsageException("この識別番号のファイルが二つ以上あります", "more than one file claims this identifier")
                : new UsageException($"{VisibleText.Of(wanted)} のファイルが二つ以上あります。jvn check で確認してください",
                    $"more than one file claims {VisibleText.Of(wanted)}; jvn check says which");
        if (found is [var only])
            return only;
        if (!isRedacted && content.Files.FirstOrDefault(file => SealedName.Is(file.RelativePath) && Dossier.StemOf(file.RelativePath) is var stem
            && (stem == wanted || Path.GetFileName(stem) == wanted)) is { } closed)
            throw new RefusalException(DiagnosticCatalog.EditOfSealed.At(new SourceLocation(closed.Path), wanted));
        throw Unknown(wanted, isRedacted, known.SelectMany(dossier => new[] { IdOf(dossier).Text, IdOf(dossier).Slug, dossier.Name }), content.Sealed.Length);
    }

    /// <summary>What is said of an advisory that the input has not got.</summary>
    /// <param name="names">Those of the advisories that it has.</param>
    /// <param name="closed">How many files are sealed and were not opened: of those nobody knows the identifiers.</param>
    public static UsageException Unknown(string wanted, bool isRedacted, IEnumerable<string> names, int closed)
    {
        if (isRedacted)
            return new UsageException("この識別番号の、読める脆弱性レポートが入力にありません", "the input has no readable advisory with this identifier");
        var nearest = NearestName.Of(wanted, names);
        var hint = nearest is null ? new Bilingual("", "") : new($"。{nearest} ではありませんか", $"; did you mean {nearest}?");
        var sealedHint = closed == 0 ? new Bilingual("", "")
            : new($"。暗号化されていて読めない {closed} 個のファイルの中にあるかもしれません",
                $"{(nearest is null ? "; it" : " It")} may be among what is sealed and was not opened (files: {closed})");
        return new UsageException($"{VisibleText.Of(wanted)} の、読める脆弱性レポートが入力にありません{hint.Japanese}{sealedHint.Japanese}",
            $"the input has no readable advisory {VisibleText.Of(wanted)}{hint.English}{sealedHint.English}");
    }

    private static Func<Dossier, bool> IsMeant(string wanted) =>
        TypedId.TryRead(wanted, out var id) ? dossier => IdOf(dossier).Text == id.Text : dossier => dossier.Name == wanted || dossier.Stem == wanted;

    private static AdvisoryId IdOf(Dossier dossier) => dossier.Current!.Content!.Id.Value;
}
