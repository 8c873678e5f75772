using System.Collections.Concurrent;
using System.Collections.Immutable;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Values;
using Microsoft.Win32.SafeHandles;

namespace Jvn.Site.Output.Tree;

#pragma warning disable RS0030 // The only writer of the product, together with what this folder holds.

/// <summary>The only writer of the product. Files gather in a private directory beside the output and become the output all at once, or not at all.</summary>
/// <remarks>
/// Modes and times of what is promoted depend on what was written only: not on the umask, the clock or the order of writing. Whatever must know a file's bytes
/// is shown them once, before they are written; what stays as it was in the site before is linked to it, and nobody looks at it.
/// </remarks>
public sealed class OutputTree : ISiteFiles, ISiteWriter, IDisposable
{
    private readonly OutputPlace? place;
    private readonly SafeFileHandle? heldLock;
    private readonly TreeStore store;
    private readonly ValueDigests digests = new();
    private readonly ConcurrentBag<string> unlike = [];
    private readonly TreeLinks links;
    private readonly Func<bool>? recheck;
    private string? maker;
    private Action<string, byte[]>? see;
    private Action<string, byte[]>? seeNew;
    private int newFiles;
    private bool ended;

    private OutputTree(string directory, OutputPlace? place, SafeFileHandle? heldLock, EarlierSite? earlier, bool withCopies, Func<bool>? recheck)
    {
        this.recheck = recheck;
        Directory = directory;
        this.place = place;
        this.heldLock = heldLock;
        Earlier = earlier;
        store = new TreeStore(directory, earlier, withCopies);
        links = new TreeLinks(earlier);
    }

    /// <summary>Where the files gather, absolute; for checks that read files.</summary>
    public string Directory { get; }

    /// <summary>What it is made beside; null when there is nothing.</summary>
    public EarlierSite? Earlier { get; }

    /// <summary>How many files the earlier site does not have, or not like this.</summary>
    public int NewFiles => newFiles;

    /// <summary>Files that were to be taken over and came out otherwise when they were made again to make sure. What was made is what the tree has.</summary>
    public IReadOnlyCollection<string> Unlike => unlike;

    /// <summary>The address of every file written so far, in ordinal order. A page stands as <c>/jp/index.html</c>, also when it was written as
    /// <c>/jp/</c>; compressed copies have none.</summary>
    public ImmutableArray<string> Addresses => store.Claims.Addresses;

    /// <summary>The public change time of the newest file.</summary>
    public DateTimeOffset NewestChange => store.Claims.Files.Max(file => file.ModifiedAt);

    /// <summary>The hash of each of them, in the same order.</summary>
    public IEnumerable<KeyValuePair<string, FileHash>> Hashes =>
        store.Claims.Addresses.Zip(store.Claims.Files, (address, file) => KeyValuePair.Create(address, file.File!.Hash));

    internal TreeLinks Links => links;

    /// <summary>Begins a build of <paramref name="outputDirectory"/> and removes what a killed one left behind.</summary>
    /// <param name="maker">What makes it, for <see cref="SiteRecord"/>; null to know nothing of earlier builds and to leave nothing for later ones.</param>
    /// <exception cref="OutputBusyException">Another build of the same output is running.</exception>
    /// <exception cref="ForeignDirectoryException">The output is something that no build made.</exception>
    public static OutputTree Stage(string outputDirectory, string? maker = null)
    {
        var place = new OutputPlace(outputDirectory);
        var heldLock = place.Lock();
        try
        {
            place.Prepare();
            return new OutputTree(place.Staging, place, heldLock, place.Earlier(maker), withCopies: false, recheck: null) { maker = maker };
        }
        catch
        {
            heldLock.Dispose();
            throw;
        }
    }

    /// <summary>Begins a build in a directory that its caller made, locked against others and will move where it belongs when it is sealed.</summary>
    /// <param name="directory">Exists and is empty.</param>
    /// <param name="earlier">A file that is the same there becomes a hard link to it. Nobody may change those files in place.</param>
    /// <param name="withCopies">Every text also stands there compressed.</param>
    /// <param name="recheck">Asked for each file that could be taken over: true for one that is to be made again all the same, to see that it comes out as it
    /// was. Null: none is.</param>
    public static OutputTree Gather(string directory, EarlierSite? earlier, bool withCopies = false, Func<bool>? recheck = null) =>
        new(Path.GetFullPath(directory), place: null, heldLock: null, earlier, withCopies, recheck);

    /// <summary>Shows somebody every file that is written from now on, once, before it lies there. Called from many threads. What is taken over is not
    /// shown: it is what it was.</summary>
    public void Watch(Action<string, byte[]> see) => this.see += see;

    /// <summary>Shows somebody every file that is written from now on and that the site before did not have just so, made by the same program: what holds of
    /// the bytes alone was looked for there. Called from many threads.</summary>
    public void WatchNew(Action<string, byte[]> see) => seeNew += see;

    /// <summary>Adds a file that depends on one value alone. Where the site before had it made from the same value, it is taken over from there, and nothing
    /// is rendered.</summary>
    /// <param name="address">Root-relative: begins with a slash. One that ends with a slash is that folder's <c>index.html</c>.</param>
    /// <param name="modifiedAt">The file's public change time; it becomes the file's modification time.</param>
    /// <param name="render">Makes the bytes out of <paramref name="value"/>, and of nothing else but the program. Give it no other value: write it
    /// <c>static</c>.</param>
    /// <exception cref="ArgumentException">The address is not one that a file of the site can have.</exception>
    /// <exception cref="AddressCollisionException">The address is taken.</exception>
    public void Make<T>(string address, DateTimeOffset modifiedAt, T value, Func<T, byte[]> render) =>
        Make([address], modifiedAt, value, value => [render(value)]);

    /// <summary>The same for files that are made together.</summary>
    public void Make<T>(ImmutableArray<string> addresses, DateTimeOffset modifiedAt, T value, Func<T, ImmutableArray<byte[]>> render)
    {
        var source = digests.Of(value);
        var targets = addresses.Select(OutputAddress.Parse).ToImmutableArray();
        var files = targets.Select(target => Claim(target, modifiedAt)).ToImmutableArray();
        var isSame = files.All(file => store.Intact(file) is { Source: { } before } && before == source);
        if (isSame && recheck?.Invoke() != true && files.All(store.TakeOver))
            return;

        foreach (var (file, bytes) in files.Zip(render(value)).Where(pair => !pair.First.IsTakenOver))
        {
            var isUnlike = isSame && !Earlier!.Files.Read(file.Name).AsSpan().SequenceEqual(bytes);
            if (isUnlike)
                unlike.Add(file.Name);
            Put(file, bytes, source, isUnlike);
        }
    }

    /// <summary>Adds a file; may be called from many threads.</summary>
    /// <param name="address">As for <see cref="Make{T}(string, DateTimeOffset, T, Func{T, byte[]})"/>.</param>
    /// <param name="modifiedAt">The same.</param>
    public void Write(string address, ReadOnlySpan<byte> bytes, DateTimeOffset modifiedAt) => Write(address, bytes.ToArray(), modifiedAt);

    /// <summary>The same; nobody may change the bytes any more.</summary>
    public void Write(string address, byte[] bytes, DateTimeOffset modifiedAt) =>
        Put(Claim(OutputAddress.Parse(address), modifiedAt), bytes, source: null);

    /// <inheritdoc/>
    public void Write(string address, DateTimeOffset modifiedAt, Func<byte[]> render) => Write(address, render(), modifiedAt);

    /// <summary>Takes a file over that depends on one value alone and cannot be made twice, like a signature. False when the site before does not have it from
    /// this value: then <see cref="Write{T}"/> it.</summary>
    public bool TakeOver<T>(string address, DateTimeOffset modifiedAt, T value)
    {
        var target = OutputAddress.Parse(address);
        if (Earlier?.Intact(target.Name) is not { Source: { } before } known || known.ModifiedAt != modifiedAt || before != digests.Of(value))
            return false;
        var file = Claim(target, modifiedAt);
        if (!store.TakeOver(file))
            Put(file, Earlier.Files.Read(address), before);
        return true;
    }

    /// <summary>Adds a file that depends on one value alone.</summary>
    public void Write<T>(string address, byte[] bytes, DateTimeOffset modifiedAt, T value) =>
        Put(Claim(OutputAddress.Parse(address), modifiedAt), bytes, digests.Of(value));

    /// <summary>True when a file with this address has been written.</summary>
    public bool Contains(string address) => store.Claims.FindFile(OutputAddress.Parse(address).Path) is not null;

    /// <summary>The same for an address that is a file's own name, as those of <see cref="Addresses"/> are.</summary>
    internal bool Has(string name) => store.Claims.FindFile(name[1..]) is not null;

    /// <summary>The bytes of a file written before.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file in the tree.</exception>
    public byte[] Read(string address) => File.ReadAllBytes(store.Full(Find(address).Path));

    public FileHash HashOf(string address) => Find(address).File!.Hash;

    /// <summary>The public change time that a file was written with.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file in the tree.</exception>
    public DateTimeOffset ModifiedAt(string address) => Find(address).ModifiedAt;

    /// <summary>True when a file is the one of the site before, and nobody has looked at it.</summary>
    internal bool IsTakenOver(string address) => Find(address).IsTakenOver;

    /// <summary>What is to be known of it when the next site is made.</summary>
    public SiteRecord Record(string maker)
    {
        links.Complete(Has);
        return SiteRecord.Of(maker, store.Claims.Addresses.Zip(store.Claims.Files, (address, file) => (address, file.File!)), links.Ledger);
    }

    /// <summary>Makes sure that the tree holds what was written and nothing else, and gives its folders their modes and times. Nothing can be written from here
    /// on.</summary>
    /// <returns>What was written, as it lies there.</returns>
    /// <exception cref="UnexpectedFileException">The directory does not hold exactly what was written.</exception>
    public FinishedTree Seal()
    {
        ObjectDisposedException.ThrowIf(ended, this);
        var files = store.EnsureNothingElse();
        store.FinishFolders();
        ended = true;
        return files;
    }

    /// <summary>Makes the tree the output and ends the build. When it throws, the old output is where it was.</summary>
    /// <exception cref="UnexpectedFileException">The staging directory does not hold exactly what was written.</exception>
    /// <exception cref="ForeignDirectoryException">The output has become something that no build made.</exception>
    /// <exception cref="InvalidOperationException">The tree was gathered for somebody else to move.</exception>
    public void Promote()
    {
        if (place is null)
            throw new InvalidOperationException("Who made the directory moves it.");
        Seal();
        place.Swap(maker is null ? null : Record(maker).Render());
        End();
    }

    /// <summary>Removes the staging directory of a build that was not promoted.</summary>
    public void Dispose()
    {
        store.Dispose();
        if (heldLock is not { IsClosed: false })
            return;
        place?.DeleteStaging();
        End();
    }

    private void End()
    {
        ended = true;
        heldLock?.Dispose();
    }

    private AddressClaim Find(string address) => store.Claims.FindFile(OutputAddress.Parse(address).Path) is { File: not null } file
        ? file : throw new KeyNotFoundException($"The tree has no file '{address}'.");

    private AddressClaim Claim(OutputAddress target, DateTimeOffset modifiedAt)
    {
        ObjectDisposedException.ThrowIf(ended, this);
        return store.Claim(target, modifiedAt);
    }

    private void Put(AddressClaim file, byte[] bytes, ValueDigest? source, bool isUnlike = false)
    {
        var address = file.Name;
        see?.Invoke(address, bytes);
        if (PageLook.IsPage(address))
            links.Made(address, bytes);
        var known = Earlier?.Record?.Files.GetValueOrDefault(address);
        if (!store.Put(file, bytes, source, isUnlike))
            Interlocked.Increment(ref newFiles);
        if (known?.Hash != file.File!.Hash)
            seeNew?.Invoke(address, bytes);
    }
}
