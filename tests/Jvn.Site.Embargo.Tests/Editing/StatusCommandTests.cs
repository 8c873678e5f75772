using Xunit;
using static Jvn.Site.Embargo.Tests.Editing.EditedInput;

namespace Jvn.Site.Embargo.Tests.Editing;

/// <summary><c>jvn status set</c> and <c>jvn history add</c>: what they write, and that everything else stays as it is.</summary>
public sealed class StatusCommandTests : IDisposable
{
    private const string Now = "2027-05-31T12:00:00+09:00";
    private readonly EditedInput input = new();

    public void Dispose() => input.Dispose();

    [Theory]
    [InlineData("acme", "vulnerable")]
    [InlineData("架空", "該当製品あり")]
    [InlineData("架空工房", "vulnerable")]
    [InlineData("acme inc.", "vulnerable")]
    public async Task Before_the_release_a_status_is_set_and_no_history_is_written(string vendor, string status)
    {
        var before = Advisory();
        input.Put("case-1.md", before);
        input.Work.Put("comment.txt", "一行目\n二行目: \"引用\"\n");
        var outcome = await input.Done(Before, "status", "set", "case-1", vendor, status, "--comment-file", Path.Combine(input.Work.Root, "comment.txt"),
            "--url", "https://www.example.jp/a?b=1#c");
        Assert.Equal(before.Replace("    status: unknown\n",
            "    status: vulnerable\n    replied: 2027-04-01\n    comment: |\n      一行目\n      二行目: \"引用\"\n    url: \"https://www.example.jp/a?b=1#c\"\n",
            StringComparison.Ordinal), input.Read("case-1.md"));
        Assert.Contains("--replied", outcome.Results, StringComparison.Ordinal);
        Assert.DoesNotContain("jvn publish", outcome.Results, StringComparison.Ordinal); // it comes out with the advisory
    }

    /// <summary>As people type it, with an input method that is still switched on.</summary>
    [Theory]
    [InlineData("jvn87654321")]
    [InlineData("ＪＶＮ＃８７６５４３２１")]
    [InlineData("jvn#87654321")]
    public async Task An_identifier_may_be_typed_in_small_or_full_width_letters(string typed)
    {
        input.Put("case-1.md", Advisory());
        await input.Done(Before, "status", "set", typed, "acme", "vulnerable");
        Assert.Contains("    status: vulnerable\n", input.Read("case-1.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_status_that_comes_near_is_named_in_both_languages()
    {
        input.Put("case-1.md", Advisory());
        string[] typed = ["status", "set", "case-1", "acme", "該当製品なし:調査中"];
        await input.Unchanged(2, "Did you mean '該当製品なし：調査中'?", Before, typed);
        var japanese = await input.Work.RunAsync(Before, [.. typed, "--input", input.Work.Input, "--lang", "ja"]);
        Assert.Contains("「該当製品なし：調査中」ではありませんか。", japanese.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_ends_without_a_full_stop()
    {
        input.Put("case-1.md", Advisory());
        var outcome = await input.Unchanged(2, "did you mean", Before, "status", "set", "case-2", "acme", "vulnerable");
        Assert.DoesNotContain("?.", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_release_readers_are_told_of_the_change_and_what_they_were_told_before_stays_on_record()
    {
        var before = Advisory();
        input.Put("JVN87654321.md", before);
        var site = await input.Site(After.AddDays(-1));
        var told = await input.Done(After, "status", "set", Id, "acme", "該当製品なし", "--replied", "2027-05-30");
        Assert.Contains("jvn publish", told.Results, StringComparison.Ordinal);
        Assert.Equal(
            before.Replace("    status: unknown\n",
                $"    status: notvulnerable\n    replied: 2027-05-30\n    history:\n      - {{at: {Release}, status: unknown}}\n      - {{at: {Now}, " +
                "status: notvulnerable}\n", StringComparison.Ordinal)
                .Replace("history: []", $"history: [{{at: {Now}, text: {{ja: \"株式会社架空のベンダステータスを更新しました\", en: \"Updated the vendor status of " +
                    "Acme Inc.\"}}]", StringComparison.Ordinal),
            input.Read("JVN87654321.md"));
        var updated = await input.Site(After);
        Assert.NotNull(updated.DifferenceTo(site));
        Assert.Contains("株式会社架空のベンダステータスを更新しました", File.ReadAllText(Path.Combine(input.Work.Output, "jp/JVN87654321/index.html")), StringComparison.Ordinal);
        await input.Done(After.AddDays(1), "status", "set", Id, "acme", "vulnerable", "--history", "別の言葉");
        await input.Unchanged(0, "already", After.AddDays(1), "status", "set", Id, "acme", "vulnerable");
        Assert.Contains($"      - {{at: {Now}, status: notvulnerable}}\n      - {{at: 2027-06-01T12:00:00+09:00, status: vulnerable}}\n",
            input.Read("JVN87654321.md"), StringComparison.Ordinal);
        Assert.Contains("text: \"別の言葉\"}]", input.Read("JVN87654321.md"), StringComparison.Ordinal);
        Assert.Contains("    replied: 2027-05-30\n", input.Read("JVN87654321.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  - {vendor: acme, status: unknown} # 一\n", "  - {vendor: acme, status: vulnerable, replied: 2027-04-01} # 一\n")]
    [InlineData("  - vendor: beta\n    status: unknown\n\n  # 一\n  - vendor: acme\n    status: 不明\n",
        "  - vendor: beta\n    status: unknown\n\n  # 一\n  - vendor: acme\n    status: vulnerable\n    replied: 2027-04-01\n")]
    [InlineData("  - vendor: beta\n    status: unknown\n",
        "  - vendor: beta\n    status: unknown\n  - {vendor: acme, status: vulnerable, replied: 2027-04-01}\n")]
    public async Task A_row_is_written_in_its_own_style_and_a_missing_one_is_added(string rows, string expected)
    {
        input.Put("case-1.md", Advisory(rows: rows));
        await input.Done(Before, "status", "set", Id, "acme", "vulnerable");
        Assert.Equal(Advisory(rows: expected), input.Read("case-1.md"));
    }

    [Fact]
    public async Task A_pending_revision_says_the_same_and_still_comes_out()
    {
        input.Put("JVN87654321.md", Advisory());
        input.Put("JVN87654321.next.md", Advisory("2027-07-01T12:00:00+09:00", history: "{at: 2027-07-01T12:00:00+09:00, text: 更新}"));
        var outcome = await input.Done(After, "status", "set", Id, "acme", "vulnerable");
        Assert.Contains("JVN87654321.next.md says the same", outcome.Results, StringComparison.Ordinal);
        Assert.Contains($"history: [{{at: {Now}, text: {{ja: \"株式会社架空のベンダステータスを更新しました\", en: \"Updated the vendor status of Acme Inc.\"}}}}, {{at: 2027-07",
            input.Read("JVN87654321.next.md"), StringComparison.Ordinal);
        Assert.Equal(0, (await input.Work.CheckAsync(After)).Code);
        await input.Done(After.AddDays(1), "history", "add", Id, "［概要］を更新しました", "--en", "Updated [Overview]");
        Assert.Equal(0, (await input.Work.CheckAsync(After.AddDays(1))).Code);
        await input.Done(After.AddDays(1), "history", "add", Id, "追加", "--revision");
        Assert.Contains("{at: 2027-07-01T12:00:00+09:00, text: 更新}, {at: 2027-07-01T12:00:00+09:00, text: \"追加\"}]", input.Read("JVN87654321.next.md"),
            StringComparison.Ordinal);
        Assert.DoesNotContain("追加", input.Read("JVN87654321.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_in_braces_becomes_lines_for_a_comment_of_several()
    {
        input.Put("case-1.md", Advisory(rows: "  - {vendor: acme, status: unknown} # 一\n"));
        input.Work.Put("comment.txt", "一行目\n二行目\n");
        await input.Done(Before, "status", "set", Id, "acme", "vulnerable", "--comment-file", Path.Combine(input.Work.Root, "comment.txt"));
        Assert.Equal(Advisory(rows: "  - vendor: acme # 一\n    status: vulnerable\n    replied: 2027-04-01\n    comment: |\n      一行目\n      二行目\n"),
            input.Read("case-1.md"));
    }

    [Fact]
    public async Task A_status_can_change_with_the_revision_alone()
    {
        const string Later = "2027-07-01T12:00:00+09:00";
        input.Put("JVN87654321.md", Advisory());
        input.Put("JVN87654321.next.md", Advisory(Later, history: $"{{at: {Later}, text: 更新}}"));
        await input.Done(After, "status", "set", Id, "acme", "vulnerable", "--revision");
        Assert.Equal(Advisory(), input.Read("JVN87654321.md"));
        Assert.Equal(Advisory(Later, history: $"{{at: {Later}, text: 更新}}", rows: "  - vendor: acme # 一社\n    status: vulnerable\n    replied: 2027-05-31\n" +
            $"    history:\n      - {{at: {Release}, status: unknown}}\n      - {{at: {Later}, status: vulnerable}}\n"), input.Read("JVN87654321.next.md"));
        Assert.Equal(0, (await input.Work.CheckAsync(After)).Code);
    }

    [Fact]
    public async Task A_history_entry_is_dated_this_second()
    {
        var before = Advisory();
        input.Put("JVN87654321.md", before);
        await input.Done(After, "history", "add", Id, "［概要］を \"更新\" しました", "--en", "Updated [Overview]");
        Assert.Equal(before.Replace("history: []", $"history: [{{at: {Now}, text: {{ja: \"［概要］を \\\"更新\\\" しました\", en: \"Updated [Overview]\"}}}}]",
            StringComparison.Ordinal), input.Read("JVN87654321.md"));
        await input.Unchanged(3, "JVN5002", Before, "history", "add", Id, "更新");
        await input.Unchanged(3, "JVN8001", After, "history", "add", Id, "更新", "--revision");
        await input.Unchanged(2, "one line", After, "history", "add", Id, "  ");
    }

    [Theory]
    [InlineData("unknown", "JVN2035")]
    [InlineData("vulnerable", "JVN2041", "--replied", "2027-03-01")]
    public async Task What_contradicts_the_row_is_refused_with_the_finding_of_the_check(string status, string finding, params string[] options)
    {
        input.Put("case-1.md", Advisory(rows: "  - {vendor: acme, status: vulnerable, notified: 2027-03-20, replied: 2027-03-25}\n"));
        var outcome = await input.Run(Before, ["status", "set", Id, "acme", status, .. options]);
        Assert.True(outcome.Code == 1, outcome.ToString());
        Assert.Contains(finding[..3], outcome.Results, StringComparison.Ordinal);
        await input.Unchanged(1, "left as it was", Before, ["status", "set", Id, "acme", status, .. options]);
    }

    [Theory]
    [InlineData("did you mean acme (株式会社架空)", "架空ソフト")]
    [InlineData("jvn new vendor", "まったく別の会社")]
    public async Task An_unknown_vendor_leads_to_near_ones_or_to_the_next_command(string words, string vendor)
    {
        input.Put("case-1.md", Advisory());
        await input.Unchanged(2, words, Before, "status", "set", Id, vendor, "vulnerable");
        var redacted = await input.Unchanged(2, "no such vendor", Before, "status", "set", Id, vendor, "vulnerable", "--redact");
        Assert.DoesNotContain("架空", redacted.Results + redacted.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Did you mean 'vulnerable'?", "status", "set", Id, "acme", "vulnerble")]
    [InlineData("is not a day", "status", "set", Id, "acme", "vulnerable", "--replied", "2027/05/01")]
    [InlineData("no http or https address", "status", "set", Id, "acme", "vulnerable", "--url", "javascript:1")]
    [InlineData("there is no file '/nowhere'", "status", "set", Id, "acme", "vulnerable", "--comment-file", "/nowhere")]
    [InlineData("is a folder", "status", "set", Id, "acme", "vulnerable", "--comment-file", "/")]
    public async Task Wrong_usage_says_what_is_right(string words, params string[] arguments)
    {
        input.Put("case-1.md", Advisory());
        await input.Unchanged(2, words, Before, arguments);
    }

    /// <summary>Each cause has words of its own, in both languages.</summary>
    [Theory]
    [InlineData("shift_jis", "Save the file again as UTF-8", "UTF-8")]
    [InlineData("large", "the limit is", "上限")]
    [InlineData("empty", "holds no text", "文章がありません")]
    public async Task A_file_of_words_that_is_none_is_told_why(string what, string english, string japanese)
    {
        input.Put("case-1.md", Advisory());
        var path = Path.Combine(input.Work.Root, "comment.txt");
        File.WriteAllBytes(path, what switch
        {
            "shift_jis" => [0x82, 0xB1, 0x82, 0xF1, 0x8D],
            "large" => new byte[300_000],
            _ => " \n"u8.ToArray(),
        });
        string[] command = ["status", "set", Id, "acme", "vulnerable", "--comment-file", path];
        await input.Unchanged(2, english, Before, command);
        var inJapanese = await input.Work.RunAsync(Before, [.. command, "--input", input.Work.Input, "--lang", "ja"]);
        Assert.Contains(japanese, inJapanese.Errors, StringComparison.Ordinal);
    }
}
