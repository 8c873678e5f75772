using System.Collections.Immutable;
using Microsoft.Win32.SafeHandles;

namespace Jvn.Site.Output.Tree;

#pragma warning disable RS0030 // The only writer of a site.

/// <summary>The only writer of the product. Files gather in a private directory beside the output and become the output all at once, or not at all.</summary>
/// <remarks>Modes and times of what is promoted depend on what was written only: not on the umask, the clock or the order of writing.</remarks>
public sealed class OutputTree : ISiteFiles, IDisposable
{
    private const UnixFileMode FileMode644 = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode DirectoryMode755 = FileMode644 | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private readonly OutputPlace? place;
    private readonly SafeFileHandle? heldLock;
    private readonly Lock claiming = new();
    private readonly AddressClaims claims = new();
    private int newFiles;
    private bool ended;

    private OutputTree(string directory, OutputPlace? place, SafeFileHandle? heldLock, FinishedTree? earlier)
    {
        Directory = directory;
        this.place = place;
        this.heldLock = heldLock;
        Earlier = earlier;
    }

    /// <summary>Where the files gather, absolute; for checks that read files.</summary>
    public string Directory { get; }

    /// <summary>What it was gathered beside; null when there was nothing.</summary>
    public FinishedTree? Earlier { get; }

    /// <summary>How many files the earlier tree does not have, or not like this.</summary>
    public int NewFiles => newFiles;

    /// <summary>The address of every file written so far, in ordinal order. A page stands as <c>/jp/index.html</c>, also when it was written as
    /// <c>/jp/</c>.</summary>
    public ImmutableArray<string> Addresses
    {
        get
        {
            lock (claiming)
                return [.. claims.Files.Select(file => '/' + file.Path)];
        }
    }

    /// <summary>Begins a build of <paramref name="outputDirectory"/> and removes what a killed one left behind.</summary>
    /// <exception cref="OutputBusyException">Another build of the same output is running.</exception>
    /// <exception cref="ForeignDirectoryException">The output is something that no build made.</exception>
    public static OutputTree Stage(string outputDirectory)
    {
        var place = new OutputPlace(outputDirectory);
        var heldLock = place.Lock();
        try
        {
            place.Prepare();
        }
        catch
        {
            heldLock.Dispose();
            throw;
        }

        return new OutputTree(place.Staging, place, heldLock, earlier: null);
    }

    /// <summary>Begins a build in a directory that its caller made, locked against others and will move where it belongs when it is sealed.</summary>
    /// <param name="directory">Exists and is empty.</param>
    /// <param name="earlier">A file with the same address, bytes, mode and time there becomes a hard link to it. Nobody may change those files in
    /// place.</param>
    public static OutputTree Gather(string directory, FinishedTree? earlier) => new(Path.GetFullPath(directory), place: null, heldLock: null, earlier);

    /// <summary>Adds a file; may be called from many threads. An address that ends with a slash is that folder's <c>index.html</c>.</summary>
    /// <param name="address">Root-relative: begins with a slash.</param>
    /// <param name="modifiedAt">The file's public change time; it becomes the file's modification time.</param>
    /// <exception cref="ArgumentException">The address is not one that a file of the site can have.</exception>
    /// <exception cref="AddressCollisionException">The address is taken.</exception>
    public void Write(string address, ReadOnlySpan<byte> bytes, DateTimeOffset modifiedAt)
    {
        var target = OutputAddress.Parse(address);
        lock (claiming)
        {
            ObjectDisposedException.ThrowIf(ended, this);
            claims.Add(target, modifiedAt, CreateFolder);
        }

        if (Earlier is null || !SameFile.IsIn(Earlier, address, bytes, modifiedAt, FileMode644))
            Interlocked.Increment(ref newFiles);
        else if (SameFile.Link(Earlier, address, Full(target.Path)))
            return;

        // CreateNew fails when anything has the name already, a symbolic link included.
        using var file = File.OpenHandle(Full(target.Path), FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(file, bytes, fileOffset: 0);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, FileMode644);
        File.SetLastWriteTimeUtc(file, modifiedAt.UtcDateTime);
    }

    /// <summary>True when a file with this address has been written.</summary>
    public bool Contains(string address)
    {
        var target = OutputAddress.Parse(address);
        lock (claiming)
            return claims.HasFile(target.Path);
    }

    /// <summary>The bytes of a file written before.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file in the tree.</exception>
    public byte[] Read(string address)
    {
        var target = OutputAddress.Parse(address);
        _ = ModifiedAt(target);
        return File.ReadAllBytes(Full(target.Path));
    }

    /// <summary>The public change time that a file was written with.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file in the tree.</exception>
    public DateTimeOffset ModifiedAt(string address) => ModifiedAt(OutputAddress.Parse(address));

    /// <summary>Makes sure that the tree holds what was written and nothing else, and gives its folders their modes and times. Nothing can be written from here
    /// on.</summary>
    /// <returns>What was written, as it lies there.</returns>
    /// <exception cref="UnexpectedFileException">The directory does not hold exactly what was written.</exception>
    public FinishedTree Seal()
    {
        lock (claiming)
        {
            ObjectDisposedException.ThrowIf(ended, this);
            var files = EnsureNothingElse();
            SetFolders();
            ended = true;
            return files;
        }
    }

    /// <summary>Makes the tree the output and ends the build. When it throws, the old output is where it was.</summary>
    /// <exception cref="UnexpectedFileException">The staging directory does not hold exactly what was written.</exception>
    /// <exception cref="ForeignDirectoryException">The output has become something that no build made.</exception>
    /// <exception cref="InvalidOperationException">The tree was gathered for somebody else to move.</exception>
    public void Promote()
    {
        if (place is null)
            throw new InvalidOperationException("Who made the directory moves it.");
        lock (claiming)
        {
            Seal();
            place.Swap();
            End();
        }
    }

    /// <summary>Removes the staging directory of a build that was not promoted.</summary>
    public void Dispose()
    {
        lock (claiming)
        {
            if (heldLock is not { IsClosed: false })
                return;
            place?.DeleteStaging();
            End();
        }
    }

    private void End()
    {
        ended = true;
        heldLock?.Dispose();
    }

    private DateTimeOffset ModifiedAt(OutputAddress target)
    {
        lock (claiming)
            return claims.ModifiedAt(target.Path) ?? throw new KeyNotFoundException($"The tree has no file '{target.Text}'.");
    }

    // What somebody put there before is not followed; what takes a folder's place later is found when the tree is sealed.
    private void CreateFolder(string folder)
    {
        if (System.IO.Directory.CreateDirectory(Full(folder)).LinkTarget is not null)
            throw new UnexpectedFileException(folder);
    }

    // What is published is what was written, not what lies in a directory.
    private FinishedTree EnsureNothingElse()
    {
        var listing = TreeListing.Of(Directory);
        if (listing.Strangers.Concat(listing.Folders.Where(folder => !claims.HasFolder(folder))).Concat(listing.Files.Where(file => !claims.HasFile(file)))
            .FirstOrDefault() is { } stray)
            throw new UnexpectedFileException(stray);
        var files = listing.Files.ToHashSet(StringComparer.Ordinal);
        if (claims.Files.FirstOrDefault(file => !files.Contains(file.Path)) is { Path: { } missing })
            throw new UnexpectedFileException(missing);
        return new FinishedTree(Directory, listing);
    }

    // A folder is as new as the newest file below it.
    private void SetFolders()
    {
        var newest = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        foreach (var (path, modifiedAt) in claims.Files)
        {
            for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
                newest[folder] = newest.TryGetValue(folder, out var other) && other > modifiedAt ? other : modifiedAt;
        }

        foreach (var (folder, modifiedAt) in newest)
        {
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(Full(folder), DirectoryMode755);
            System.IO.Directory.SetLastWriteTimeUtc(Full(folder), modifiedAt.UtcDateTime);
        }
    }

    private string Full(string path) => Path.Combine(Directory, path);
}
