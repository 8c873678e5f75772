using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake.Editing;

#pragma warning disable RS0030 // The one place that writes into the input folder: over a file that an editor named, or where nothing lies.

/// <summary>Writes files of the input: whole or not at all, and never over a change that somebody else made meanwhile.</summary>
public static class EditedFile
{
    /// <summary>Makes a new file, and the folders above it.</summary>
    /// <returns>False when something lies there; it stays as it is.</returns>
    public static bool Create(string path, byte[] bytes)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var beside = Path.Combine(folder, ".jvn-" + Path.GetRandomFileName());
        try
        {
            using (var handle = File.OpenHandle(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                RandomAccess.Write(handle, bytes, 0);
                RandomAccess.FlushToDisk(handle);
            }

            File.Move(beside, path, overwrite: false);
            return true;
        }
        catch (IOException) when (Path.Exists(path))
        {
            return false;
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>Writes an edited file, with the mode it had.</summary>
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
