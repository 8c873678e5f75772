using System.Net;
using System.Security.Cryptography;
using System.Text;
using Jvn.Site.Output.Integrity;
using Xunit;

namespace Jvn.Site.Targets.Tests.ObjectStorage;

/// <summary>A pointer names a release as soon as its files are there; their compressed forms and the list of the release come after it: whoever knows of that
/// sees it then, whoever does not sees it when all is there, and nobody ever asks for what is not.</summary>
public sealed class PlainFormsTests(ObjectStoreServer server)
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("長い文。", 500));

    [Fact]
    public async Task What_is_new_is_read_before_its_compressed_forms_are_sent()
    {
        await using var bench = await BucketBench.StartAsync(server, isPointed: true);
        await using var proxy = new StoreProxy(bench.Address.Endpoint!);
        using var first = Release(1);
        using var second = Release(2);
        await StoreTroubleTests.ShowAsync(bench.Open(), first.Parcel());
        var before = (await bench.PointerAsync())!.Value.Whole;
        var receipt = (await StoreTroubleTests.ShowAsync(Through(bench, proxy), second.Parcel(known: first)))!;
        Assert.True(receipt.Failure is null && receipt.Shown < receipt.Done);

        var after = (await bench.PointerAsync())!.Value.Whole;
        var sent = proxy.Done.Where(request => request.Method == "PUT").Select(request => Uri.UnescapeDataString(request.Path)).ToList();
        var switches = sent.Index().Where(one => one.Item.EndsWith("/site/current", StringComparison.Ordinal)).Select(one => one.Index).ToList();
        Assert.Equal(3, switches.Count); // its files are there; all is there; and what need not stay is gone
        var changed = new[] { "/index.html", "/jp/JVN2/index.html", "/api/2.json", "/list.csv" };
        bool IsOf(string path, string ending) => changed.Any(address => path.EndsWith($"/{after}{address}{ending}", StringComparison.Ordinal));
        Assert.Equal(changed.Length, sent[..switches[0]].Count(path => IsOf(path, "")));
        Assert.DoesNotContain(sent[..switches[0]], path => IsOf(path, ".br") || IsOf(path, ".gz"));
        Assert.Equal(changed.Length * 2, sent[switches[0]..switches[1]].Count(path => IsOf(path, ".br") || IsOf(path, ".gz")));
        Assert.All([HashList.Address, HashList.SignatureAddress], address =>
            Assert.Contains(sent[switches[0]..switches[1]], path => path.EndsWith($"/{after}{address}", StringComparison.Ordinal)));
        Assert.DoesNotContain(sent[..switches[0]], path => path.Contains(HashList.Address, StringComparison.Ordinal));
        Assert.NotEqual(before, after);
    }

    /// <summary>At the instant nothing is read any more: what is not there then is sent all the same.</summary>
    [Fact]
    public async Task What_readers_wait_for_is_read_beforehand()
    {
        await using var bench = await BucketBench.StartAsync(server, isPointed: true);
        using var first = Release(1);
        using var second = Release(2);
        await StoreTroubleTests.ShowAsync(bench.Open(), first.Parcel());
        await using var target = bench.Open();
        var found = await target.LookAsync(TestContext.Current.CancellationToken);
        var parcel = second.Parcel(known: first);
        await target.PrepareAsync(parcel, found, TestContext.Current.CancellationToken);
        foreach (var address in new[] { "/index.html", "/jp/JVN2/index.html", "/api/2.json", "/list.csv" })
            File.Delete(parcel.Files.PathOf(address));
        var isReadable = false;
        await Assert.ThrowsAnyAsync<Exception>(() => target.ShowAsync(parcel, found, () => isReadable = true, TestContext.Current.CancellationToken));
        Assert.True(isReadable); // what follows was not read beforehand
        Assert.Equal(second.Files["/jp/JVN2/index.html"], await bench.ReadAsync("/jp/JVN2/index.html"));
    }

    /// <summary>Also a front from before that, and an earlier program on the publisher's machine.</summary>
    [Theory]
    [InlineData("the same release", 1)]
    [InlineData("the next release", 3)]
    [InlineData("the release before", 3)]
    [InlineData("another publisher", 3)]
    public async Task Whatever_request_was_the_last_every_front_finds_all_it_asks_for_and_the_next_run_makes_it_whole(string next, int step)
    {
        await using var bench = await BucketBench.StartAsync(server, isPointed: true);
        var releases = new List<MadeRelease> { Release(1) };
        await StoreTroubleTests.ShowAsync(bench.Open(), releases[0].Parcel());
        var (plain, publisher) = (0, "a");
        for (var (last, isBroken) = (0, true); isBroken; last += step)
        {
            releases.Add(Release(releases[^1].Number + 1));
            await using (var proxy = new StoreProxy(bench.Address.Endpoint!))
            {
                var asked = 0;
                proxy.Refuse = _ => Interlocked.Increment(ref asked) > last ? (418, "Teapot") : null;
                var receipt = await StoreTroubleTests.ShowAsync(Through(bench, proxy), releases[^1].Parcel(publisher, known: [.. releases.TakeLast(3)]));
                isBroken = receipt!.Failure is not null;
            }

            plain += await AssertWholeAsync(bench, releases) ? 1 : 0;
            if (next == "the next release")
                releases.Add(Release(releases[^1].Number + 1));
            else if (next == "the release before" && isBroken)
                releases.Add(Release(releases[^1].Number + 1, of: 1));
            publisher = next == "another publisher" ? publisher + "b" : publisher;
            Assert.Null((await StoreTroubleTests.ShowAsync(
                bench.Open(), releases[^1].Parcel(publisher, known: [.. releases.TakeLast(3)]), takesOver: true))?.Failure);
            Assert.False(await AssertWholeAsync(bench, releases));
            foreach (var (address, bytes) in releases[^1].Files.Where(file => file.Key != HashList.SignatureAddress))
                Assert.Equal(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(await bench.ReadAsync(address) ?? []));
        }

        Assert.True(plain > 1, $"{plain} were broken off where only the files were there");
        releases.ForEach(release => release.Dispose());
    }

    /// <summary>The folder holds forms that were copied for another release, in which the file was the old one yet.</summary>
    [Fact]
    public async Task No_old_form_is_taken_for_one_of_the_release()
    {
        await using var bench = await BucketBench.StartAsync(server, isPointed: true);
        using var first = new MadeRelease(1, ("/index.html", "一 " + Long), ("/jp/JVN1/index.html", "一 " + Long));
        using var given = new MadeRelease(2, ("/index.html", "一 " + Long), ("/jp/JVN1/index.html", "二 " + Long));
        using var third = new MadeRelease(3, ("/index.html", "三 " + Long), ("/jp/JVN1/index.html", "一 " + Long));
        await StoreTroubleTests.ShowAsync(bench.Open(), first.Parcel());
        await using (var proxy = new StoreProxy(bench.Address.Endpoint!) { Refuse = IsForm })
        {
            await using var target = Through(bench, proxy);
            var found = await target.LookAsync(TestContext.Current.CancellationToken);
            proxy.Refuse = _ => null;
            await target.PrepareAsync(given.Parcel(known: first), found, TestContext.Current.CancellationToken);
            proxy.Refuse = IsForm;
            await Assert.ThrowsAsync<TargetFailedException>(
                () => target.ShowAsync(third.Parcel(known: first), found, () => { }, TestContext.Current.CancellationToken));
        }

        Assert.NotNull((await bench.PointerAsync())!.Value.Plain);
        Assert.Null((await StoreTroubleTests.ShowAsync(bench.Open(), third.Parcel(known: first)))!.Failure);
        Assert.False(await AssertWholeAsync(bench, [first, given, third]));
    }

    [Fact]
    public async Task The_next_run_sends_the_forms_that_are_missing_and_no_file_again()
    {
        await using var bench = await BucketBench.StartAsync(server, isPointed: true);
        using var first = Release(1);
        using var second = Release(2);
        await StoreTroubleTests.ShowAsync(bench.Open(), first.Parcel());
        await BreakOffBeforeFormsAsync(bench, second.Parcel(known: first));
        await BreakOffBeforeFormsAsync(bench, second.Parcel(known: first)); // and once more
        var seen = (await bench.PointerAsync())!.Value.Plain!;
        var receipt = (await StoreTroubleTests.ShowAsync(bench.Open(), second.Parcel(known: first)))!;
        Assert.Equal((null, 8 + 3), (receipt.Failure, receipt.Work.Files)); // of four files; list and signature; and the signature, which can be another one
        Assert.Equal((seen, null), await bench.PointerAsync());
    }

    [Fact]
    public async Task What_was_taken_back_goes_though_readers_saw_it_in_plain_forms_only()
    {
        await using var bench = await BucketBench.StartAsync(server, isPointed: true);
        using var first = Release(1);
        using var second = Release(2);
        using var third = Release(3);
        await StoreTroubleTests.ShowAsync(bench.Open(), first.Parcel());
        await BreakOffBeforeFormsAsync(bench, second.Parcel(known: first));
        Assert.Contains(await bench.NamesAsync(), name => name.EndsWith("/api/2.json", StringComparison.Ordinal));
        Assert.Null((await StoreTroubleTests.ShowAsync(bench.Open(), third.Parcel(keepsNone: true, known: [first, second])))!.Failure);
        Assert.DoesNotContain(await bench.NamesAsync(), name => name.EndsWith("/api/2.json", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_must_go_and_could_not_is_told_until_it_is_gone()
    {
        await using var bench = await BucketBench.StartAsync(server, isPointed: true);
        using var first = Release(1);
        using var second = Release(2);
        await StoreTroubleTests.ShowAsync(bench.Open(), first.Parcel());
        await using (var proxy = new StoreProxy(bench.Address.Endpoint!))
        {
            foreach (var refused in new[] { "POST", "PUT" }) // removals; and then the first thing that is tried
            {
                proxy.Refuse = request => request.HttpMethod == refused ? (403, "AccessDenied") : null;
                var receipt = (await StoreTroubleTests.ShowAsync(Through(bench, proxy), second.Parcel(keepsNone: true, known: first)))!;
                Assert.True(receipt is { Failure.Fault: TargetFault.Denied, Shown: not null, Done: null });
            }
        }

        Assert.Contains(await bench.NamesAsync(), name => name.EndsWith("/api/1.json", StringComparison.Ordinal));
        Assert.Null((await StoreTroubleTests.ShowAsync(bench.Open(), second.Parcel(keepsNone: true, known: first)))!.Failure);
        Assert.DoesNotContain(await bench.NamesAsync(), name => name.EndsWith("/api/1.json", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_takes_over_has_done_so_as_soon_as_readers_see_its_release()
    {
        await using var bench = await BucketBench.StartAsync(server, isPointed: true);
        using var first = Release(1);
        using var second = Release(2);
        await StoreTroubleTests.ShowAsync(bench.Open(), first.Parcel());
        await BreakOffBeforeFormsAsync(bench, second.Parcel("b", known: first));
        Assert.Equal(TargetFault.OfAnother, (await StoreTroubleTests.ShowAsync(bench.Open(), second.Parcel(known: first)))!.Failure?.Fault);
        Assert.Null((await StoreTroubleTests.ShowAsync(bench.Open(), second.Parcel("b", known: first)))!.Failure);
    }

    /// <summary>Some of it was copied without anybody hearing of it; then it was taken back.</summary>
    [Fact]
    public async Task What_was_copied_for_a_release_that_was_given_up_is_in_no_other()
    {
        await using var bench = await BucketBench.StartAsync(server, isPointed: true);
        using var first = Release(1);
        using var given = new MadeRelease(2, ("/index.html", "二 " + Long), ("/jp/JVN0/index.html", "同じ " + Long));
        using var third = new MadeRelease(3, ("/index.html", "三 " + Long));
        await StoreTroubleTests.ShowAsync(bench.Open(), first.Parcel());
        await using var proxy = new StoreProxy(bench.Address.Endpoint!) { Lose = request => request.Headers["x-amz-copy-source"] is not null };
        await using var target = Through(bench, proxy);
        var found = await target.LookAsync(TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<TargetFailedException>(() => target.PrepareAsync(given.Parcel(known: first), found, TestContext.Current.CancellationToken));
        proxy.Lose = _ => false;
        await target.ShowAsync(third.Parcel(keepsNone: true, known: first), found, () => { }, TestContext.Current.CancellationToken);
        Assert.Null(await bench.ReadAsync("/jp/JVN0/index.html"));
        Assert.DoesNotContain(await bench.NamesAsync(), name => name.Contains("JVN0", StringComparison.Ordinal));
    }

    /// <summary>The pointer was written, and its publisher does not know that.</summary>
    [Fact]
    public async Task Nothing_else_comes_into_a_folder_that_readers_may_see()
    {
        await using var bench = await BucketBench.StartAsync(server, isPointed: true);
        using var first = Release(1);
        using var second = Release(2);
        using var third = Release(3);
        await StoreTroubleTests.ShowAsync(bench.Open(), first.Parcel());
        await using var proxy = new StoreProxy(bench.Address.Endpoint!) { Lose = request => IsSwitch(request) };
        await using var fleet = new TargetFleet([Through(bench, proxy)], takesOver: false, TimeProvider.System);
        Assert.NotNull(Assert.Single(await fleet.ShowAsync(second.Parcel(known: first), TestContext.Current.CancellationToken)).Failure);
        var seen = (await bench.PointerAsync())!.Value.Plain!;
        Assert.True(await AssertWholeAsync(bench, [first, second]));

        var before = proxy.Done.Count;
        proxy.Lose = _ => false;
        Assert.Null(Assert.Single(await fleet.ShowAsync(third.Parcel(known: first), TestContext.Current.CancellationToken)).Failure);
        Assert.DoesNotContain(proxy.Done.Skip(before), request => request.Method == "PUT" && request.Path.Contains(seen, StringComparison.Ordinal));
        Assert.False(await AssertWholeAsync(bench, [first, second, third]));
    }

    /// <summary>Between the first and the second time that one writes the pointer.</summary>
    [Fact]
    public async Task Who_is_overtaken_while_forms_are_sent_is_told_and_undoes_nothing()
    {
        await using var bench = await BucketBench.StartAsync(server, isPointed: true);
        using var first = Release(1);
        using var second = Release(2);
        using var third = Release(3);
        await StoreTroubleTests.ShowAsync(bench.Open(), first.Parcel());
        await using var proxy = new StoreProxy(bench.Address.Endpoint!);
        Task<TargetReceipt?>? other = null;
        var gate = new Lock();
        proxy.Refuse = request =>
        {
            if (IsForm(request) is not null)
            {
                lock (gate)
                    other ??= StoreTroubleTests.ShowAsync(bench.Open(), third.Parcel("b", known: first), takesOver: true);
                other.GetAwaiter().GetResult();
            }

            return null;
        };
        var receipt = (await StoreTroubleTests.ShowAsync(Through(bench, proxy), second.Parcel(known: first)))!;
        Assert.Equal(TargetFault.OfAnother, receipt.Failure?.Fault);
        Assert.NotNull(receipt.Shown); // for a moment
        Assert.Null((await other!)!.Failure);
        foreach (var (address, bytes) in third.Files)
            Assert.Equal(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(await bench.ReadAsync(address) ?? []));
    }

    [Fact]
    public async Task A_pointer_to_plain_forms_that_cannot_be_read_stops_everything()
    {
        await using var bench = await BucketBench.StartAsync(server, isPointed: true);
        using var first = Release(1);
        using var second = Release(2);
        await StoreTroubleTests.ShowAsync(bench.Open(), first.Parcel());
        using var pointer = await bench.FindAsync("site/current");
        var changed = new Amazon.S3.Model.CopyObjectRequest
        {
            SourceBucket = bench.Address.Bucket, SourceKey = "site/current", DestinationBucket = bench.Address.Bucket, DestinationKey = "site/current",
            MetadataDirective = Amazon.S3.S3MetadataDirective.REPLACE,
        };
        foreach (var name in pointer!.Metadata.Keys)
            changed.Metadata[name] = pointer.Metadata[name];
        changed.Metadata["plain"] = "nowhere";
        await bench.Client.CopyObjectAsync(changed, TestContext.Current.CancellationToken);
        StoreTroubleTests.AssertFailed(await StoreTroubleTests.ShowAsync(bench.Open(), second.Parcel(known: first)), TargetFault.Foreign,
            "its object 'current' cannot be read; somebody has changed it, or put it there");
    }

    /// <summary>A run that ends where the files are there, and no form that differs.</summary>
    internal static async Task BreakOffBeforeFormsAsync(BucketBench bench, ReleaseParcel parcel)
    {
        await using var proxy = new StoreProxy(bench.Address.Endpoint!) { Refuse = IsForm };
        var receipt = (await StoreTroubleTests.ShowAsync(Through(bench, proxy), parcel, takesOver: true))!;
        Assert.True(receipt is { Failure: not null, Shown: not null, Done: null });
        Assert.NotNull((await bench.PointerAsync())!.Value.Plain);
    }

    private static (int, string)? IsForm(HttpListenerRequest request) =>
        request.HttpMethod == "PUT" && request.Headers["x-amz-copy-source"] is null
        && (request.RawUrl!.EndsWith(".br", StringComparison.Ordinal) || request.RawUrl.EndsWith(".gz", StringComparison.Ordinal)) ? (418, "Teapot") : null;

    private static bool IsSwitch(HttpListenerRequest request) =>
        request.HttpMethod == "PUT" && request.RawUrl!.EndsWith("/site/current", StringComparison.Ordinal);

    private static ITarget Through(BucketBench bench, StoreProxy proxy) => BucketBench.Open(bench.Address with { Endpoint = proxy.Address });

    // Changed, new, small, of another name in each; and two files that always stay the same.
    private static MadeRelease Release(int number, int? of = null) => new(number,
        ("/index.html", $"{of ?? number} " + Long), ("/jp/JVN0/index.html", "同じ " + Long), ($"/jp/JVN{of ?? number}/index.html", $"{of ?? number} " + Long),
        ($"/api/{of ?? number}.json", "{}"), ("/list.csv", $"{of ?? number}"), ("/style.css", "p{}"));

    // Of each folder: every file in every form, or of the one that is named as plain every file. Returns whether one is.
    private static async Task<bool> AssertWholeAsync(BucketBench bench, IReadOnlyCollection<MadeRelease> releases)
    {
        var (whole, plain) = (await bench.PointerAsync())!.Value;
        await using var target = bench.Open();
        var marker = (await target.LookAsync(TestContext.Current.CancellationToken))!;
        var sums = await AssertWholeFolderAsync(whole);
        Assert.Equal(marker.Shown!.Sums, sums);
        if (plain is not null)
            await AssertFolderAsync(plain, releases.Last(one => SumsOf(one.Files[HashList.Address]) == marker.Pending!.To.Sums), "");
        else
            Assert.All(await KeptAsync(), folder => AssertWholeFolderAsync(folder).GetAwaiter().GetResult());
        return plain is not null;

        // Returns the digest of its list.
        async Task<string> AssertWholeFolderAsync(string folder)
        {
            var list = await BytesAsync($"site/releases/{folder}/SHA256SUMS");
            await AssertFolderAsync(folder, releases.Last(one => one.Files[HashList.Address].AsSpan().SequenceEqual(list)), "", ".br", ".gz");
            return SumsOf(list);
        }

        // Without the list and its signature, which fronts give from the whole folder.
        async Task AssertFolderAsync(string folder, MadeRelease release, params string[] endings)
        {
            foreach (var (address, bytes) in release.Files.Where(file => file.Key is not (HashList.Address or HashList.SignatureAddress)))
            {
                foreach (var ending in Path.GetExtension(address).Length > 0 ? endings : [""])
                    Assert.Equal(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(await BytesAsync($"site/releases/{folder}{address}{ending}")));
            }
        }

        static string SumsOf(byte[] list) => Convert.ToHexStringLower(SHA256.HashData(list));

        async Task<byte[]> BytesAsync(string name)
        {
            using var found = await bench.FindAsync(name);
            Assert.True(found is not null, $"{name} is missing");
            using var bytes = new MemoryStream();
            await found.ResponseStream.CopyToAsync(bytes);
            var encoding = found.Headers.ContentEncoding;
            return new ReadersAnswer(200, new Dictionary<string, string> { ["content-encoding"] = encoding ?? "" }, bytes.ToArray()).Unpacked;
        }

        async Task<IEnumerable<string>> KeptAsync()
        {
            using var kept = await bench.FindAsync("site/.jvn/releases.json");
            return kept is null ? [] : System.Text.Json.JsonDocument.Parse(kept.ResponseStream).RootElement.EnumerateArray()
                .Select(one => one.GetProperty("folder").GetString()!).ToList();
        }
    }
}
