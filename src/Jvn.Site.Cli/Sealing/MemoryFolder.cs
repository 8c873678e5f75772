namespace Jvn.Site.Cli.Sealing;

#pragma warning disable RS0030 // The only place outside the input where a clear text lies, and it is in memory.

/// <summary>A folder of one user's on a file system in memory: what lies there never touches a disk, and is gone with it.</summary>
/// <remarks>Memory may be swapped out; a machine for withheld texts has no swap, or an encrypted one.</remarks>
internal sealed class MemoryFolder : IDisposable
{
    private const UnixFileMode OwnFolder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode OwnFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const string Beginning = "jvn-edit-";
    private const int Tries = 20;
    private static readonly string[] InMemory = ["tmpfs", "ramfs"];
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private MemoryFolder(string path) => Path = path;

    public string Path { get; }

    /// <summary>Null where the machine has no such place.</summary>
    public static MemoryFolder? Make(Func<string, string?> environment) =>
        In(environment("XDG_RUNTIME_DIR"), "/dev/shm");

    /// <summary>In the first of these places that is in memory; null when none is.</summary>
    public static MemoryFolder? In(params ReadOnlySpan<string?> places)
    {
        if (!OperatingSystem.IsLinux())
            return null;
        foreach (var place in places)
        {
            if (place is null || !System.IO.Path.IsPathFullyQualified(place) || !IsInMemory(place))
                continue;
            var path = System.IO.Path.Combine(place, Beginning + System.IO.Path.GetRandomFileName());
            try
            {
                Directory.CreateDirectory(path, OwnFolder);
                return new MemoryFolder(path);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                // Another user's, or full; the next one may do.
            }
        }

        return null;
    }

    /// <summary>Makes a file that only its owner reads.</summary>
    /// <returns>Its full path.</returns>
    public string Put(string name, ReadOnlySpan<byte> bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        Write(path, bytes);
        return path;
    }

    /// <summary>What lies in a file now; null when it is gone, or longer than <paramref name="limit"/>.</summary>
    public static byte[]? Read(string path, int limit)
    {
        var file = new FileInfo(path);
        return file.Exists && file.LinkTarget is null && file.Length <= limit ? File.ReadAllBytes(path) : null;
    }

    /// <summary>Keeps what is sealed where it can be found again, in place of a file that must not be written.</summary>
    /// <returns>Its path.</returns>
    public static string Keep(string name, ReadOnlySpan<byte> bytes)
    {
        var path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"{System.IO.Path.GetRandomFileName()}-{name}");
        Write(path, bytes);
        return path;
    }

    public void Dispose()
    {
        // A program that was ended may write its last file still.
        for (var tries = 1; Directory.Exists(Path); tries++)
        {
            try
            {
                Directory.Delete(Path, recursive: true);
            }
            catch (IOException) when (tries < Tries)
            {
                Thread.Sleep(Pause);
            }
        }
    }

    private static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnFile;
        using var file = new FileStream(path, options);
        file.Write(bytes);
    }

    private static bool IsInMemory(string place)
    {
        try
        {
            return Directory.Exists(place) && InMemory.Contains(new DriveInfo(place).DriveFormat, StringComparer.Ordinal);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }
}
