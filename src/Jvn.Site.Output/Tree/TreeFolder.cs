using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace Jvn.Site.Output.Tree;

#pragma warning disable RS0030 // Holds a directory open for what is made and read below it.

/// <summary>A directory that stays open, so that what lies below it is found without walking the way to it each time.</summary>
internal sealed class TreeFolder : IDisposable
{
    private readonly SafeFileHandle? open;

    /// <param name="directory">Absolute.</param>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    public TreeFolder(string directory)
    {
        Directory = directory;
        if (LinuxCalls.AreHere)
            open = new SafeFileHandle(LinuxCalls.Open(directory, LinuxCalls.Folder) is >= 0 and var file ? file : throw LinuxCalls.Failure(directory),
                ownsHandle: true);
        else if (!System.IO.Directory.Exists(directory))
            throw new DirectoryNotFoundException($"There is no directory '{directory}'.");
    }

    /// <summary>Absolute.</summary>
    public string Directory { get; }

    /// <summary>The number by which the system knows it.</summary>
    [SupportedOSPlatform("linux")]
    public int File => (int)open!.DangerousGetHandle();

    /// <summary>Where something lies on this machine.</summary>
    public string Full(string path) => path.Length == 0 ? Directory : Path.Combine(Directory, path);

    /// <summary>Opens something below it.</summary>
    /// <exception cref="IOException">The system refused.</exception>
    [SupportedOSPlatform("linux")]
    public int Open(string path, int flags, int mode = 0) =>
        LinuxCalls.OpenAt(File, path, flags, mode) is >= 0 and var file ? file : throw LinuxCalls.Failure(Full(path));

    public void Dispose() => open?.Dispose();
}
