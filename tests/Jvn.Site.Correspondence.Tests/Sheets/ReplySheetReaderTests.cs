using Jvn.Site.Correspondence.Sheets;
using Jvn.Site.Published;
using Xunit;
using static Jvn.Site.Correspondence.Tests.Sheets.FilledSheets;

namespace Jvn.Site.Correspondence.Tests.Sheets;

/// <summary>What people send back is read; what could mean two things is refused.</summary>
public sealed class ReplySheetReaderTests
{
    [Theory]
    [InlineData("1", VendorStatus.Vulnerable)]
    [InlineData(" １", VendorStatus.Vulnerable)]
    [InlineData("①", VendorStatus.Vulnerable)]
    [InlineData("1.", VendorStatus.Vulnerable)]
    [InlineData("（2）", VendorStatus.VulnerableInvestigating)]
    [InlineData("[x] 3", VendorStatus.NotVulnerable)]
    [InlineData("■4", VendorStatus.NotVulnerableInvestigating)]
    [InlineData("3 です。", VendorStatus.NotVulnerable)]
    [InlineData("3番", VendorStatus.NotVulnerable)]
    [InlineData("該当製品あり", VendorStatus.Vulnerable)]
    [InlineData("該当製品あり：調査中", VendorStatus.VulnerableInvestigating)]
    [InlineData("該当あり:調査中", VendorStatus.VulnerableInvestigating)]
    [InlineData("該当製品なし（調査中）", VendorStatus.NotVulnerableInvestigating)]
    [InlineData("該当製品なし", VendorStatus.NotVulnerable)]
    [InlineData("該当無し", VendorStatus.NotVulnerable)]
    [InlineData("2 該当製品あり：調査中", VendorStatus.VulnerableInvestigating)]
    [InlineData("1: Vulnerable", VendorStatus.Vulnerable)]
    [InlineData("Not vulnerable", VendorStatus.NotVulnerable)]
    [InlineData("NOT AFFECTED (under investigation)", VendorStatus.NotVulnerableInvestigating)]
    [InlineData("vulnerable_investigating", VendorStatus.VulnerableInvestigating)]
    public void A_status_is_read_in_each_form_that_people_write(string written, VendorStatus status)
    {
        var reading = ReplySheetReader.Read(Filled("対応状況", written));
        Assert.Equal((SheetFault.None, status), (reading.Fault, reading.Sheet!.Status));
        Assert.Equal(status, ReplySheetReader.Read(Filled("Status", written, Language.English)).Sheet!.Status);
    }

    [Theory]
    [InlineData("", SheetFault.NoStatus)]
    [InlineData("1、2", SheetFault.TwoStatuses)]
    [InlineData("1 or 3", SheetFault.TwoStatuses)]
    [InlineData("1 → 3", SheetFault.TwoStatuses)]
    [InlineData("1 該当製品なし", SheetFault.TwoStatuses)]
    [InlineData("調査中", SheetFault.StatusUnclear)]
    [InlineData("5", SheetFault.StatusUnclear)]
    [InlineData("12", SheetFault.StatusUnclear)]
    [InlineData("不明", SheetFault.StatusUnclear)]
    [InlineData("該当製品ありません", SheetFault.StatusUnclear)]
    [InlineData("該当製品ありではない", SheetFault.StatusUnclear)]
    [InlineData("not sure whether vulnerable", SheetFault.StatusUnclear)]
    [InlineData("[ ] 1", SheetFault.StatusUnclear)]
    [InlineData("х1", SheetFault.StatusUnclear)]
    [InlineData("■", SheetFault.StatusUnclear)]
    public void A_status_that_is_not_one_of_the_four_is_refused(string written, SheetFault fault) =>
        Assert.Equal(fault, ReplySheetReader.Read(Filled("対応状況", written)).Fault);

    [Theory]
    [InlineData("  3  該当製品なし", "[x] 3  該当製品なし", VendorStatus.NotVulnerable, SheetFault.None)]
    [InlineData("  3  該当製品なし", "■ ３ 該当製品なし", VendorStatus.NotVulnerable, SheetFault.None)]
    [InlineData("  3  該当製品なし", "[ ] 3  該当製品なし", null, SheetFault.NoStatus)]
    [InlineData("  3  該当製品なし", "3  該当製品なし ○", null, SheetFault.StatusUnclear)]
    [InlineData("  3  該当製品なし", "[x] 3  該当製品あり", null, SheetFault.TwoStatuses)]
    [InlineData("  1  該当製品あり\n  2  該当製品あり：調査中", "[x] 1  該当製品あり\n[x] 2  該当製品あり：調査中", null, SheetFault.TwoStatuses)]
    public void A_mark_in_the_list_of_choices_counts(string line, string marked, VendorStatus? status, SheetFault fault)
    {
        var text = Blank.Render(Language.Japanese);
        Assert.Contains(line, text);
        var reading = ReplySheetReader.Read(text.Replace(line, marked, StringComparison.Ordinal));
        Assert.Equal((fault, status), (reading.Fault, reading.Sheet!.Status));
    }

    [Fact]
    public void A_mark_and_another_number_are_two_statuses() => Assert.Equal(
        SheetFault.TwoStatuses,
        ReplySheetReader.Read(Filled("対応状況", "1").Replace("  3  該当", "[x] 3  該当", StringComparison.Ordinal)).Fault);

    [Theory]
    [InlineData(Language.Japanese)]
    [InlineData(Language.English)]
    public void What_is_written_is_read(Language language) =>
        Assert.Equal(new ReplySheetReading(SheetFault.None, Full), ReplySheetReader.Read(Full.Render(language)));

    [Fact]
    public void A_reply_above_the_quoted_sheet_as_sent_is_read_from_the_reply() => Assert.Equal(
        Full,
        ReplySheetReader.Read($"お世話になっております。回答します。\n\n{Full.Render(Language.Japanese)}\n-- \n山田\n組織名：別の会社\n\n2026/10/05 12:00, JPCERT wrote:\n"
            + Quoted("本文です。\n" + Blank.Render(Language.Japanese))).Sheet);

    [Fact]
    public void An_answer_between_the_quoted_lines_is_read()
    {
        var text = Quoted(Blank.Render(Language.Japanese)).Replace("> 対応状況：\n", "> 対応状況：\n1\n\n", StringComparison.Ordinal)
            .Replace("> -------- コメント ここから --------\n", "> -------- コメント ここから --------\n修正版を公開します。\n", StringComparison.Ordinal)
            .Replace("> スケジュール：\n", "スケジュール：11 月\n", StringComparison.Ordinal);
        Assert.Equal(Blank with { Status = VendorStatus.Vulnerable, Comment = "修正版を公開します。", Facts = new ReplyFacts(Schedule: "11 月") },
            ReplySheetReader.Read(text).Sheet);
    }

    [Fact]
    public void A_sheet_typed_by_hand_is_read()
    {
        var reading = ReplySheetReader.Read("JVN番号: ＪＶＮ＃１２３４５６７８\nOrganisation: Kakuu Software Inc.\nステータス：該当製品なし\nコメント：影響を受けません。\n\n");
        Assert.Equal((SheetFault.None, "影響を受けません。", "Kakuu Software Inc."), (reading.Fault, reading.Sheet!.Comment, reading.Sheet.Organisation));
        Assert.Equal(Id, reading.Sheet.Id);
    }

    [Fact]
    public void A_comment_that_nobody_can_tell_the_end_of_is_refused() => Assert.Equal(
        SheetFault.CommentWithoutEnd,
        ReplySheetReader.Read("識別番号：JVN#12345678\n組織名：架空\n対応状況：1\nコメント：修正しました。\n\nよろしくお願いします。\n").Fault);

    [Fact]
    public void A_comment_whose_closing_line_is_gone_is_refused() => Assert.Equal(
        SheetFault.CommentWithoutEnd,
        ReplySheetReader.Read(Full.Render(Language.Japanese).Replace("-------- コメント ここまで --------\n", "", StringComparison.Ordinal)).Fault);

    [Fact]
    public void Another_case_is_refused()
    {
        Assert.True(AdvisoryId.TryParse("JVN#87654321", out var other));
        Assert.Equal(SheetFault.OtherCase, ReplySheetReader.Read(Full.Render(Language.Japanese), other).Fault);
        Assert.Equal(SheetFault.None, ReplySheetReader.Read(Full.Render(Language.Japanese), Id).Fault);
        Assert.Equal(SheetFault.SheetsDiffer,
            ReplySheetReader.Read(Full.Render(Language.Japanese) + Quoted((Blank with { Id = other }).Render(Language.Japanese))).Fault);
    }

    [Theory]
    [InlineData("識別番号：JVN#12345678", "識別番号：", SheetFault.NoIdentifier)]
    [InlineData("識別番号：JVN#12345678", "識別番号：JVN#1234567", SheetFault.IdentifierUnreadable)]
    [InlineData("識別番号：JVN#12345678", "識別番号：JVN#1234\u200b5678", SheetFault.InvisibleCharacters)]
    [InlineData("組織名：株式会社架空ソフト", "組織名：", SheetFault.NoOrganisation)]
    [InlineData("組織名：株式会社架空ソフト", "組織名：株式会社架空\u202eソフト", SheetFault.InvisibleCharacters)]
    [InlineData("https://www.example.co.jp/security/20261120.html", "javascript:alert(1)", SheetFault.AddressUnusable)]
    [InlineData("https://www.example.co.jp/security/20261120.html", "https://a.example/ と https://b.example/", SheetFault.AddressUnusable)]
    [InlineData("スケジュール：11 月", "スケジュール：12 月\nスケジュール：11 月", SheetFault.FieldTwice)]
    public void A_field_that_cannot_be_relied_on_is_refused(string line, string changed, SheetFault fault)
    {
        var text = Full.Render(Language.Japanese);
        Assert.Contains(line, text);
        Assert.Equal(fault, ReplySheetReader.Read(text.Replace(line, changed, StringComparison.Ordinal)).Fault);
    }

    [Fact]
    public void Two_filled_sheets_must_say_the_same()
    {
        var (one, other) = (Full.Render(Language.Japanese), (Full with { Status = VendorStatus.NotVulnerable }).Render(Language.English));
        Assert.Equal(SheetFault.SheetsDiffer, ReplySheetReader.Read(one + other).Fault);
        Assert.Equal(SheetFault.None, ReplySheetReader.Read(one + Full.Render(Language.English)).Fault);
    }

    [Theory]
    [InlineData("")]
    [InlineData("該当製品はありません。よろしくお願いします。")]
    [InlineData("URL: https://www.example.co.jp/\n識別番号はJVN#12345678です")]
    public void A_text_without_a_sheet_is_none(string text) => Assert.Equal(SheetFault.NoSheet, ReplySheetReader.Read(text).Fault);

    [Fact]
    public void A_sheet_as_it_was_sent_has_no_status_but_its_facts_are_told()
    {
        Assert.Equal(SheetFault.NoStatus, ReplySheetReader.Read(Quoted(Blank.Render(Language.English))).Fault);
        var facts = ReplySheetReader.Read(Filled("スケジュール", "11 月"));
        Assert.Equal((SheetFault.NoStatus, "11 月"), (facts.Fault, facts.Sheet!.Facts.Schedule));
    }

    [Fact]
    public void What_cannot_be_seen_in_a_comment_is_made_visible() => Assert.Equal(
        "安全⟨U+202E⟩です",
        ReplySheetReader.Read((Full with { Comment = "安全\u202eです" }).Render(Language.Japanese)).Sheet!.Comment);

    [Theory]
    [InlineData("株式会社架空ソフト", true)]
    [InlineData("（株）架空ソフト", true)]
    [InlineData("㈱架空ｿﾌﾄ", true)]
    [InlineData("KAKUU  Software", true)]
    [InlineData("架空ソフト", true)]
    [InlineData("架空ソフト株式会社", true)]
    [InlineData("架空ソフト（株）", true)]
    [InlineData("架空・ソフト", true)]
    [InlineData("Kakuu Software Co.,Ltd.", true)]
    [InlineData("Kakuu Software, Co., Ltd", true)]
    [InlineData("ＫＡＫＵＵ Ｓｏｆｔｗａｒｅ，Ｉｎｃ．", true)]
    [InlineData("株式会社架空ソフト販売", false)]
    [InlineData("株式会社", false)]
    public void An_organisation_is_known_by_its_names_however_they_are_written(string written, bool isKnown)
    {
        var reading = ReplySheetReader.Read((Full with { Organisation = written }).Render(Language.Japanese)).From(["株式会社架空ソフト", "Kakuu Software"], []);
        Assert.Equal((SheetFault.None, isKnown), (reading.Fault, reading.IsOf(["株式会社架空ソフト", "Kakuu Software"])));
    }

    [Theory]
    [InlineData("Kаkuu Software")]
    [InlineData("Κakuu")]
    [InlineData("ベータ株式会社")]
    public void An_organisation_that_is_another_or_only_looks_like_one_is_refused(string written) => Assert.Equal(
        SheetFault.OtherOrganisation,
        ReplySheetReader.Read((Full with { Organisation = written }).Render(Language.Japanese)).From(["株式会社架空ソフト", "Kakuu Software"], ["（株）ベータ"]).Fault);

    [Fact]
    public void Every_fault_has_words() => Assert.All(Enum.GetValues<SheetFault>(), fault => Assert.NotEmpty(fault.Words().Japanese + fault.Words().English));

    /// <summary>What grows with the square of a text would take half a minute here for a single one of these.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("■ 対応状況（公開されます）\n")]
    [InlineData("対応状況：")]
    [InlineData("識別番号：JVN#12345678\n組織名：")]
    [InlineData("識別番号：JVN#12345678\n組織名：架空\n対応状況：1\n告知ページの URL：")]
    [InlineData("識別番号：JVN#12345678\n組織名：架空\n対応状況：1\nスケジュール：")]
    [InlineData("識別番号：JVN#12345678\n組織名：架空\n対応状況：1\nコメント ここから\n")]
    public void A_flood_ends_soon(string begins)
    {
        string[] units =
        [
            ">", "x\n", "： \n", "\n", " ", "ｶﾞ", "1 該当", "-- \n", "識別番号：JVN#12345678\n", "対応状況：" + new string('1', 70) + "\n", "コメント ここから\n",
            "回答票 ここから\n対応状況：1\n", "スケジュール：a\n", "コメント：\nx\n",
        ];
        var started = System.Diagnostics.Stopwatch.StartNew();
        foreach (var unit in units)
            ReplySheetReader.Read(begins + string.Concat(Enumerable.Repeat(unit, 200_000 / unit.Length)));
        Assert.InRange(started.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(12));
        Assert.Equal(SheetFault.TooLong, ReplySheetReader.Read(begins + new string('>', 2_000_000)).Fault);
    }
}
