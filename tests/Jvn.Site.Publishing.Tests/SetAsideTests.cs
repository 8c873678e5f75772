using Jvn.Site.Cli;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>What somebody moved, lost or left in the directory that is published to: JVN7017 and JVN7018.</summary>
public sealed class SetAsideTests : IDisposable
{
    private readonly PublishingPlace place = new();
    private readonly FakeTimeProvider clock = new(PublishingPlace.Start);

    public SetAsideTests() => place.PutAdvisory("JVN#10000001", "2026-02-01T12:00:00+09:00");

    [Fact]
    public async Task What_came_out_in_a_release_that_was_set_aside_by_hand_is_on_the_site_again()
    {
        await TwoReleasesAsync();
        Link(1);
        var output = await PublishedAsync(3);
        Assert.Contains("current:1:1: warning JVN7018: 'current' leads to release 1, but release 2 was published after it.", output);
        Assert.True(File.Exists(Path.Combine(place.Target, "current", "jp", "JVN10000002", "index.html")));
        Assert.True(Directory.Exists(At("releases/000002")));
        Assert.DoesNotContain("JVN7018", (await Jvn.PublishAsync(place, clock)).Output);
    }

    [Fact]
    public async Task What_was_promised_by_a_release_that_was_set_aside_is_still_promised()
    {
        await TwoReleasesAsync();
        Link(1);
        File.Delete(Path.Combine(place.Input, "advisories", "JVN10000002.md"));
        var (exit, output) = await Jvn.PublishAsync(place, clock);
        Assert.Equal(ExitCode.Refused, exit);
        Assert.Contains("/jp/JVN10000002/:1:1: error JVN7011", output);
        Assert.True(Directory.Exists(At("releases/000002")) && File.Exists(At("private/records/000002.json")));
    }

    [Fact]
    public async Task What_is_remembered_of_another_release_is_not_believed()
    {
        var theme = Path.Combine(place.Root, "theme");
        Directory.CreateDirectory(Path.Combine(theme, "assets"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(PublishingPlace.Theme, "assets")))
            File.Copy(file, Path.Combine(theme, "assets", Path.GetFileName(file)));
        await Jvn.PublishAsync(place, clock, theme: theme);
        var (state, sheet) = (File.ReadAllText(At("private/state.json")), File.ReadAllText(Path.Combine(theme, "assets", "site.css")));
        Assert.Contains("\"release\": 1", state);
        File.AppendAllText(Path.Combine(theme, "assets", "site.css"), "/* 2 */");
        await Jvn.PublishAsync(place, clock, theme: theme);

        // A backup that was taken between the switch and what is remembered of it.
        File.WriteAllText(At("private/state.json"), state);
        File.WriteAllText(Path.Combine(theme, "assets", "site.css"), sheet);
        Assert.StartsWith("Published release 3", (await Jvn.PublishAsync(place, clock, theme: theme)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("current", "receipts")]
    [InlineData("current", "receipts/000001.json", "receipts/000002.json")]
    [InlineData("current", "releases")]
    public async Task Without_a_trace_of_what_readers_saw_nothing_is_published_until_somebody_says_that_it_is_the_first(params string[] lost)
    {
        await TwoReleasesAsync();
        foreach (var name in lost)
        {
            if (Directory.Exists(At(name)) && name != "current")
                Directory.Delete(At(name), recursive: true);
            else
                File.Delete(At(name));
        }

        var left = Left();
        var (exit, output) = await Jvn.PublishAsync(place, clock);
        Assert.Equal(ExitCode.Refused, exit);
        Assert.Contains("JVN7017", output);
        Assert.Equal(left, Left());

        (exit, output) = await Jvn.PublishAsync(place, clock, first: true);
        Assert.True(exit == ExitCode.Done, output);
        Assert.StartsWith("Published release 3", output, StringComparison.Ordinal);
        Assert.Contains("Nothing to publish", (await Jvn.PublishAsync(place, clock)).Output);
    }

    [Fact]
    public async Task A_first_publisher_that_was_killed_before_readers_saw_anything_is_no_trace_of_a_site()
    {
        place.Put("www/releases/000001/index.html", "x");
        place.Put("www/private/records/000001.json", "{}");
        File.CreateSymbolicLink(At("private/next-current"), "releases/000001");
        await PublishedAsync(1);
        Assert.Contains("JVN#10000001", Jvn.Read(place, "jp/JVN10000001/index.html"));
    }

    [Fact]
    public async Task A_preparation_that_is_given_up_leaves_no_record_and_no_number()
    {
        await PublishedAsync(1);
        using (var publication = Publication.Open(place.Target))
        {
            Prepare(publication);
            Assert.True(File.Exists(At("private/records/000002.json")));
            using (publication.Gather())
                Assert.Equal(["000001.files", "000001.json", "000001.sums"], Names("private/records"));
            Prepare(publication);
        }

        Assert.Equal(["000001.files", "000001.json", "000001.sums"], Names("private/records"));
        Assert.Equal(["lock", "publisher", "records", "state.json"], Names("private"));
        place.PutAdvisory("JVN#10000002", "2026-02-01T12:00:00+09:00");
        await PublishedAsync(2);
    }

    [Fact]
    public async Task Assets_of_the_release_before_stay_whatever_numbers_are_left_out()
    {
        await PublishedAsync(1);
        place.Put("www/receipts/000007.json", "{}");
        var theme = Path.Combine(place.Root, "theme");
        Directory.CreateDirectory(Path.Combine(theme, "assets"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(PublishingPlace.Theme, "assets")))
            File.Copy(file, Path.Combine(theme, "assets", Path.GetFileName(file)));
        var before = Names("current/assets");
        File.AppendAllText(Path.Combine(theme, "assets", "site.css"), "/* 2 */");
        Assert.StartsWith("Published release 8", (await Jvn.PublishAsync(place, clock, theme: theme)).Output, StringComparison.Ordinal);
        Assert.Empty(before.Except(Names("current/assets")));
    }

    [Fact]
    public async Task Readers_are_led_to_a_release_only_when_it_lies_there()
    {
        await PublishedAsync(1);
        using var publication = Publication.Open(place.Target);
        var prepared = Prepare(publication);
        place.Put("www/releases/000002/in-the-way", "x");
        Assert.ThrowsAny<IOException>(() => publication.Switch(prepared, clock, PublisherState.None, keep: 10));
        Assert.Equal("releases/000001", new FileInfo(At("current")).LinkTarget);
    }

    [Fact]
    public async Task What_the_file_system_keeps_for_itself_is_no_stranger_and_a_stranger_is_named()
    {
        place.Put("www/lost+found/#12", "x");
        await PublishedAsync(1);
        place.Put("www/notes.txt", "x");
        foreach (var redact in new[] { "false", "true" })
        {
            var (code, said) = await Jvn.RunAsync(clock,
                ["publish", "--input", place.Input, "--theme", PublishingPlace.Theme, "--to", place.Target, "--trust-clock", "--redact", redact]);
            Assert.Equal(2, code);
            Assert.Contains("notes.txt' was not put there by a publisher; it is left as it is", said);
            Assert.DoesNotContain("empty it", said);
            Assert.Equal(redact == "false", said.Contains(place.Target, StringComparison.Ordinal));
        }
    }

    public void Dispose() => place.Dispose();

    private string At(string path) => Path.Combine(place.Target, path);

    private void Link(int number)
    {
        File.Delete(At("current"));
        File.CreateSymbolicLink(At("current"), $"releases/{number:D6}");
    }

    private static PreparedRelease Prepare(Publication publication)
    {
        var tree = publication.Gather();
        tree.Write("/index.html", "x"u8, PublishingPlace.Start);
        var maker = new ReleaseMaker(publication, tree, PublishingPlace.Start, EditorialRecord.Empty);
        return maker.Prepare(maker.Complete(_ => true, sign: null), due: null);
    }

    private async Task TwoReleasesAsync()
    {
        await PublishedAsync(1);
        place.PutAdvisory("JVN#10000002", "2026-02-01T12:00:00+09:00");
        await PublishedAsync(2);
    }

    private async Task<string> PublishedAsync(int release)
    {
        var (exit, output) = await Jvn.PublishAsync(place, clock);
        Assert.True(exit == ExitCode.Done && output.Contains($"Published release {release}:", StringComparison.Ordinal), output);
        return output;
    }

    private List<string> Names(string folder) =>
        [.. new DirectoryInfo(At(folder) + "/").EnumerateFileSystemInfos().Select(entry => entry.Name).Order(StringComparer.Ordinal)];

    // What a run of its own makes and removes aside.
    private List<string> Left() =>
        [.. Directory.EnumerateFileSystemEntries(place.Target, "*", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith("/receipts", StringComparison.Ordinal) && !path.EndsWith("/releases", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
}
