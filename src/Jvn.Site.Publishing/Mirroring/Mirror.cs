using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;

namespace Jvn.Site.Publishing.Mirroring;

/// <summary>A copy of a site that is kept from its public files alone. Readers see one whole release of the site, signed by its key, and never an older one
/// than before.</summary>
/// <remarks>Where it lies, how it is switched and what a killed run leaves is all as for a publisher.</remarks>
public sealed class Mirror : IDisposable
{
    // Who made the records of its releases: their values are hashes, so that any version can read them.
    private const string Maker = "jvn mirror 1";

    // A list of hashes is signed by a hundred bytes, whatever it names.
    private const long SignatureBytes = 64 * 1024;

    private readonly Publication publication;
    private readonly MirrorOptions options;
    private readonly IPinnedKey key;
    private readonly TimeProvider clock;
    private readonly MirrorLimits limits;
    private readonly Origin origin;
    private readonly FetchedFiles fetched;
    private MirrorState state;
    private int fetchedFiles;
    private long fetchedBytes;

    private Mirror(Publication publication, MirrorOptions options, IPinnedKey key, TimeProvider clock, MirrorLimits limits)
    {
        (this.publication, this.options, this.key, this.clock, this.limits) = (publication, options, key, clock, limits);
        origin = new Origin(options.Site, clock, limits);
        fetched = new FetchedFiles(publication.Place.Fetched);
        state = OwnFiles.TryRead(publication.Place.Mirror, PublishingJson.Default.MirrorState) ?? new MirrorState(options.Site, clock.GetUtcNow(), null);
        Remember(state with { Site = options.Site });
        if (OwnFiles.TryRead(publication.Place.SiteKey) is { } known)
            key.Take(known);
    }

    /// <summary>Takes the lock, and puts right what a killed run left.</summary>
    /// <exception cref="OutputBusyException">Another run has the lock.</exception>
    /// <exception cref="ForeignDirectoryException">The directory holds something that no mirror put there.</exception>
    public static Mirror Open(string directory, MirrorOptions options, IPinnedKey key, TimeProvider clock, MirrorLimits limits)
    {
        var publication = Publication.Open(directory, isMirror: true);
        try
        {
            return new Mirror(publication, options, key, clock, limits);
        }
        catch
        {
            publication.Dispose();
            throw;
        }
    }

    /// <summary>Looks at the site once, and shows what it shows.</summary>
    /// <param name="step">Told how many files of how many have come; called from many threads.</param>
    public async Task<MirrorResult> RunAsync(Action<int, int> step, CancellationToken cancellation)
    {
        publication.MakeUp(options.Keep);
        for (var look = 1; ; look++)
        {
            try
            {
                var outcome = await LookAsync(step, cancellation);
                return Result(outcome, detail: null, Stale());
            }
            catch (OriginChangedException changed)
            {
                if (look == limits.Looks)
                    return Result(MirrorOutcome.Refused, detail: null, changed.Finding);
                await Task.Delay(limits.Pause, clock, cancellation);
            }
            catch (OriginRefusedException refused)
            {
                return Result(MirrorOutcome.Refused, detail: null, refused.Finding);
            }
            catch (OriginSilentException silent)
            {
                return Silent(silent);
            }
        }
    }

    public void Dispose()
    {
        origin.Dispose();
        publication.Dispose();
    }

    // The signature first: it is small, and another one whenever the list is another one, which no header of the server need tell.
    private async Task<MirrorOutcome> LookAsync(Action<int, int> step, CancellationToken cancellation)
    {
        var signature = await origin.ReadAsync(HashList.SignatureAddress, SignatureBytes, cancellation);
        var shown = Shown();
        var isShown = shown is not null && shown.Signature.AsSpan().SequenceEqual(signature);
        var list = isShown ? shown!.Bytes : await origin.ReadAsync(HashList.Address, limits.ListBytes, cancellation);
        var signedAt = await JudgeAsync(list, signature, cancellation);
        if (isShown && publication.Live!.LooksWhole)
        {
            Remember(state with { LastAnswer = clock.GetUtcNow() });
            return MirrorOutcome.Unchanged;
        }

        var next = await ReadAsync(list, signature, signedAt, cancellation);
        var older = shown is null ? null : next.OlderThan(shown);
        if (older is var (own, other) && !options.AcceptOlder)
        {
            throw new OriginRefusedException(DiagnosticCatalog.MirrorGoesBack.At(new SourceLocation(HashList.Address),
                JapanTime.Rfc3339(own), JapanTime.Rfc3339(other)));
        }

        Remember(state with { LastAnswer = clock.GetUtcNow() });
        publication.MakeRoom(options.Keep);
        using var tree = publication.Gather(publication.Live, Maker);
        await FetchAsync(tree.Earlier, next.List, step, cancellation);
        Write(tree, next);
        TakeKey(tree);

        // What was taken back lies in no release any longer.
        Show(tree, next, keep: older is null ? options.Keep : 0);
        return MirrorOutcome.Shown;
    }

    private async Task<DateTimeOffset> JudgeAsync(byte[] list, byte[] signature, CancellationToken cancellation)
    {
        if (!key.IsKnown)
            await TakeKeyAsync(cancellation);
        var judged = key.Judge(list, signature, clock.GetUtcNow());

        // The site may have extended its key, or given it a new subkey: it is still the pinned one.
        if (judged.Fault is not null && !judged.IsOverOther && await TakeKeyAsync(cancellation))
            judged = key.Judge(list, signature, clock.GetUtcNow());
        if (judged.Fault is not { } fault)
            return judged.MadeAt!.Value;

        // Perhaps the site shows another release since a moment ago, or something on the way cut the answer off.
        throw new OriginChangedException(
            DiagnosticCatalog.MirrorNotSigned.At(new SourceLocation(HashList.SignatureAddress), fault.Japanese, fault.English));
    }

    private async Task<bool> TakeKeyAsync(CancellationToken cancellation)
    {
        byte[] file;
        try
        {
            file = await origin.ReadAsync(SiteUrls.OpenPgpKey, SignatureBytes, cancellation);
        }
        catch (OriginSilentException) when (key.IsKnown)
        {
            return false; // what was wrong with the signature is to be told
        }

        if (!key.Take(file))
            return false;
        OwnFiles.Write(publication.Place.SiteKey, file);
        return true;
    }

    private async Task<SignedRelease> ReadAsync(byte[] bytes, byte[] signature, DateTimeOffset signedAt, CancellationToken cancellation)
    {
        if (HashList.TryParse(bytes) is not { } list || !list.Render().AsSpan().SequenceEqual(bytes))
            throw Unusable(new("形式が違うか、サイトの外を指す名前があります", "it has another form, or a name that leads out of the site"));
        if (ListedNames.Fault(list, limits.Names) is { } fault)
            throw Unusable(fault);
        fetched.KeepOnly(list);
        var changedAt = list.Hashes.TryGetValue(SiteUrls.StatusData, out var status)
            ? SiteStatus.ChangedAt(ReadShown(SiteUrls.StatusData, status) ?? await FetchAsync(SiteUrls.StatusData, status, cancellation)) : null;
        return new SignedRelease(bytes, signature, list, signedAt, changedAt);
    }

    private async Task FetchAsync(EarlierSite? earlier, HashList list, Action<int, int> step, CancellationToken cancellation)
    {
        var missing = list.Hashes.Where(file => !IsHere(earlier, file.Key, file.Value)).DistinctBy(file => file.Value).ToList();
        var done = 0;
        await Parallel.ForEachAsync(missing, new ParallelOptions { MaxDegreeOfParallelism = limits.Parallel, CancellationToken = cancellation },
            async (file, stop) =>
        {
            await FetchAsync(file.Key, file.Value, stop);
            step(Interlocked.Increment(ref done), missing.Count);
        });
    }

    private async Task<byte[]> FetchAsync(string address, FileHash hash, CancellationToken cancellation)
    {
        if (fetched.TryRead(hash) is { } before)
            return before;
        var bytes = await origin.ReadAsync(address, hash, cancellation);
        fetched.Write(hash, bytes);
        Interlocked.Increment(ref fetchedFiles);
        Interlocked.Add(ref fetchedBytes, bytes.Length);
        return bytes;
    }

    private byte[]? ReadShown(string address, FileHash hash) =>
        publication.Live is { } live && live.Files.Contains(address) && live.Files.Read(address) is var bytes && FileHash.Of(bytes) == hash ? bytes : null;

    // What is on record and lies there as it was written is believed; where nothing is on record, the bytes are.
    private static bool IsHere(EarlierSite? earlier, string address, FileHash hash) => earlier is not null
        && (earlier.Record is null ? earlier.Files.Contains(address) && FileHash.Of(earlier.Files.Read(address)) == hash
            : earlier.Intact(address)?.Hash == hash);

    private void Write(OutputTree tree, SignedRelease next)
    {
        Parallel.ForEach(next.List.Hashes, file =>
        {
            var (address, hash) = file;
            var time = tree.Earlier?.Intact(address) is { } known && known.Hash == hash ? known.ModifiedAt : next.SignedAt;
            if (tree.TakeOver(address, time, $"{hash}"))
                return;
            var bytes = fetched.TryRead(hash) ?? tree.Earlier!.Files.Read(address);
            if (FileHash.Of(bytes) != hash)
                throw new InvalidDataException($"'{address}' was changed while it was mirrored.");
            tree.Write(address, bytes, time, $"{hash}");
        });
        tree.Write(HashList.Address, next.Bytes, next.SignedAt);
        tree.Write(HashList.SignatureAddress, next.Signature, next.SignedAt);
    }

    // Extended, or revoked: whoever could sign the list says so in it.
    private void TakeKey(OutputTree tree)
    {
        if (tree.Contains(SiteUrls.OpenPgpKey) && tree.Read(SiteUrls.OpenPgpKey) is var file && key.Take(file))
            OwnFiles.Write(publication.Place.SiteKey, file);
    }

    private void Show(OutputTree tree, SignedRelease next, int keep)
    {
        var number = publication.NextNumber();
        var changes = ReleaseChanges.Between(publication.Live?.Sums, next.List);
        var prepared = publication.Prepare(tree, next.List, bytes => new ReleaseRecord(number, next.Instant, Due: null, bytes.Sums, bytes.Files, bytes.Bytes,
            FactsReader.Format(next.List), ImmutableSortedDictionary<string, AdvisoryFacts>.Empty, ImmutableSortedDictionary<string, int>.Empty, changes,
            Program: Maker));
        publication.Switch(prepared, clock, publication.State with { LastRun = clock.GetUtcNow() }, keep);
        fetched.Clear();
    }

    // The signature as readers get it, over the list as it was shown: one that was harmed where it lies does not count.
    private SignedRelease? Shown()
    {
        if (publication.Live is not { } live || !live.Files.Contains(HashList.SignatureAddress))
            return null;
        var (bytes, signature) = (live.Sums.Render(), live.Files.Read(HashList.SignatureAddress));
        var judged = key.Judge(bytes, signature, clock.GetUtcNow());
        return new SignedRelease(bytes, signature, live.Sums, judged.MadeAt ?? live.AsOf,
            live.Files.Contains(SiteUrls.StatusData) ? SiteStatus.ChangedAt(live.Files.Read(SiteUrls.StatusData)) : null);
    }

    private MirrorResult Silent(OriginSilentException silent)
    {
        var last = state.LastAnswer ?? state.Since;
        return clock.GetUtcNow() - last <= options.SilentAfter
            ? Result(MirrorOutcome.NoAnswer, silent.Detail)
            : Result(MirrorOutcome.Refused, silent.Detail, DiagnosticCatalog.MirrorSilent.At(new SourceLocation(HashList.SignatureAddress),
                JapanTime.Rfc3339(last), silent.Detail));
    }

    private Diagnostic[] Stale() => Shown() is { } shown && clock.GetUtcNow() - shown.LifeSign > options.StaleAfter
        ? [DiagnosticCatalog.MirrorStale.At(new SourceLocation(HashList.Address), JapanTime.Rfc3339(shown.LifeSign))] : [];

    private static OriginRefusedException Unusable(Bilingual fault) =>
        new(DiagnosticCatalog.MirrorListUnusable.At(new SourceLocation(HashList.Address), fault.Japanese, fault.English));

    private MirrorResult Result(MirrorOutcome outcome, string? detail, params ReadOnlySpan<Diagnostic> findings) => new(outcome, publication.Live?.Number,
        Shown()?.Instant, publication.Live?.Sums.Hashes.Count ?? 0, fetchedFiles, fetchedBytes, origin.Requests, state.LastAnswer, detail, [.. findings]);

    private void Remember(MirrorState next)
    {
        state = next;
        OwnFiles.Write(publication.Place.Mirror, state, PublishingJson.Default.MirrorState);
    }
}
