using System.Net;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Targets.ObjectStorage;
using Xunit;

namespace Jvn.Site.Targets.Tests.ObjectStorage;

/// <summary>A bucket of a test's own in a real store, below a prefix.</summary>
internal sealed class BucketBench : TargetBench
{
    private const string Below = "site/";

    private BucketBench(BucketAddress address, AWSCredentials owner)
    {
        Address = address;
        Client = new AmazonS3Client(owner, new AmazonS3Config
        {
            ServiceURL = address.Endpoint!.ToString(),
            ForcePathStyle = true,
            HttpClientFactory = Connections,
            AuthenticationRegion = "us-east-1",
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
        });
    }

    public static BasicAWSCredentials Credentials { get; } = new(ObjectStoreServer.AccessKey, ObjectStoreServer.SecretKey);

    public BucketAddress Address { get; }

    /// <summary>Those of <see cref="Client"/>.</summary>
    public StoreConnections Connections { get; } = new();

    /// <summary>Somebody who may do everything there.</summary>
    public AmazonS3Client Client { get; }

    public override bool SwitchesInOneStep => Address.IsPointed;

    public override bool BringsListLast => Address.IsPointed;

    /// <summary>Readers may fetch every object whose name they know.</summary>
    public static async Task<BucketBench> StartAsync(ObjectStoreServer server, bool isPointed, AWSCredentials? owner = null)
    {
        var bench = new BucketBench(new BucketAddress(server.NextBucket(), Below, isPointed, await server.AddressAsync()), owner ?? Credentials);
        await bench.Client.PutBucketAsync(bench.Address.Bucket);
        await bench.Client.PutBucketPolicyAsync(bench.Address.Bucket, $$"""
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":["s3:GetObject"],
            "Resource":["arn:aws:s3:::{{bench.Address.Bucket}}/*"]}]}
            """);
        return bench;
    }

    internal override ITarget Open() => Open(Address);

    internal static ITarget Open(BucketAddress address, AWSCredentials? credentials = null) =>
        BucketTarget.Open(address, _ => null, credentials ?? Credentials);

    public override async Task<byte[]?> ReadAsync(string address) =>
        !Address.IsPointed ? await ObjectAsync(Below + address[1..])
        : await PointerAsync() is { } pointer ? await ObjectAsync($"{Below}releases/{FolderOf(pointer, address)}{address}") : null;

    // As fronts do.
    private static string FolderOf((string Whole, string? Plain) pointer, string address) =>
        address is HashList.Address or HashList.SignatureAddress ? pointer.Whole : pointer.Plain ?? pointer.Whole;

    /// <summary>The folders that the pointer names, as fronts read them: that of a whole release, and that of a newer one in plain forms; null when there is no
    /// pointer.</summary>
    public async Task<(string Whole, string? Plain)?> PointerAsync()
    {
        using var pointer = await FindAsync(Below + "current");
        if (pointer is null)
            return null;
        using var text = new StreamReader(pointer.ResponseStream);
        Assert.Equal(pointer.Metadata["release"], await text.ReadToEndAsync());
        return (pointer.Metadata["release"], pointer.Metadata["plain"]);
    }

    public override async Task<IReadOnlyCollection<byte[]>> ReadAllAsync() =>
        await Task.WhenAll((await NamesAsync()).Select(async name => await ObjectAsync(name) ?? []));

    public override Task HarmAsync(string address, byte[] bytes) => PutAsync(address[1..], bytes);

    /// <summary>Below the prefix.</summary>
    public async Task PutAsync(string name, byte[] bytes) => await Client.PutObjectAsync(
        new PutObjectRequest { BucketName = Address.Bucket, Key = Below + name, InputStream = new MemoryStream(bytes), UseChunkEncoding = false });

    public async Task<IReadOnlyList<string>> NamesAsync()
    {
        var names = new List<string>();
        await foreach (var found in Client.Paginators.ListObjectsV2(new ListObjectsV2Request { BucketName = Address.Bucket }).S3Objects)
            names.Add(found.Key);
        return names;
    }

    /// <summary>By its name in the bucket; null when there is none.</summary>
    public async Task<GetObjectResponse?> FindAsync(string name)
    {
        try
        {
            return await Client.GetObjectAsync(Address.Bucket, name);
        }
        catch (AmazonS3Exception failure) when (failure.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    public override ValueTask DisposeAsync()
    {
        Client.Dispose();
        return base.DisposeAsync();
    }

    private async Task<byte[]?> ObjectAsync(string name)
    {
        using var response = await FindAsync(name);
        if (response is null)
            return null;
        using var bytes = new MemoryStream();
        await response.ResponseStream.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
