using System.Collections.Immutable;

namespace Jvn.Site.Output.Tree;

#pragma warning disable RS0030 // The only reader of a finished site.

/// <summary>A directory that holds a finished site, read as it lies there. Nothing is assumed about who wrote it.</summary>
public sealed class FinishedTree : ISiteFiles
{
    private readonly Dictionary<string, FileLook> files;
    private readonly Lazy<(ImmutableArray<string> Addresses, ImmutableArray<string> Copies)> names;
    private readonly Lazy<TreeFolder> folder;

    private FinishedTree(FinishedTree moved, string directory)
        : this(directory, moved.files, moved.Strangers) => names = moved.names;

    /// <param name="directory">Absolute.</param>
    /// <param name="files">What lies there, by path without a leading slash.</param>
    internal FinishedTree(string directory, Dictionary<string, FileLook> files, ImmutableArray<string> strangers)
    {
        this.files = files;
        names = new(() => Names(files));
        folder = new(() => new TreeFolder(directory));
        Directory = directory;
        Strangers = strangers;
        Count = files.Values.Sum(file => file.Files);
        Bytes = files.Values.Sum(file => file.Bytes);
    }

    /// <summary>Absolute.</summary>
    public string Directory { get; }

    /// <summary>How many files there are, compressed copies included.</summary>
    public int Count { get; }

    /// <summary>The length of all files together when they were listed, compressed copies included.</summary>
    public long Bytes { get; }

    public ImmutableArray<string> Addresses => names.Value.Addresses;

    /// <summary>Files that hold another one compressed, for a server to send in its place: <c>/index.html.br</c>, <c>/index.html.gz</c>. They have no address
    /// of their own, but can be read by their name.</summary>
    public ImmutableArray<string> Copies => names.Value.Copies;

    /// <summary>What a site cannot hold: symbolic links, devices, names that are no address. By path below the directory, in ordinal order.</summary>
    public ImmutableArray<string> Strangers { get; }

    /// <summary>The directory, open.</summary>
    internal TreeFolder Folder => folder.Value;

    public static bool Exists(string directory) => System.IO.Directory.Exists(directory);

    /// <summary>Lists the directory; files are read when they are asked for. Where a link leads to it, it stays this directory when the link is made to lead
    /// elsewhere.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    public static FinishedTree Open(string directory)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        root = new DirectoryInfo(root).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? root;
        var listing = TreeListing.Of(root);
        return new FinishedTree(root, listing.Files, listing.Strangers);
    }

    /// <summary>The same files after the directory was moved, by somebody who knows that nothing else has changed.</summary>
    public FinishedTree MovedTo(string directory) => new(this, Path.GetFullPath(directory));

    public bool Contains(string address) => Look(address) is not null;

    public byte[] Read(string address) => File.ReadAllBytes(PathOf(address));

    public DateTimeOffset ModifiedAt(string address) => new(File.GetLastWriteTimeUtc(PathOf(address)), TimeSpan.Zero);

    /// <summary>Where a file lies on this machine.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public string PathOf(string address) =>
        Contains(address) ? Path.Combine(Directory, Named(address)[1..]) : throw new KeyNotFoundException($"The tree has no file '{address}'.");

    /// <summary>What a file looked like when it was listed; null when there is none.</summary>
    internal FileLook? Look(string address)
    {
        var name = Named(address).AsSpan(1);
        var byName = files.GetAlternateLookup<ReadOnlySpan<char>>();
        return byName.TryGetValue(name, out var look) ? look
            : name.Length > 3 && byName.TryGetValue(name[..^3], out var original) ? original.Copy(name[^3..]) : null;
    }

    private static string Named(string address) => address.EndsWith('/') ? address + "index.html" : address;

    // A quick look needs none of them.
    private static (ImmutableArray<string> Addresses, ImmutableArray<string> Copies) Names(Dictionary<string, FileLook> files)
    {
        var isCopy = files.Keys.Order(StringComparer.Ordinal).ToLookup(
            name => CompressedCopies.Original(name) is { } original && files.ContainsKey(original), name => '/' + name);
        var copies = isCopy[false].SelectMany(
            name => CompressedCopies.Endings.Where(ending => files[name[1..]].Copy(ending) is not null),
            (name, ending) => name + ending);
        return ([.. isCopy[false]], [.. isCopy[true].Concat(copies).Order(StringComparer.Ordinal)]);
    }
}
