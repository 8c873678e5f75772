using Jvn.Site.Cli.Editing;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Editing;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Cli.Drafting;

/// <summary>A text as it stands, made ready to be revised: every byte is kept but what belongs to its first release.</summary>
internal static class DraftRevision
{
    /// <summary>Of the Japanese text.</summary>
    /// <param name="history">The entry that the update gets.</param>
    /// <exception cref="RefusalException">The file does not let itself be edited.</exception>
    public static byte[] Of(InputEntry file, string releaseAt, string history) => Edited(file, edit =>
        (edit.Has("released-on") ? edit.Set("release-at", releaseAt, after: "released-on")?.Remove("released-on") : edit.Set("release-at", releaseAt))
            ?.Remove("early-release")?.Remove("taken-back")?.Append("history", history));

    /// <summary>Of a translation: it comes out with the text that it translates.</summary>
    public static byte[] Of(InputEntry file) => Edited(file, edit => edit.Remove("release-at")?.Remove("released-on"));

    private static byte[] Edited(InputEntry file, Func<FrontMatterEdit, FrontMatterEdit?> edit) =>
        FrontMatterEdit.Open(file, InputFolder.ReadUnchecked(file)) is { } opened && edit(opened) is { } edited ? edited.File.Edited!
            : throw new RefusalException(DiagnosticCatalog.EditUnreadable.At(new SourceLocation(file.Path), file.Name), ExitCode.InvalidInput);
}
