using Jvn.Site.Cli;
using Jvn.Site.Output.Tree;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>What is out goes out, whole; what is out already costs nothing; what others left is put right.</summary>
public sealed class PublishTests : IDisposable
{
    private readonly PublishingPlace place = new();
    private readonly FakeTimeProvider clock = new(PublishingPlace.Start);

    public PublishTests() => place.PutAdvisory("JVN#10000001", "2026-02-01T12:00:00+09:00");

    [Fact]
    public async Task The_first_release_is_a_whole_site_that_readers_can_see()
    {
        var (exit, output) = await Jvn.PublishAsync(place, clock);
        Assert.Equal((ExitCode.Done, "releases/000001"), (exit, Live()));
        Assert.StartsWith("Published release 1: ", output, StringComparison.Ordinal);
        Assert.Contains("JVN#10000001", Jvn.Read(place, "jp/JVN10000001/index.html"));

        var receipt = Publication.ReadReceipt(place.Target)!;
        Assert.Equal((1, PublishingPlace.Start, PublishingPlace.Start), (receipt.Release, receipt.AsOf, receipt.Switched));
        Assert.Contains("/jp/JVN10000001/index.html", receipt.Changes.Added);
        Assert.Equal(["current", "private", "receipts", "releases"], new DirectoryInfo(place.Target).EnumerateFileSystemInfos().Select(entry => entry.Name)
            .Order(StringComparer.Ordinal));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.Combine(place.Target, "private")));
    }

    [Fact]
    public async Task Nothing_new_is_a_run_that_touches_nothing_readers_see()
    {
        await Jvn.PublishAsync(place, clock);
        var before = Jvn.Seen(place);
        clock.Advance(TimeSpan.FromMinutes(1));
        var (exit, output) = await Jvn.PublishAsync(place, clock);
        Assert.Equal((ExitCode.Done, "Nothing to publish: release 1 is what readers should see.\n", "releases/000001"), (exit, output, Live()));
        Assert.Equal(before, Jvn.Seen(place));
    }

    [Fact]
    public async Task An_input_that_changed_without_changing_the_site_is_no_release()
    {
        await Jvn.PublishAsync(place, clock);
        place.PutAdvisory("JVN#20000002", "2027-01-01T12:00:00+09:00");
        var (exit, _) = await Jvn.PublishAsync(place, clock);
        Assert.Equal((ExitCode.Done, "releases/000001"), (exit, Live()));
    }

    [Fact]
    public async Task A_release_holds_what_changed_and_shares_the_rest_with_the_one_before()
    {
        await Jvn.PublishAsync(place, clock);
        place.PutAdvisory("JVN#20000002", "2026-03-01T12:00:00+09:00");
        var (exit, _) = await Jvn.PublishAsync(place, clock);
        Assert.Equal((ExitCode.Done, "releases/000002"), (exit, Live()));

        var changes = Publication.ReadReceipt(place.Target)!.Changes;
        Assert.Contains("/jp/JVN20000002/index.html", changes.Added);
        Assert.Contains("/index.html", changes.Changed);
        Assert.DoesNotContain("/jp/JVN10000001/index.html", changes.Changed);
        Assert.Equal(2, Links("jp/JVN10000001/index.html"));
        Assert.Equal(1, Links("index.html"));
        Assert.Equal(2, Links("jp/JVN10000001/index.html.br"));
    }

    [Fact]
    public async Task What_is_published_is_what_a_build_makes()
    {
        await Jvn.PublishAsync(place, clock);
        var output = Path.Combine(place.Root, "output");
        new SitePipeline(clock, new Cli.Reporting.TextReporter(TextWriter.Null, new(Diagnostics.DiagnosticLanguage.English, false, false)),
            new Cli.Reporting.NoProgress())
            .Build(new SiteFolders(place.Input, PublishingPlace.Theme, output), null, Cli.Signatures.KeyReading.None,
                TestContext.Current.CancellationToken);
        var (built, live) = (FinishedTree.Open(output), FinishedTree.Open(Path.Combine(place.Target, "releases", "000001")));
        Assert.Equal(built.Addresses, live.Addresses);
        Assert.All(built.Addresses, address => Assert.Equal((built.ModifiedAt(address), Convert.ToHexString(built.Read(address))),
            (live.ModifiedAt(address), Convert.ToHexString(live.Read(address)))));
    }

    [Fact]
    public async Task Every_text_has_twins_that_hold_the_same()
    {
        await Jvn.PublishAsync(place, clock);
        var live = FinishedTree.Open(Path.Combine(place.Target, "current", "."));
        Assert.Contains("/index.html.br", live.Copies);
        Assert.Contains("/index.html.gz", live.Copies);
        Assert.All(live.Copies, copy => Assert.Equal(live.Read(CompressedCopies.Original(copy)!), CompressedCopies.Unpack(copy, live.Read(copy))));
        Assert.All(live.Addresses.Where(address => address.EndsWith(".html", StringComparison.Ordinal)), page => Assert.Contains(page + ".br", live.Copies));
    }

    [Fact]
    public async Task Assets_of_the_last_two_releases_stay_and_then_go()
    {
        var theme = Path.Combine(place.Root, "theme");
        Directory.CreateDirectory(Path.Combine(theme, "assets"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(PublishingPlace.Theme, "assets")))
            File.Copy(file, Path.Combine(theme, "assets", Path.GetFileName(file)));
        var sheets = new List<string>();
        for (var release = 1; release <= 4; release++)
        {
            File.AppendAllText(Path.Combine(theme, "assets", "site.css"), $"/* {release} */");
            Assert.Equal(ExitCode.Done, (await Jvn.PublishAsync(place, clock, theme: theme)).Exit);
            sheets.Add(Sheets().Except(sheets).Single());
            Assert.Equal(sheets.TakeLast(3).Order(StringComparer.Ordinal), Sheets());
        }

        // Carrying them along is no change: the next run finds nothing to publish.
        Assert.Contains("Nothing to publish", (await Jvn.PublishAsync(place, clock, theme: theme)).Output);
        place.PutAdvisory("JVN#20000002", "2027-01-01T12:00:00+09:00");
        Assert.Contains("Nothing to publish", (await Jvn.PublishAsync(place, clock, theme: theme)).Output);

        IEnumerable<string> Sheets() => Directory.EnumerateFiles(Path.Combine(place.Target, "current", "assets"), "site.*.css")
            .Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task Earlier_releases_are_kept_as_many_as_were_asked_for()
    {
        for (var release = 1; release <= 5; release++)
        {
            place.PutAdvisory($"JVN#2000000{release}", "2026-02-01T12:00:00+09:00");
            await Jvn.PublishAsync(place, clock, keep: 2);
        }

        Assert.Equal(["000003", "000004", "000005"], Directory.EnumerateDirectories(Path.Combine(place.Target, "releases")).Select(Path.GetFileName)
            .Order(StringComparer.Ordinal));
        Assert.Equal(5, Directory.EnumerateFiles(Path.Combine(place.Target, "receipts")).Count());
    }

    [Theory]
    [InlineData("harmed")]
    [InlineData("gone")]
    [InlineData("more")]
    [InlineData("all gone")]
    public async Task A_live_release_that_was_harmed_is_mended_by_the_next_run(string harm)
    {
        await Jvn.PublishAsync(place, clock);
        var whole = Jvn.Seen(place);
        var page = Path.Combine(place.Target, "current", "index.html");
        if (harm == "harmed")
            File.WriteAllText(page, "half");
        else if (harm == "gone")
            File.Delete(page);
        else if (harm == "all gone")
            Directory.Delete(Path.Combine(place.Target, "releases", "000001"), recursive: true);
        else
            File.WriteAllText(Path.Combine(place.Target, "current", "foreign.html"), "x");

        var (exit, _) = await Jvn.PublishAsync(place, clock);
        Assert.Equal((ExitCode.Done, "releases/000002"), (exit, Live()));
        Assert.Equal(whole, Jvn.Seen(place));
    }

    [Theory]
    [InlineData("records")]
    [InlineData("state.json")]
    [InlineData("")]
    public async Task A_site_of_which_nothing_is_recorded_any_longer_is_gone_on_with(string lost)
    {
        await Jvn.PublishAsync(place, clock);
        var path = Path.Combine(place.Target, "private", lost);
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
        else
            File.Delete(path);

        var whole = Jvn.Seen(place);
        Assert.Equal(ExitCode.Done, (await Jvn.PublishAsync(place, clock)).Exit);
        Assert.Equal(whole, Jvn.Seen(place));

        // What was published is still held to.
        File.Delete(Path.Combine(place.Input, "advisories", "JVN10000001.md"));
        Assert.Equal(ExitCode.Refused, (await Jvn.PublishAsync(place, clock)).Exit);
        Assert.Equal(whole, Jvn.Seen(place));
    }

    [Fact]
    public async Task A_link_that_somebody_removed_is_put_back()
    {
        await Jvn.PublishAsync(place, clock);
        File.Delete(Path.Combine(place.Target, "current"));
        Assert.Equal(ExitCode.Done, (await Jvn.PublishAsync(place, clock)).Exit);
        Assert.Equal("releases/000001", Live());
    }

    [Theory]
    [InlineData("www/stranger.txt", false)]
    [InlineData("www/current/index.html", false)]
    [InlineData("www", false)]
    [InlineData("www/current", true)]
    public async Task What_no_publisher_put_there_is_left_alone(string path, bool isLink)
    {
        if (isLink)
        {
            Directory.CreateDirectory(place.Target);
            File.CreateSymbolicLink(Path.Combine(place.Root, path), "/");
        }
        else
        {
            place.Put(path, "x");
        }

        await Assert.ThrowsAsync<ForeignDirectoryException>(() => Jvn.PublishAsync(place, clock));
        Assert.True(isLink || File.ReadAllText(Path.Combine(place.Root, path)) == "x");
    }

    [Fact]
    public async Task Of_two_publishers_at_once_the_second_gives_way()
    {
        await Jvn.PublishAsync(place, clock);
        using (Publication.Open(place.Target))
            await Assert.ThrowsAsync<OutputBusyException>(() => Jvn.PublishAsync(place, clock));
        Assert.Equal(ExitCode.Done, (await Jvn.PublishAsync(place, clock)).Exit);
    }

    [Fact]
    public async Task An_input_with_errors_leaves_the_live_site_as_it_is()
    {
        await Jvn.PublishAsync(place, clock);
        var before = Jvn.Seen(place);
        place.PutAdvisory("JVN#20000002", "2026-02-01T12:00:00+09:00", front: "colour: red");
        var (exit, output) = await Jvn.PublishAsync(place, clock);
        Assert.Equal(ExitCode.InvalidInput, exit);
        Assert.Contains("JVN1018", output);
        Assert.Equal(before, Jvn.Seen(place));
    }

    public void Dispose() => place.Dispose();

    private string? Live() => new FileInfo(Path.Combine(place.Target, "current")).LinkTarget;

    private int Links(string path)
    {
        using var stat = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("stat",
            ["-c", "%h", Path.Combine(place.Target, "current", path)]) { RedirectStandardOutput = true })!;
        return int.Parse(stat.StandardOutput.ReadToEnd(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
