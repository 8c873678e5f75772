using System.Collections.Immutable;

namespace Jvn.Site.Output.Tree;

#pragma warning disable RS0030 // The only reader of a finished site.

/// <summary>A directory that holds a finished site, read as it lies there. Nothing is assumed about who wrote it.</summary>
public sealed class FinishedTree : ISiteFiles
{
    private readonly TreeListing listing;
    private readonly Lazy<Names> names;

    private FinishedTree(FinishedTree moved, string directory)
    {
        (listing, names) = (moved.listing, moved.names);
        Directory = directory;
    }

    internal FinishedTree(string directory, TreeListing listing)
    {
        this.listing = listing;
        names = new(() => Names.Of(listing));
        Directory = directory;
    }

    /// <summary>Absolute.</summary>
    public string Directory { get; }

    /// <summary>How many files there are, compressed copies included.</summary>
    public int Count => listing.Files.Count;

    /// <summary>The length of all files together when they were listed, compressed copies included.</summary>
    public long Bytes => listing.Bytes;

    public ImmutableArray<string> Addresses => names.Value.Addresses;

    /// <summary>Files that hold another one compressed, for a server to send in its place: <c>/index.html.br</c>, <c>/index.html.gz</c>. They have no address
    /// of their own, but can be read by their name.</summary>
    public ImmutableArray<string> Copies => names.Value.Copies;

    /// <summary>What a site cannot hold: symbolic links, devices, names that are no address. By path below the directory, in ordinal order.</summary>
    public ImmutableArray<string> Strangers => listing.Strangers;

    public static bool Exists(string directory) => System.IO.Directory.Exists(directory);

    /// <summary>Lists the directory; files are read when they are asked for. Where a link leads to it, it stays this directory when the link is made to lead
    /// elsewhere.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    public static FinishedTree Open(string directory)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        root = new DirectoryInfo(root).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? root;
        return new FinishedTree(root, TreeListing.Of(root));
    }

    /// <summary>The same files after the directory was moved, by somebody who knows that nothing else has changed.</summary>
    public FinishedTree MovedTo(string directory) => new(this, Path.GetFullPath(directory));

    public bool Contains(string address) => names.Value.All.Contains(Named(address));

    public byte[] Read(string address) => File.ReadAllBytes(PathOf(address));

    public DateTimeOffset ModifiedAt(string address) => new(File.GetLastWriteTimeUtc(PathOf(address)), TimeSpan.Zero);

    /// <summary>Where a file lies on this machine.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public string PathOf(string address)
    {
        var name = Named(address);
        return names.Value.All.Contains(name) ? Path.Combine(Directory, name[1..]) : throw new KeyNotFoundException($"The tree has no file '{address}'.");
    }

    private static string Named(string address) => address.EndsWith('/') ? address + "index.html" : address;

    // A quick look needs none of them.
    private sealed record Names(HashSet<string> All, ImmutableArray<string> Addresses, ImmutableArray<string> Copies)
    {
        public static Names Of(TreeListing listing)
        {
            var all = listing.Files.Select(path => '/' + path).ToHashSet(StringComparer.Ordinal);
            var isTwin = all.Order(StringComparer.Ordinal).ToLookup(name => CompressedCopies.Original(name) is { } original && all.Contains(original));
            return new Names(all, [.. isTwin[false]], [.. isTwin[true]]);
        }
    }
}
