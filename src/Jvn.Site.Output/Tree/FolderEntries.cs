using System.IO.Enumeration;
using System.Runtime.Versioning;

namespace Jvn.Site.Output.Tree;

#pragma warning disable RS0030 // Lists for TreeListing; on Linux by the calls of the system themselves.

/// <summary>What lies in the folders below one directory. Links are named and not followed.</summary>
/// <param name="root">The directory; it exists.</param>
/// <param name="withLooks">False where names are enough.</param>
internal sealed class FolderEntries(TreeFolder root, bool withLooks)
{
    /// <param name="folder">Path without a leading slash; empty for the directory itself.</param>
    public List<TreeEntry> In(string folder) => WithCopies(LinuxCalls.AreHere ? BySystem(folder) : [.. ByFramework(folder)]);

    // A compressed copy stands with its file.
    private static List<TreeEntry> WithCopies(List<TreeEntry> entries)
    {
        var copies = entries.FindAll(IsCopy);
        if (copies.Count == 0)
            return entries;
        var all = new Dictionary<string, TreeEntry>(entries.Count, StringComparer.Ordinal);
        foreach (var entry in entries.Where(entry => !IsCopy(entry)))
            all.Add(entry.Path, entry);
        var byName = all.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var copy in copies)
        {
            if (byName.TryGetValue(copy.Path.AsSpan(..^3), out var file) && file.Kind == TreeEntryKind.File
                && file.Look.With(copy.Path.AsSpan(^3..), copy.Look) is { } look)
                all[file.Path] = file with { Look = look };
            else
                all.Add(copy.Path, copy);
        }

        return [.. all.Values];
    }

    private static bool IsCopy(TreeEntry entry) => entry.Kind == TreeEntryKind.File && CompressedCopies.IsCopy(entry.Path);

    private static TreeEntry Entry(string path, TreeEntryKind kind, FileLook look) =>
        kind == TreeEntryKind.File && OutputAddress.IsFile(path) ? new TreeEntry(path, kind, look)
        : new TreeEntry(path, kind == TreeEntryKind.Folder ? kind : TreeEntryKind.Stranger, default);

    [SupportedOSPlatform("linux")]
    private unsafe List<TreeEntry> BySystem(string folder)
    {
        var found = new List<TreeEntry>();
        using var open = new OpenFolder(root, folder);
        while (open.Next() is var entry && entry != null)
        {
            LinuxCalls.Status status = default;
            var kind = entry->Kind;
            if (kind == LinuxCalls.Entry.Unknown || (withLooks && kind == LinuxCalls.Entry.File))
            {
                if (LinuxCalls.LookAt(open.File, &entry->Name, LinuxCalls.NoFollow, LinuxCalls.Status.Wanted, &status) != 0)
                    throw LinuxCalls.Failure(root.Full(folder));
                kind = status.Kind;
            }

            var name = LinuxCalls.Entry.Text(entry);
            found.Add(Entry(folder.Length == 0 ? name : $"{folder}/{name}",
                kind switch { LinuxCalls.Entry.Folder => TreeEntryKind.Folder, LinuxCalls.Entry.File => TreeEntryKind.File, _ => TreeEntryKind.Stranger },
                new FileLook(status.Length, status.Ticks, status.Rights == TreeWriter.FileMode)));
        }

        return found;
    }

    private FileSystemEnumerable<TreeEntry> ByFramework(string folder) => new(
        root.Full(folder),
        (ref entry) =>
        {
            var path = folder.Length == 0 ? entry.FileName.ToString() : $"{folder}/{entry.FileName}";
            var isOrdinary = (entry.Attributes & (FileAttributes.ReparsePoint | FileAttributes.Device)) == 0;
            return Entry(path, !isOrdinary ? TreeEntryKind.Stranger : entry.IsDirectory ? TreeEntryKind.Folder : TreeEntryKind.File,
                !isOrdinary || entry.IsDirectory ? default : new FileLook(entry.Length, entry.LastWriteTimeUtc.UtcTicks,
                    !OperatingSystem.IsWindows() && File.GetUnixFileMode(entry.ToFullPath()) == TreeWriter.FileMode));
        },
        new EnumerationOptions { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false });
}
