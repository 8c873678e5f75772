using System.Collections.Immutable;
using Jvn.Site.Cli.Git;
using Jvn.Site.Intake.Editing;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Cli.Editing;

/// <summary>Writes changes that were tried into the input folder, one file after the other. Each is whole or not at all; in what order a plan has them, no
/// reader and no check is misled when the machine stops between two of them.</summary>
internal static class InputWriter
{
    /// <exception cref="InputChangedException">Somebody else changed a file meanwhile, or put one where a new one was to lie.</exception>
    public static void Write(string input, ImmutableArray<InputChange> changes)
    {
        foreach (var change in changes)
        {
            var isDone = change switch
            {
                InputChange.Rewritten rewritten => EditedFile.Write(rewritten.File, rewritten.Before),
                InputChange.Made made => EditedFile.Create(made.File.FullPath, made.File.Edited!),
                InputChange.Deleted deleted => Delete(deleted),
                InputChange.Renamed renamed => Rename(input, renamed),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
            if (!isDone)
                throw new InputChangedException();
        }
    }

    /// <summary>Where a file of the input lies that is not there yet.</summary>
    /// <param name="relative">Its path below the input folder, with forward slashes.</param>
    public static InputEntry EntryOf(string input, string relative) => new(
        Path.Combine(Path.GetFullPath(input), Path.Combine(relative.Split('/'))), $"{input.Replace('\\', '/').TrimEnd('/')}/{relative}", relative);

    private static bool Delete(InputChange.Deleted deleted)
    {
        if (!EditedFile.Delete(deleted.File, deleted.Before))
            return false;
        if (!deleted.File.Name.EndsWith(".md", StringComparison.Ordinal))
            EditedFile.DeleteEmpty(Path.GetDirectoryName(deleted.File.FullPath)!);
        return true;
    }

    private static bool Rename(string input, InputChange.Renamed renamed)
    {
        var (from, to) = (EntryOf(input, renamed.Former).FullPath, EntryOf(input, renamed.File.RelativePath).FullPath);
        if (Path.Exists(to))
            return false;
        if (GitCheckout.Tracks(input, renamed.Former))
        {
            EditedFile.MakeFolder(Path.GetDirectoryName(to)!);
            GitCheckout.Move(input, renamed.Former, renamed.File.RelativePath);
        }
        else if (!EditedFile.Rename(from, to))
        {
            return false;
        }

        EditedFile.DeleteEmpty(Path.GetDirectoryName(from)!);
        return true;
    }
}
