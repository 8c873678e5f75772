using Jvn.Site.Embargo.Tests.Sites;
using Jvn.Site.Published;
using Xunit;
using static Jvn.Site.Embargo.Tests.Correspondence.CaseStage;

namespace Jvn.Site.Embargo.Tests.Correspondence;

/// <summary><c>jvn send</c>: who gets a letter, who must not, what it says, and that it is on record.</summary>
public sealed class SendCommandTests : IDisposable
{
    private static readonly string[] Outline = ["--keyword", "cms", "--outline", "入力値の検査が不十分"];
    private readonly CaseStage stage = new();

    public void Dispose() => stage.Dispose();

    [Fact]
    public async Task An_outline_goes_to_registered_vendors_with_the_keyword_once_and_says_nothing_of_the_case()
    {
        await Done(stage.Send(Start, "outline", Outline));
        var mail = File.ReadAllText(Assert.Single(stage.Letters, path => path.EndsWith(".eml", StringComparison.Ordinal)));
        var paper = File.ReadAllText(Assert.Single(stage.Letters, path => path.EndsWith(".html", StringComparison.Ordinal)));
        var clear = Acme.Open(mail, Coordinator, Start);
        Assert.Contains("入力値の検査が不十分", clear, StringComparison.Ordinal);
        Assert.Contains("ベータ製作所", paper, StringComparison.Ordinal);
        foreach (var text in new[] { clear, paper, mail })
            Assert.DoesNotContain("架空", text.Replace("架空調整機関", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("""
            events:
              - {at: 2027-01-05T10:00:00+09:00, event: outline, vendor: acme, by: email}
              - {at: 2027-01-05T10:00:00+09:00, event: outline, vendor: beta, by: post}

            """, stage.Case, ignoreLineEndingDifferences: true);
        await stage.Unchanged(0, "is left to be asked", stage.Send(Start, "outline", Outline));
    }

    [Fact]
    public async Task A_mail_says_outside_whose_it_is_and_which_case_and_no_more()
    {
        await Done(stage.Send(Start, "outline", "acme", "--outline", "入力値の検査が不十分"));
        var mail = File.ReadAllText(Assert.Single(stage.Letters));
        var headers = mail[..mail.IndexOf("\r\n\r\n", StringComparison.Ordinal)];
        Assert.Contains("Subject: JVN#12345678\r\n", headers, StringComparison.Ordinal);
        Assert.Equal(["From", "To", "Subject", "Date", "Message-Id", "MIME-Version", "Content-Type"],
            headers.Split("\r\n").Where(line => line[0] is not (' ' or '\t')).Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]));
        Assert.DoesNotContain($"@{Environment.MachineName}", mail, StringComparison.OrdinalIgnoreCase);
        Assert.Matches("^JVN12345678-[0-9a-f]{8}\\.eml$", Path.GetFileName(stage.Letters.Single()));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(stage.Letters.Single()));
    }

    [Theory]
    [InlineData("架空の題名の検査が不十分")]
    [InlineData("ＣＶＥ－２０２７－１２３４５ の検査が不十分")]
    [InlineData("CVE-2027-99999 に似た問題")]
    [InlineData("ＪＶＮ＃ 95104738 に似た問題")]
    [InlineData("もう一件の題名に似た問題")]
    public async Task An_outline_that_tells_the_case_is_refused(string outline)
    {
        stage.Work.Put("input/advisories/case-7f3a.md",
            stage.Advisory.Replace("title: ", "cve: [CVE-2027-12345]\ntitle: 架空の題名の検査 # ", StringComparison.Ordinal));
        PutAnother();
        await stage.Unchanged(1, "JVN8059", stage.Send(Start, "outline", "acme", "--outline", outline));
    }

    /// <summary>Whoever may know of one case may not know of another.</summary>
    [Fact]
    public async Task Details_that_tell_of_another_case_are_refused()
    {
        PutAnother();
        stage.Work.Put("input/advisories/case-7f3a.md", stage.Advisory.Replace("## 概要\n\n文", "## 概要\n\nJVN#95104738 と同じ原因です。", StringComparison.Ordinal));
        await stage.Unchanged(1, "JVN3002", stage.Send(Start, "details", "acme", "--direct", "--reason", "明らか"));
    }

    [Fact]
    public async Task Details_go_to_who_asked_for_them_and_put_him_on_the_page()
    {
        await stage.Unchanged(0, "left without them", stage.Send(Start, "details"));
        await stage.Unchanged(3, "JVN8055", stage.Send(Start, "details", "acme"));
        await Done(stage.Run(Start, "case", "log", Id, "interested", "beta", "--by", "phone"));
        await Done(stage.Run(Start, "case", "log", Id, "interested", "acme"));
        await Done(stage.Send(Start.AddHours(15), "details"));
        Assert.Contains("  - {vendor: acme, status: unknown, notified: 2027-01-06}\n  - {vendor: beta, status: unknown, notified: 2027-01-06}\n",
            stage.Advisory, StringComparison.Ordinal);
        Assert.Contains("  - {at: 2027-01-05T10:00:00+09:00, event: interested, vendor: beta, by: phone}\n", stage.Case, StringComparison.Ordinal);
        Assert.DoesNotContain("JVN216", (await stage.Run(Start.AddHours(16), "check")).Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_declined_after_having_asked_gets_nothing()
    {
        await Done(stage.Run(Start, "case", "log", Id, "interested", "acme"));
        await Done(stage.Run(Start.AddMinutes(1), "case", "log", Id, "declined", "acme", "--reason", "使っていない"));
        await stage.Unchanged(3, "JVN8055", stage.Send(Start.AddMinutes(2), "details", "acme"));
    }

    [Fact]
    public async Task Details_go_directly_with_a_reason_that_is_on_record()
    {
        await stage.Unchanged(2, "--direct and --reason go together", stage.Send(Start, "details", "acme", "--direct"));
        await Done(stage.Send(Start, "details", "acme", "--direct", "--reason", "製品の開発者: 明らか"));
        Assert.Contains("event: details, vendor: acme, by: email, release-at: 2027-03-10T12:00:00+09:00, reason: \"製品の開発者: 明らか\"}", stage.Case,
            StringComparison.Ordinal);
        var clear = Acme.Open(File.ReadAllText(stage.Letters.Single()), Coordinator, Start);
        Assert.Contains("JVN#12345678", clear, StringComparison.Ordinal);
        Assert.DoesNotContain("## 謝辞", clear, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gamma", "JVN8056")]
    [InlineData("delta", "JVN8057")]
    public async Task Who_must_not_have_the_details_makes_that_nobody_gets_them(string vendor, string finding) =>
        await stage.Unchanged(3, finding, stage.Send(Start, "details", "acme", vendor, "--direct", "--reason", "明らか"));

    [Fact]
    public async Task Who_is_found_by_a_keyword_and_can_be_written_to_in_no_way_keeps_nobody_from_a_letter()
    {
        stage.PutVendor("nowhere", 100006, "ナウェア", "general", "keywords: [cms]\n");
        var outcome = await Done(stage.Send(Start, "outline", "--keyword", "cms", "--outline", "検査が不十分"));
        Assert.Contains("Passed over, for want of a mail address with a key or a postal address: nowhere.", outcome.Results, StringComparison.Ordinal);
        Assert.Equal(2, stage.Letters.Count());
        Assert.DoesNotContain("nowhere", stage.Case, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_can_be_written_to_in_no_way_is_named()
    {
        stage.PutVendor("beta", 100002, "ベータ製作所", "general", "contact: {name: 窓口}\n");
        await stage.Unchanged(1, "vendors/beta.yml:1:1: error JVN8058", stage.Send(Start, "outline", "acme", "beta", "--outline", "検査が不十分"));
    }

    [Fact]
    public async Task A_key_that_is_not_the_pinned_one_makes_that_nobody_gets_a_letter()
    {
        stage.Work.Put("input/vendors/keys/acme.asc", Delta.Public);
        var outcome = await stage.Unchanged(1, "vendors/acme.yml", stage.Send(Start, "details", "beta", "acme", "--direct", "--reason", "明らか"));
        Assert.DoesNotContain("Unhandled", outcome.Errors, StringComparison.Ordinal);
    }

    /// <summary>The letter of the details names the planned instant, so that whoever got it needs no further one.</summary>
    [Fact]
    public async Task The_instant_is_told_with_the_details_and_announced_when_it_moves()
    {
        await stage.Unchanged(3, "JVN8046", stage.Send(Start, "date", "acme"));
        await Done(stage.Send(Start, "details", "acme", "--direct", "--reason", "明らか"));
        Assert.Contains("event: details, vendor: acme, by: email, release-at: 2027-03-10T12:00:00+09:00, reason: ", stage.Case, StringComparison.Ordinal);
        Assert.DoesNotContain("JVN2171", (await stage.Run(Start.AddDays(1), "check")).Results, StringComparison.Ordinal);
        await stage.Unchanged(0, "was told the release instant", stage.Send(Start.AddDays(2), "date"));
        await stage.Unchanged(3, "JVN8048", stage.Send(Start.AddDays(2), "date", "acme"));
        await Done(stage.Send(Start.AddDays(2), "date", "acme", "--again"));
        Assert.Contains("2027年3月10日（水）12時00分（日本時間）（変更はありません）",
            Acme.Open(File.ReadAllText(stage.Letters.Last()), Coordinator, Start.AddDays(2)), StringComparison.Ordinal);
        await Done(stage.Run(Start.AddDays(3), "postpone", Id, "--to", JapanTime.Rfc3339(Release.AddDays(7))));
        Assert.Contains("JVN2171", (await stage.Run(Start.AddDays(3), "check")).Results, StringComparison.Ordinal);
        await Done(stage.Send(Start.AddDays(4), "date"));
        var clear = Acme.Open(File.ReadAllText(stage.Letters.Last()), Coordinator, Start.AddDays(4));
        Assert.Contains("2027年3月17日", clear, StringComparison.Ordinal);
        Assert.Contains("2027年3月10日", clear, StringComparison.Ordinal);
        Assert.DoesNotContain("JVN2171", (await stage.Run(Start.AddDays(4), "check")).Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_told_by_a_letter_without_the_instant_is_told_it()
    {
        stage.Work.Put("input/letters/details.md", "# {id} の詳細\n\n{details}\n\n{sheet}\n");
        await Done(stage.Send(Start, "details", "acme", "--direct", "--reason", "明らか"));
        Assert.DoesNotContain("release-at", stage.Case, StringComparison.Ordinal);
        Assert.Contains("JVN2171", (await stage.Run(Start.AddDays(1), "check")).Results, StringComparison.Ordinal);
        await Done(stage.Send(Start.AddDays(1), "date"));
        Assert.Contains("event: date, vendor: acme, by: email, release-at: 2027-03-10T12:00:00+09:00}", stage.Case, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## 概要\n\n文", "## 概要\n", ":9:1: error JVN8049", "'概要'")]
    [InlineData("## 詳細情報\n\n文", "## 詳細情報\n", "error JVN8049", "'詳細情報'")]
    [InlineData("## 詳細情報\n\n文", "## 詳細情報\n\n文\n\nTODO 調べる", "error JVN8049", "'TODO'")]
    [InlineData("## 対策方法\n\n文", "## 対策方法\n\n要確認", "error JVN8049", "'要確認'")]
    [InlineData("title: 架空CMS", "title: FIXME 架空CMS", "error JVN8049", "'FIXME'")]
    public async Task Details_that_are_not_written_do_not_go_out(string written, string unwritten, string finding, string what)
    {
        stage.Work.Put("input/advisories/case-7f3a.md", stage.Advisory.Replace(written, unwritten, StringComparison.Ordinal));
        Assert.Contains(unwritten, stage.Advisory, StringComparison.Ordinal);
        var outcome = await stage.Unchanged(3, finding, stage.Send(Start, "details", "acme", "--direct", "--reason", "明らか"));
        Assert.Contains(what, outcome.Results, StringComparison.Ordinal);
        stage.Work.Put("details.txt", "別に書いた詳細");
        var other = await stage.Send(Start, "details", "acme", "--direct", "--reason", "明らか", "--details-file", Path.Combine(stage.Work.Root, "details.txt"));
        Assert.Equal(what == "'FIXME'" ? 3 : 0, other.Code); // the letter names the title all the same
    }

    [Fact]
    public async Task A_note_in_what_is_given_on_the_command_line_or_in_a_template_does_not_go_out()
    {
        stage.Work.Put("details.txt", "TODO");
        await stage.Unchanged(3, "JVN8049", stage.Send(Start, "details", "acme", "--direct", "--reason", "明らか", "--details-file",
            Path.Combine(stage.Work.Root, "details.txt")));
        await stage.Unchanged(3, "JVN8049", stage.Send(Start, "outline", "acme", "--outline", "要確認"));
        stage.Work.Put("input/letters/outline.md", "# {id} について\n\nFIXME {outline}\n");
        await stage.Unchanged(3, "JVN8049", stage.Send(Start, "outline", "acme", "--outline", "検査が不十分"));
    }

    [Fact]
    public async Task Headings_of_the_details_are_plain_text()
    {
        stage.Work.Put("input/advisories/case-7f3a.md",
            stage.Advisory.Replace("## 詳細情報\n\n文", "## 詳細情報\n\n### 原因\n\n文\n\n```\n## そのまま\n```", StringComparison.Ordinal));
        await Done(stage.Send(Start, "details", "acme", "--direct", "--reason", "明らか"));
        var clear = Acme.Open(File.ReadAllText(stage.Letters.Single()), Coordinator, Start).ReplaceLineEndings("\n");
        Assert.Contains("□ 概要\n\n文\n\n□ 詳細情報\n\n◇ 原因\n", clear, StringComparison.Ordinal);
        Assert.Contains("## そのまま", clear, StringComparison.Ordinal);
        Assert.DoesNotContain("## 概要", clear, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_letter_goes_out_once_where_nothing_has_happened_since()
    {
        await Done(stage.Send(Start, "outline", "acme", "--outline", "検査が不十分"));
        await stage.Unchanged(3, "JVN8048: 'acme' was sent the outline on 2027/01/05, and nothing has happened since.",
            stage.Send(Start.AddDays(1), "outline", "acme", "beta", "--outline", "検査が不十分"));
        await Done(stage.Send(Start.AddDays(1), "outline", "acme", "--outline", "検査が不十分", "--again"));
        await Done(stage.Run(Start.AddDays(2), "case", "log", Id, "interested", "acme"));
        await Done(stage.Send(Start.AddDays(3), "details", "acme"));
        await stage.Unchanged(3, "JVN8048", stage.Send(Start.AddDays(4), "details", "acme"));
    }

    [Fact]
    public async Task A_reminder_waits_for_a_week()
    {
        await Done(stage.Send(Start, "details", "acme", "--direct", "--reason", "明らか"));
        await Done(stage.Send(Start.AddDays(3), "details", "beta", "--direct", "--reason", "明らか"));
        await stage.Unchanged(3, "less than 7 days have passed since.", stage.Send(Start.AddDays(6), "reminder", "acme"));
        var early = await stage.Unchanged(0, "Not reminded yet", stage.Send(Start.AddDays(6), "reminder"));
        Assert.DoesNotContain("No answer is being waited for.", early.Results, StringComparison.Ordinal);
        var outcome = await Done(stage.Send(Start.AddDays(7), "reminder"));
        Assert.Contains("since the last letter: beta.", outcome.Results, StringComparison.Ordinal);
        Assert.Contains("event: reminder, vendor: acme", stage.Case, StringComparison.Ordinal);
        Assert.DoesNotContain("event: reminder, vendor: beta", stage.Case, StringComparison.Ordinal);
        await stage.Unchanged(3, "JVN8048", stage.Send(Start.AddDays(13), "reminder", "acme"));
        await Done(stage.Send(Start.AddDays(13), "reminder", "acme", "--again"));
    }

    [Fact]
    public async Task All_that_speaks_against_a_letter_is_told_at_once()
    {
        stage.PutVendor("nowhere", 100006, "ナウェア", "general", "contact: {name: 窓口}\n");
        stage.Work.Put("input/vendors/keys/acme.asc", Delta.Public);
        stage.Work.Put("input/advisories/case-7f3a.md", stage.Advisory.Replace("## 概要\n\n文", "## 概要\n\nTODO", StringComparison.Ordinal));
        var outcome = await stage.Unchanged(3, "JVN8058", stage.Send(Start, "details", "nowhere", "gamma", "delta", "acme", "--direct", "--reason", "明らか"));
        foreach (var finding in new[] { "JVN8056", "JVN8057", "JVN8049", "JVN2185" })
            Assert.Contains(finding, outcome.Results, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-01-05", "2027年1月19日（火）")]
    [InlineData("2027-01-09", "2027年1月25日（月）")] // two weeks later is a Saturday
    [InlineData("2027-01-10", "2027年1月25日（月）")]
    [InlineData("2027-03-01", "2027年3月9日（火）")] // the day before the release
    public async Task An_answer_is_asked_for_by_a_weekday(string on, string deadline)
    {
        var at = DateTimeOffset.Parse($"{on}T10:00:00+09:00", System.Globalization.CultureInfo.InvariantCulture);
        await Done(stage.Send(at, "details", "acme", "--direct", "--reason", "明らか"));
        Assert.Contains($"ご回答の期限：{deadline}", Acme.Open(File.ReadAllText(stage.Letters.Single()), Coordinator, at), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_release_on_a_Monday_asks_for_an_answer_on_the_Friday_before()
    {
        stage.PutAdvisory(new DateTimeOffset(2027, 1, 18, 12, 0, 0, TimeSpan.FromHours(9)));
        await Done(stage.Send(Start, "details", "acme", "--direct", "--reason", "明らか"));
        Assert.Contains("ご回答の期限：2027年1月15日（金）", Acme.Open(File.ReadAllText(stage.Letters.Single()), Coordinator, Start), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("postal: |\n  〒100-0009\n  東京都千代田区九丁目\n", "\n〒100-0009\n東京都千代田区九丁目\nvul@example.jp</address>", "差出人宛てに書面で")]
    [InlineData("contact-url: https://www.example.jp/contact\n", "\nvul@example.jp\nhttps://www.example.jp/contact</address>", "差出人の連絡先まで")]
    public async Task A_letter_on_paper_says_who_sends_it_and_where_an_answer_reaches_him(string settings, string sender, string how)
    {
        stage.Work.Put("input/site.yml", File.ReadAllText(Path.Combine(stage.Work.Input, "site.yml")) + settings);
        await Done(stage.Send(Start, "outline", "beta", "--outline", "検査が不十分"));
        var paper = File.ReadAllText(Assert.Single(stage.Letters)).ReplaceLineEndings("\n");
        Assert.Contains($"架空調整機関{sender}", paper, StringComparison.Ordinal);
        Assert.Contains(how, paper, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_that_is_sealed_is_not_begun_anew()
    {
        stage.Work.Put("input/advisories/case-7f3a.case.yml.asc", "-----BEGIN PGP MESSAGE-----\n");
        await stage.Unchanged(3, "case-7f3a.case.yml.asc:1:1: error JVN8007", stage.Send(Start, "outline", "acme", "--outline", "検査が不十分"));
        await stage.Unchanged(3, "error JVN8007", stage.Run(Start, "case", "log", Id, "interested", "acme", "--by", "phone"));
    }

    [Fact]
    public async Task After_the_release_there_are_only_thanks_and_before_it_none()
    {
        await Done(stage.Send(Start, "details", "acme", "--direct", "--reason", "明らか"));
        await Done(stage.Run(Start.AddDays(1), "status", "set", Id, "acme", "vulnerable"));
        await stage.Unchanged(3, "JVN8044", stage.Send(Start.AddDays(2), "thanks"));
        await stage.Unchanged(3, "JVN8045", stage.Send(Release, "reminder"));
        await Done(stage.Send(Release, "thanks"));
        await stage.Unchanged(0, "has been thanked", stage.Send(Release, "thanks"));
    }

    [Fact]
    public async Task A_template_of_the_input_takes_the_place_of_ours_and_its_faults_are_told_at_their_place()
    {
        stage.Work.Put("input/letters/outline.md", "# {id} について\n\n{outlin}\n");
        await stage.Unchanged(1, "letters/outline.md:3:1: error JVN8050", stage.Send(Start, "outline", Outline));
        stage.Work.Put("input/letters/outline.md", "# {id} について\n\n独自の文。{outline}\n");
        await Done(stage.Send(Start, "outline", "acme", "--outline", "検査が不十分"));
        Assert.Contains("独自の文。検査が不十分", Acme.Open(File.ReadAllText(stage.Letters.Single()), Coordinator, Start), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trial_shows_the_letters_and_writes_nothing_and_a_shared_log_learns_nothing()
    {
        var trial = await stage.Unchanged(0, "Nothing was written", stage.Send(Start, "outline", [.. Outline, "--dry-run"]));
        Assert.Contains("psirt@acme.example.jp", trial.Results, StringComparison.Ordinal);
        Assert.Contains("Would write the outline of JVN#12345678 (1 by mail, 1 by post), and record it in the case.", trial.Results, StringComparison.Ordinal);
        Assert.DoesNotContain("Wrote", trial.Results, StringComparison.Ordinal);
        var redacted = await Done(stage.Send(Start, "outline", [.. Outline, "--redact"]));
        foreach (var word in new[] { "acme", "アクメ", "JVN#12345678", "outbox", "case-7f3a" })
            Assert.DoesNotContain(word, redacted.Results + redacted.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_lies_in_no_input_and_below_no_web_root()
    {
        stage.Work.Put("public_html/x", "");
        await stage.Unchanged(2, "web server", stage.Run(Start, ["send", "outline", Id, .. Outline, "--from", "vul@example.jp", "--outbox",
            Path.Combine(stage.Work.Root, "public_html"), "--key", Path.Combine(stage.Work.Root, "coordinator.asc")]));
        await stage.Unchanged(2, "input folder", stage.Run(Start, ["send", "outline", Id, .. Outline, "--from", "vul@example.jp", "--outbox",
            Path.Combine(stage.Work.Input, "outbox"), "--key", Path.Combine(stage.Work.Root, "coordinator.asc")]));
    }

    /// <summary>What the run itself would refuse, a trial of it refuses.</summary>
    [Fact]
    public async Task A_trial_finds_what_the_run_would_find()
    {
        stage.Work.Put("file", "");
        var key = Path.Combine(stage.Work.Root, "coordinator.asc");
        string[] order = ["send", "outline", Id, "acme", "--outline", "検査が不十分", "--from", "vul@example.jp", "--dry-run"];
        await stage.Unchanged(2, "--outbox", stage.Run(Start, [.. order, "--key", key]));
        await stage.Unchanged(2, "--key", stage.Run(Start, [.. order, "--outbox", stage.Outbox]));
        await stage.Unchanged(2, "no key file", stage.Run(Start, [.. order, "--outbox", stage.Outbox, "--key", "/nowhere.asc"]));
        await stage.Unchanged(2, "input folder", stage.Run(Start, [.. order, "--key", key, "--outbox", Path.Combine(stage.Work.Input, "outbox")]));
        await stage.Unchanged(2, "is no folder", stage.Run(Start, [.. order, "--key", key, "--outbox", Path.Combine(stage.Work.Root, "file", "outbox")]));
        stage.PutVendor("acme", 100001, "株式会社アクメ", "general", "contact: {email: nobody}\n", Acme);
        await stage.Unchanged(2, "is no mail address", stage.Run(Start, [.. order, "--key", key, "--outbox", stage.Outbox]));
    }

    /// <summary>A public key signs nothing, and one that is not there is a slip.</summary>
    [Fact]
    public async Task A_key_that_cannot_sign_is_refused_by_its_kind()
    {
        stage.Work.Put("public.asc", Coordinator.Public);
        string[] order = ["send", "outline", Id, "acme", "--outline", "検査が不十分", "--from", "vul@example.jp", "--outbox", stage.Outbox];
        var refused = await stage.Unchanged(3, "JVN6002", stage.Run(Start, [.. order, "--key", Path.Combine(stage.Work.Root, "public.asc")]));
        Assert.DoesNotContain("JVN6016", refused.Results, StringComparison.Ordinal); // it may be read by everybody
        await stage.Unchanged(2, "there is no key file '/nowhere.asc'", stage.Run(Start, [.. order, "--key", "/nowhere.asc"]));
    }

    [Fact]
    public async Task What_to_do_next_is_said_of_what_was_written()
    {
        var mail = await Done(stage.Send(Start, "outline", "acme", "--outline", "検査が不十分"));
        Assert.Contains("Next: send the .eml files from a mail program, and commit the input (git commit).", mail.Results, StringComparison.Ordinal);
        var paper = await Done(stage.Send(Start, "outline", "beta", "--outline", "検査が不十分"));
        Assert.Contains("Next: print and post the .html files, and commit the input (git commit).", paper.Results, StringComparison.Ordinal);
        var log = await Done(stage.Run(Start, "case", "log", Id, "interested", "acme"));
        Assert.Contains("(git commit).", log.Results, StringComparison.Ordinal);
        foreach (var outcome in new[] { mail, paper, log })
            Assert.DoesNotContain("publish", outcome.Results, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("acmee", "did you mean acme (株式会社アクメ)")]
    [InlineData("tsukisiro", "did you mean tsukishiro-systems (月代システムズ)")]
    [InlineData("kakuu-softt", "did you mean kakuu-soft (架空ソフト)")]
    [InlineData("株式会社アクメェ", "did you mean acme (株式会社アクメ)")]
    [InlineData("zzzzzzzz", "add it with: jvn new vendor")]
    public async Task A_vendor_that_is_written_wrong_is_suggested_by_every_command(string written, string words)
    {
        stage.PutVendor("tsukishiro-systems", 100006, "月代システムズ", "general", "");
        stage.PutVendor("kakuu-soft", 100007, "架空ソフト", "general", "");
        await stage.Unchanged(2, words, stage.Send(Start, "outline", written, "--outline", "検査が不十分"));
        await stage.Unchanged(2, words, stage.Run(Start, "case", "log", Id, "interested", written));
        await stage.Unchanged(2, words, stage.Run(Start, "contact", "log", written, "--by", "post"));
        await stage.Unchanged(2, words, stage.Run(Start, "status", "set", Id, written, "unknown"));
        await stage.Unchanged(2, words, stage.Run(Start, "vendor", "check", written));
    }

    [Fact]
    public async Task The_case_is_shown_to_editors_and_not_to_shared_logs()
    {
        stage.PutVendor("tsukishiro-systems", 100006, "月代システムズ", "general", "contact: {postal: 〒100-0002 東京都}\n");
        await Done(stage.Send(Start, "outline", Outline));
        await Done(stage.Run(Start, "case", "log", Id, "interested", "acme"));
        await Done(stage.Send(Start.AddDays(1), "details"));
        var shown = (await Done(stage.Run(Start.AddDays(2), "case", "show", Id))).Results;
        Assert.Contains("acme  has not replied\n", shown, StringComparison.Ordinal);
        Assert.Contains("beta  has not answered the outline\n", shown, StringComparison.Ordinal);
        Assert.Contains("2027/01/06 10:00 JST  details     acme  release 2027/03/10 12:00 JST\n", shown, StringComparison.Ordinal);
        await Done(stage.Run(Start.AddDays(1), "case", "log", Id, "facts", "acme", "--remedy", "修正版", "--schedule", "3 月"));
        await Done(stage.Run(Start.AddDays(2), "postpone", Id, "--to", JapanTime.Rfc3339(Release.AddDays(7))));
        var japanese = (await Done(stage.Work.RunAsync(Start.AddDays(2), "case", "show", Id, "--input", stage.Work.Input, "--lang", "ja"))).Results;
        Assert.Contains("acme  回答待ち（いまの公表日時は未連絡）\n", japanese, StringComparison.Ordinal);
        Assert.Contains("  概要送付  acme\n", japanese, StringComparison.Ordinal);
        await Done(stage.Send(Start.AddDays(2), "details", "tsukishiro-systems", "--direct", "--reason", "明らか"));
        japanese = (await Done(stage.Work.RunAsync(Start.AddDays(2), "case", "show", Id, "--input", stage.Work.Input, "--lang", "ja"))).Results;
        Assert.Contains("  詳細送付  tsukishiro-systems  公表日時 2027/03/17 12:00 JST\n", japanese, StringComparison.Ordinal);
        Assert.Contains("  詳細送付  acme                公表日時 2027/03/10 12:00 JST\n", japanese, StringComparison.Ordinal);
        Assert.Contains("  事実確認  acme                回避・修正方法の方針、スケジュール\n", japanese, StringComparison.Ordinal);
        Assert.Equal(2, (await stage.Run(Start, "case", "show", Id, "--redact")).Code);
    }

    private void PutAnother() => stage.Work.Put("input/advisories/case-8888.md",
        TinySite.Advisory("JVN#95104738", "2031-03-11T12:00:00+09:00").Replace("title: ", "title: もう一件の題名 # ", StringComparison.Ordinal));
}
