using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Jvn.Site.Embargo.Tests.Sites;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Board;

/// <summary><c>jvn schedule</c>: what the board knows, how each form of it reads, and where it never goes.</summary>
public sealed class ScheduleCommandTests : IDisposable
{
    private const int NotInstalled = 77;
    private readonly BoardInput input = new();

    public void Dispose() => input.Dispose();

    [Fact]
    public async Task Releases_are_grouped_by_instant_with_what_is_open_about_them()
    {
        var board = await Json();
        var releases = board.GetProperty("releases").EnumerateArray().ToList();
        Assert.Equal(["2027-03-05T12:00:00+09:00", "2027-03-12T12:00:00+09:00"], releases.Select(release => release.GetProperty("at").GetString()));
        Assert.Equal((4 * 24 + 3) * 3600, releases[0].GetProperty("seconds-left").GetInt32());
        Assert.Equal(["advisory JVN#00000001", "name-listed gone"], Items(releases[0]).Select(NameOf));
        Assert.Equal(["revision JVN#00000005", "advisory JVN#00000002"], Items(releases[1]).Select(NameOf).OrderDescending());

        var (first, second) = (Items(releases[0])[0], Items(releases[1]).Single(item => NameOf(item).StartsWith("advisory", StringComparison.Ordinal)));
        Assert.Equal((-5, 54, "2027-02-24"), GuideOf(first));
        Assert.Equal((36, 20, "2027-04-06"), GuideOf(second));
        Assert.Equal(["JVN2041", "回答待ち 1 社: 株式会社架空", "英語版がありません。"], OpenOf(first).Select(point =>
            point.Words.StartsWith("JVN", StringComparison.Ordinal) ? point.Words[..7] : point.Words));
        Assert.Contains(OpenOf(second), point => point.Blocks && point.Words.StartsWith("JVN2053 case-2.md:", StringComparison.Ordinal));
        Assert.Contains(OpenOf(second), point => !point.Blocks && point.Words.StartsWith("JVN2038 ", StringComparison.Ordinal));
        Assert.DoesNotContain(OpenOf(second), point => point.Words.Contains("回答待ち", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_has_no_instant_what_is_unreachable_and_what_is_left_to_do_follow()
    {
        var board = await Json();
        Assert.Equal(["JVN#00000003"], board.GetProperty("undated").EnumerateArray().Select(row => row.GetProperty("name").GetString()));
        Assert.Equal(["mute 2027-03-02 公表文を用意できます（jvn new notice）。", "gone 2027-03-05 開発者名が一覧に載ります。"],
            board.GetProperty("unreachable").EnumerateArray().Select(row => $"{row.GetProperty("vendor")} {row.GetProperty("on")} {row.GetProperty("step")}"));
        Assert.Equal(["jvn promote JVN00000004", "jvn rename JVN00000004"], board.GetProperty("tidying").EnumerateArray()
            .Select(row => row.GetProperty("command").GetString()));
        input.Put("case-4.next.en.md", "---\ntitle: Title\nrelease-at: 2027-04-06T12:00:00+09:00\n---\n## Overview\n");
        Assert.Equal(["jvn rename JVN00000004"], (await Json()).GetProperty("tidying").EnumerateArray().Select(row => row.GetProperty("command").GetString()));
    }

    [Fact]
    public async Task An_answer_closes_a_case_and_a_notice_is_what_comes_next()
    {
        input.Work.Put("input/vendors/gone.yml", "number: 3\nname: 行方工房\nunreachable: {since: 2026-01-05, reason: no-reply, name-listed-at: " +
            "2026-03-05T12:00:00+09:00, answered-at: 2027-02-01T12:00:00+09:00}\n");
        input.Put("case-9.md", "---\nid: JVN#00000009\nkind: unreachable\ntitle: 題\nrelease-at: 2027-03-05T12:00:00+09:00\nvendors:\n  - vendor: mute\n" +
            "contact: {since: 2026-12-01, reason: no-reply, attempts: [{on: 2026-12-01, by: email}]}\n---\n## 概要\n");
        Assert.Equal(["mute 2027-03-05 公表文 JVN#00000009 が出ます。"],
            (await Json()).GetProperty("unreachable").EnumerateArray()
                .Select(row => $"{row.GetProperty("vendor")} {row.GetProperty("on")} {row.GetProperty("step")}"));
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(200, false)]
    [InlineData(40, true)]
    public async Task A_key_that_expires_before_a_release_blocks_it(int days, bool isLate)
    {
        input.Put("case-8.md", BoardInput.Text("JVN#00000008", "2027-04-15T12:00:00+09:00", ""));
        input.Work.Put("key.asc", new KeyPlan { MadeAt = BoardInput.Now.AddYears(-1), BoundAt = BoardInput.Now.AddYears(-1),
            EndsAt = BoardInput.Now.AddDays(days), Subkey = null }.Public());
        var outcome = await input.Run("--format", "json", "--public-key", Path.Combine(input.Work.Root, "key.asc"));
        if (days < 30)
        {
            Assert.Equal(4, outcome.Code); // a key that ends so soon is refused anyway, and the board says so on standard error
            Assert.Contains("JVN60", outcome.Errors, StringComparison.Ordinal);
            return;
        }

        var items = JsonDocument.Parse(outcome.Results).RootElement.GetProperty("releases").EnumerateArray().SelectMany(Items);
        Assert.Equal(isLate ? ["advisory JVN#00000008"] : Array.Empty<string>(),
            items.Where(item => OpenOf(item).Any(point => point.Blocks && point.Words.Contains("署名鍵", StringComparison.Ordinal))).Select(NameOf));
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(40)]
    public async Task On_a_terminal_no_line_is_wider_than_that(int columns)
    {
        input.Work.Terminal = new ScriptedTerminal(columns);
        var lines = (await input.Run()).Results.Split('\n');
        Assert.All(lines, line => Assert.True(Width(line) <= columns, $"{Width(line)}: {line}"));
        Assert.Contains(lines, line => Width(line) >= columns - 1);
        Assert.Contains(lines, line => line.Contains("  JVN#00000001  【至急", StringComparison.Ordinal));

        // Names stand below each other.
        Assert.Single(lines.Where(line => line.Contains("  JVN#0", StringComparison.Ordinal) 
                && line.StartsWith("  ", StringComparison.Ordinal) && line[2] is not (' ' or 'J'))
            .Select(line => Width(line[..line.IndexOf("JVN#", StringComparison.Ordinal)])).Distinct());
    }

    [Fact]
    public async Task Elsewhere_lines_are_as_long_as_they_are()
    {
        var outcome = await input.Run();
        Assert.Contains(outcome.Results.Split('\n'), line => line.EndsWith("長い脆弱性", StringComparison.Ordinal));
        Assert.Contains("45 日を 5 日超過（公表は 54 日目、理由なし）", outcome.Results, StringComparison.Ordinal);
        Assert.Contains("あと 4 日 3 時間", outcome.Results, StringComparison.Ordinal);
        Assert.StartsWith("公表予定（社外秘）", outcome.Results, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', outcome.Results);
        outcome = await input.Work.RunAsync(BoardInput.Now, "schedule", "--input", input.Work.Input, "--lang", "en");
        Assert.StartsWith("Release schedule (Confidential)", outcome.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_loads_and_runs_nothing_and_says_that_it_is_confidential()
    {
        var page = new HtmlParser().ParseDocument((await input.Run("--format", "html")).Results);
        Assert.Equal("【社外秘】公表予定", page.Title);
        Assert.Contains("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.Equal("社外秘", page.QuerySelector("header .secret")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, object, embed, form, a, [src], [href], [onclick], base"));
        Assert.Contains(BoardInput.HostileTitle, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(4, page.QuerySelectorAll("article").Length);

        // A missing day of reply, and a revision that lost an entry.
        Assert.Equal(2, page.QuerySelectorAll("article.blocked").Length);
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_calendar_is_read_by_another_program_as_it_was_meant()
    {
        var events = await Events();
        var first = events.Single(one => one.GetProperty("summary").GetString()!.Contains("JVN#00000001", StringComparison.Ordinal));
        Assert.Equal($"【至急対応】レポート JVN#00000001 {BoardInput.HostileTitle}", first.GetProperty("summary").GetString());
        Assert.Equal("2027-03-05T03:00:00+00:00", first.GetProperty("start").GetString());
        Assert.Equal("2027-03-01T00:00:00+00:00", first.GetProperty("stamp").GetString());
        Assert.Equal([-86400, -3600], first.GetProperty("alarms").EnumerateArray().Select(alarm => alarm.GetInt32()));
        Assert.Contains("\n- 回答待ち 1 社: 株式会社架空\n", first.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Contains(events, one => one.GetProperty("start").GetString() == "2027-04-06" && one.GetProperty("end").GetString() == "2027-04-07");
        Assert.All(events, one => Assert.Equal(("PRIVATE", 0), (one.GetProperty("class").GetString(), one.GetProperty("errors").GetArrayLength())));
        Assert.Equal(events.Count, events.Select(Uid).Distinct().Count());

        // What moves is the same event.
        input.Put("case-1.md", File.ReadAllText(Path.Combine(input.Work.Input, "advisories/case-1.md"))
            .Replace("2027-03-05T", "2027-03-06T", StringComparison.Ordinal));
        Assert.Equal(events.Select(Uid).Order(), (await Events()).Select(Uid).Order());
    }

    [Fact]
    public async Task Lines_of_the_calendar_are_folded_and_end_as_they_must()
    {
        var text = (await input.Run("--format", "ics")).Results;
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.DoesNotContain('\uFFFD', text);
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_it_is_printed_where_others_read()
    {
        foreach (var format in new[] { "text", "json", "html", "ics" })
        {
            var outcome = await input.Run("--format", format, "--redact", "--output", Path.Combine(input.Work.Root, "board"));
            Assert.Equal((2, ""), (outcome.Code, outcome.Results));
            Assert.Contains("社外秘", outcome.Errors, StringComparison.Ordinal);
        }

        Assert.False(Path.Exists(Path.Combine(input.Work.Root, "board")));
    }

    [Fact]
    public async Task A_file_is_its_owners_alone_and_takes_the_place_of_the_one_before()
    {
        var file = Path.Combine(input.Work.Root, "board.html");
        foreach (var format in new[] { "text", "html" })
            Assert.Equal((0, ""), ((await input.Run("--format", format, "--output", file)) is var outcome ? (outcome.Code, outcome.Results) : default));
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        Assert.DoesNotContain(Directory.GetFiles(input.Work.Root), path => path.StartsWith(file + ".", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("output/board.html", "output", ".output.record")]
    [InlineData("site/deep/er/board.html", "site/deep/er", "site/index.html")]
    [InlineData("site/board.html", "site", "site/SHA256SUMS")]
    [InlineData("live/x/board.html", "live/x", "live/receipts/1", "live/releases/1")]
    [InlineData("Public_HTML/board.html", "Public_HTML")]
    [InlineData("wwwroot/a/board.html", "wwwroot/a")]
    [InlineData("link/board.html", "htdocs")]
    [InlineData("input/board.html", "input")]
    [InlineData("folder", "folder")]
    public async Task It_is_not_written_where_a_web_server_finds_it(string target, string folder, params string[] signs)
    {
        Directory.CreateDirectory(Path.Combine(input.Work.Root, folder));
        if (target.StartsWith("link", StringComparison.Ordinal))
            Directory.CreateSymbolicLink(Path.Combine(input.Work.Root, "link"), Path.Combine(input.Work.Root, folder));
        foreach (var sign in signs)
            input.Work.Put(sign, "");
        var before = Snapshot.Of(input.Work.Root);
        var outcome = await input.Run("--output", Path.Combine(input.Work.Root, target));
        Assert.Equal((2, ""), (outcome.Code, outcome.Results));
        Assert.Null(Snapshot.Of(input.Work.Root).DifferenceTo(before));
    }

    private async Task<JsonElement> Json()
    {
        var outcome = await input.Run("--format", "json");
        Assert.True(outcome.Code == 0, outcome.ToString());
        return JsonDocument.Parse(outcome.Results).RootElement;
    }

    private async Task<List<JsonElement>> Events()
    {
        var file = Path.Combine(input.Work.Root, "board.ics");
        Assert.Equal(0, (await input.Run("--format", "ics", "--output", file)).Code);
        var (code, results, errors) = await new InstalledProgram("python3").RunAsync(input.Work.Root,
            Checkout.At("tests", "Jvn.Site.Embargo.Tests", "Board", "read-calendar.py"), file);
        Assert.SkipWhen(code == NotInstalled, "icalendar is not installed; tests/install-tools installs it.");
        Assert.Equal((0, ""), (code, errors));
        return [.. JsonDocument.Parse(results).RootElement.EnumerateArray()];
    }

    private static List<JsonElement> Items(JsonElement release) => [.. release.GetProperty("items").EnumerateArray()];

    private static string NameOf(JsonElement item) => $"{item.GetProperty("kind")} {item.GetProperty("name")}";

    private static string Uid(JsonElement one) => one.GetProperty("uid").GetString()!;

    private static (int Left, int AtRelease, string Deadline) GuideOf(JsonElement item) => item.GetProperty("guide") is var guide
        ? (guide.GetProperty("days-left").GetInt32(), guide.GetProperty("days-at-release").GetInt32(), guide.GetProperty("deadline").GetString()!) : default;

    private static List<(bool Blocks, string Words)> OpenOf(JsonElement item) =>
        [.. item.GetProperty("open").EnumerateArray().Select(point => (point.GetProperty("blocks").GetBoolean(), point.GetProperty("words").GetString()!))];

    // By another rule than the program's: whatever is not of the Latin letters takes two.
    private static int Width(string line) => line.Sum(letter => letter is > '\u2E80' or '\uFF08' ? 2 : 1);
}
