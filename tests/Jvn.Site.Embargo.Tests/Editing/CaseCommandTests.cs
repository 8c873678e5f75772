using Xunit;
using static Jvn.Site.Embargo.Tests.Editing.EditedInput;

namespace Jvn.Site.Embargo.Tests.Editing;

/// <summary>What commands write into a case and into the record of contacts, and that readers see no difference.</summary>
public sealed class CaseCommandTests : IDisposable
{
    private const string Case = "events:\n  - {at: 2027-03-01T10:00:00+09:00, event: outline, vendor: acme} # 電話でも\n";
    private readonly EditedInput input = new();

    public void Dispose() => input.Dispose();

    [Fact]
    public async Task A_status_that_is_set_is_a_reply_of_the_case()
    {
        input.Work.Put("input/vendors/acme.yml", "number: 123456\nname: {ja: 株式会社架空, en: Acme Inc.}\nkana: カクウ\nregistration: general\n");
        input.Put("case-1.md", Advisory());
        input.Put("case-1.case.yml", Case);
        await input.Done(Before, "status", "set", "case-1", "acme", "vulnerable", "--notified", "2027-03-05");
        Assert.Equal(Case + "  - {at: 2027-03-05T00:00:00+09:00, event: details, vendor: acme}\n" +
            "  - {at: 2027-04-01T12:00:00+09:00, event: reply, vendor: acme, status: vulnerable}\n", input.Read("case-1.case.yml"));
        var check = await input.Run(Before, "check");
        Assert.DoesNotContain("JVN216", check.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_status_goes_without_a_case_and_without_beginning_one()
    {
        input.Put("case-1.md", Advisory());
        await input.Done(Before, "status", "set", "case-1", "acme", "vulnerable");
        Assert.False(input.Has("case-1.case.yml"));
    }

    [Theory]
    [InlineData("", "contact-log:\n  - {on: 2027-03-20, by: post}\n")]
    [InlineData("contact-log: []\n", "contact-log: [{on: 2027-03-20, by: post}]\n")]
    [InlineData("contact-log:\n  - {on: 2027-01-10, by: email} # 一\n  - {on: 2027-03-25, by: phone}\n",
        "contact-log:\n  - {on: 2027-01-10, by: email} # 一\n  - {on: 2027-03-20, by: post}\n  - {on: 2027-03-25, by: phone}\n")]
    public async Task An_attempt_is_recorded_in_its_place(string before, string after)
    {
        var file = File.ReadAllText(Path.Combine(input.Work.Input, "vendors/beta.yml"));
        input.Work.Put("input/vendors/beta.yml", file + before);
        var outcome = await input.Done(Before, "contact", "log", "ベータ製作所", "--by", "郵送", "--on", "2027-03-20");
        Assert.Equal(file + after, File.ReadAllText(Path.Combine(input.Work.Input, "vendors/beta.yml")));
        var from = before.Contains("01-10", StringComparison.Ordinal) ? "from 2027/04/11 on" : "from 2027/06/21 on";
        Assert.Contains(from, outcome.Results, StringComparison.Ordinal);
        await input.Unchanged(0, "recorded already", Before, "contact", "log", "beta", "--by", "post", "--on", "2027-03-20");
    }

    [Fact]
    public async Task A_trial_shows_what_would_be_done_and_writes_nothing() =>
        await input.Unchanged(0, "Would record the attempt to reach beta on 2027/04/01 by fax.", Before, "contact", "log", "beta", "--by", "fax", "--dry-run");

    [Fact]
    public async Task Facts_without_a_fact_are_no_event()
    {
        input.Put("case-1.md", Advisory());
        await input.Unchanged(2, "give at least one", Before, "case", "log", "case-1", "facts", "acme", "--by", "phone");
        await input.Unchanged(2, "少なくとも一つ", Before, "case", "log", "case-1", "facts", "acme", "--by", "phone", "--lang", "ja");
        await input.Unchanged(0, "Would record 'facts' of acme", Before, "case", "log", "case-1", "facts", "acme", "--schedule", "4 月", "--dry-run");
        var outcome = await input.Done(Before, "case", "log", "case-1", "facts", "acme", "--schedule", "4 月");
        Assert.DoesNotContain("publish", outcome.Results, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--by", "pigeon")]
    [InlineData("--by", "post", "--on", "2027-04-02")]
    public async Task An_attempt_that_cannot_have_been_made_is_wrong_usage(params string[] options) =>
        await input.Unchanged(2, "", Before, ["contact", "log", "beta", .. options]);

    [Fact]
    public async Task The_check_and_the_board_say_who_may_be_listed_and_what_has_not_been_tried()
    {
        input.Work.Put("input/vendors/beta.yml", "number: 123457\nname: ベータ製作所\nkana: ベータセイサクショ\ncontact-log:\n" +
            "  - {on: 2027-01-01, by: email}\n  - {on: 2027-01-05, by: post}\n");
        Assert.Contains("1 vendor without a registration being sought; for 0 three", (await input.Run(Before, "check")).Results, StringComparison.Ordinal);
        var due = Before.AddDays(1);
        Assert.Contains("for 1 three months have passed", (await input.Run(due, "check")).Results, StringComparison.Ordinal);
        Assert.DoesNotContain("three months", (await input.Run(due, "check", "--redact")).Results, StringComparison.Ordinal);
        Assert.Contains("its name may be listed (unreachable). Not tried yet: phone, fax, web-form.", (await input.Run(due, "schedule")).Results,
            StringComparison.Ordinal);
    }
}
