using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Jvn.Site.Output.Tree;

#pragma warning disable RS0030 // Compares a file with an earlier one where both lie, and links to it.

/// <summary>A file that stays what it was costs a name and no bytes: it becomes a hard link to the earlier one.</summary>
internal static partial class SameFile
{
    /// <summary>True when the earlier tree has the very same file: address, bytes, time and mode.</summary>
    /// <remarks>Bytes are compared, not times: a file that was harmed where it lies is written anew.</remarks>
    public static bool IsIn(FinishedTree earlier, string address, ReadOnlySpan<byte> bytes, DateTimeOffset modifiedAt, UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows() || !earlier.Contains(address))
            return false;
        try
        {
            var file = new FileInfo(earlier.PathOf(address));
            return file.Length == bytes.Length
                && file.LastWriteTimeUtc == modifiedAt.UtcDateTime
                && file.UnixFileMode == mode
                && File.ReadAllBytes(file.FullName).AsSpan().SequenceEqual(bytes);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Makes <paramref name="created"/> a hard link to <paramref name="existing"/>. False when the file system takes none.</summary>
    [UnsupportedOSPlatform("windows")]
    public static bool Link(string existing, string created) => MakeLink(existing, created) == 0;

    [UnsupportedOSPlatform("windows")]
    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int MakeLink(string existing, string created);
}
