using System.Text;
using Jvn.Site.Embargo.Tests.Sites;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Commands;

/// <summary><c>jvn check --fix</c> mends what has one meaning, and not a byte more.</summary>
public sealed class CheckFixTests : IDisposable
{
    private const string Advisory = "input/advisories/2027/JVN87654321.md";
    private static readonly DateTimeOffset Now = new(2027, 5, 1, 12, 0, 0, TimeSpan.FromHours(9));
    private readonly Workplace work = new();

    public CheckFixTests()
    {
        work.Put("input/vendors/acme.yml", "number: 123456\nname: 架空\nkana: カクウ\n");
        work.Put(Advisory, Text());
    }

    public void Dispose() => work.Dispose();

    [Theory]
    [InlineData("release-at: 2027-04-01T12:00:00+09:00", "release-at: 2027/4/1 12:00:00+09:00 # 確認済み", "release-at: 2027-04-01T12:00:00+09:00 # 確認済み")]
    [InlineData("release-at: 2027-04-01T12:00:00+09:00", "release-at: \"2027.04.01T12:00+0900\"", "release-at: \"2027-04-01T12:00+09:00\"")]
    [InlineData("release-at: 2027-04-01T12:00:00+09:00", "release-at： ２０２７－０４－０１Ｔ１２：００：００＋０９：００",
        "release-at: 2027-04-01T12:00:00+09:00")]
    [InlineData("release-at: 2027-04-01T12:00:00+09:00", "release-at:2027-04-01T12:00:00+09:00", "release-at: 2027-04-01T12:00:00+09:00")]
    [InlineData("handling-started: 2027-03-01", "handling-started: 2027年3月1日", "handling-started: 2027-03-01")]
    [InlineData("handling-started: 2027-03-01", "handling-started: ２０２７／３／１", "handling-started: 2027-03-01")]
    [InlineData("id: JVN#87654321", "id: ＪＶＮ＃８７６５４３２１", "id: JVN#87654321")]
    [InlineData("status: unknown", "status: Unknown", "status: unknown")]
    [InlineData("status: unknown", "status: unknwon", "status: unknown")]
    [InlineData("handling-started: 2027-03-01", "handling-started: 2027-03-01\nurgent: はい", "handling-started: 2027-03-01\nurgent: true")]
    [InlineData("handling-started: 2027-03-01", "handling-started: 2027-03-01\nrelated: ｛jvndb: [JVNDB-2027-000001]｝",
        "handling-started: 2027-03-01\nrelated: {jvndb: [JVNDB-2027-000001]}")]
    [InlineData("handling-started: 2027-03-01", "handling-started: 2027-03-01\nreferences: [{title: {ja: Guide, en: 手引き}, url: https://www.example.jp/}]",
        "handling-started: 2027-03-01\nreferences: [{title: {en: Guide, ja: 手引き}, url: https://www.example.jp/}]")]
    public async Task What_has_one_meaning_is_mended(string right, string wrong, string mended)
    {
        work.Put(Advisory, Text().Replace(right, wrong, StringComparison.Ordinal));
        Assert.Equal(1, (await work.CheckAsync(Now)).Code);
        var outcome = await work.CheckAsync(Now, "--fix");
        Assert.True(outcome.Code == 0, outcome.ToString());
        Assert.Equal(Text().Replace(right, mended, StringComparison.Ordinal), Read(Advisory));
        Assert.Contains(": fixed JVN", outcome.Results);
    }

    /// <summary>What is no error, but is told, is mended too.</summary>
    [Theory]
    [InlineData("## 対策方法\n\n", "## 対策方法\n\n[手引き]（https://www.example.jp/）\n", "## 対策方法\n\n[手引き](https://www.example.jp/)\n", "JVN4083")]
    [InlineData("handling-started: 2027-03-01", "handling-started: 2027-03-01\ncvss: [{vector: CVSS:3.1/AC:L/AV:N/PR:N/UI:R/S:C/C:L/I:L/A:N, score: 6.1}]",
        "handling-started: 2027-03-01\ncvss: [{vector: CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N, score: \"6.1\"}]", "JVN2111")]
    public async Task A_warning_with_one_meaning_is_mended(string right, string wrong, string mended, string finding)
    {
        work.Put(Advisory, Text().Replace(right, wrong, StringComparison.Ordinal));
        var before = await work.CheckAsync(Now);
        Assert.True(before.Code == 0 && before.Results.Contains(finding, StringComparison.Ordinal), before.ToString());
        Assert.Contains($": fixed {finding}: ", (await work.CheckAsync(Now, "--fix")).Results);
        Assert.Equal(Text().Replace(right, mended, StringComparison.Ordinal), Read(Advisory));
    }

    [Theory]
    [InlineData("ｶｸｳ･ｿﾌﾄ", "カクウ・ソフト")]
    [InlineData("ｶﾞｽﾎﾟｰﾄ", "ガスポート")]
    [InlineData("かくうそふと", "カクウソフト")]
    public async Task A_reading_is_mended_to_katakana(string wrong, string mended)
    {
        work.Put("input/vendors/acme.yml", $"number: 123456\nname: 架空\nkana: {wrong}\n");
        Assert.Contains("JVN2113", (await work.CheckAsync(Now)).Results);
        await work.CheckAsync(Now, "--fix");
        Assert.Equal($"number: 123456\nname: 架空\nkana: {mended}\n", Read("input/vendors/acme.yml"));
    }

    [Theory]
    [InlineData("not_vulnerable", "notvulnerable")]
    [InlineData("Not vulnerable", "notvulnerable")]
    [InlineData("vulnerble", "vulnerable")]
    [InlineData("Vulnerable investigating", "vulnerable_investigating")]
    [InlineData("該当製品有り", "該当製品あり")]
    [InlineData("該当製品無し", "該当製品なし")]
    public async Task A_status_that_can_be_one_only_is_mended(string wrong, string mended)
    {
        work.Put(Advisory, Text().Replace("status: unknown", $"status: {mended}\n    replied: 2027-03-02", StringComparison.Ordinal));
        var before = (await work.CheckAsync(Now)).Code;
        var right = Read(Advisory);
        work.Put(Advisory, right.Replace(mended, wrong, StringComparison.Ordinal));
        var outcome = await work.CheckAsync(Now, "--fix");
        Assert.True(outcome.Code == before, outcome.ToString());
        Assert.Equal(right, Read(Advisory));
    }

    /// <summary>Each is an error, and stays one.</summary>
    [Theory]
    [InlineData("release-at: 2027-04-01T12:00:00+09:00", "release-at: 2027/04/01 12:00")] // whose noon?
    [InlineData("release-at: 2027-04-01T12:00:00+09:00", "release-at: 2027/04/01")]
    [InlineData("release-at: 2027-04-01T12:00:00+09:00", "release-at: 2027/02/30 12:00+09:00")]
    [InlineData("handling-started: 2027-03-01", "handling-started: 03/01/2027")]
    [InlineData("handling-started: 2027-03-01", "handling-started: 27/03/01")]
    [InlineData("handling-started: 2027-03-01", "handling-started: 2027/03.01")]
    [InlineData("status: unknown", "status: novulnerable")]
    [InlineData("status: unknown", "status: 調査中")]
    [InlineData("status: unknown", "status: 該当製品")]
    [InlineData("status: unknown", "status: none")]
    [InlineData("id: JVN#87654321", "id: ＪＶＮ＃８７６５")]
    public async Task What_is_not_clear_is_left_as_it_is(string right, string wrong)
    {
        work.Put(Advisory, Text().Replace(right, wrong, StringComparison.Ordinal));
        var before = await work.CheckAsync(Now);
        Assert.Equal(1, before.Code);
        Assert.Equal(before, await work.CheckAsync(Now, "--fix"));
        Assert.Equal(Text().Replace(right, wrong, StringComparison.Ordinal), Read(Advisory));
    }

    [Fact]
    public async Task Entries_of_a_history_take_their_remarks_and_lines_along()
    {
        const string First = "  - {at: 2027-04-01T12:00:00+09:00, text: 公開}\n";
        const string Second = "  # 二番目\n  - at: 2027-04-02T12:00:00+09:00\n    text: |\n      更新\n";
        const string Third = "  - {at: 2027-04-03T12:00:00+09:00, text: 三} # 三番目\n";
        work.Put(Advisory, Text().Replace(First, Third + First + Second, StringComparison.Ordinal));
        Assert.Equal(1, (await work.CheckAsync(Now)).Code);
        var outcome = await work.CheckAsync(Now, "--fix");
        Assert.True(outcome.Code == 0, outcome.ToString());
        Assert.Equal(Text().Replace(First, First + Second + Third, StringComparison.Ordinal), Read(Advisory));
    }

    [Fact]
    public async Task An_entry_whose_instant_is_mended_is_put_in_its_place()
    {
        const string First = "  - {at: 2027-04-01T12:00:00+09:00, text: 公開}\n";
        work.Put(Advisory, Text().Replace(First, "  - {at: 2027-04-05T12:00:00+09:00, text: 五}\n" + First.Replace("2027-04-01", "2027/4/1",
            StringComparison.Ordinal), StringComparison.Ordinal));
        var outcome = await work.CheckAsync(Now, "--fix");
        Assert.True(outcome.Code == 0, outcome.ToString());
        Assert.Contains(First + "  - {at: 2027-04-05T12:00:00+09:00, text: 五}\n", Read(Advisory));
    }

    [Fact]
    public async Task A_remark_above_the_first_entry_holds_them_where_they_are()
    {
        const string First = "  - {at: 2027-04-01T12:00:00+09:00, text: 公開}\n";
        var text = Text().Replace(First, "  # 新しい順\n  - {at: 2027-04-05T12:00:00+09:00, text: 五}\n" + First, StringComparison.Ordinal);
        work.Put(Advisory, text);
        Assert.Equal(1, (await work.CheckAsync(Now, "--fix")).Code);
        Assert.Equal(text, Read(Advisory));
    }

    [Theory]
    [InlineData("shift_jis")]
    [InlineData("euc-jp")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("bom")]
    [InlineData("crlf")]
    public async Task A_file_in_another_encoding_is_stored_anew_letter_for_letter(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = Text().Replace("文\n", "～①髙﨑 ｶｸｳ 架空の製品には、脆弱性が存在します。\n", StringComparison.Ordinal);
        if (name == "euc-jp")
            text = text.Replace("～①髙﨑 ｶｸｳ", "", StringComparison.Ordinal);
        work.Put(Advisory, name switch
        {
            "bom" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            "crlf" => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n")),
            _ => [.. Encoding.GetEncoding(name).GetPreamble(), .. Encoding.GetEncoding(name).GetBytes(text.ReplaceLineEndings("\r\n"))],
        });
        var outcome = await work.CheckAsync(Now, "--fix");
        Assert.True(outcome.Code == 0, outcome.ToString());
        Assert.Equal(Encoding.UTF8.GetBytes(text), File.ReadAllBytes(Path.Combine(work.Root, Advisory)));
        Assert.Contains($"{Advisory}:1:1: fixed {(name == "bom" ? "JVN1004" : name == "crlf" ? "JVN8042" : "JVN1003")}", outcome.Results);
    }

    /// <summary>As a checkout on Windows has it: that is no finding.</summary>
    [Fact]
    public async Task Line_ends_of_Windows_check_clean()
    {
        work.Put(Advisory, Text().ReplaceLineEndings("\r\n"));
        var outcome = await work.CheckAsync(Now, "--strict");
        Assert.True(outcome.Code == 0 && !outcome.Results.Contains("JVN8042", StringComparison.Ordinal), outcome.ToString());
    }

    [Fact]
    public async Task Errors_that_nobody_could_see_in_another_encoding_do_not_hinder_it()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = Text().Replace("vendor: acme", "vendor: nobody", StringComparison.Ordinal);
        work.Put(Advisory, Encoding.GetEncoding("shift_jis").GetBytes(text));
        var outcome = await work.CheckAsync(Now, "--fix");
        Assert.True(outcome.Code == 1 && outcome.Results.Contains("JVN2050", StringComparison.Ordinal), outcome.ToString());
        Assert.Equal(text, Read(Advisory));
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0x00, 0xC0 })]
    [InlineData(new byte[] { 0x83, 0x41, 0xFF })]
    public async Task Bytes_that_are_no_text_stay(byte[] bytes)
    {
        byte[] all = [.. Encoding.UTF8.GetBytes(Text()), .. bytes];
        work.Put(Advisory, all);
        Assert.Equal(1, (await work.CheckAsync(Now, "--fix")).Code);
        Assert.Equal(all, File.ReadAllBytes(Path.Combine(work.Root, Advisory)));
    }

    /// <summary>The right form of the instant lies behind the entry of the history, which would be an error that was not there.</summary>
    [Fact]
    public async Task What_would_bring_a_new_error_is_not_written_and_the_rest_is()
    {
        work.Put(Advisory, Text().Replace("release-at: 2027-04-01", "release-at: 2027/4/20", StringComparison.Ordinal)
            .Replace("handling-started: 2027-03-01", "handling-started: 2027/3/1", StringComparison.Ordinal));
        var outcome = await work.CheckAsync(Now, "--fix");
        Assert.True(outcome.Code == 1, outcome.ToString());
        Assert.Contains("release-at: 2027/4/20", Read(Advisory));
        Assert.Contains("handling-started: 2027-03-01", Read(Advisory));
        Assert.Contains("Fixed 1 place.", outcome.Results);
    }

    [Fact]
    public async Task Only_what_was_named_is_mended()
    {
        work.Put(Advisory, Text().Replace("status: unknown", "status: Unknown", StringComparison.Ordinal));
        await work.CheckAsync(Now, "--fix", Path.Combine(work.Input, "vendors"));
        Assert.Contains("status: Unknown", Read(Advisory));
    }

    [Fact]
    public async Task What_was_mended_is_told_as_data_and_not_in_a_shared_log()
    {
        var wrong = Text().Replace("status: unknown", "status: Unknown", StringComparison.Ordinal);
        work.Put(Advisory, wrong);
        var json = await work.CheckAsync(Now, "--fix", "--format", "json");
        Assert.Contains("\"what\": \"'Unknown' is now 'unknown'.\"", json.Results);
        work.Put(Advisory, wrong.Replace("2027-04-01", "2027-06-01", StringComparison.Ordinal));
        var redacted = await work.CheckAsync(Now, "--fix", "--redact");
        Assert.DoesNotContain("87654321", redacted.Results);
        Assert.Contains("Fixed 1 place.", redacted.Results);
    }

    private string Read(string path) => File.ReadAllText(Path.Combine(work.Root, path));

    private static string Text() => TinySite.Advisory("JVN#87654321", "2027-04-01T12:00:00+09:00")
        .Replace("action:", "handling-started: 2027-03-01\naction:", StringComparison.Ordinal);
}
