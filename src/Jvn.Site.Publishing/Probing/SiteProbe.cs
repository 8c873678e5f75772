using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net;
using System.Security.Cryptography;
using Jvn.Site.Output.Integrity;

namespace Jvn.Site.Publishing.Probing;

#pragma warning disable RS0030 // It knows what a release holds from the release itself.

/// <summary>Asks for what a release changed under the site's public name, as readers do, until all of it is there or the time is over.</summary>
/// <param name="site">The public address of the site, with a slash at its end.</param>
/// <param name="directory">What is published to.</param>
public sealed class SiteProbe(Uri site, string directory, TimeProvider clock, SiteProbeLimits limits) : IDisposable
{
    private const long LongestList = 256L << 20;

    private readonly SiteClient client = new(site, limits.Parallel);

    /// <summary>Null when nothing was published yet. When another release is published meanwhile, that one is looked for.</summary>
    /// <param name="within">How long after its instant a release may take to be seen.</param>
    public async Task<ProbeResult?> RunAsync(TimeSpan within, CancellationToken cancellation)
    {
        Receipt? receipt = null;
        List<ProbeTarget> targets = [];
        List<ProbeTarget> open = [];
        while (true)
        {
            var live = await ReadReceiptAsync(cancellation) ?? receipt;
            if (live is null)
                return null;
            if (live.Release != receipt?.Release)
            {
                receipt = live;
                open = targets = Targets(receipt);
            }

            var faults = await AskAsync(open, cancellation);
            var now = clock.GetUtcNow();
            var result = new ProbeResult(receipt, targets.Count, now, [.. faults.OrderBy(fault => fault.Address, StringComparer.Ordinal)]);
            if (faults.IsEmpty || now >= result.Since + within)
            {
                if ((await ReadReceiptAsync(cancellation) ?? receipt).Release == receipt.Release)
                    return result;
            }
            else
            {
                var left = result.Since + within - now;
                await Task.Delay(left < limits.Pause ? left : limits.Pause, clock, cancellation);
            }

            var wrong = faults.Select(fault => fault.Address).ToHashSet(StringComparer.Ordinal);
            open = [.. open.Where(target => wrong.Contains(target.Address))];
        }
    }

    /// <summary>The release that readers see there, told by its list of hashes; null when no release of ours had that, or there is no answer.</summary>
    public async Task<int?> ShownAsync(CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(limits.Request);
        try
        {
            using var response = await client.GetAsync(HashList.Address, isCompressed: false, patience.Token);
            var sums = response is { IsSuccessStatusCode: true } ? await BoundedBody.HashAsync(response, LongestList, patience.Token) : null;
            return sums is null ? null : Publication.ReadReceipts(directory).FirstOrDefault(receipt => receipt.Sums == sums)?.Release;
        }
        catch (Exception failure)
            when (failure is HttpRequestException or IOException || (failure is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return null;
        }
    }

    public void Dispose() => client.Dispose();

    // A release that came out this moment gets its receipt the next.
    private async Task<Receipt?> ReadReceiptAsync(CancellationToken cancellation)
    {
        var receipt = Publication.ReadReceipt(directory);
        for (var waited = TimeSpan.Zero; receipt is null && new PublicationPlace(directory).LiveNumber() is not null && waited < limits.Request;
            waited += limits.Pause)
        {
            await Task.Delay(limits.Pause, clock, cancellation);
            receipt = Publication.ReadReceipt(directory);
        }

        return receipt;
    }

    private List<ProbeTarget> Targets(Receipt receipt)
    {
        var folder = new PublicationPlace(directory).Release(receipt.Release);
        var list = File.ReadAllBytes(Path.Combine(folder, HashList.Address[1..]));
        if (Convert.ToHexStringLower(SHA256.HashData(list)) != receipt.Sums || HashList.TryParse(list) is not { } sums)
            throw new InvalidDataException("The list of hashes of the live release is not the one that was published.");
        ProbeTarget Expected(string address, string hash) => new(address, hash, new FileInfo(Path.Combine(folder, address[1..])).Length);
        var targets = receipt.Changes.Added.Concat(receipt.Changes.Changed).Select(address => Expected(address, sums.Hashes[address].ToString())).ToList();
        targets.Add(Expected(HashList.Address, receipt.Sums));

        // What earlier pages need may stay although this release does not name it.
        targets.AddRange(receipt.Changes.Removed.Where(address => !sums.Hashes.ContainsKey(address)).Select(address => new ProbeTarget(address, null, 0)));
        return targets;
    }

    private async Task<ImmutableArray<ProbeFault>> AskAsync(IEnumerable<ProbeTarget> targets, CancellationToken cancellation)
    {
        var faults = new ConcurrentBag<ProbeFault>();
        await Parallel.ForEachAsync(targets, new ParallelOptions { MaxDegreeOfParallelism = limits.Parallel, CancellationToken = cancellation },
            async (target, stop) =>
        {
            // Once as it is and once compressed: a server may hold both, and one of them may be old.
            var fault = await AskAsync(target, isCompressed: false, stop) ?? (target.Hash is null ? null : await AskAsync(target, isCompressed: true, stop));
            if (fault is not null)
                faults.Add(fault);
        });
        return [.. faults];
    }

    private async Task<ProbeFault?> AskAsync(ProbeTarget target, bool isCompressed, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(limits.Request);
        try
        {
            using var response = await client.GetAsync(target.Asked, isCompressed, patience.Token);
            if (response is null)
                return new ProbeFault(target.Address, ProbeFaultKind.Redirect, "leads elsewhere");
            var status = (int)response.StatusCode;
            if (target.Hash is null)
                return response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone ? null
                    : new ProbeFault(target.Address, ProbeFaultKind.StillThere, $"status {status}");
            if (!response.IsSuccessStatusCode && !(target.MayBeNotFound && response.StatusCode == HttpStatusCode.NotFound))
                return new ProbeFault(target.Address, ProbeFaultKind.Status, $"status {status}");
            var hash = await BoundedBody.HashAsync(response, target.Length + 1, patience.Token);
            return hash == target.Hash ? null : new ProbeFault(target.Address, ProbeFaultKind.OtherBytes, hash is null
                ? "longer than it should be, or not what it says" : $"sha256 {hash}{(isCompressed ? " (compressed)" : "")}");
        }
        catch (Exception failure)
            when (failure is HttpRequestException or IOException || (failure is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return new ProbeFault(target.Address, ProbeFaultKind.NoAnswer, failure is OperationCanceledException
                ? $"not within {limits.Request.TotalSeconds:0.#} s" : failure is HttpRequestException { HttpRequestError: var error } ? $"{error}"
                : "broken off");
        }
    }
}
