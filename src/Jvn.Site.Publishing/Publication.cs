using System.Collections.Immutable;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;
using Microsoft.Win32.SafeHandles;

namespace Jvn.Site.Publishing;

#pragma warning disable RS0030 // This folder's classes are the only code that makes, moves and deletes where a site is published.

/// <summary>A directory that is published to, opened by one publisher at a time. Whatever is killed, and when, readers see one whole site, and the next <see cref="Open"/> puts the rest right.</summary>
public sealed class Publication : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode Traversable = OwnerOnly | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    private readonly PublicationPlace place;
    private readonly SafeFileHandle heldLock;

    private Publication(PublicationPlace place, SafeFileHandle heldLock)
    {
        this.place = place;
        this.heldLock = heldLock;
    }

    /// <summary>What readers see; null before the first release.</summary>
    public LiveRelease? Live { get; private set; }

    /// <summary>What earlier runs left to be remembered.</summary>
    public PublisherState State { get; private set; } = PublisherState.None;

    /// <summary>Takes the lock, puts right what a killed publisher left behind, and looks at the live release.</summary>
    /// <exception cref="OutputBusyException">Another publisher has the lock.</exception>
    /// <exception cref="ForeignDirectoryException">The directory holds something that no publisher put there.</exception>
    public static Publication Open(string directory)
    {
        var place = new PublicationPlace(directory);
        EnsureOurs(place);
        MakeFolder(place.Root, Traversable);
        MakeFolder(place.Private, OwnerOnly);
        var heldLock = Lock(place);
        try
        {
            MakeFolder(place.Releases, Traversable);
            MakeFolder(place.Receipts, OwnerOnly);
            MakeFolder(place.Records, OwnerOnly);
            var publication = new Publication(place, heldLock);
            publication.Recover();
            return publication;
        }
        catch
        {
            heldLock.Dispose();
            throw;
        }
    }

    /// <summary>The receipt of the live release, without the lock; null when nothing was published yet.</summary>
    /// <exception cref="ForeignDirectoryException">The directory holds something that no publisher put there.</exception>
    public static Receipt? ReadReceipt(string directory)
    {
        var place = new PublicationPlace(directory);
        return place.LiveNumber() is { } number ? OwnFiles.TryRead(place.Receipt(number), PublishingJson.Default.Receipt) : null;
    }

    /// <summary>Begins a site where no server can serve it. What is the same in the live release costs no copy.</summary>
    public OutputTree Gather() => Gather(Live?.Files);

    internal OutputTree Gather(FinishedTree? earlier)
    {
        Discard(place.Staging);
        MakeFolder(place.Staging, OwnerOnly);
        return OutputTree.Gather(place.Staging, earlier);
    }

    /// <summary>Adds the compressed twins, seals the site, and makes sure that all is on the disk and that switching to it takes one step more.</summary>
    /// <param name="staged">The tree that was gathered last, with its list of hashes.</param>
    /// <param name="recordOf">What is to be known of it.</param>
    internal PreparedRelease Prepare(OutputTree staged, HashList sums, Func<ReleaseBytes, ReleaseRecord> recordOf)
    {
        CompressedTwins.Write(staged);
        var files = staged.Seal();
        var record = recordOf(ReleaseBytes.Of(files, sums));
        OwnFiles.Write(place.Sums(record.Number), sums.Render());
        OwnFiles.Write(place.Record(record.Number), record, PublishingJson.Default.ReleaseRecord);
        File.Delete(place.NextCurrent);
        File.CreateSymbolicLink(place.NextCurrent, PublicationPlace.Link(record.Number));
        SystemCalls.FlushAll(place.Root);
        return new PreparedRelease(record, sums, files);
    }

    /// <summary>Shows readers the prepared release instead of the live one, in one step, and keeps a receipt.</summary>
    /// <param name="clock">Tells when.</param>
    public Receipt Switch(PreparedRelease prepared, TimeProvider clock)
    {
        var number = prepared.Record.Number;
        Directory.Move(place.Staging, place.Release(number));
        SystemCalls.Replace(place.NextCurrent, place.Current);
        var receipt = ReceiptOf(prepared.Record, clock.GetUtcNow());
        SystemCalls.FlushNames(place.Releases);
        SystemCalls.FlushNames(place.Root);
        OwnFiles.Write(place.Receipt(number), receipt, PublishingJson.Default.Receipt);
        Live = new LiveRelease(prepared.Record, prepared.Sums, prepared.Files.MovedTo(place.Release(number)));
        return receipt;
    }

    /// <summary>Removes the oldest releases. The live one always stays.</summary>
    /// <param name="keep">How many releases before the live one stay.</param>
    public void Prune(int keep)
    {
        foreach (var number in Numbers().Where(number => number < Live!.Number).OrderDescending().Skip(keep))
            Remove(number);
    }

    /// <summary>An earlier release that is still kept; null when there is none with that number, or before the live one.</summary>
    internal LiveRelease? Earlier(int? number) =>
        Numbers().Where(kept => kept < Live?.Number && (number is null || kept == number)).OrderDescending().Select(Read).FirstOrDefault();

    /// <summary>A number that no release has had.</summary>
    internal int NextNumber() => Numbers().Concat(NumbersIn(place.Records)).Concat(NumbersIn(place.Receipts)).DefaultIfEmpty(0).Max() + 1;

    public void Remember(PublisherState state)
    {
        if (state == State)
            return;
        State = state;
        OwnFiles.Write(place.State, state, PublishingJson.Default.PublisherState);
    }

    public void Dispose()
    {
        if (heldLock.IsClosed)
            return;
        Discard(place.Staging);
        heldLock.Dispose();
    }

    // Everything that a killed publisher can have left: what it was making, what it did not come to show, what it was deleting, and a receipt that it did not come to write.
    private void Recover()
    {
        Discard(place.Staging);
        Discard(place.Trash);
        File.Delete(place.NextCurrent);
        foreach (var folder in new[] { place.Private, place.Records, place.Receipts })
            OwnFiles.DeleteUnfinished(folder);
        State = OwnFiles.TryRead(place.State, PublishingJson.Default.PublisherState) ?? PublisherState.None;
        var live = place.LiveNumber() ?? Relink();
        foreach (var number in Numbers().Concat(NumbersIn(place.Records)).Distinct().Where(number => live is null || number > live).ToList())
            Remove(number);
        if (live is not { } shown)
            return;

        MakeFolder(place.Release(shown), Traversable); // where even that was deleted, so that the next site can take its place
        Live = Read(shown);
        if (!File.Exists(place.Receipt(shown)))
            OwnFiles.Write(place.Receipt(shown), ReceiptOf(Live.Record, new DirectoryInfo(place.Root).LastWriteTimeUtc), PublishingJson.Default.Receipt); // the switch was the last change there
    }

    // Somebody removed the link: what was live last is live again.
    private int? Relink()
    {
        if (Numbers().Intersect(NumbersIn(place.Receipts)).DefaultIfEmpty(0).Max() is not (> 0 and var number))
            return null;
        File.CreateSymbolicLink(place.NextCurrent, PublicationPlace.Link(number));
        SystemCalls.Replace(place.NextCurrent, place.Current);
        return number;
    }

    private LiveRelease Read(int number)
    {
        var files = FinishedTree.Open(place.Release(number));
        var record = OwnFiles.TryRead(place.Record(number), PublishingJson.Default.ReleaseRecord);
        var sums = File.Exists(place.Sums(number)) ? HashList.TryParse(File.ReadAllBytes(place.Sums(number))) : null;
        return record is not null && sums is not null ? new LiveRelease(record, sums, files) : LiveRelease.FromFiles(number, files);
    }

    private static Receipt ReceiptOf(ReleaseRecord record, DateTimeOffset switched) =>
        new(record.Number, record.AsOf, record.Due, switched, record.Sums, record.RolledBackTo, record.Changes);

    private IEnumerable<int> Numbers() => NumbersIn(place.Releases);

    private static IEnumerable<int> NumbersIn(string folder) => new DirectoryInfo(folder).EnumerateFileSystemInfos()
        .Select(entry => PublicationPlace.NumberOf(Path.GetFileNameWithoutExtension(entry.Name)))
        .OfType<int>();

    private void Remove(int number)
    {
        // A release is never half there under its own name.
        if (Directory.Exists(place.Release(number)))
        {
            Directory.Move(place.Release(number), place.Trash);
            Discard(place.Trash);
        }

        File.Delete(place.Record(number));
        File.Delete(place.Sums(number));
    }

    private static void Discard(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private static SafeFileHandle Lock(PublicationPlace place)
    {
        try
        {
            return File.OpenHandle(place.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException failure) when (failure.HResult is 11 or 35) // EWOULDBLOCK of Linux and of macOS
        {
            throw new OutputBusyException(place.Root);
        }
    }

    private static void EnsureOurs(PublicationPlace place)
    {
        if (!Path.Exists(place.Root))
            return;
        if (!Directory.Exists(place.Root))
            throw new ForeignDirectoryException(place.Root, "is not a directory");
        string[] ours = [place.Current, place.Releases, place.Receipts, place.Private];
        if (new DirectoryInfo(place.Root).EnumerateFileSystemInfos().FirstOrDefault(entry => !ours.Contains(entry.FullName, StringComparer.Ordinal)) is { } foreign)
            throw new ForeignDirectoryException(foreign.FullName, "was not put there by a publisher");
    }

    private static void MakeFolder(string folder, UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows())
            throw new PlatformNotSupportedException("Publishing needs a file system on which a link is replaced in one step; run it on Linux or macOS.");
        if (Directory.Exists(folder))
            return;
        Directory.CreateDirectory(folder, mode);
        File.SetUnixFileMode(folder, mode); // whatever the umask took away
    }
}
