using System.Runtime.ExceptionServices;
using System.Runtime.Versioning;

namespace Jvn.Site.Output.Tree;

#pragma warning disable RS0030 // Removes what OutputPlace and the publisher made; on Linux by the calls of the system themselves.

/// <summary>Removes a directory with everything in it. Links in it are removed and not followed.</summary>
public static class TreeRemoval
{
    private const int Many = 64; // folders, from which on they are worth being removed at once

    /// <param name="directory">Absolute; it need not be there.</param>
    /// <exception cref="IOException">Something in it cannot be removed.</exception>
    public static void Remove(string directory)
    {
        if (!Directory.Exists(directory))
            return;
        if (LinuxCalls.AreHere && new DirectoryInfo(directory).LinkTarget is null)
            Empty(directory);
        Directory.Delete(directory, recursive: true);
    }

    [SupportedOSPlatform("linux")]
    private static void Empty(string directory)
    {
        try
        {
            using var root = new TreeFolder(directory);
            Empty(root, "");
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions[0]);
        }
    }

    // Of what the file system does not say what it is, the framework finds out.
    [SupportedOSPlatform("linux")]
    private static void Empty(TreeFolder root, string path)
    {
        var folders = RemoveFiles(root, path);
        if (folders.Count >= Many)
            Parallel.ForEach(folders, Remove);
        else
            folders.ForEach(Remove);

        void Remove(string folder)
        {
            Empty(root, folder);
            _ = LinuxCalls.RemoveFolderAt(root.File, folder, LinuxCalls.RemoveFolder); // what is not empty yet stays for the framework
        }
    }

    // The folders that are left.
    [SupportedOSPlatform("linux")]
    private static unsafe List<string> RemoveFiles(TreeFolder root, string path)
    {
        var folders = new List<string>();
        using var open = new OpenFolder(root, path);
        while (open.Next() is var entry && entry != null)
        {
            if (entry->Kind == LinuxCalls.Entry.Folder)
                folders.Add(path.Length == 0 ? LinuxCalls.Entry.Text(entry) : $"{path}/{LinuxCalls.Entry.Text(entry)}");
            else if (entry->Kind != LinuxCalls.Entry.Unknown && LinuxCalls.RemoveAt(open.File, &entry->Name, 0) != 0)
                throw LinuxCalls.Failure(root.Full(path));
        }

        return folders;
    }
}
