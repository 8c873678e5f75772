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
        Assert.Contains("event: details, vendor: acme, by: email, reason: \"製品の開発者: 明らか\"}", stage.Case, StringComparison.Ordinal);
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

    [Fact]
    public async Task The_instant_is_announced_to_who_knows_and_again_when_it_moves()
    {
        await stage.Unchanged(3, "JVN8046", stage.Send(Start, "date", "acme"));
        await Done(stage.Send(Start, "details", "acme", "--direct", "--reason", "明らか"));
        await Done(stage.Send(Start.AddDays(1), "date"));
        await stage.Unchanged(0, "was told the release instant", stage.Send(Start.AddDays(2), "date"));
        await Done(stage.Run(Start.AddDays(3), "postpone", Id, "--to", JapanTime.Rfc3339(Release.AddDays(7))));
        Assert.Contains("JVN2171", (await stage.Run(Start.AddDays(3), "check")).Results, StringComparison.Ordinal);
        await Done(stage.Send(Start.AddDays(4), "date"));
        var clear = Acme.Open(File.ReadAllText(stage.Letters.Last()), Coordinator, Start.AddDays(4));
        Assert.Contains("2027年3月17日", clear, StringComparison.Ordinal);
        Assert.Contains("2027年3月10日", clear, StringComparison.Ordinal);
        Assert.DoesNotContain("JVN2171", (await stage.Run(Start.AddDays(4), "check")).Results, StringComparison.Ordinal);
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
        var trial = await stage.Unchanged(0, "Nothing was written",
            stage.Run(Start, ["send", "outline", Id, .. Outline, "--from", "vul@example.jp", "--dry-run"]));
        Assert.Contains("psirt@acme.example.jp", trial.Results, StringComparison.Ordinal);
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

    [Fact]
    public async Task The_case_is_shown_to_editors_and_not_to_shared_logs()
    {
        await Done(stage.Send(Start, "outline", Outline));
        await Done(stage.Run(Start, "case", "log", Id, "interested", "acme"));
        await Done(stage.Send(Start.AddDays(1), "details"));
        var shown = (await Done(stage.Run(Start.AddDays(2), "case", "show", Id))).Results;
        Assert.Contains("acme  has not replied; was not told the release instant as it is\n", shown, StringComparison.Ordinal);
        Assert.Contains("beta  has not answered the outline\n", shown, StringComparison.Ordinal);
        Assert.Contains("2027/01/06 10:00 JST  details     acme\n", shown, StringComparison.Ordinal);
        Assert.Equal(2, (await stage.Run(Start, "case", "show", Id, "--redact")).Code);
    }

    private void PutAnother() => stage.Work.Put("input/advisories/case-8888.md",
        TinySite.Advisory("JVN#95104738", "2031-03-11T12:00:00+09:00").Replace("title: ", "title: もう一件の題名 # ", StringComparison.Ordinal));
}
