using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Values;

namespace Jvn.Site.Output.Tree;

/// <summary>Puts files where a tree gathers: as a link to the site before where they are the same, else as a new file, and with their compressed
/// copies.</summary>
internal sealed class TreeStore : IDisposable
{
    private readonly TreeFolder folder;
    private readonly EarlierSite? earlier;
    private readonly bool withCopies;
    private readonly TreeWriter writer;
    private readonly AddressClaims claims = new();

    /// <param name="directory">Absolute.</param>
    /// <param name="earlier">Null when there is no site before.</param>
    /// <param name="withCopies">Every text also stands there compressed.</param>
    public TreeStore(string directory, EarlierSite? earlier, bool withCopies)
    {
        folder = new TreeFolder(directory);
        writer = new TreeWriter(folder);
        this.earlier = earlier;
        this.withCopies = withCopies;
    }

    /// <summary>What was put there.</summary>
    public AddressClaims Claims => claims;

    /// <exception cref="AddressCollisionException">The address is taken.</exception>
    /// <exception cref="UnexpectedFileException">Somebody else made something in the directory.</exception>
    public AddressClaim Claim(OutputAddress target, DateTimeOffset modifiedAt)
    {
        var file = claims.Add(target, modifiedAt, CreateFolder);
        if (OriginalOf(file.Path) is { } original)
            throw new AddressCollisionException(original.Address, file.Address);
        return file;
    }

    /// <summary>What is on record of the file that the site before has at the same address with the same time; null when there is none.</summary>
    public RecordedFile? Intact(AddressClaim file) => earlier?.Intact(file.Name) is { } known && known.ModifiedAt == file.ModifiedAt ? known : null;

    /// <summary>Links to a file that is <see cref="Intact(AddressClaim)"/>. False when the file system takes no links.</summary>
    public bool TakeOver(AddressClaim file)
    {
        if (!writer.Link(earlier!.Files.Folder, file.Path))
            return false;
        file.File = earlier.Record!.Files[file.Name];
        file.IsTakenOver = true;
        if (withCopies)
            LinkCopies(file, file.File);
        return true;
    }

    /// <summary>Puts a file there.</summary>
    /// <param name="isUnlike">What the site before has there is not what is on record of it.</param>
    /// <returns>True when the site before has the very same one.</returns>
    public bool Put(AddressClaim file, byte[] bytes, ValueDigest? source, bool isUnlike)
    {
        var made = new RecordedFile(source, FileHash.Of(bytes), bytes.Length, file.ModifiedAt);
        var before = !isUnlike && Intact(file) is { } known && known.Hash == made.Hash ? known : null;
        var isSame = Store(file.Path, bytes, file.ModifiedAt, isSame: before is not null);
        if (withCopies && before is not null)
            LinkCopies(file, before);
        file.File = before is not null ? made with { Brotli = before.Brotli, GZip = before.GZip } : withCopies ? WithCopiesOf(file, bytes, made) : made;
        return isSame;
    }

    /// <summary>Lists the directory, and makes sure that it holds what was put there and nothing else.</summary>
    /// <exception cref="UnexpectedFileException">It does not.</exception>
    public FinishedTree EnsureNothingElse()
    {
        var listing = TreeListing.Of(folder.Directory, withLooks: false);
        var stray = listing.Strangers
            .Concat(listing.Folders.Where(folder => !claims.HasFolder(folder)))
            .Concat(listing.Files.Select(file => Unexpected(file.Key, file.Value)).OfType<string>())
            .FirstOrDefault();
        if (stray is not null)
            throw new UnexpectedFileException(stray);
        var all = claims.All;
        if (listing.Files.Count + listing.Folders.Count != all.Length)
        {
            var there = listing.Files.Keys.Concat(listing.Folders);
            throw new UnexpectedFileException(all.Select(claim => claim.Path).Except(there, StringComparer.Ordinal).First());
        }

        return new FinishedTree(folder.Directory, Looks(), listing.Strangers);
    }

    /// <summary>Gives folders their times and modes: a folder is as new as the newest file below it.</summary>
    public void FinishFolders() => Parallel.ForEach(FolderTimes.Of(claims.Files), folder => writer.FinishFolder(folder.Path, folder.ModifiedAt));

    /// <summary>Where a file lies on this machine.</summary>
    public string Full(string path) => folder.Full(path);

    public void Dispose() => folder.Dispose();

    // The name of what was not written, or is missing beside it; null when all is there.
    private string? Unexpected(string path, FileLook look) => claims.FindFile(path)?.File is not { } file ? path
        : (look.Brotli is null) != (file.Brotli is null) ? path + CompressedCopies.BrotliEnding
        : (look.GZip is null) != (file.GZip is null) ? path + CompressedCopies.GZipEnding : null;

    // As they were written.
    private Dictionary<string, FileLook> Looks() => claims.Files.ToDictionary(
        claim => claim.Path,
        claim => new FileLook(claim.File!.Length, claim.ModifiedAt.UtcTicks, IsForReaders: true, claim.File.Brotli, claim.File.GZip),
        StringComparer.Ordinal);

    // The file that has a compressed copy of this name; null when none has.
    private AddressClaim? OriginalOf(string path) => withCopies && CompressedCopies.Original(path) is { } original
        && claims.FindFile(original) is { File: { } known } file && CompressedCopies.EndingsOf(known).Any(ending => path == original + ending) ? file : null;

    // A copy has no address, but it takes a name.
    private string CopyOf(AddressClaim file, string ending) => claims.FindFile(file.Path + ending) is { } taken
        ? throw new AddressCollisionException(taken.Address, file.Address) : file.Path + ending;

    private bool Store(string path, byte[] bytes, DateTimeOffset modifiedAt, bool isSame)
    {
        isSame |= earlier is { Record: null } && SameFile.IsIn(earlier.Files, '/' + path, bytes, modifiedAt, TreeWriter.FileMode);
        if (!isSame || !writer.Link(earlier!.Files.Folder, path))
            writer.Write(path, bytes, modifiedAt);
        return isSame;
    }

    private void LinkCopies(AddressClaim file, RecordedFile known)
    {
        foreach (var copy in CompressedCopies.EndingsOf(known).Select(ending => CopyOf(file, ending)))
        {
            if (!writer.Link(earlier!.Files.Folder, copy))
                writer.Write(copy, earlier.Files.Read('/' + copy), file.ModifiedAt);
        }
    }

    private RecordedFile WithCopiesOf(AddressClaim file, byte[] bytes, RecordedFile made)
    {
        foreach (var (ending, packed) in CompressedCopies.Of(file.Path, bytes))
        {
            Store(CopyOf(file, ending), packed, file.ModifiedAt, isSame: false);
            made = CompressedCopies.Recorded(made, ending, packed.Length);
        }

        return made;
    }

    // What somebody put there before is not followed; what takes a folder's place later is found when the tree is sealed.
    private void CreateFolder(string path)
    {
        if (!writer.MakeFolder(path))
            throw new UnexpectedFileException(path);
    }
}
