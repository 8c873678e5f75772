using System.Collections.Immutable;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;
using Microsoft.Win32.SafeHandles;

namespace Jvn.Site.Publishing;

#pragma warning disable RS0030 // This folder's classes are the only code that makes, moves and deletes where a site is published.

/// <summary>A directory that is published to, opened by one publisher at a time. Whatever is killed, and when, readers see one whole site, and the next
/// <see cref="Open(string)"/> puts the rest right.</summary>
public sealed class Publication : IDisposable
{
    private readonly PublicationPlace place;
    private readonly SafeFileHandle heldLock;
    private readonly bool wasNew;

    private Publication(PublicationPlace place, SafeFileHandle heldLock, bool wasNew)
    {
        this.place = place;
        this.heldLock = heldLock;
        this.wasNew = wasNew;
        Records = new PublicationRecords(place);
    }

    /// <summary>What readers see; null before the first release.</summary>
    public LiveRelease? Live { get; private set; }

    /// <summary>Releases that readers saw after the one that they see now: somebody made <c>current</c> lead back by hand. What they promised is still
    /// promised.</summary>
    public ImmutableArray<LiveRelease> SetAside { get; private set; } = [];

    /// <summary>Every release whose promises bind the next one: the live one, and what was set aside.</summary>
    public IEnumerable<LiveRelease> Binding => Live is { } live ? [live, .. SetAside] : [];

    /// <summary>True when something was published here, and nobody can tell any longer which of it readers saw.</summary>
    public bool IsForgotten { get; private set; }

    /// <summary>What earlier runs left to be remembered. Of another release than the live one only when a publisher ran is believed.</summary>
    public PublisherState State { get; private set; } = PublisherState.None;

    /// <summary>Tells this publisher from any other: 32 hexadecimal digits, drawn once for the directory.</summary>
    public string Publisher { get; private set; } = "";

    /// <summary>Takes the lock, puts right what a killed publisher left behind, and looks at the live release.</summary>
    /// <exception cref="OutputBusyException">Another publisher has the lock.</exception>
    /// <exception cref="ForeignDirectoryException">The directory holds something that no publisher put there.</exception>
    public static Publication Open(string directory) => Open(directory, isMirror: false);

    internal static Publication Open(string directory, bool isMirror)
    {
        var place = new PublicationPlace(directory);
        place.EnsureOurs();
        place.EnsureKept(isMirror);
        var wasNew = !Path.Exists(place.Root);
        OwnFolders.MakeOpen(place.Root);
        OwnFolders.MakePrivate(place.Private);
        var heldLock = PublicationLock.Take(place);
        try
        {
            OwnFolders.MakeOpen(place.Releases);
            OwnFolders.MakePrivate(place.Receipts);
            OwnFolders.MakePrivate(place.Records);
            var publication = new Publication(place, heldLock, wasNew);
            publication.Recover();
            publication.Publisher = OwnFiles.ReadOrDraw(place.Publisher);
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

    /// <summary>The receipts of all releases, the newest first, without the lock. They are read when they are asked for.</summary>
    public static IEnumerable<Receipt> ReadReceipts(string directory)
    {
        var place = new PublicationPlace(directory);
        return (Directory.Exists(place.Receipts) ? NumbersIn(place.Receipts) : []).OrderDescending()
            .Select(number => OwnFiles.TryRead(place.Receipt(number), PublishingJson.Default.Receipt)).OfType<Receipt>();
    }

    /// <summary>Begins a site where no server can serve it. What is the same in the live release costs no copy.</summary>
    /// <param name="maker">As in <see cref="SiteRecord"/>.</param>
    /// <param name="recheck">As in <see cref="OutputTree"/>; null to believe nothing of what is on record, and make every file.</param>
    public OutputTree Gather(string maker = "", Func<bool>? recheck = null) => Gather(Live, maker, recheck, isKnown: recheck is not null);

    /// <summary>The names in its directory.</summary>
    internal PublicationPlace Place => place;

    internal OutputTree Gather(LiveRelease? earlier, string maker, Func<bool>? recheck = null, bool isKnown = true)
    {
        RemoveUnshown();
        OwnFolders.MakePrivate(place.Staging);
        var known = earlier is not null && isKnown ? place.ReadSiteRecord(earlier.Number, maker) : null;

        // Looked at anew: a publisher that waited may have listed it long ago.
        var there = earlier is null ? null : new EarlierSite(earlier.Look(), known);
        return OutputTree.Gather(place.Staging, there, withCopies: true, recheck);
    }

    /// <summary>Seals the site, and makes sure that all is on the disk and that switching to it takes one step more.</summary>
    /// <param name="staged">The tree that was gathered last, with its list of hashes.</param>
    /// <param name="recordOf">What is to be known of it.</param>
    internal PreparedRelease Prepare(OutputTree staged, HashList sums, Func<ReleaseBytes, ReleaseRecord> recordOf)
    {
        var files = staged.Seal();
        var record = recordOf(ReleaseBytes.Of(files, sums));
        OwnFiles.Write(place.Sums(record.Number), sums.Render());
        OwnFiles.Write(place.SiteRecord(record.Number), staged.Record(record.Program ?? "").Render());
        OwnFiles.Write(place.Record(record.Number), record, PublishingJson.Default.ReleaseRecord);
        File.Delete(place.NextCurrent);
        File.CreateSymbolicLink(place.NextCurrent, PublicationPlace.Link(record.Number));
        SystemCalls.FlushAll(place.Root);
        return new PreparedRelease(record, sums, files);
    }

    /// <summary>Shows readers the prepared release instead of the live one, in one step; then makes room and keeps a receipt.</summary>
    /// <param name="clock">Tells when.</param>
    /// <param name="state">What is to be remembered of it.</param>
    /// <param name="keep">How many releases before it stay; null for all.</param>
    /// <exception cref="ReleaseIsOutException">Readers see it, and what had to follow failed.</exception>
    public Receipt Switch(PreparedRelease prepared, TimeProvider clock, PublisherState state, int? keep)
    {
        var number = prepared.Record.Number;
        Directory.Move(place.Staging, place.Release(number));
        SystemCalls.Replace(place.NextCurrent, place.Current);
        var receipt = ReceiptOf(prepared.Record, clock.GetUtcNow());
        Live = new LiveRelease(prepared.Record, prepared.Sums, prepared.Files.MovedTo(place.Release(number)));
        (SetAside, IsForgotten) = ([], false);
        try
        {
            SystemCalls.FlushNames(place.Releases);
            SystemCalls.FlushNames(place.Root);
            if (keep is { } kept)
                Prune(kept);
            OwnFiles.Write(place.Receipt(number), receipt, PublishingJson.Default.Receipt);
            Remember(state);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ReleaseIsOutException(number, failure);
        }

        return receipt;
    }

    /// <summary>Does what a publisher that failed after its switch left undone: the oldest releases make room, so that the receipt of the live one can be
    /// written.</summary>
    /// <param name="keep">How many releases before the live one stay.</param>
    public void MakeUp(int keep)
    {
        if (Live is null)
            return;
        Prune(keep);
        if (!File.Exists(place.Receipt(Live.Number))) // the switch was the last change there
            OwnFiles.Write(place.Receipt(Live.Number), ReceiptOf(Live.Record, new DirectoryInfo(place.Root).LastWriteTimeUtc), PublishingJson.Default.Receipt);
    }

    /// <summary>Where the next release may not find room, those that it would push out go before it is made.</summary>
    /// <param name="keep">How many releases before the live one stay once it is shown.</param>
    public void MakeRoom(int keep)
    {
        if (Live is { } live && new DriveInfo(place.Root).AvailableFreeSpace < live.Record.Bytes)
            Prune(Math.Max(1, keep - 1)); // one to go back to, until the next is there
    }

    /// <summary>Removes the oldest releases. The live one always stays.</summary>
    /// <param name="keep">How many releases before the live one stay.</param>
    public void Prune(int keep)
    {
        foreach (var number in Numbers().Where(number => number < Live?.Number).OrderDescending().Skip(keep).ToList())
            Remove(number);
    }

    /// <summary>An earlier release that is still kept; null when there is none with that number, or before the live one.</summary>
    internal LiveRelease? Earlier(int? number) =>
        Numbers().Where(kept => kept < Live?.Number && (number is null || kept == number)).OrderDescending().Select(Read).FirstOrDefault();

    /// <summary>What is known of releases beside their files.</summary>
    public PublicationRecords Records { get; }

    /// <summary>Lower-case hexadecimal SHA-256 of the <c>SHA256SUMS</c> of each release that is kept for a rollback.</summary>
    public ImmutableHashSet<string> Kept => [.. Numbers().Where(number => number < Live?.Number).Select(Records.DigestOf).OfType<string>()];

    /// <summary>A number that no release has had.</summary>
    internal int NextNumber() => Numbers().Concat(NumbersIn(place.Records)).Concat(NumbersIn(place.Receipts)).DefaultIfEmpty(0).Max() + 1;

    /// <summary>Keeps for later runs what is known.</summary>
    public void Remember(PublisherState state)
    {
        state = state with { Release = Live?.Number };
        if (state == State)
            return;
        State = state;
        OwnFiles.Write(place.State, state, PublishingJson.Default.PublisherState);
    }

    public void Dispose()
    {
        if (heldLock.IsClosed)
            return;
        try
        {
            RemoveUnshown();
            if (Live is null && !IsForgotten && !Path.Exists(place.State) && !Path.Exists(place.Mirror))
                OwnFolders.DiscardUnused(place, wasNew); // whoever looked only, or was refused the first release, leaves nothing
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Whatever ended this run is to be told, and not this: the next one removes it first of all.
        }

        heldLock.Dispose();
    }

    // Everything that a killed publisher can have left: what it was making, what it did not come to show, what it was deleting. The receipt that it did not
    // come to write, MakeUp writes.
    private void Recover()
    {
        OwnFolders.Discard(place.Trash);
        foreach (var folder in new[] { place.Private, place.Records, place.Receipts })
            OwnFiles.DeleteUnfinished(folder);
        var remembered = OwnFiles.TryRead(place.State, PublishingJson.Default.PublisherState) ?? PublisherState.None;
        if ((place.LiveNumber() ?? Relink()) is { } shown)
        {
            OwnFolders.MakeOpen(place.Release(shown)); // where even that was deleted, so that the next site can take its place
            Live = Read(shown);
            SetAside = [.. Numbers().Where(number => number > shown).Intersect(NumbersIn(place.Receipts)).Order().Select(Read)];
        }

        RemoveUnshown();
        IsForgotten = Live is null && (remembered.Release is not null || Numbers().Concat(NumbersIn(place.Receipts)).Any());
        State = remembered.Release == Live?.Number ? remembered : PublisherState.None with { LastRun = remembered.LastRun };
    }

    // What was made and no reader ever saw. Where nothing is live, only what a link was ready for is known to be that.
    private void RemoveUnshown()
    {
        OwnFolders.Discard(place.Staging);
        var ready = PublicationPlace.NumberIn(new FileInfo(place.NextCurrent).LinkTarget);
        foreach (var number in Numbers().Where(number => Live is { } live ? number > live.Number : number == ready).Except(NumbersIn(place.Receipts)).ToList())
            Remove(number);
        foreach (var number in NumbersIn(place.Records).Except(Numbers()).Except(Live is { } shown ? [shown.Number] : NumbersIn(place.Receipts)).ToList())
            Remove(number);
        File.Delete(place.NextCurrent);
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
        var record = OwnFiles.TryRead(place.Record(number), PublishingJson.Default.ReleaseRecord);
        var sums = File.Exists(place.Sums(number)) ? HashList.TryParse(File.ReadAllBytes(place.Sums(number))) : null;
        return record is not null && sums is not null ? new LiveRelease(record, sums, place.Release(number))
            : LiveRelease.FromFiles(number, FinishedTree.Open(place.Release(number)));
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
            OwnFolders.Discard(place.Trash);
        }

        File.Delete(place.Record(number));
        File.Delete(place.Sums(number));
        File.Delete(place.SiteRecord(number));
    }
}
