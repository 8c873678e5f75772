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
