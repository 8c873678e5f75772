using System.Text;
using Jvn.Site.Cli.Commands;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>What editors put on record lets the publisher do what it would refuse otherwise, and only that.</summary>
public sealed class EditorialRecordTests : IDisposable
{
    private const string Id = "JVN#10000001";
    private readonly PublishingPlace place = new();

    public EditorialRecordTests()
    {
        place.PutAdvisory(Id, "2026-02-01T12:00:00+09:00");
        place.PutAdvisory("JVN#10000002", "2026-02-02T12:00:00+09:00");
    }

    private string Page => Path.Combine(place.Target, "current", "jp", "JVN10000001", "index.html");

    private string File1 => Path.Combine(place.Input, "advisories", "JVN10000001.md");

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task A_changed_text_goes_out_once_it_is_marked_as_a_correction()
    {
        await Runs(0, 0, Publish);
        File.WriteAllText(File1, File.ReadAllText(File1).Replace("\n文\n", "\n本文\n", StringComparison.Ordinal));
        Assert.Contains("JVN70", await Runs(3, 1, Publish));
        await Runs(0, 2, ["correct", Id, "--note", "誤字", "--input", place.Input]);
        await Runs(0, 3, Publish);
        Assert.Contains("本文", File.ReadAllText(Page));
        File.WriteAllText(File1, File.ReadAllText(File1).Replace("\n本文\n", "\n別の文\n", StringComparison.Ordinal));
        Assert.Contains("JVN70", await Runs(3, 4, Publish));
    }

    [Fact]
    public async Task What_was_taken_back_is_gone_and_comes_out_again_with_a_later_instant()
    {
        await Runs(0, 0, Publish);
        Assert.True(File.Exists(Page));
        await Runs(0, 1, ["withdraw", Id, "--emergency", "--reason", "誤って公表した", "--input", place.Input]);
        await Runs(0, 2, Publish);
        Assert.False(Directory.Exists(Path.GetDirectoryName(Page)));
        await Runs(0, 3, ["release-now", Id, "--reason", "確認した", "--input", place.Input]);
        await Runs(0, 4, Publish);
        Assert.Contains("2026/03/01", File.ReadAllText(Page));
    }

    [Fact]
    public async Task What_is_taken_back_and_let_out_again_before_anybody_published_is_still_public_since_its_first_day()
    {
        await Runs(0, 0, Publish);
        await Runs(0, 1, ["withdraw", Id, "--emergency", "--reason", "誤って公表した", "--input", place.Input]);
        await Runs(0, 2, ["release-now", Id, "--reason", "確認した", "--input", place.Input]);
        Assert.Contains("JVN7012", await Runs(3, 3, Publish));
        Assert.Contains("2026/02/01", File.ReadAllText(Page));

        // Either it never was gone, or it goes now.
        await Runs(0, 4, ["withdraw", Id, "--emergency", "--reason", "誤って公表した", "--input", place.Input]);
        await Runs(0, 5, Publish);
        Assert.False(File.Exists(Page));
    }

    [Fact]
    public async Task An_update_that_was_taken_back_leaves_the_text_before_it_and_no_release_with_it()
    {
        string[] history = ["history: [{at: 2026-02-10T12:00:00+09:00, text: 更新}]"];
        var current = File.ReadAllText(File1);
        place.PutAdvisory(Id, "2026-02-10T12:00:00+09:00", "漏れた文", history);
        File.Move(File1, File1.Replace(".md", ".next.md", StringComparison.Ordinal));
        File.WriteAllText(File1, current);
        await Runs(0, 0, Publish);
        Assert.Contains("漏れた文", File.ReadAllText(Page));
        place.PutAdvisory(Id, "2026-02-10T12:00:00+09:00", "漏れた文", [.. history, "taken-back: {at: 2026-03-01T12:00:30+09:00, reason: 誤}"]);
        File.Move(File1, File1.Replace(".md", ".next.md", StringComparison.Ordinal), overwrite: true);
        File.WriteAllText(File1, current);
        await Runs(0, 1, Publish);
        Assert.DoesNotContain("漏れた文", File.ReadAllText(Page));
        Assert.Single(Directory.EnumerateDirectories(Path.Combine(place.Target, "releases")));

        // From here on its text is held to what was published, as any other.
        File.WriteAllText(File1, current.Replace("\n文\n", "\n別の文\n", StringComparison.Ordinal));
        await Runs(3, 2, Publish);
    }

    [Fact]
    public async Task Moving_a_published_release_is_still_refused()
    {
        await Runs(0, 0, Publish);
        File.WriteAllText(File1, File.ReadAllText(File1).Replace("release-at: 2026-02-01", "release-at: 2026-04-01", StringComparison.Ordinal));
        await Runs(3, 1, Publish);
        Assert.True(File.Exists(Page));
    }

    [Theory]
    [InlineData("input/www")]
    [InlineData(".")]
    public async Task A_place_in_the_input_or_around_it_is_not_published_to(string target)
    {
        var files = Directory.EnumerateFileSystemEntries(place.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        foreach (var command in new[] { "publish", "diff" })
            Assert.Contains("must lie outside the input",
                await Runs(2, 0, [command, "--input", place.Input, "--theme", PublishingPlace.Theme, "--to", Path.Combine(place.Root, target)]));
        Assert.Equal(files, Directory.EnumerateFileSystemEntries(place.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
    }

    private string[] Publish => ["publish", "--input", place.Input, "--theme", PublishingPlace.Theme, "--to", place.Target, "--trust-clock"];

    private static async Task<string> Runs(int code, int minutes, string[] arguments)
    {
        using var results = new MemoryStream();
        await using var errors = new StringWriter();
        var ended = await new CommandLine(new StandingClock(PublishingPlace.Start.AddMinutes(minutes)), results, errors, _ => null)
            .RunAsync([.. arguments, "--lang", "en"]);
        var said = Encoding.UTF8.GetString(results.ToArray()) + errors;
        Assert.True(code == ended, $"{ended}: {said}");
        return said;
    }

    private sealed class StandingClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();

        // A clock that stands while time passes would be one that somebody sets.
        public override long GetTimestamp() => 0;
    }
}
