using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;

namespace Jvn.Site.Output.Tree;

#pragma warning disable RS0030 // Puts files and folders where OutputTree has them; on Linux by the calls of the system themselves.

/// <summary>Makes files and folders that were not there, with the times and modes of a finished site. A file costs four calls of the system, a folder two, a
/// file that stays what it was one.</summary>
/// <remarks>The same calls by .NET are ten for a file: it also asks what was opened, locks it, and sets mode and time by name.</remarks>
/// <param name="root">Where they are made; paths are below it.</param>
internal sealed class TreeWriter(TreeFolder root)
{
    /// <summary>0644, whatever the umask takes away.</summary>
    public const UnixFileMode FileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    /// <summary>0755.</summary>
    public const UnixFileMode FolderMode = FileMode | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>False when the umask takes away what readers need: then modes are set by a call of their own.</summary>
    public bool UmaskTakesNothing { get; } = OperatingSystem.IsLinux() && LetsReadersThrough();

    /// <summary>Writes a file that must not be there, a symbolic link included.</summary>
    /// <exception cref="IOException">Something has the name, or the system refused.</exception>
    public void Write(string path, ReadOnlySpan<byte> bytes, DateTimeOffset modifiedAt)
    {
        if (LinuxCalls.AreHere)
            WriteBySystem(path, bytes, modifiedAt);
        else
            WriteByFramework(root.Full(path), bytes, modifiedAt);
    }

    /// <summary>Makes a hard link to the file that another directory has at the same path. False when the file system takes none, and the file must be
    /// written.</summary>
    public bool Link(TreeFolder other, string path) => LinuxCalls.AreHere ? LinuxCalls.LinkAt(other.File, path, root.File, path, 0) == 0
        : !OperatingSystem.IsWindows() && SameFile.Link(other.Full(path), root.Full(path));

    /// <summary>Makes a folder that must not be there.</summary>
    /// <returns>False when something has the name.</returns>
    public bool MakeFolder(string path)
    {
        if (!LinuxCalls.AreHere)
        {
            if (Path.Exists(root.Full(path)))
                return false;
            Directory.CreateDirectory(root.Full(path));
            return true;
        }

        if (LinuxCalls.MakeFolderAt(root.File, path, (int)FolderMode) == 0)
            return true;
        return Marshal.GetLastPInvokeError() == LinuxCalls.Exists ? false : throw LinuxCalls.Failure(root.Full(path));
    }

    /// <summary>Gives a folder its time, when nothing comes into it any more, and its mode.</summary>
    /// <param name="path">Empty for the directory itself, which somebody else made with another mode.</param>
    public unsafe void FinishFolder(string path, DateTimeOffset modifiedAt)
    {
        if (!OperatingSystem.IsWindows() && !(path.Length > 0 && UmaskTakesNothing))
            File.SetUnixFileMode(root.Full(path), FolderMode);
        if (!LinuxCalls.AreHere)
        {
            Directory.SetLastWriteTimeUtc(root.Full(path), modifiedAt.UtcDateTime);
            return;
        }

        var time = LinuxCalls.TimeSpec.Of(modifiedAt);
        Span<LinuxCalls.TimeSpec> times = [time, time];
        fixed (LinuxCalls.TimeSpec* both = times)
        {
            if (LinuxCalls.SetTimesAt(root.File, path.Length == 0 ? "." : path, both, LinuxCalls.NoFollow) != 0)
                throw LinuxCalls.Failure(root.Full(path));
        }
    }

    [SupportedOSPlatform("linux")]
    private unsafe void WriteBySystem(string path, ReadOnlySpan<byte> bytes, DateTimeOffset modifiedAt)
    {
        var file = root.Open(path, LinuxCalls.WriteOnly | LinuxCalls.Create | LinuxCalls.Exclusive | LinuxCalls.CloseOnExec, (int)FileMode);
        try
        {
            fixed (byte* start = bytes)
            {
                for (nint written = 0; written < bytes.Length;)
                {
                    var count = LinuxCalls.Write(file, start + written, bytes.Length - written);
                    if (count < 0 && Marshal.GetLastPInvokeError() != LinuxCalls.Interrupted)
                        throw LinuxCalls.Failure(root.Full(path));
                    written += Math.Max(count, 0);
                }
            }

            if (!UmaskTakesNothing && LinuxCalls.SetMode(file, (int)FileMode) != 0)
                throw LinuxCalls.Failure(root.Full(path));
            var time = LinuxCalls.TimeSpec.Of(modifiedAt);
            Span<LinuxCalls.TimeSpec> times = [time, time];
            fixed (LinuxCalls.TimeSpec* both = times)
            {
                if (LinuxCalls.SetTimes(file, both) != 0)
                    throw LinuxCalls.Failure(root.Full(path));
            }
        }
        finally
        {
            _ = LinuxCalls.Close(file);
        }
    }

    private static void WriteByFramework(string path, ReadOnlySpan<byte> bytes, DateTimeOffset modifiedAt)
    {
        using (var file = File.OpenHandle(path, System.IO.FileMode.CreateNew, FileAccess.Write, FileShare.None))
            RandomAccess.Write(file, bytes, fileOffset: 0);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, FileMode);
        File.SetLastWriteTimeUtc(path, modifiedAt.UtcDateTime);
    }

    // The umask can only be asked by changing it, or where the kernel tells everything else of a process.
    private static bool LetsReadersThrough()
    {
        try
        {
            var line = File.ReadLines("/proc/self/status", Encoding.ASCII).FirstOrDefault(line => line.StartsWith("Umask:", StringComparison.Ordinal));
            return line is not null && (Convert.ToInt32(line[6..].Trim(), 8) & (int)FolderMode) == 0;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
