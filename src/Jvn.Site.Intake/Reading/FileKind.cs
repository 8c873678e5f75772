using System.Runtime.InteropServices;

namespace Jvn.Site.Intake.Reading;

#pragma warning disable RS0030 // .NET does not tell a pipe from a file without opening it.

/// <summary>Tells what a directory entry really is, without opening it: opening a pipe would wait for ever.</summary>
internal static class FileKind
{
    private const int CurrentFolder = -100;
    private const int DoNotFollow = 0x100;
    private const uint TypeAndMode = 0x3;
    private const int ModeOffset = 28;
    private const int TypeMask = 0xF000;
    private const int RegularFile = 0x8000;

    /// <summary>False for devices, pipes and sockets. Systems other than Linux are trusted to have none in a work tree.</summary>
    public static bool IsRegularFile(string path)
    {
        if (!OperatingSystem.IsLinux())
            return true;
        var status = new byte[256];
        return StatX(CurrentFolder, path, DoNotFollow, TypeAndMode, status) != 0
            || (BitConverter.ToUInt16(status, ModeOffset) & TypeMask) == RegularFile;
    }

    [DllImport("libc", EntryPoint = "statx", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatX(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, byte[] status);
}
