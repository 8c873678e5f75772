using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Jvn.Site.Output.Tree;

/// <summary>A folder whose entries are read one after the other.</summary>
[SupportedOSPlatform("linux")]
internal readonly unsafe ref struct OpenFolder
{
    private readonly nint folder;
    private readonly TreeFolder root;
    private readonly string path;

    /// <exception cref="IOException">It cannot be read, or is a symbolic link.</exception>
    public OpenFolder(TreeFolder root, string path)
    {
        (this.root, this.path) = (root, path);
        File = root.Open(path.Length == 0 ? "." : path, LinuxCalls.Folder);
        folder = LinuxCalls.OpenFolder(File);
        if (folder != 0)
            return;
        _ = LinuxCalls.Close(File);
        throw LinuxCalls.Failure(root.Full(path));
    }

    /// <summary>The number by which the system knows it while it is open.</summary>
    public int File { get; }

    /// <summary>The next entry but itself and the folder above; null at the end. It is there until the next is read.</summary>
    /// <exception cref="IOException">The system refused: what is left of the folder is not known.</exception>
    public LinuxCalls.Entry* Next()
    {
        LinuxCalls.Entry* entry;
        do
            entry = LinuxCalls.ReadFolder(folder);
        while (entry != null && IsDots(&entry->Name));
        return entry != null || Marshal.GetLastPInvokeError() == 0 ? entry : throw LinuxCalls.Failure(root.Full(path));
    }

    public void Dispose() => _ = LinuxCalls.CloseFolder(folder); // and its number with it

    private static bool IsDots(byte* name) => name[0] == '.' && (name[1] == 0 || (name[1] == '.' && name[2] == 0));
}
