using System.Text;
using Jvn.Site.Output.Integrity;
using Xunit;

namespace Jvn.Site.Targets.Tests.ObjectStorage;

/// <summary>What readers get of a bucket behind nginx is what they get of a folder.</summary>
public sealed class BucketFrontTests(ObjectStoreServer server)
{
    public static TheoryData<bool> Both => [false, true];

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Every_file_has_the_same_headers_and_bytes_as_from_a_folder(bool isPointed)
    {
        using var release = FrontSite.Make();
        await using var bench = await BucketBench.StartAsync(server, isPointed);
        Assert.Null((await StoreTroubleTests.ShowAsync(bench.Open(), release.Parcel()))!.Failure);
        await using var front = await BucketFront.BeforeAsync(bench);
        await using var plain = await BucketFront.OfFolderAsync(release.Parcel().Files.Directory);
        string[] encodings = NginxServer.HasBrotli ? ["", "gzip", "gzip, br;q=1.0", "br;q=0, gzip", "gzip;q=0.0"] : ["", "gzip", "gzip;q=0.0"];
        foreach (var (file, bytes) in release.Files.Where(file => file.Key != "/404.html"))
        {
            var address = file.EndsWith("/index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file;
            foreach (var encoding in file == HashList.Address ? [""] : encodings) // nginx compresses it on the way
            {
                var (wanted, got) = (await plain.GetAsync(address, encoding), await front.GetAsync(address, encoding));
                if (bytes.Length < 1024 || file == HashList.Address) // there are no forms of it to vary by, and not everybody knows that
                    (wanted, got) = (wanted.Without("vary"), got.Without("vary"));
                Assert.Equal($"{address} ({encoding}): {wanted.AllTold}", $"{address} ({encoding}): {got.AllTold}");
                Assert.Equal(wanted.Unpacked, got.Unpacked);
            }
        }

        Assert.Equal(Encoding.UTF8.GetString(release.Files["/index.html"]), Encoding.UTF8.GetString((await front.GetAsync("/")).Body));
    }

    /// <summary>What comes compressed a second later is kept by nobody for longer than five.</summary>
    [Fact]
    public async Task What_is_there_in_plain_forms_only_is_sent_so_and_compressed_as_soon_as_it_can_be()
    {
        using var first = FrontSite.Make();
        using var second = FrontSite.Make(2);
        await using var bench = await BucketBench.StartAsync(server, isPointed: true);
        await StoreTroubleTests.ShowAsync(bench.Open(), first.Parcel());
        await PlainFormsTests.BreakOffBeforeFormsAsync(bench, second.Parcel(known: first));
        await using var front = await BucketFront.BeforeAsync(bench);
        await using var plain = await BucketFront.OfFolderAsync(second.Parcel().Files.Directory);
        await AssertAsync(isPlain: true);
        Assert.Null((await StoreTroubleTests.ShowAsync(bench.Open(), second.Parcel(known: first)))!.Failure);
        await Task.Delay(TimeSpan.FromSeconds(2.1), TestContext.Current.CancellationToken);
        await AssertAsync(isPlain: false);

        async Task AssertAsync(bool isPlain)
        {
            foreach (var file in second.Files.Keys.Where(file => file != "/404.html"))
            {
                var address = file.EndsWith("/index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file;
                var (wanted, got) = (await plain.GetAsync(address, isPlain ? "" : "gzip"), await front.GetAsync(address, "gzip"));
                if (second.Files[file].Length < 1024 || file == HashList.Address)
                    (wanted, got) = (wanted.Without("vary").Without("content-encoding"), got.Without("vary"));
                Assert.Equal(isPlain ? "public, max-age=5" : wanted.Headers["cache-control"], got.Headers["cache-control"]);
                Assert.Equal($"{address}: {wanted.Without("cache-control").AllTold}", $"{address}: {got.Without("cache-control").AllTold}");
                var isEarlier = isPlain && file is (HashList.Address or HashList.SignatureAddress); // the list comes when all is there, and both at once
                Assert.Equal((isEarlier ? first : second).Files[file], got.Unpacked);
            }

            var missing = await front.GetAsync("/jp/JVN00000009/", "gzip");
            Assert.Equal((404, !isPlain), (missing.Status, missing.Headers.ContainsKey("content-encoding")));
            Assert.Equal(second.Files["/404.html"], missing.Unpacked);
        }
    }

    [Fact]
    public async Task A_front_that_knows_nothing_of_plain_forms_shows_a_release_when_it_is_whole()
    {
        using var first = FrontSite.Make();
        using var second = FrontSite.Make(2);
        await using var bench = await BucketBench.StartAsync(server, isPointed: true);
        await StoreTroubleTests.ShowAsync(bench.Open(), first.Parcel());
        await PlainFormsTests.BreakOffBeforeFormsAsync(bench, second.Parcel(known: first));
        await using var front = await BucketFront.BeforeAsync(bench, knowsPlain: false);
        await AssertAsync(first);
        Assert.Null((await StoreTroubleTests.ShowAsync(bench.Open(), second.Parcel(known: first)))!.Failure);
        await Task.Delay(TimeSpan.FromSeconds(2.1), TestContext.Current.CancellationToken);
        await AssertAsync(second);

        async Task AssertAsync(MadeRelease release)
        {
            foreach (var (file, bytes) in release.Files.Where(file => file.Key != "/404.html"))
            {
                var address = file.EndsWith("/index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file;
                foreach (var encoding in new[] { "", "gzip", "br" })
                    Assert.Equal(bytes, (await front.GetAsync(address, encoding)).Unpacked);
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
        await using var front = await BucketFront.BeforeAsync(bench);
        await using var plain = await BucketFront.OfFolderAsync(release.Parcel().Files.Directory);
        foreach (var address in new[]
        {
            "/jp/JVN00000002/", "/x.html", "/index.html.br", "/index.html.gz", "/.jvn/target.json", "/404.html", "/api/no.json", "/rss/no.xml", "/.env",
            "/assets/no.css", "/.well-known/", "/.well-known/csaf/white/2027/", "/en/report/2026?q=1", "/report/2026", "/jp/JVN%2300000001/",
            "/cert/JVNVU00000001/index.html", "/en/cert/JVNTA05-123A/", "/cert/JVNCA-2005-01/", "/jp/jvn00000001", "/jp/JVN%23ABCDEFGH/7/",
        })
            Assert.Equal($"{address}: {(await plain.GetAsync(address)).AllTold}", $"{address}: {(await front.GetAsync(address)).AllTold}");
        foreach (var address in new[] { "/releases/", "/current/", "/.current", "/releases/0123456789abcdef0123456789abcdef/index.html" })
            Assert.Equal((await plain.GetAsync("/x.html")).AllTold, (await front.GetAsync(address)).AllTold);
        Assert.Equal(405, (await front.GetAsync("/", method: "POST")).Status);
        Assert.Equal(release.Files["/404.html"], (await front.GetAsync("/jp/JVN00000002/")).Body);
    }
}
