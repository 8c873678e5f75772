using Jvn.Site.Embargo.Tests.Sites;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Editing;

/// <summary>The commands that change an advisory: what they write, when they refuse, and that a refusal leaves every byte.</summary>
public sealed class EditCommandTests : IDisposable
{
    private const string Release = "2027-05-01T12:00:00+09:00";
    private const string Id = "JVN#87654321";
    private static readonly DateTimeOffset ReleaseAt = new(2027, 5, 1, 12, 0, 0, TimeSpan.FromHours(9));
    private static readonly DateTimeOffset Before = ReleaseAt.AddDays(-30).AddMilliseconds(300);
    private static readonly DateTimeOffset After = ReleaseAt.AddDays(30).AddMilliseconds(700);
    private readonly Workplace work = new();
    private string file = "case-1";

    public EditCommandTests() => work.Put("input/vendors/acme.yml", "number: 123456\nname: 架空\nkana: カクウ\nregistration: none\n");

    private string FilePath => Path.Combine(work.Input, "advisories", file + ".md");

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task Release_now_moves_the_instant_to_the_next_second_and_records_the_exception()
    {
        var before = Put("# コメント\n");
        var outcome = await Run(Before, "release-now", Id, "--reason", "第三者が \"詳細\" を公表した");
        Assert.True(outcome.Code == 0, outcome.ToString());
        Assert.Equal(
            before.Replace($"release-at: {Release} # 公表",
                "release-at: 2027-04-01T12:00:01+09:00 # 公表\nearly-release: {at: 2027-04-01T12:00:01+09:00, planned: 2027-05-01T12:00:00+09:00, reason: " +
                "\"第三者が \\\"詳細\\\" を公表した\"}", StringComparison.Ordinal),
            File.ReadAllText(FilePath));
        Assert.Contains("Rename its files from case-1 to JVN87654321", outcome.Results);
        Assert.Contains("git commit", outcome.Results);
        Assert.Equal((0, ""), Ended(await work.BuildAsync(Before.AddMilliseconds(699))));
        Assert.False(File.Exists(Path.Combine(work.Output, "jp/JVN87654321/index.html")));
        Assert.Equal((0, ""), Ended(await work.BuildAsync(Before.AddMilliseconds(700))));
        Assert.True(File.Exists(Path.Combine(work.Output, "jp/JVN87654321/index.html")));
    }

    [Fact]
    public async Task Release_now_gives_what_was_taken_back_an_instant_after_that()
    {
        Put($"taken-back: {{at: {Release}, reason: 誤}}\n");
        Assert.Equal((0, ""), Ended(await Run(ReleaseAt, "release-now", Id, "--reason", "確認した")));
        Assert.Contains("\nrelease-at: 2027-05-01T12:00:01+09:00 #", File.ReadAllText(FilePath));
        Assert.Equal((0, ""), Ended(await work.BuildAsync(ReleaseAt.AddSeconds(1))));
        Assert.True(File.Exists(Path.Combine(work.Output, "jp/JVN87654321/index.html")));
    }

    [Fact]
    public async Task Release_now_is_refused_for_a_notice_whose_months_are_not_over()
    {
        work.Put("input/vendors/acme.yml",
            "number: 1\nname: 架空\nregistration: none\nunreachable: {since: 2027-01-20, reason: no-reply, name-listed-at: 2027-02-01T12:00:00+09:00, " +
            "product-listed-at: 2027-02-02T12:00:00+09:00, products: [{name: 製品}]}\n");
        work.Put("input/advisories/case-1.md", $"""
            ---
            id: {Id}
            kind: unreachable
            title: 架空の製品における脆弱性
            release-at: {Release}
            vendors: [vendor: acme]
            contact: {"{"}since: 2027-01-20, reason: no-reply, attempts: [{"{"}on: 2027-01-20, by: email{"}"}]{"}"}
            ---
            ## 概要
            ## 影響を受けるシステム
            ## 詳細情報
            ## 想定される影響
            ## JPCERT/CCからの補足情報
            ## JPCERT/CCによる脆弱性分析結果
            ## 謝辞

            """);
        Assert.Equal((0, ""), Ended(await work.CheckAsync(Before)));
        await Unchanged(1, "JVN2082", Before, "release-now", Id, "--reason", "急ぐ");
        Assert.Equal((0, ""), Ended(await Run(Before.AddDays(20), "release-now", Id, "--reason", "急ぐ")));
    }

    [Theory]
    [InlineData("release-now", "--reason", "JVN5001")]
    [InlineData("postpone", "--to", "JVN5001")]
    public async Task A_release_that_was_published_never_moves(string command, string option, string code)
    {
        Put("");
        await Unchanged(3, code, After, command, Id, option, option == "--to" ? "2028-01-01T00:00:00+09:00" : "理由");
    }

    [Theory]
    [InlineData("withdraw", "--reason", "理由")]
    [InlineData("withdraw", "--reason", "理由", "--emergency")]
    [InlineData("correct", "--note", "誤字")]
    public async Task What_is_withheld_is_not_withdrawn_and_not_corrected(string command, params string[] options)
    {
        Put("");
        await Unchanged(3, "JVN5002", Before, [command, Id, .. options]);
    }

    [Fact]
    public async Task A_withdrawal_is_dated_this_second_and_the_page_says_so()
    {
        file = "JVN87654321";
        var before = Put("");
        Assert.Equal((0, ""), Ended(await Run(After, "withdraw", "JVN87654321", "--reason", "製品の脆弱性ではない", "--reason-en", "Not a vulnerability: \"no\"")));
        Assert.Equal(
            before.Replace("---\n## 概要",
                "withdrawn: {at: 2027-05-31T12:00:00+09:00, reason: {ja: \"製品の脆弱性ではない\", en: \"Not a vulnerability: \\\"no\\\"\"}}\n---\n## 概要",
                StringComparison.Ordinal)
                .Replace("history: []", "history: [{at: 2027-05-31T12:00:00+09:00, text: {ja: \"この脆弱性レポートを取り下げました\", en: \"This advisory was withdrawn\"}}]",
                    StringComparison.Ordinal),
            File.ReadAllText(FilePath));
        Assert.Equal((0, ""), Ended(await work.BuildAsync(After)));
        Assert.Contains("製品の脆弱性ではない", File.ReadAllText(Path.Combine(work.Output, "jp/JVN87654321/index.html")));
        await Unchanged(3, "JVN5003", After, "withdraw", Id, "--reason", "もう一度");
    }

    [Fact]
    public async Task The_text_that_stands_is_withdrawn_and_a_pending_one_that_would_undo_it_is_told()
    {
        file = "JVN87654321";
        var current = Put("");
        var revised = current.Replace($"release-at: {Release}", "release-at: 2027-05-10T12:00:00+09:00", StringComparison.Ordinal)
            .Replace("history: []", "history: [{at: 2027-05-10T12:00:00+09:00, text: 更新}]", StringComparison.Ordinal);
        work.Put("input/advisories/JVN87654321.next.md", revised);
        var early = await Run(ReleaseAt.AddDays(1), "withdraw", Id, "--reason", "理由");
        Assert.Contains("JVN87654321.next.md has no 'withdrawn'", early.Results);
        Assert.Contains("withdrawn: ", File.ReadAllText(FilePath));
        work.Put("input/advisories/JVN87654321.md", current);
        Assert.Equal((0, ""), Ended(await Run(After, "withdraw", Id, "--reason", "理由")));
        Assert.Equal(current, File.ReadAllText(FilePath));
        Assert.Contains("withdrawn: ", File.ReadAllText(Path.Combine(work.Input, "advisories/JVN87654321.next.md")));
    }

    [Fact]
    public async Task In_an_emergency_also_what_was_withdrawn_is_gone_at_the_next_build()
    {
        file = "JVN87654321";
        Put($"withdrawn: {{at: {Release}, reason: 理由}}\n");
        Assert.Equal((0, ""), Ended(await Run(After, "withdraw", Id, "--emergency", "--reason", "調整中の内容が含まれていた")));
        Assert.Contains("# 公表\ntaken-back: {at: 2027-05-31T12:00:00+09:00, reason: \"調整中の内容が含まれていた\"}\n", File.ReadAllText(FilePath));
        Assert.Equal((0, ""), Ended(await work.BuildAsync(After)));
        Assert.False(Directory.Exists(Path.Combine(work.Output, "jp/JVN87654321")));
        await Unchanged(3, "JVN5004", After, "withdraw", Id, "--emergency", "--reason", "もう一度");
        await Unchanged(1, "JVN2090", After, "postpone", Id, "--to", "2027-07-01T12:00:00+09:00");
    }

    [Fact]
    public async Task What_was_taken_back_gets_a_later_instant_by_postponing_it()
    {
        Put($"taken-back: {{at: {Release}, reason: 誤}}\n");
        Assert.Equal((0, ""), Ended(await Run(After, "postpone", Id, "--to", "2027-07-01T12:00:00+09:00")));
        Assert.Contains("2027-07-01T12:00:00+09:00", (await work.RunAsync(After, "next", "--input", work.Input)).Results);
    }

    [Fact]
    public async Task An_emergency_that_another_public_text_would_tell_of_names_that_text()
    {
        file = "JVN87654321";
        Put("");
        work.Put("input/advisories/JVN00000001.md", TinySite.Advisory("JVN#00000001", Release).Replace("\n文\n", $"\n{Id} も参照。\n", StringComparison.Ordinal));
        var outcome = await Unchanged(1, "JVN3002", After, "withdraw", Id, "--emergency", "--reason", "理由");
        Assert.Contains("JVN00000001.md:", outcome.Results);
    }

    [Fact]
    public async Task Corrections_are_added_one_below_the_other_and_move_the_time_of_the_files_and_no_date_of_a_page()
    {
        file = "JVN87654321";
        Put("");
        Assert.Equal((0, ""), Ended(await work.BuildAsync(After)));
        var site = Snapshot.Of(work.Output);
        Assert.Equal((0, ""), Ended(await Run(After, "correct", Id, "--note", "誤字")));
        Assert.Equal((0, ""), Ended(await Run(After.AddDays(1), "correct", Id, "--note", "もう一つ")));
        Assert.Contains("corrections:\n  - {at: 2027-05-31T12:00:00+09:00, note: \"誤字\"}\n  - {at: 2027-06-01T12:00:00+09:00, note: \"もう一つ\"}\n---\n",
            File.ReadAllText(FilePath));
        Assert.Equal((0, ""), Ended(await work.BuildAsync(After.AddDays(2))));
        var corrected = Snapshot.Of(work.Output);
        Assert.All(["jp/JVN87654321/index.html", "jp/JVN87654321/index.json", "jp/JVN87654321/vuldef.xml", "rss/jvn.rdf", "index.html"], path =>
            Assert.Equal(site.Bytes(path), corrected.Bytes(path)));
        Assert.Equal(new DateTime(2027, 6, 1, 3, 0, 0, DateTimeKind.Utc), File.GetLastWriteTimeUtc(Path.Combine(work.Output, "jp/JVN87654321/index.html")));
        Assert.DoesNotContain("誤字", File.ReadAllText(Path.Combine(work.Output, ".well-known/csaf/white/2027/jvn_87654321.json")));
    }

    [Theory]
    [InlineData("2027-05-01T12:00:00+09:00")]
    [InlineData("2027-04-20T12:00:00+09:00")]
    [InlineData("2027-01-01T12:00:00+09:00")]
    public async Task A_release_is_postponed_to_a_later_instant_only(string to)
    {
        Put("");
        await Unchanged(3, "JVN5005", Before, "postpone", Id, "--to", to);
    }

    [Fact]
    public async Task A_release_is_postponed_where_it_stands()
    {
        var before = Put("");
        Assert.Equal((0, ""), Ended(await Run(Before, "postpone", Id, "--to", "2027-06-01T03:00:00Z")));
        Assert.Equal(before.Replace($"release-at: {Release}", "release-at: 2027-06-01T12:00:00+09:00", StringComparison.Ordinal), File.ReadAllText(FilePath));
    }

    [Fact]
    public async Task An_edit_that_would_bring_an_error_is_not_written_and_an_old_error_stops_none()
    {
        var outcome = Put($"corrections: [{{at: {Release}, note: 一}}]\ncolour: red\n");
        Assert.NotEqual("", outcome);
        Assert.Contains("JVN2043", (await Unchanged(1, "JVN2043", Before, "postpone", Id, "--to", "2027-06-01T12:00:00+09:00")).Results);
        Put("colour: red\n");
        Assert.Equal((0, ""), Ended(await Run(Before, "postpone", Id, "--to", "2027-06-01T12:00:00+09:00")));
    }

    [Fact]
    public async Task Front_matter_that_cannot_be_read_to_its_end_is_not_edited()
    {
        work.Put("input/advisories/case-1.md", $"---\nid: {Id}\ntitle: 題\nrelease-at: {Release}\nx: [}}\n---\n");
        await Unchanged(1, "JVN5006", Before, "postpone", Id, "--to", "2027-06-01T12:00:00+09:00");
    }

    [Fact]
    public async Task A_slip_in_the_identifier_is_told_with_the_nearest_one()
    {
        Put("");
        var outcome = await Unchanged(2, "", After, "correct", "JVN#87654312", "--note", "x");
        Assert.Contains("did you mean JVN#87654321?", outcome.Errors);
        Assert.Contains("did you mean JVN87654321?", (await Run(After, "correct", "JVN8765431", "--note", "x")).Errors);
    }

    [Fact]
    public async Task Two_files_with_one_identifier_are_told_apart_by_a_person()
    {
        Put("");
        work.Put("input/advisories/case-2.md", File.ReadAllText(FilePath));
        Assert.Contains("more than one file", (await Unchanged(2, "", After, "correct", Id, "--note", "x")).Errors);
    }

    [Theory]
    [InlineData("correct", Id, "--note", "")]
    [InlineData("correct", Id, "--note", "two\nlines")]
    [InlineData("correct", Id)]
    [InlineData("postpone", Id, "--to", "2027-06-01")]
    [InlineData("postpone", Id)]
    [InlineData("withdraw", Id, "--emergency", "--reason", "x", "--reason-en", "y")]
    public async Task A_command_that_says_too_little_or_too_much_is_wrong_usage(params string[] arguments)
    {
        Put("");
        await Unchanged(2, "", After, arguments);
    }

    [Theory]
    [InlineData(-30, "release-now", "--reason", "急ぐ")]
    [InlineData(-30, "postpone", "--to", "2027-06-01T12:00:00+09:00")]
    [InlineData(-30, "postpone", "--to", "2027-04-20T12:00:00+09:00")]
    [InlineData(-30, "withdraw", "--reason", "急ぐ")]
    [InlineData(30, "withdraw", "--emergency", "--reason", "急ぐ")]
    [InlineData(30, "release-now", "--reason", "急ぐ")]
    public async Task Under_redaction_no_identifier_and_no_instant_is_said(int days, string command, params string[] options)
    {
        Put("");
        foreach (var id in new[] { Id, "JVN#87654312" })
        {
            var outcome = await Run(ReleaseAt.AddDays(days), [command, id, "--redact", .. options]);
            Assert.DoesNotMatch("876543|case-1|2027|急ぐ", outcome.ToString());
            Assert.NotEqual("", outcome.Results + outcome.Errors);
        }
    }

    private static (int Code, string Said) Ended(Outcome outcome) => (outcome.Code, outcome.Code == 0 ? "" : outcome.Results + outcome.Errors);

    private string Put(string lines)
    {
        var text = TinySite.Advisory(Id, Release).Replace($"release-at: {Release}\n", $"release-at: {Release} # 公表\n{lines}", StringComparison.Ordinal)
            .Replace($"  - {{at: {Release}, text: 公開}}\n", "", StringComparison.Ordinal)
                .Replace("history:\n", lines.Contains("history", StringComparison.Ordinal) ? "" : "history: []\n", StringComparison.Ordinal);
        work.Put($"input/advisories/{file}.md", text);
        return text;
    }

    private async Task<Outcome> Unchanged(int code, string finding, DateTimeOffset now, params string[] arguments)
    {
        var before = Snapshot.Of(work.Input);
        var outcome = await Run(now, arguments);
        Assert.True(outcome.Code == code, outcome.ToString());
        Assert.Contains(finding, outcome.Results);
        Assert.Null(Snapshot.Of(work.Input).DifferenceTo(before));
        return outcome;
    }

    private Task<Outcome> Run(DateTimeOffset now, params string[] arguments) => work.RunAsync(now, [.. arguments, "--input", work.Input, "--lang", "en"]);
}
