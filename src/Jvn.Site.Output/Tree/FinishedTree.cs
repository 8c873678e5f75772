using System.Collections.Frozen;
using System.Collections.Immutable;
using System.IO.Enumeration;

namespace Jvn.Site.Output.Tree;

/// <summary>A directory that holds a finished site, read as it lies there. Nothing is assumed about who wrote it.</summary>
public sealed class FinishedTree : ISiteFiles
{
    private readonly FrozenSet<string> files;

    private FinishedTree(string directory, IEnumerable<string> names, long bytes, ImmutableArray<string> strangers)
    {
        Directory = directory;
        Bytes = bytes;
        Strangers = strangers;
        files = names.ToFrozenSet(StringComparer.Ordinal);
        Addresses = [.. files.Where(name => !IsTwin(name)).Order(StringComparer.Ordinal)];
        Twins = [.. files.Where(IsTwin).Order(StringComparer.Ordinal)];
    }

    /// <summary>Absolute.</summary>
    public string Directory { get; }

    /// <summary>How many files there are, twins included.</summary>
    public int Count => files.Count;

    /// <summary>The length of all files together when they were listed, twins included.</summary>
    public long Bytes { get; }

    public ImmutableArray<string> Addresses { get; }

    /// <summary>Files that hold another one compressed, for a server to send in its place: <c>/index.html.br</c>, <c>/index.html.gz</c>. They have no address of their own, but can be read by their name.</summary>
    public ImmutableArray<string> Twins { get; }

    /// <summary>What a site cannot hold: symbolic links, devices, names that are no address. By path below the directory, in ordinal order.</summary>
    public ImmutableArray<string> Strangers { get; }

    /// <summary>Lists the directory; files are read when they are asked for. Where a link leads to it, it stays this directory when the link is made to lead elsewhere.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    public static FinishedTree Open(string directory)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        root = new DirectoryInfo(root).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? root;
        var found = new FileSystemEnumerable<(string Path, long Length, bool IsFolder, bool IsOrdinary)>(
            root,
            (ref entry) => (entry.ToFullPath(), entry.Length, entry.IsDirectory, (entry.Attributes & (FileAttributes.ReparsePoint | FileAttributes.Device)) == 0),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
        {
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
        var addresses = new List<string>();
        var strangers = new List<string>();
        var bytes = 0L;
        var below = Path.EndsInDirectorySeparator(root) ? root.Length : root.Length + 1;
        foreach (var (path, length, isFolder, isOrdinary) in found)
        {
            var name = path[below..].Replace('\\', '/');
            if (isOrdinary && !isFolder && OutputAddress.IsFile('/' + name))
            {
                addresses.Add('/' + name);
                bytes += length;
            }
            else if (!isFolder || !isOrdinary)
            {
                strangers.Add(name);
            }
        }

        return new FinishedTree(root, addresses, bytes, [.. strangers.Order(StringComparer.Ordinal)]);
    }

    public bool Contains(string address) => files.Contains(Named(address));

    public byte[] Read(string address) => File.ReadAllBytes(PathOf(address));

    public DateTimeOffset ModifiedAt(string address) => new(File.GetLastWriteTimeUtc(PathOf(address)), TimeSpan.Zero);

    /// <summary>Where a file lies on this machine.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public string PathOf(string address)
    {
        var name = Named(address);
        return files.Contains(name) ? Path.Combine(Directory, name[1..]) : throw new KeyNotFoundException($"The tree has no file '{address}'.");
    }

    private bool IsTwin(string name) => CompressedTwins.Original(name) is { } original && files.Contains(original);

    private static string Named(string address) => address.EndsWith('/') ? address + "index.html" : address;
}
