using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake.Editing;

#pragma warning disable RS0030 // The one place that writes into the input folder, and only over a file that an editor named.

/// <summary>Writes an edited file: whole or not at all, with the mode it had, and never over a change that somebody else made meanwhile.</summary>
public static class EditedFile
{
    /// <param name="edited">The file with the bytes it shall have.</param>
    /// <param name="before">The bytes it must still have.</param>
    /// <returns>False when it was changed meanwhile; then it stays as it is.</returns>
    public static bool Write(InputEntry edited, ReadOnlySpan<byte> before)
    {
        var target = edited.FullPath;
        var beside = Path.Combine(Path.GetDirectoryName(target)!, ".jvn-" + Path.GetRandomFileName());
        try
        {
            using (var handle = File.OpenHandle(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                if (!OperatingSystem.IsWindows())
                    File.SetUnixFileMode(handle, File.GetUnixFileMode(target));
                RandomAccess.Write(handle, edited.Edited, 0);
                RandomAccess.FlushToDisk(handle);
            }

            if (!File.ReadAllBytes(target).AsSpan().SequenceEqual(before))
                return false;
            File.Move(beside, target, overwrite: true);
            return true;
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
