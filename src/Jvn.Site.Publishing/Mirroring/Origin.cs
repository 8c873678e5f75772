using System.Net;
using Jvn.Site.Diagnostics;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Publishing.Probing;

namespace Jvn.Site.Publishing.Mirroring;

/// <summary>The site that is mirrored. Nothing of what it sends is believed here but that it is not endless.</summary>
internal sealed class Origin(Uri site, TimeProvider clock, MirrorLimits limits) : IDisposable
{
    private readonly SiteClient client = new(site, limits.Parallel);
    private int requests;

    public int Requests => requests;

    /// <summary>A file of the site, of which nothing is known but how long it can be.</summary>
    /// <exception cref="OriginSilentException">There is no answer.</exception>
    /// <exception cref="OriginRefusedException">It leads to another host, or is longer than it may be.</exception>
    public async Task<byte[]> ReadAsync(string address, long limit, CancellationToken cancellation)
    {
        var (status, body) = await AskAgainAsync(address, address, limit, cancellation);
        if (status != HttpStatusCode.OK)
            throw new OriginSilentException(address, $"status {(int)status}");
        return body ?? throw new OriginRefusedException(DiagnosticCatalog.MirrorListUnusable.At(new SourceLocation(address),
            $"{limit} バイトより長いか、展開できません", $"it is longer than {limit} bytes, or cannot be unpacked"));
    }

    /// <summary>A file that a list names.</summary>
    /// <exception cref="OriginSilentException">There is no answer.</exception>
    /// <exception cref="OriginRefusedException">It leads to another host.</exception>
    /// <exception cref="OriginChangedException">It is not what the list says.</exception>
    public async Task<byte[]> ReadAsync(string address, FileHash hash, CancellationToken cancellation)
    {
        var target = new ProbeTarget(address, $"{hash}", limits.FileBytes);
        var (status, body) = await AskAgainAsync(address, target.Asked, limits.FileBytes, cancellation);
        if (status != HttpStatusCode.OK && !(target.MayBeNotFound && status == HttpStatusCode.NotFound))
            throw Other(address, $"status {(int)status}");
        if (body is null)
            throw Other(address, $"> {limits.FileBytes}");
        var got = FileHash.Of(body);
        return got == hash ? body : throw Other(address, $"sha256 {got}");
    }

    public void Dispose() => client.Dispose();

    private static OriginChangedException Other(string address, string detail) =>
        new(DiagnosticCatalog.MirrorFileWrong.At(new SourceLocation(address), detail));

    // Of a hundred thousand connections one breaks, and a server that is asked for so much says now and then that it is too much.
    private async Task<(HttpStatusCode Status, byte[]? Body)> AskAgainAsync(string address, string asked, long limit, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var answer = await AskAsync(address, asked, limit, cancellation);
                return answer.Status is HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError
                    ? throw new OriginSilentException(address, $"status {(int)answer.Status}") : answer;
            }
            catch (OriginSilentException) when (attempt < limits.Tries)
            {
                await Task.Delay(limits.Pause * attempt, clock, cancellation);
            }
        }
    }

    private async Task<(HttpStatusCode Status, byte[]? Body)> AskAsync(string address, string asked, long limit, CancellationToken cancellation)
    {
        Interlocked.Increment(ref requests);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(limits.Request);
        try
        {
            using var response = await client.GetAsync(asked, isCompressed: true, patience.Token)
                ?? throw new OriginRefusedException(DiagnosticCatalog.MirrorLedElsewhere.At(new SourceLocation(address)));
            var body = response.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound
                ? await BoundedBody.ReadAsync(response, limit, patience.Token) : null;
            return (response.StatusCode, body);
        }
        catch (Exception failure)
            when (failure is HttpRequestException or IOException || (failure is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            throw new OriginSilentException(address, failure is OperationCanceledException ? $"not within {limits.Request.TotalSeconds:0.#} s"
                : failure is HttpRequestException { HttpRequestError: var error } ? $"{error}" : "broken off");
        }
    }
}
