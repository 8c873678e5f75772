using System.Runtime.InteropServices;
using System.Text;

namespace Jvn.Site.Output.Tree;

#pragma warning disable RS0030 // Puts files and folders where OutputTree has them; on Linux by the calls of the system themselves.

/// <summary>Makes files and folders that were not there, with the times and modes of a finished site. A file costs four calls of the system, a folder
/// one.</summary>
/// <remarks>The same calls by .NET are ten for a file: it also asks what was opened, locks it, and sets mode and time by name.</remarks>
internal sealed partial class TreeWriter
{
    /// <summary>0644, whatever the umask takes away.</summary>
    public const UnixFileMode FileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    /// <summary>0755.</summary>
    public const UnixFileMode FolderMode = FileMode | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private const int WriteOnly = 0x1;
    private const int Create = 0x40;
    private const int Exclusive = 0x80;
    private const int CloseOnExec = 0x80000;
    private const int Interrupted = 4; // EINTR
    private const int Exists = 17; // EEXIST

    /// <summary>False when the umask takes away what readers need: then modes are set by a call of their own.</summary>
    public bool UmaskTakesNothing { get; } = OperatingSystem.IsLinux() && LetsReadersThrough();

    /// <summary>Writes a file that must not be there, a symbolic link included.</summary>
    /// <exception cref="IOException">Something has the name, or the system refused.</exception>
    public void Write(string path, ReadOnlySpan<byte> bytes, DateTimeOffset modifiedAt)
    {
        if (OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture is Architecture.X64 or Architecture.Arm64)
            WriteBySystem(path, bytes, modifiedAt);
        else
            WriteByFramework(path, bytes, modifiedAt);
    }

    /// <summary>Makes a folder that must not be there.</summary>
    /// <returns>False when something has the name.</returns>
    public static bool MakeFolder(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            if (Path.Exists(path))
                return false;
            Directory.CreateDirectory(path);
            return true;
        }

        if (MakeDirectory(path, (int)FolderMode) == 0)
            return true;
        return Marshal.GetLastPInvokeError() == Exists ? false : throw Failure(path);
    }

    /// <summary>Gives a folder its time, when nothing comes into it any more, and its mode.</summary>
    /// <param name="isMadeHere">False for one that somebody else made, with another mode.</param>
    public void FinishFolder(string path, DateTimeOffset modifiedAt, bool isMadeHere)
    {
        if (!OperatingSystem.IsWindows() && !(isMadeHere && UmaskTakesNothing))
            File.SetUnixFileMode(path, FolderMode);
        Directory.SetLastWriteTimeUtc(path, modifiedAt.UtcDateTime);
    }

    private unsafe void WriteBySystem(string path, ReadOnlySpan<byte> bytes, DateTimeOffset modifiedAt)
    {
        var file = Open(path, WriteOnly | Create | Exclusive | CloseOnExec, (int)FileMode);
        if (file < 0)
            throw Failure(path);
        try
        {
            fixed (byte* start = bytes)
            {
                for (nint written = 0; written < bytes.Length;)
                {
                    var count = Write(file, start + written, bytes.Length - written);
                    if (count < 0 && Marshal.GetLastPInvokeError() != Interrupted)
                        throw Failure(path);
                    written += Math.Max(count, 0);
                }
            }

            if (!UmaskTakesNothing && SetMode(file, (int)FileMode) != 0)
                throw Failure(path);
            var time = TimeOf(modifiedAt);
            Span<TimeSpec> times = [time, time];
            fixed (TimeSpec* both = times)
            {
                if (SetTimes(file, both) != 0)
                    throw Failure(path);
            }
        }
        finally
        {
            _ = Close(file);
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

    private static TimeSpec TimeOf(DateTimeOffset instant)
    {
        var ticks = instant.UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks;
        var seconds = Math.DivRem(ticks, TimeSpan.TicksPerSecond, out var rest);
        return rest < 0 ? new TimeSpec(seconds - 1, (rest + TimeSpan.TicksPerSecond) * 100) : new TimeSpec(seconds, rest * 100);
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

    // With the system's number, as .NET's own calls fail.
    private static IOException Failure(string path) => new($"{Marshal.GetLastPInvokeErrorMessage()} : '{path}'", Marshal.GetLastPInvokeError());

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags, int mode);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static unsafe partial nint Write(int file, byte* bytes, nint count);

    [LibraryImport("libc", EntryPoint = "fchmod", SetLastError = true)]
    private static partial int SetMode(int file, int mode);

    [LibraryImport("libc", EntryPoint = "futimens", SetLastError = true)]
    private static unsafe partial int SetTimes(int file, TimeSpec* times);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int file);

    [LibraryImport("libc", EntryPoint = "mkdir", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int MakeDirectory(string path, int mode);

    // struct timespec of 64-bit Linux.
    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct TimeSpec(long Seconds, long Nanoseconds);
}
