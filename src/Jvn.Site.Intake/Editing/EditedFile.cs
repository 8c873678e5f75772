using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake.Editing;

#pragma warning disable RS0030 // The one place that writes into the input folder, makes, renames and deletes there, and only what an editor named.

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

            if (!Claim(path))
                return false;
            try
            {
                File.Move(beside, path, overwrite: true);
                return true;
            }
            catch
            {
                File.Delete(path);
                throw;
            }
        }
        finally
        {
            File.Delete(beside);
        }
    }

    // Only this tells two at the same time apart: a move looks first, and moves then.
    private static bool Claim(string path)
    {
        try
        {
            File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write).Dispose();
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException && Path.Exists(path))
        {
            return false;
        }
    }

    /// <summary>Writes an edited file, with the mode it had.</summary>
    /// <param name="edited">The file with the bytes it shall have.</param>
    /// <param name="before">The bytes it must still have.</param>
    /// <returns>False when it was changed meanwhile; then it stays as it is.</returns>
    /// <exception cref="ArgumentException">It is the clear text of a sealed file.</exception>
    public static bool Write(InputEntry edited, ReadOnlySpan<byte> before)
    {
        if (edited.IsSealed)
            throw new ArgumentException("The clear text of a sealed file is not written.", nameof(edited));
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

    /// <summary>Deletes a file.</summary>
    /// <param name="before">The bytes it must still have.</param>
    /// <returns>False when it was changed meanwhile; then it stays as it is.</returns>
    public static bool Delete(InputEntry file, ReadOnlySpan<byte> before)
    {
        if (!File.ReadAllBytes(file.FullPath).AsSpan().SequenceEqual(before))
            return false;
        File.Delete(file.FullPath);
        return true;
    }

    /// <summary>Makes a folder, and those above it, where there is none.</summary>
    public static void MakeFolder(string folder) => Directory.CreateDirectory(folder);

    /// <summary>Deletes a folder in which nothing lies any more.</summary>
    public static void DeleteEmpty(string folder)
    {
        if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            Directory.Delete(folder);
    }

    /// <summary>Gives a file, or a folder with all that lies in it, another name.</summary>
    /// <returns>False when something lies there already.</returns>
    public static bool Rename(string from, string to)
    {
        if (Path.Exists(to))
            return false;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(to))!);
        Directory.Move(from, to); // of files, too
        return true;
    }
}
