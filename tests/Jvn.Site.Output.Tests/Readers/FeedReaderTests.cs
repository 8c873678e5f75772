using System.Text.Json;
using Jvn.Site.Output.Feeds;
using Jvn.Site.Output.Tests.Pages;
using Jvn.Site.Output.Tests.Tree;
using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Output.Tests.Readers;

/// <summary>The feeds as programs that people use understand them.</summary>
public sealed class FeedReaderTests(FeedFolder feeds) : IClassFixture<FeedFolder>, IDisposable
{
    private const int NotInstalled = 77;

    private readonly OutputFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("jvn.rdf", "rss10")]
    [InlineData("jvn-core.rdf", "rss10")]
    [InlineData("jvn.xml", "rss20")]
    [InlineData("jvn.atom", "atom10")]
    [InlineData("unreachable.rdf", "rss10")]
    [InlineData("unreachable.xml", "rss20")]
    [InlineData("2026.atom", "atom10")]
    [InlineData("vendor/995312.xml", "rss20")]
    public async Task feedparser_finds_no_fault_and_the_same_entries_in_both_languages(string file, string version)
    {
        var (code, results, errors) = await new InstalledProgram("python3").RunAsync(
            folder.Root, Path.Combine(RenderedSite.Theme, "..", "tests", "Jvn.Site.Output.Tests", "Readers", "read-feeds.py"), At("rss/" + file),
                At("en/rss/" + file));
        Assert.SkipWhen(code == NotInstalled, "feedparser is not installed; tests/install-tools installs it.");
        Assert.Equal((0, ""), (code, errors));

        var feeds = JsonDocument.Parse(results).RootElement;
        foreach (var language in Enum.GetValues<Language>())
        {
            var feed = feeds[(int)language];
            var wanted = new FeedShelf(SampleSite.Model, language).Feed(Channel(file));
            var entries = feed.GetProperty("entries").EnumerateArray().ToList();

            Assert.False(feed.GetProperty("bozo").GetBoolean(), feed.GetProperty("fault").GetString());
            Assert.Equal(version, feed.GetProperty("version").GetString());
            Assert.Equal(Instant(wanted.UpdatedAt), feed.GetProperty("updated").GetString());
            Assert.Equal(wanted.Items.Select(item => item.Url), entries.Select(entry => entry.GetProperty("link").GetString()));
            Assert.Equal(wanted.Items.Select(item => version == "atom10" ? wanted.TagOf(item) : item.Url),
                entries.Select(entry => entry.GetProperty("id").GetString() ?? entry.GetProperty("link").GetString()));
            Assert.Equal(wanted.Items.Select(item => Instant(item.PublishedAt)), entries.Select(entry => entry.GetProperty("published").GetString()));

            // An item of RSS 2.0 has one date.
            Assert.Equal(wanted.Items.Select(item => Instant(version == "rss20" ? item.PublishedAt : item.UpdatedAt)),
                entries.Select(entry => entry.GetProperty("updated").GetString()));
            Assert.DoesNotContain(entries, entry => entry.GetProperty("summary").GetString()!.Contains("<script", StringComparison.OrdinalIgnoreCase));
        }
    }

    [Theory]
    [InlineData("rss/jvn-core.rdf")]
    [InlineData("en/rss/jvn-core.rdf")]
    public async Task A_strict_parser_of_RDF_finds_no_fault(string file)
    {
        var (code, results, errors) = await new InstalledProgram("rapper").RunAsync(folder.Root, "-q", "-i", "rdfxml", "-o", "ntriples", At(file));

        Assert.Equal((0, ""), (code, errors));
        Assert.Contains("<http://purl.org/dc/terms/modified> \"2026-11-25T12:00:00+09:00\"", results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_strict_parser_is_strict()
    {
        var (_, _, errors) = await new InstalledProgram("rapper").RunAsync(folder.Root, "-q", "-c", "-i", "rdfxml", At("rss/jvn.rdf"));

        Assert.NotEmpty(errors);
    }

    [Fact]
    public async Task newsboat_takes_the_feeds_of_both_languages_for_different_articles()
    {
        folder.Put("urls", $"file://{At("rss/jvn.xml")}\nfile://{At("en/rss/jvn.xml")}\n");
        folder.Put("config", "");
        string[] own = ["-u", "urls", "-c", "cache.db", "-C", "config"];
        var newsboat = new InstalledProgram("newsboat");

        var (code, _, errors) = await newsboat.RunAsync(folder.Root, [.. own, "-x", "reload"]);
        Assert.Equal((0, ""), (code, errors));

        var (_, unread, _) = await newsboat.RunAsync(folder.Root, [.. own, "-x", "print-unread"]);
        var items = Enum.GetValues<Language>().Sum(language => new FeedShelf(SampleSite.Model, language).Feed(FeedChannel.Everything).Items.Length);
        Assert.StartsWith($"{items} unread", unread, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jvn.xml")]
    [InlineData("jvn.atom")]
    [InlineData("unreachable.rdf")]
    public async Task rss2email_sees_every_item_once_and_complains_of_nothing(string file)
    {
        using var server = new LoopbackServer(feeds.Output);
        var mailer = new InstalledProgram("r2e");
        string[] own = ["-c", "config", "-d", "data.json"];
        foreach (var arguments in (string[][])[["new", "reader@example.org"], ["add", "jvn", $"{server.Address}rss/{file}"]])
            await mailer.RunAsync(folder.Root, [.. own, .. arguments]);

        var (code, _, log) = await mailer.RunAsync(folder.Root, [.. own, "run", "--no-send"]);
        Assert.Equal(0, code);
        Assert.All(log.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Contains("[INFO]", line, StringComparison.Ordinal));

        var data = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder.Root, "data.json"), TestContext.Current.CancellationToken)).RootElement;
        var seen = Assert.Single(data.GetProperty("feeds").EnumerateArray()).GetProperty("seen").EnumerateObject().Count();
        Assert.Equal(new FeedShelf(SampleSite.Model, Language.Japanese).Feed(Channel(file)).Items.Length, seen);
    }

    private string At(string path) => Path.Combine(feeds.Output, path);

    private static FeedChannel Channel(string file) => FeedChannel.All(SampleSite.Model)
        .Single(channel => channel.Formats.Any(format => channel.Stem + format.Ending == file));

    private static string Instant(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyy'-'MM'-'dd'T'HH':'mm':'ss'Z'");
}
