using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;

namespace Jvn.Site.Output.Tree;

#pragma warning disable RS0030 // What .NET's own calls do not offer: to begin at a folder that is open.

/// <summary>Calls of the system by which files are made and listed below a folder that is open already: the way to it is not walked again for each of
/// them.</summary>
/// <remarks>The constants and structures are those of Linux on 64-bit machines.</remarks>
[SupportedOSPlatform("linux")]
internal static unsafe partial class LinuxCalls
{
    public const int WriteOnly = 0x1;
    public const int Create = 0x40;
    public const int Exclusive = 0x80;
    public const int CloseOnExec = 0x80000;
    public const int NotFound = 2; // ENOENT
    public const int Interrupted = 4; // EINTR
    public const int NotPermitted = 13; // EACCES
    public const int Exists = 17; // EEXIST
    public const int NoFollow = 0x100; // AT_SYMLINK_NOFOLLOW
    public const int RemoveFolder = 0x200; // AT_REMOVEDIR

    // They differ between machines: O_DIRECTORY and O_NOFOLLOW.
    public static readonly int Folder =
        (RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? 0x4000 | 0x8000 : 0x10000 | 0x20000) | CloseOnExec;

    /// <summary>True where the calls can be used.</summary>
    [SupportedOSPlatformGuard("linux")]
    public static bool AreHere => OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture is Architecture.X64 or Architecture.Arm64;

    /// <summary>What the last call failed with, as .NET's own calls fail.</summary>
    public static Exception Failure(string path)
    {
        var (number, reason) = (Marshal.GetLastPInvokeError(), $"{Marshal.GetLastPInvokeErrorMessage()} : '{path}'");
        return number switch
        {
            NotFound => new DirectoryNotFoundException(reason),
            NotPermitted => new UnauthorizedAccessException(reason),
            _ => new IOException(reason, number),
        };
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "openat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int OpenAt(int folder, string path, int flags, int mode);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    public static partial nint Write(int file, byte* bytes, nint count);

    [LibraryImport("libc", EntryPoint = "fchmod", SetLastError = true)]
    public static partial int SetMode(int file, int mode);

    [LibraryImport("libc", EntryPoint = "futimens", SetLastError = true)]
    public static partial int SetTimes(int file, TimeSpec* both);

    [LibraryImport("libc", EntryPoint = "utimensat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int SetTimesAt(int folder, string path, TimeSpec* both, int flags);

    [LibraryImport("libc", EntryPoint = "close")]
    public static partial int Close(int file);

    [LibraryImport("libc", EntryPoint = "mkdirat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int MakeFolderAt(int folder, string path, int mode);

    [LibraryImport("libc", EntryPoint = "linkat", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int LinkAt(int fromFolder, string existing, int toFolder, string created, int flags);

    [LibraryImport("libc", EntryPoint = "unlinkat", SetLastError = true)]
    public static partial int RemoveAt(int folder, byte* name, int flags);

    [LibraryImport("libc", EntryPoint = "unlinkat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int RemoveFolderAt(int folder, string path, int flags);

    [LibraryImport("libc", EntryPoint = "fdopendir", SetLastError = true)]
    public static partial nint OpenFolder(int file);

    [LibraryImport("libc", EntryPoint = "readdir", SetLastError = true)]
    public static partial Entry* ReadFolder(nint folder);

    [LibraryImport("libc", EntryPoint = "closedir")]
    public static partial int CloseFolder(nint folder);

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true)]
    public static partial int LookAt(int folder, byte* name, int flags, uint wanted, Status* status);

    /// <summary><c>struct timespec</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public readonly record struct TimeSpec(long Seconds, long Nanoseconds)
    {
        public static TimeSpec Of(DateTimeOffset instant)
        {
            var seconds = Math.DivRem(instant.UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks, TimeSpan.TicksPerSecond, out var rest);
            return rest < 0 ? new TimeSpec(seconds - 1, (rest + TimeSpan.TicksPerSecond) * 100) : new TimeSpec(seconds, rest * 100);
        }
    }

    /// <summary><c>struct dirent</c>; the name follows, and ends with a zero.</summary>
    [StructLayout(LayoutKind.Explicit)]
    public struct Entry
    {
        public const byte Unknown = 0;
        public const byte Folder = 4;
        public const byte File = 8;

        [FieldOffset(18)]
        public byte Kind;

        [FieldOffset(19)]
        public byte Name;

        public static string Text(Entry* entry) => Encoding.UTF8.GetString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(&entry->Name));
    }

    /// <summary><c>struct statx</c>.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    public struct Status
    {
        public const uint Wanted = 0x1 | 0x2 | 0x40 | 0x200; // kind, mode, time of the last change, length

        [FieldOffset(28)]
        public ushort Mode;

        [FieldOffset(40)]
        public long Length;

        [FieldOffset(112)]
        public long Seconds;

        [FieldOffset(120)]
        public uint Nanoseconds;

        public readonly byte Kind => (byte)(Mode >> 12); // numbered as in a folder's entry
        public readonly UnixFileMode Rights => (UnixFileMode)(Mode & 0xFFF);
        public readonly long Ticks => DateTimeOffset.UnixEpoch.UtcTicks + (Seconds * TimeSpan.TicksPerSecond) + (Nanoseconds / 100);
    }
}
