using System.Runtime.InteropServices;

namespace Jvn.Site.Publishing;

#pragma warning disable RS0030 // Calls of the system that .NET does not have.

/// <summary>The calls of the operating system that publishing rests on and .NET does not have.</summary>
internal static partial class SystemCalls
{
    /// <summary>Puts <paramref name="source"/> in the place of <paramref name="target"/> in one step; a reader sees the one or the other. Neither is followed
    /// when it is a symbolic link.</summary>
    /// <remarks><c>File.Move</c> looks where a link leads, and refuses to replace one that leads to a directory.</remarks>
    /// <exception cref="IOException">The system refused; nothing has changed.</exception>
    public static void Replace(string source, string target)
    {
        if (Rename(source, target) != 0)
            throw Failure(target);
    }

    /// <summary>Returns when everything that was written to the file system of <paramref name="directory"/> is on the disk.</summary>
    /// <exception cref="IOException">The disk failed.</exception>
    public static void FlushAll(string directory)
    {
        // Only Linux can be asked for one file system.
        if (OperatingSystem.IsLinux())
            WithHandle(directory, SyncFileSystem);
        else
            SyncEverything();
    }

    /// <summary>Returns when the names in <paramref name="directory"/> are on the disk.</summary>
    /// <exception cref="IOException">The disk failed.</exception>
    public static void FlushNames(string directory) => WithHandle(directory, Sync);

    /// <summary>True when the kernel says that its clock follows another one; null when it does not say.</summary>
    public static bool? ClockIsSynchronised()
    {
        const int Unsynchronised = 0x40; // STA_UNSYNC
        if (!OperatingSystem.IsLinux())
            return null;
        var state = default(KernelClock);
        try
        {
            return ReadClock(ref state) < 0 ? null : (state.Status & Unsynchronised) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
    }

    private static void WithHandle(string directory, Func<int, int> call)
    {
        var handle = Open(directory, 0);
        if (handle < 0)
            throw Failure(directory);
        var failure = call(handle) != 0 ? Failure(directory) : null;
        _ = Close(handle);
        if (failure is not null)
            throw failure;
    }

    // With the system's number, as .NET's own calls fail.
    private static IOException Failure(string path) => new($"'{path}': {Marshal.GetLastPInvokeErrorMessage()}", Marshal.GetLastPInvokeError());

    [LibraryImport("libc", EntryPoint = "rename", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Rename(string source, string target);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    private static partial int SyncFileSystem(int handle);

    [LibraryImport("libc", EntryPoint = "sync")]
    private static partial void SyncEverything();

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Sync(int handle);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int handle);

    [LibraryImport("libc", EntryPoint = "adjtimex", SetLastError = true)]
    private static partial int ReadClock(ref KernelClock state);

    // struct timex of Linux: with modes 0 it is only read. Its tail is larger than any version has needed.
    [StructLayout(LayoutKind.Sequential)]
    private unsafe struct KernelClock
    {
        public uint Modes;
        public nint Offset;
        public nint Frequency;
        public nint MaximumError;
        public nint EstimatedError;
        public int Status;
        private fixed long rest[32];
    }
}
