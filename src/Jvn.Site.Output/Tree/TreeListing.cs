using System.Collections.Immutable;
using System.Runtime.ExceptionServices;

namespace Jvn.Site.Output.Tree;

/// <summary>What lies below a directory, by path without a leading slash. Links are named and not followed.</summary>
internal sealed class TreeListing
{
    private TreeListing(Dictionary<string, FileLook> files, List<string> folders, List<string> strangers)
    {
        Files = files;
        Folders = folders;
        Strangers = [.. strangers.Order(StringComparer.Ordinal)];
    }

    /// <summary>Files that can be files of a site; compressed copies stand with theirs.</summary>
    public Dictionary<string, FileLook> Files { get; }

    /// <summary>In no order.</summary>
    public IReadOnlyList<string> Folders { get; }

    /// <summary>What a site cannot hold: symbolic links, devices, names that are no address. In ordinal order.</summary>
    public ImmutableArray<string> Strangers { get; }

    /// <summary>Lists level by level, many folders at once.</summary>
    /// <param name="withLooks">False where names are enough.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    public static TreeListing Of(string directory, bool withLooks = true)
    {
        try
        {
            using var root = new TreeFolder(directory);
            return List(new FolderEntries(root, withLooks));
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions[0]);
            throw;
        }
    }

    private static TreeListing List(FolderEntries source)
    {
        var (files, folders, strangers) = (new Dictionary<string, FileLook>(StringComparer.Ordinal), new List<string>(), new List<string>());
        for (List<string> level = [""], below = []; level.Count > 0; (level, below) = (below, []))
        {
            var taking = new Lock();
            Parallel.ForEach(
                level,
                static () => new List<TreeEntry>(),
                (folder, _, found) =>
                {
                    found.AddRange(source.In(folder));
                    return found;
                },
                found =>
                {
                    lock (taking)
                    {
                        foreach (var entry in found)
                            Add(entry);
                    }
                });

            void Add(TreeEntry entry)
            {
                if (entry.Kind == TreeEntryKind.File)
                    files.Add(entry.Path, entry.Look);
                else if (entry.Kind == TreeEntryKind.Stranger)
                    strangers.Add(entry.Path);
                else
                    below.Add(entry.Path);
            }

            folders.AddRange(below);
        }

        return new TreeListing(files, folders, strangers);
    }
}
