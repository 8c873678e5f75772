using System.Net;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;

namespace Jvn.Site.Targets.ObjectStorage;

/// <summary>The objects below a prefix of a bucket. Whatever the store refuses is a <see cref="TargetFailedException"/> in our words; what it is too busy
/// for is asked again, later and later.</summary>
internal sealed class BucketStore(IAmazonS3 client, StoreConnections connections, string bucket, string prefix) : IDisposable
{
    /// <summary>How many requests are under way at a time.</summary>
    public const int InFlight = 32;

    private const int MostAtOnce = 1000; // what one request may name, or be answered
    private const string MarkName = "sha256";
    private const string MarkerName = "marker";
    private const string ReleaseName = "release";
    private const string PlainName = "plain";

    private volatile bool isUnconditional;

    /// <summary>How many requests were made.</summary>
    public int Requests => connections.Requests;

    /// <summary>Null when there is no such object.</summary>
    public Task<StoredObject?> ReadAsync(string name, CancellationToken cancellation) => AskAsync<StoredObject?>(async () =>
    {
        using var response = await client.GetObjectAsync(new GetObjectRequest { BucketName = bucket, Key = prefix + name }, cancellation);
        using var bytes = new MemoryStream();
        await response.ResponseStream.CopyToAsync(bytes, cancellation);
        return new(bytes.ToArray(), Unquoted(response.ETag), response.Metadata[MarkName], response.Metadata[MarkerName],
            response.Metadata[PlainName]);
    }, Nothing<StoredObject?>, cancellation);

    /// <summary>What was put there with the object as its mark: empty for an object of somebody else; null when there is none.</summary>
    public Task<string?> MarkOfAsync(string name, CancellationToken cancellation) => AskAsync(async () =>
        (await client.GetObjectMetadataAsync(new GetObjectMetadataRequest { BucketName = bucket, Key = prefix + name }, cancellation)).Metadata[MarkName] ?? "",
        Nothing<string?>, cancellation);

    /// <summary>Puts an object in the place of whatever is there.</summary>
    public Task WriteAsync(string name, ObjectContent content, CancellationToken cancellation) => AskAsync(
        async () => Unquoted((await client.PutObjectAsync(Request(name, content), cancellation)).ETag), otherwise: null, cancellation);

    /// <summary>Puts an object where none is.</summary>
    /// <returns>False when there is one.</returns>
    public async Task<bool> AddAsync(string name, ObjectContent content, CancellationToken cancellation) =>
        await WriteIfAsync(name, content, tag: null, cancellation) is not null;

    /// <summary>Puts an object in the place of the one that was seen there, and of no other.</summary>
    /// <param name="tag">Of the one that was seen; null when there was none.</param>
    /// <returns>The new object's tag; null when another one is there by now.</returns>
    public async Task<string?> WriteIfAsync(string name, ObjectContent content, string? tag, CancellationToken cancellation)
    {
        if (!isUnconditional)
        {
            var request = Request(name, content);
            (request.IfMatch, request.IfNoneMatch) = (tag, tag is null ? "*" : null);
            var (isKnown, written) = await AskAsync<(bool, string?)>(
                async () => (true, Unquoted((await client.PutObjectAsync(request, cancellation)).ETag)),
                refusal => IsOvertaken(refusal, tag) ? (true, (true, null)) : (refusal.StatusCode == HttpStatusCode.NotImplemented, (false, null)),
                cancellation);
            if (isKnown)
                return written;
            isUnconditional = true; // the store cannot compare and write in one
        }

        return (await TagOfAsync(name, cancellation)) == tag
            ? await AskAsync<string?>(async () => Unquoted((await client.PutObjectAsync(Request(name, content), cancellation)).ETag), null, cancellation)
            : null;
    }

    /// <summary>Makes an object of another one, without its bytes coming by here.</summary>
    /// <returns>False when there is no such object.</returns>
    public Task<bool> CopyAsync(string from, string to, CancellationToken cancellation) => AskAsync(async () =>
    {
        await client.CopyObjectAsync(
            new CopyObjectRequest { SourceBucket = bucket, SourceKey = prefix + from, DestinationBucket = bucket, DestinationKey = prefix + to }, cancellation);
        return true;
    }, Nothing<bool>, cancellation);

    /// <summary>The names of all objects that begin so, in pages as the store likes.</summary>
    public async Task<List<string>> ListAsync(string beginning, CancellationToken cancellation)
    {
        var names = new List<string>();
        await foreach (var page in PagesAsync(beginning, delimiter: null, cancellation))
            names.AddRange((page.S3Objects ?? []).Select(found => found.Key[prefix.Length..]));
        return names;
    }

    /// <summary>The folders right below one.</summary>
    public async Task<List<string>> FoldersAsync(string folder, CancellationToken cancellation)
    {
        var folders = new List<string>();
        await foreach (var page in PagesAsync(folder, "/", cancellation))
            folders.AddRange((page.CommonPrefixes ?? []).Select(found => found[prefix.Length..]));
        return folders;
    }

    /// <summary>Removes objects; one that is not there is removed already.</summary>
    public Task DeleteAsync(IEnumerable<string> names, CancellationToken cancellation) => ForEachAsync(names.Chunk(MostAtOnce), async (some, stop) =>
    {
        List<KeyVersion> objects = [.. some.Select(name => new KeyVersion { Key = prefix + name })];
        var request = new DeleteObjectsRequest { BucketName = bucket, Quiet = true, Objects = objects };
        await AskAsync(() => client.DeleteObjectsAsync(request, stop), otherwise: null, stop);
    }, cancellation);

    /// <summary>Does something for each, as many at a time as the store is asked for.</summary>
    public static Task ForEachAsync<T>(IEnumerable<T> items, Func<T, CancellationToken, ValueTask> work, CancellationToken cancellation) =>
        Parallel.ForEachAsync(items, new ParallelOptions { MaxDegreeOfParallelism = InFlight, CancellationToken = cancellation }, work);

    public void Dispose() => client.Dispose();

    private async IAsyncEnumerable<ListObjectsV2Response> PagesAsync(
        string beginning, string? delimiter, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var request = new ListObjectsV2Request { BucketName = bucket, Prefix = prefix + beginning, Delimiter = delimiter, MaxKeys = MostAtOnce };
        ListObjectsV2Response page;
        do
        {
            page = await AskAsync(() => client.ListObjectsV2Async(request, cancellation), otherwise: null, cancellation);
            request.ContinuationToken = page.NextContinuationToken;
            yield return page;
        }
        while (page.IsTruncated == true);
    }

    private Task<string?> TagOfAsync(string name, CancellationToken cancellation) => AskAsync<string?>(async () => Unquoted(
        (await client.GetObjectMetadataAsync(new GetObjectMetadataRequest { BucketName = bucket, Key = prefix + name }, cancellation)).ETag),
        Nothing<string?>, cancellation);

    // The hash goes twice: in what is signed, which every store holds against the bytes, and by a name of its own, which some keep.
    private PutObjectRequest Request(string name, ObjectContent content)
    {
        Span<byte> hash = stackalloc byte[Output.Integrity.FileHash.Length];
        content.Hash.CopyTo(hash);
        var request = new PutObjectRequest
        {
            BucketName = bucket,
            Key = prefix + name,
            InputStream = new MemoryStream(content.Bytes, writable: false),
            UseChunkEncoding = false,
            ChecksumSHA256 = Convert.ToBase64String(hash),
        };
        request.Headers.ContentType = content.ContentType;
        request.Headers.CacheControl = content.CacheControl;
        if (content.Encoding is { } encoding)
            request.Headers.ContentEncoding = encoding;
        request.Metadata[MarkName] = content.Mark;
        if (content.Release is { } release)
            request.Metadata[ReleaseName] = release;
        if (content.Plain is { } plain)
            request.Metadata[PlainName] = plain;
        if (content.Marker is { } marker)
            request.Metadata[MarkerName] = marker;
        return request;
    }

    /// <param name="otherwise">What some refusals come to; null when none comes to anything.</param>
    private static async Task<T> AskAsync<T>(Func<Task<T>> ask, Func<AmazonS3Exception, (bool Is, T Result)>? otherwise, CancellationToken cancellation)
    {
        try
        {
            return await ask();
        }
        catch (AmazonS3Exception refusal) when (otherwise?.Invoke(refusal) is (true, var result))
        {
            return result;
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested && StoreFailures.Told(failure) is { } told)
        {
            throw told;
        }
        catch (AmazonClientException) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
    }

    // That a bucket is missing is no object that is missing.
    private static (bool Is, T Result) Nothing<T>(AmazonS3Exception refusal) =>
        (refusal.StatusCode == HttpStatusCode.NotFound && refusal.ErrorCode != "NoSuchBucket", default!);

    private static bool IsOvertaken(AmazonS3Exception refusal, string? tag) =>
        refusal.StatusCode is HttpStatusCode.PreconditionFailed or HttpStatusCode.Conflict || tag is not null && Nothing<bool>(refusal).Is;

    private static string Unquoted(string tag) => tag.Trim('"');
}
