using Amazon.Runtime;
using Jvn.Site.Targets.ObjectStorage;
using Xunit;

namespace Jvn.Site.Targets.Tests.ObjectStorage;

/// <summary>Whatever stores refuse, and why: in words of ours, that tell no secret and nothing of the site, and with readers none the worse.</summary>
public sealed class StoreTroubleTests(ObjectStoreServer server)
{
    public static TheoryData<bool> Both => [false, true];

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_store_that_is_busy_is_asked_again(bool isPointed)
    {
        await using var bench = await BucketBench.StartAsync(server, isPointed);
        await using var proxy = new StoreProxy(bench.Address.Endpoint!);
        var asked = 0;
        proxy.Refuse = _ => Interlocked.Increment(ref asked) % 8 == 0 ? (503, "SlowDown") : null;
        using var release = Release();
        Assert.Null((await ShowAsync(BucketBench.Open(bench.Address with { Endpoint = proxy.Address }), release.Parcel()))!.Failure);
        Assert.Equal(release.Files["/index.html"], await bench.ReadAsync("/index.html"));
        Assert.True(asked > 8);
    }

    /// <summary>As the store's library and the framework say it, each in its way.</summary>
    [Fact]
    public void A_store_that_does_not_answer_is_told_as_such()
    {
        Exception[] silent = [new TimeoutException("https://key:secret@store/"), new TaskCanceledException("https://key:secret@store/")];
        Assert.All(silent, failure => Assert.Equal("it did not answer in time", StoreFailures.Told(failure)?.Words.English));
    }

    [Theory]
    [InlineData("wrong key", TargetFault.Denied, "the credentials are not accepted")]
    [InlineData("wrong secret", TargetFault.Denied, "the credentials are not accepted")]
    [InlineData("none", TargetFault.Denied, "there are no credentials; give them by the environment or a profile")]
    [InlineData("somebody else", TargetFault.Denied, "the credentials do not allow what is needed")]
    public async Task Who_may_not_publish_is_told_why(string who, TargetFault fault, string words)
    {
        await using var bench = await BucketBench.StartAsync(server, isPointed: false);
        if (who == "somebody else")
            await server.AddUserAsync("other", "OTHERACCESSKEY", "other-secret-key-other-secret-key");
        AWSCredentials credentials = who switch
        {
            "wrong key" => new BasicAWSCredentials("WRONGACCESSKEY", ObjectStoreServer.SecretKey),
            "wrong secret" => new BasicAWSCredentials(ObjectStoreServer.AccessKey, "wrong-secret-key"),
            "somebody else" => new BasicAWSCredentials("OTHERACCESSKEY", "other-secret-key-other-secret-key"),
            _ => new NoCredentials(),
        };
        using var release = Release();
        AssertFailed(await ShowAsync(BucketBench.Open(bench.Address, credentials), release.Parcel()), fault, words);
    }

    [Theory]
    [InlineData(400, "ExpiredToken", TargetFault.Denied, "the credentials have run out")]
    [InlineData(403, "RequestTimeTooSkewed", TargetFault.Denied, "the clocks of this machine and of the store differ by more than fifteen minutes")]
    [InlineData(403, "AccessDenied", TargetFault.Denied, "the credentials do not allow what is needed")]
    [InlineData(301, "PermanentRedirect", TargetFault.Failed, "the bucket is in another region")]
    [InlineData(507, "InsufficientStorage", TargetFault.Failed, "there is no room left")]
    [InlineData(418, "Teapot", TargetFault.Failed, "the store answered 418")]
    public async Task What_a_store_refuses_is_said_in_words_of_ours(int status, string code, TargetFault fault, string words)
    {
        await using var bench = await BucketBench.StartAsync(server, isPointed: false);
        await using var proxy = new StoreProxy(bench.Address.Endpoint!) { Refuse = request => request.HttpMethod == "PUT" ? (status, code) : null };
        using var release = Release();
        AssertFailed(await ShowAsync(BucketBench.Open(bench.Address with { Endpoint = proxy.Address }), release.Parcel()), fault, words);
    }

    [Fact]
    public async Task A_bucket_that_is_missing_and_a_store_that_is_away_are_told_apart()
    {
        await using var bench = await BucketBench.StartAsync(server, isPointed: false);
        using var release = Release();
        AssertFailed(
            await ShowAsync(BucketBench.Open(bench.Address with { Bucket = "no-such-bucket" }), release.Parcel()),
            TargetFault.Failed,
            "there is no such bucket");
        var nobody = bench.Address with { Endpoint = new Uri("http://127.0.0.1:1/") };
        AssertFailed(await ShowAsync(BucketBench.Open(nobody), release.Parcel()), TargetFault.Failed, "it cannot be reached, or broke off");
    }

    [Fact]
    public async Task A_store_that_is_full_is_not_written_to_half_for_ever()
    {
        await server.AddUserAsync("small", "SMALLACCESSKEY", "small-secret-key-small-secret-key", mostObjects: 4);
        var credentials = new BasicAWSCredentials("SMALLACCESSKEY", "small-secret-key-small-secret-key");
        await using var bench = await BucketBench.StartAsync(server, isPointed: false, credentials);
        using var release = Release();
        AssertFailed(await ShowAsync(BucketBench.Open(bench.Address, credentials), release.Parcel()), TargetFault.Failed, "there is no room left");
        Assert.Null(await bench.ReadAsync("/SHA256SUMS"));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Bytes_that_were_altered_on_the_way_are_refused(bool isPointed)
    {
        await using var bench = await BucketBench.StartAsync(server, isPointed);
        using var first = Release();
        using var second = new MadeRelease(2, ("/index.html", "二"), ("/jp/JVN1/index.html", "一"));
        await ShowAsync(bench.Open(), first.Parcel());
        await using (var proxy = new StoreProxy(bench.Address.Endpoint!))
        {
            proxy.Alter = (request, bytes) =>
                request.RawUrl!.EndsWith("/index.html", StringComparison.Ordinal) ? [.. bytes[..^1], (byte)(bytes[^1] ^ 1)] : bytes;
            AssertFailed(
                await ShowAsync(BucketBench.Open(bench.Address with { Endpoint = proxy.Address }), second.Parcel(known: first)),
                TargetFault.Failed,
                "what was sent was altered on the way, and the store refused it");
        }

        Assert.Equal(first.Files["/index.html"], await bench.ReadAsync("/index.html"));
        Assert.Null((await ShowAsync(bench.Open(), second.Parcel(known: first)))!.Failure);
        Assert.Equal(second.Files["/index.html"], await bench.ReadAsync("/index.html"));
    }

    internal static async Task<TargetReceipt?> ShowAsync(ITarget target, ReleaseParcel parcel, bool takesOver = false)
    {
        await using var fleet = new TargetFleet([target], takesOver, TimeProvider.System);
        return (await fleet.ShowAsync(parcel, TestContext.Current.CancellationToken)).SingleOrDefault();
    }

    internal static void AssertFailed(TargetReceipt? receipt, TargetFault fault, string words)
    {
        var failure = receipt!.Failure;
        Assert.NotNull(failure);
        Assert.Equal((fault, words), (failure.Fault, failure.Words.English));
        Assert.NotEqual(failure.Words.English, failure.Words.Japanese);
        foreach (var secret in new[] { "ACCESSKEY", "secret-key", "JVN0", "/jp/", "Signature=" })
            Assert.DoesNotContain(secret, $"{failure} {failure.Words.Japanese} {receipt.Target}", StringComparison.Ordinal);
    }

    private static MadeRelease Release() => new(1, ("/index.html", "一"), ("/jp/JVN1/index.html", "一"), ("/style.css", "p{}"));

    private sealed class NoCredentials : AWSCredentials
    {
        public override ImmutableCredentials GetCredentials() =>
            throw new AmazonClientException("Failed to resolve AWS credentials. The credential providers used to search for credentials returned errors");
    }
}
