using System.Collections.Immutable;
using System.Diagnostics;
using System.IO.Enumeration;
using System.Runtime.ExceptionServices;

namespace Jvn.Site.Output.Tree;

#pragma warning disable RS0030 // Lists for FinishedTree and OutputTree; they put what it finds in order.

/// <summary>What lies below a directory, by path without a leading slash. Links are named and not followed.</summary>
internal sealed class TreeListing
{
    private TreeListing(List<string> files, List<string> folders, List<string> strangers, long bytes)
    {
        Files = files;
        Folders = folders;
        Strangers = [.. strangers.Order(StringComparer.Ordinal)];
        Bytes = bytes;
    }

    /// <summary>Files that can be files of a site, in no order.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>In no order.</summary>
    public IReadOnlyList<string> Folders { get; }

    /// <summary>What a site cannot hold: symbolic links, devices, names that are no address. In ordinal order.</summary>
    public ImmutableArray<string> Strangers { get; }

    /// <summary>The length of all files together.</summary>
    public long Bytes { get; }

    /// <summary>Lists level by level, many folders at once.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    public static TreeListing Of(string root)
    {
        try
        {
            return List(root);
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions[0]);
            throw;
        }
    }

    private static TreeListing List(string root)
    {
        var (files, folders, strangers, bytes) = (new List<string>(), new List<string>(), new List<string>(), 0L);
        for (List<string> level = [""], below = []; level.Count > 0; (level, below) = (below, []))
        {
            var entries = new List<Entry>();
            Parallel.ForEach(
                level,
                static () => new List<Entry>(),
                (folder, _, found) =>
                {
                    found.AddRange(Entries(root, folder));
                    return found;
                },
                found =>
                {
                    lock (entries)
                        entries.AddRange(found);
                });
            foreach (var entry in entries)
            {
                if (entry.Kind == Kind.Folder)
                    below.Add(entry.Path);
                (entry.Kind switch { Kind.File => files, Kind.Folder => folders, Kind.Stranger => strangers, _ => throw new UnreachableException() })
                    .Add(entry.Path);
                bytes += entry.Length;
            }
        }

        return new TreeListing(files, folders, strangers, bytes);
    }

    private static FileSystemEnumerable<Entry> Entries(string root, string folder) => new(
        folder.Length == 0 ? root : Path.Combine(root, folder),
        (ref entry) =>
        {
            var path = folder.Length == 0 ? entry.FileName.ToString() : $"{folder}/{entry.FileName}";
            var isOrdinary = (entry.Attributes & (FileAttributes.ReparsePoint | FileAttributes.Device)) == 0;
            return isOrdinary && entry.IsDirectory ? new Entry(path, Kind.Folder, 0)
                : isOrdinary && OutputAddress.IsFile('/' + path) ? new Entry(path, Kind.File, entry.Length)
                : new Entry(path, Kind.Stranger, 0);
        },
        new EnumerationOptions { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false });

    private enum Kind
    {
        File,
        Folder,
        Stranger,
    }

    private readonly record struct Entry(string Path, Kind Kind, long Length);
}
