using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Editing;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Cli.Editing;

/// <summary>The files of a released advisory get its identifier for a name in place of the working name.</summary>
internal static class RenameEdits
{
    public static EditPlan Rename(Dossier dossier, InputContent content, DateTimeOffset now)
    {
        var id = dossier.Current!.Content!.Id.Value;
        if (dossier.Timeline.PublicFrom > now)
            return EditPlan.Refuse(DiagnosticCatalog.RenameBeforeRelease.At(dossier.Current.Start, id.Text, dossier.Name));
        if (dossier.Name == id.Slug)
            return EditPlan.Write([], new Bilingual($"{id} のファイルは、もうその名前です。", $"The files of {id} have that name already."));
        var stem = dossier.Stem[..^dossier.Name.Length] + id.Slug;
        if (content.Files.Any(file => Dossier.StemOf(file.RelativePath) == stem))
            return EditPlan.Refuse(DiagnosticCatalog.DraftThereAlready.At(dossier.Current.Start, id.Slug));
        return EditPlan.Write(
            [.. FilesOf(dossier, content).Select(file => Renamed(file, stem + file.RelativePath[dossier.Stem.Length..]))],
            new Bilingual($"{id} のファイルの名前を {dossier.Name} から {id.Slug} に変えました。公開される内容は変わりません。",
                $"Renamed the files of {id} from {dossier.Name} to {id.Slug}. Readers see no difference.")) with { KeepsTheSite = true };
    }

    // The text last: until then the others belong to the name that it still has, and after that nothing is left of it.
    private static IEnumerable<InputEntry> FilesOf(Dossier dossier, InputContent content) =>
    [
        .. content.Unread.Where(file => Dossier.StemOf(file.RelativePath) == dossier.Stem),
        .. dossier.Attachments.Files, .. dossier.PendingAttachments.Files,
        .. new[] { dossier.Case?.File, dossier.PendingEnglish?.Entry, dossier.Pending?.Entry, dossier.English?.Entry, dossier.Current?.Entry }
            .OfType<InputEntry>(),
    ];

    private static InputChange.Renamed Renamed(InputEntry file, string relative) =>
        new InputChange.Renamed(file with { RelativePath = relative, Path = file.Path[..^file.RelativePath.Length] + relative }, file.RelativePath, file.Path);
}
