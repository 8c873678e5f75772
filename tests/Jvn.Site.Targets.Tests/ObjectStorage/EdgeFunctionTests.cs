using Jvn.Site.Output.Integrity;
using Xunit;

namespace Jvn.Site.Targets.Tests.ObjectStorage;

/// <summary>What readers get of a bucket behind CloudFront's functions is what they get of a folder.</summary>
public sealed class EdgeFunctionTests(ObjectStoreServer server)
{
    public static TheoryData<bool> Both => [false, true];

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Every_file_has_the_same_headers_and_bytes_as_from_a_folder(bool isPointed)
    {
        using var release = FrontSite.Make();
        await using var bench = await BucketBench.StartAsync(server, isPointed);
        Assert.Null((await StoreTroubleTests.ShowAsync(bench.Open(), release.Parcel()))!.Failure);
        await using var edge = new EdgeFunctions(bench) { Release = await PointerAsync(bench) };
        await using var plain = await BucketFront.OfFolderAsync(release.Parcel().Files.Directory);
        string[] encodings = NginxServer.HasBrotli ? ["", "gzip", "gzip, br;q=1.0", "br;q=0, gzip", "gzip;q=0.0"] : ["", "gzip", "gzip;q=0.0"];
        foreach (var (file, bytes) in release.Files.Where(file => file.Key != "/404.html"))
        {
            var address = file.EndsWith("/index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file;
            foreach (var encoding in file == HashList.Address ? [""] : encodings) // nginx compresses it on the way
            {
                var (wanted, got) = (await plain.GetAsync(address, encoding), await edge.GetAsync(address, encoding));
                if (bytes.Length < 1024 || file == HashList.Address) // there are no forms of it to vary by, and not everybody knows that
                    (wanted, got) = (wanted.Without("vary"), got.Without("vary"));
                Assert.Equal($"{address} ({encoding}): {wanted.AllTold}", $"{address} ({encoding}): {got.AllTold}");
                Assert.Equal(wanted.Unpacked, got.Unpacked);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task What_is_not_there_and_what_has_moved_is_answered_as_from_a_folder(bool isPointed)
    {
        using var release = FrontSite.Make();
        await using var bench = await BucketBench.StartAsync(server, isPointed);
        Assert.Null((await StoreTroubleTests.ShowAsync(bench.Open(), release.Parcel()))!.Failure);
        await using var edge = new EdgeFunctions(bench) { Release = await PointerAsync(bench) };
        await using var plain = await BucketFront.OfFolderAsync(release.Parcel().Files.Directory);
        foreach (var address in new[]
        {
            "/jp/JVN00000002/", "/x.html", "/index.html.br", "/index.html.gz", "/.jvn/target.json", "/404.html", "/api/no.json", "/rss/no.xml", "/.env",
            "/assets/no.css", "/.well-known/", "/.well-known/csaf/white/2027/", "/en/report/2026?q=1", "/report/2026", "/jp/JVN%2300000001/",
            "/cert/JVNVU00000001/index.html", "/en/cert/JVNTA05-123A/", "/cert/JVNCA-2005-01/", "/jp/jvn00000001", "/jp/JVN%23ABCDEFGH/7/", "/vu/jvnvu123456/3",
            "/ta/JVNTA05-123A/", "/jp/JVN00000001/", "/en/jp/jvn%2300000001/12/index.html", "/cert/JVNCA-2005-01/4/",
        })
        {
            var (wanted, got) = (await plain.GetAsync(address), await edge.GetAsync(address));
            Assert.Equal((address, wanted.Status), (address, got.Status));
            Assert.Equal($"{address}: {wanted.Headers.GetValueOrDefault("location")}", $"{address}: {got.Headers.GetValueOrDefault("location")}");
            if (wanted.Status != 200)
                Assert.Equal($"{address}: {wanted.Without("content-type").Without("vary").AllTold}", $"{address}: {got.Without("content-type").AllTold}");
            if (wanted.Status == 404)
                Assert.Equal(wanted.Body, got.Body);
        }
    }

    /// <summary>The pointer's text, from which the key is set, names what is there in every form: a release that is there in plain forms comes a moment
    /// later.</summary>
    [Fact]
    public async Task What_is_there_in_plain_forms_only_is_not_asked_for_yet()
    {
        using var first = FrontSite.Make();
        using var second = FrontSite.Make(2);
        await using var bench = await BucketBench.StartAsync(server, isPointed: true);
        await StoreTroubleTests.ShowAsync(bench.Open(), first.Parcel());
        await using var edge = new EdgeFunctions(bench);
        await PlainFormsTests.BreakOffBeforeFormsAsync(bench, second.Parcel(known: first));
        await AssertAsync(first);
        Assert.Null((await StoreTroubleTests.ShowAsync(bench.Open(), second.Parcel(known: first)))!.Failure);
        await AssertAsync(second);

        async Task AssertAsync(MadeRelease release)
        {
            edge.Release = await PointerAsync(bench);
            foreach (var (file, bytes) in release.Files.Where(file => file.Key != "/404.html"))
            {
                var address = file.EndsWith("/index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file;
                foreach (var encoding in new[] { "", "gzip", "br" })
                    Assert.Equal(bytes, (await edge.GetAsync(address, encoding)).Unpacked);
            }
        }
    }

    /// <summary>A switch, and going back, is the key alone.</summary>
    [Fact]
    public async Task The_key_names_the_release_that_readers_see()
    {
        using var first = new MadeRelease(1, ("/index.html", "一"), ("/404.html", "無"));
        using var second = new MadeRelease(2, ("/index.html", "二"), ("/404.html", "無"));
        await using var bench = await BucketBench.StartAsync(server, isPointed: true);
        await StoreTroubleTests.ShowAsync(bench.Open(), first.Parcel());
        await using var edge = new EdgeFunctions(bench) { Release = await PointerAsync(bench) };
        var one = edge.Release;
        await StoreTroubleTests.ShowAsync(bench.Open(), second.Parcel(known: first));
        Assert.Equal("一"u8.ToArray(), (await edge.GetAsync("/")).Body);
        edge.Release = await PointerAsync(bench);
        Assert.Equal("二"u8.ToArray(), (await edge.GetAsync("/")).Body);
        edge.Release = one;
        Assert.Equal("一"u8.ToArray(), (await edge.GetAsync("/")).Body);
        edge.Release = null;
        Assert.Equal(404, (await edge.GetAsync("/")).Status);
    }

    // As src/deploy/cloudfront/switch reads it: the text of the object alone.
    private static async Task<string?> PointerAsync(BucketBench bench) => (await bench.PointerAsync())?.Whole;
}
