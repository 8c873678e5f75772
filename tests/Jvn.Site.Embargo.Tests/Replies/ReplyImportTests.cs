using System.Text;
using Jvn.Site.Correspondence.Sheets;
using Jvn.Site.Embargo.Tests.Sites;
using Jvn.Site.Published;
using Xunit;
using static Jvn.Site.Embargo.Tests.Editing.EditedInput;

namespace Jvn.Site.Embargo.Tests.Replies;

/// <summary><c>jvn reply import</c>: what it writes, when it asks, and that everything else stays as it is.</summary>
public sealed class ReplyImportTests : IDisposable
{
    private const string Row = "  - vendor: acme # 一社\n    status: vulnerable\n    replied: 2027-04-01\n    comment: |\n      2.0 系が該当します。\n\n" +
        "        修正版を公開しました: \"2.0.1\"\n    url: \"https://www.example.jp/a?b=1#c\"\n";

    private const string Beta = "  - {vendor: beta, status: unknown} # 二社\n";
    private const string Facts = "affected: \"2.0 系にあり\", remedy: \"修正版を公開する\", schedule: \"4 月中旬\"";
    private readonly ReplyPlace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public async Task Before_the_release_the_row_and_the_case_are_written_and_nobody_is_told()
    {
        var site = await place.Input.Site(Before);
        var outcome = await place.Imported(Before, place.Put("a.eml", ReplyPlace.Mime(place.Message(ReplyPlace.Answer))));
        Assert.Equal(Advisory(rows: Row + Beta), place.Input.Read("case-1.md"));
        var digest = ReplyPlace.Digest(ReplyPlace.Text(ReplyPlace.Answer));
        Assert.Equal($"{ReplyPlace.Case}  - {{at: 2027-04-01T11:00:00+09:00, event: facts, vendor: acme, {Facts}, digest: {digest}}}\n" +
            $"  - {{at: 2027-04-01T11:00:00+09:00, event: reply, vendor: acme, status: vulnerable, digest: {digest}}}\n", place.Input.Read("case-1.case.yml"));
        Assert.Contains("status: unknown -> vulnerable\n", outcome.Results, StringComparison.Ordinal);
        Assert.Contains("    |   修正版を公開しました: \"2.0.1\"\n", outcome.Results, StringComparison.Ordinal);
        Assert.Contains("1 taken over, 0 known, 0 refused, 0 left.", outcome.Results, StringComparison.Ordinal);
        Assert.Null((await place.Input.Site(Before)).DifferenceTo(site));
        Assert.DoesNotContain("JVN216", (await place.Input.Run(Before, "check")).Results.Replace("JVN2164", "", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_release_readers_are_told_and_what_they_were_told_before_stays_on_record()
    {
        await place.Imported(After, place.Put("a.eml", ReplyPlace.Mime(place.Message(ReplyPlace.Answer, at: After.AddHours(-2)))));
        var history = $"    history:\n      - {{at: {Release}, status: unknown}}\n      - {{at: 2027-05-31T12:00:00+09:00, status: vulnerable}}\n";
        Assert.Equal(
            Advisory(rows: Row.Replace("2027-04-01", "2027-05-31", StringComparison.Ordinal) + history + Beta)
                .Replace("history: []", "history: [{at: 2027-05-31T12:00:00+09:00, text: {ja: \"株式会社架空のベンダステータスを更新しました\", en: \"Updated the " +
                    "vendor status of Acme Inc.\"}}]", StringComparison.Ordinal),
            place.Input.Read("case-1.md"));
        await place.Input.Site(After);
        Assert.Contains("株式会社架空のベンダステータスを更新しました",
            await File.ReadAllTextAsync(Path.Combine(place.Input.Work.Output, "jp/JVN87654321/index.html"), TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_release_what_changes_nothing_for_readers_is_in_the_case_only()
    {
        var mail = place.Put("a.asc", place.Message(ReplyPlace.Answer, at: Before.AddHours(-2)));
        await place.Imported(Before, mail);
        var (text, site) = (place.Input.Read("case-1.md"), await place.Input.Site(After));
        await place.Imported(After, place.Put("b.asc", place.Message(ReplyPlace.Answer with { Facts = new ReplyFacts(Schedule: "済み") })));
        Assert.Equal(text, place.Input.Read("case-1.md"));
        Assert.Null((await place.Input.Site(After)).DifferenceTo(site));
        Assert.Contains("schedule: \"済み\"", place.Input.Read("case-1.case.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_in_braces_becomes_lines_for_a_comment_of_several()
    {
        await place.Imported(Before, place.Put("b.asc",
            place.Message(ReplyPlace.Answer with { Organisation = "ベータ製作所", Facts = new ReplyFacts(), Announcement = null }, place.Beta.Secret)));
        Assert.Equal(Advisory(rows: "  - vendor: acme # 一社\n    status: unknown\n  - vendor: beta # 二社\n    status: vulnerable\n    replied: 2027-04-01\n" +
            "    comment: |\n      2.0 系が該当します。\n\n        修正版を公開しました: \"2.0.1\"\n"), place.Input.Read("case-1.md"));
    }

    [Fact]
    public async Task The_same_message_again_is_known_also_in_another_mail_and_within_one_run()
    {
        var message = place.Message(ReplyPlace.Answer);
        var (one, other) = (place.Put("a.eml", ReplyPlace.Mime(message)), place.Put("b.asc", message));
        Assert.Contains("1 taken over, 1 known, 0 refused", (await place.Imported(Before, one, other)).Results, StringComparison.Ordinal);
        await place.Input.Unchanged(0, "0 taken over, 1 known, 0 refused", Before.AddHours(1), "reply", "import", "--yes", "--key",
            Path.Combine(place.Input.Work.Root, "key.asc"), one);
        await place.Input.Unchanged(0, "imported before", After, "reply", "import", "--yes", "--key", Path.Combine(place.Input.Work.Root, "key.asc"), one);
    }

    [Fact]
    public async Task Replies_of_one_run_go_in_the_order_of_their_signatures_and_an_older_one_later_is_refused()
    {
        var later = place.Put("1.asc", place.Message(ReplyPlace.Answer with { Status = VendorStatus.NotVulnerable, Comment = "一行" }));
        var earlier = place.Put("2.asc", place.Message(ReplyPlace.Answer, at: ReplyPlace.SignedAt.AddHours(-5)));
        var between = place.Put("old/3.asc", place.Message(ReplyPlace.Answer, at: ReplyPlace.SignedAt.AddHours(-1)));
        await place.Imported(Before, later, earlier);
        Assert.Contains("    status: notvulnerable\n    replied: 2027-04-01\n    comment: \"一行\"\n", place.Input.Read("case-1.md"), StringComparison.Ordinal);
        Assert.Equal(2, place.Input.Read("case-1.case.yml").Split("event: reply").Length - 1);
        await place.Refused(Before, "JVN8065", between);

        // It may come back to what it said before.
        await place.Imported(Before.AddHours(1), place.Put("4.asc", place.Message(ReplyPlace.Answer, at: Before)));
        Assert.Contains("    status: vulnerable\n    replied: 2027-04-01\n    comment: |\n", place.Input.Read("case-1.md"), StringComparison.Ordinal);

        // A trial of both tells the same and writes nothing.
        using var fresh = new ReplyPlace();
        var trial = await fresh.Input.Unchanged(0, "status: vulnerable -> notvulnerable", Before, "reply", "import", "--dry-run", "--key",
            Path.Combine(fresh.Input.Work.Root, "key.asc"), later, earlier);
        Assert.Contains("Replies: 2 to take over, 0 known, 0 refused.", trial.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facts_without_a_status_are_an_event_alone()
    {
        var (before, sheet) = (place.Input.Read("case-1.md"), ReplyPlace.Answer with { Status = null, Comment = null, Announcement = null });
        await place.Imported(Before, place.Put("a.asc", place.Message(sheet)));
        Assert.Equal(before, place.Input.Read("case-1.md"));
        Assert.Equal($"{ReplyPlace.Case}  - {{at: 2027-04-01T11:00:00+09:00, event: facts, vendor: acme, {Facts}, " +
            $"digest: {ReplyPlace.Digest(ReplyPlace.Text(sheet))}}}\n", place.Input.Read("case-1.case.yml"));
        await place.Refused(Before, "no status is chosen", place.Put("b.asc", place.Message(sheet with { Comment = "公開してよい" })));
    }

    [Fact]
    public async Task Facts_that_are_too_long_for_a_line_are_an_event_each()
    {
        var sheet = ReplyPlace.Answer with { Facts = new ReplyFacts(Remedy: new string('修', 1_800), Schedule: new string('月', 1_800)) };
        await place.Imported(Before, place.Put("a.asc", place.Message(sheet)));
        Assert.Equal(2, place.Input.Read("case-1.case.yml").Split("event: facts").Length - 1);
    }

    [Fact]
    public async Task A_case_is_begun_for_a_vendor_that_is_listed_and_what_its_row_knew_is_in_it()
    {
        File.Delete(Path.Combine(place.Input.Work.Input, "advisories/case-1.case.yml"));
        place.Input.Put("case-1.md", Advisory(rows: "  - {vendor: acme, status: notvulnerable, notified: 2027-03-20, replied: 2027-03-25}\n"));
        await place.Imported(Before, place.Put("a.asc", place.Message(ReplyPlace.Answer with { Facts = new ReplyFacts(), Comment = null })));
        Assert.Equal(Advisory(rows: "  - {vendor: acme, status: vulnerable, notified: 2027-03-20, replied: 2027-03-25, " +
            "url: \"https://www.example.jp/a?b=1#c\"}\n"), place.Input.Read("case-1.md"));
        Assert.StartsWith("events:\n  - {at: 2027-03-20T00:00:00+09:00, event: details, vendor: acme}\n" +
            "  - {at: 2027-03-25T00:00:00+09:00, event: reply, vendor: acme, status: notvulnerable}\n" +
            "  - {at: 2027-04-01T11:00:00+09:00, event: reply, vendor: acme, status: vulnerable, digest: ", place.Input.Read("case-1.case.yml"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pending_revision_says_the_same_but_for_words_that_were_written_for_it()
    {
        const string Later = "2027-07-01T12:00:00+09:00";
        var entry = $"{{at: {Later}, text: 更新}}";
        place.Input.Put("case-1.next.md", Advisory(Later, history: entry,
            rows: "  - {vendor: acme, status: unknown, url: \"https://www.example.jp/later\"}\n" + Beta));
        var outcome = await place.Imported(After, place.Put("a.asc", place.Message(ReplyPlace.Answer, at: After.AddHours(-2))));
        Assert.Contains("in the pending revision case-1.next.md say something else", outcome.Results, StringComparison.Ordinal);
        var revision = place.Input.Read("case-1.next.md");
        Assert.Contains("    url: \"https://www.example.jp/later\"\n", revision, StringComparison.Ordinal);
        Assert.Contains("    comment: |\n      2.0 系が該当します。\n", revision, StringComparison.Ordinal);
        Assert.Contains("のベンダステータスを更新しました", revision, StringComparison.Ordinal);
        Assert.Equal(0, (await place.Input.Work.CheckAsync(After)).Code);
    }

    [Fact]
    public async Task A_row_that_is_missing_is_added_for_whom_the_case_says_that_it_was_told()
    {
        place.Input.Put("case-1.md", Advisory(rows: Beta));
        await place.Imported(Before, place.Put("a.asc", place.Message(ReplyPlace.Answer)));
        Assert.Equal(Advisory(rows: Beta + Row.Replace(" # 一社", "", StringComparison.Ordinal)), place.Input.Read("case-1.md"));
    }

    [Theory]
    [InlineData("utf-8", "")]
    [InlineData("iso-2022-jp", "")]
    [InlineData("shift_jis", "")]
    [InlineData("euc-jp", "charset=euc-jp")]
    public async Task A_sheet_is_read_in_the_character_sets_of_Japan(string charset, string declared)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.UTF8;
        var text = encoding.GetBytes(ReplyPlace.Answer.Render(Language.Japanese));
        byte[] data = declared.Length == 0 ? text
            : [.. Encoding.ASCII.GetBytes($"Content-Type: text/plain; {declared}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"), .. text];
        await place.Imported(Before, place.Put("a.eml",
            $"From: a@kakuu.example\nContent-Type: text/plain; charset={charset}\n\n{place.Message(data)}"));
        Assert.Equal(Advisory(rows: Row + Beta), place.Input.Read("case-1.md"));
    }

    [Fact]
    public async Task A_text_that_is_signed_as_a_part_and_then_encrypted_is_read()
    {
        var part = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
            + Encoding.UTF8.GetString(ReplyPlace.Text(ReplyPlace.Answer)).ReplaceLineEndings("\r\n");
        var signature = Forgery.Armor(new Forgery(place.Acme.Secret, Encoding.UTF8.GetBytes(part), ReplyPlace.SignedAt).Signature);
        string Entity(string text) => "Content-Type: multipart/signed; protocol=\"application/pgp-signature\"; micalg=pgp-sha512; boundary=s\r\n\r\n" +
            $"--s\r\n{text}\r\n--s\r\nContent-Type: application/pgp-signature\r\n\r\n{signature}\r\n--s--\r\n";
        string Sealed(string text) => Forgery.Armor(Forgery.Encrypt(Forgery.LiteralOf(Encoding.UTF8.GetBytes(Entity(text))), place.Us.Public));
        await place.Refused(Before, "JVN8061", place.Put("b.eml", ReplyPlace.Mime(Sealed(part.Replace("2.0.1", "2.0.2", StringComparison.Ordinal)))));
        await place.Imported(Before, place.Put("a.eml", ReplyPlace.Mime(Sealed(part))));
        Assert.Equal(Advisory(rows: Row + Beta), place.Input.Read("case-1.md"));

        // Signed around it by another, it is nobody's.
        using var other = new ReplyPlace();
        await other.Refused(Before, "JVN8061",
            other.Put("c.asc", other.Message(Encoding.UTF8.GetBytes(Entity(part)), other.Beta.Secret)));
    }

    [Fact]
    public async Task A_text_that_is_signed_and_not_encrypted_is_read_where_that_is_wanted()
    {
        var mail = place.Put("a.eml", "From: a@kakuu.example\nContent-Type: text/plain; charset=utf-8\n\n"
            + new Forgery(place.Acme.Secret, ReplyPlace.Text(ReplyPlace.Answer), ReplyPlace.SignedAt).ClearSigned());
        await place.Refused(Before, "JVN8071", mail);
        await place.Imported(Before, "--clear-signed", mail);
        Assert.Equal(Advisory(rows: Row + Beta), place.Input.Read("case-1.md"));
    }

    [Fact]
    public async Task A_folder_of_mails_is_read_and_one_bad_mail_holds_no_other_up()
    {
        place.Put("box/cur/1:2,S", ReplyPlace.Mime(place.Message(ReplyPlace.Answer)));
        place.Put("box/new/2", "From: a@b.example\n\nHello\n");
        place.Put("box/tmp/3", "half a ma");
        place.Put("box/.index", "x");
        var beta = ReplyPlace.Mime(place.Message(ReplyPlace.Answer with { Organisation = "ベータ製作所" }, place.Beta.Secret));
        place.Put("box/cur/4.mbox", $"From x Thu Oct  1 10:00:00 2026\nFrom: a@b.example\n\nHello\n\nFrom x Thu Oct  1 10:00:00 2026\n{beta}\n");
        var outcome = await place.Import(Before, "--yes", Path.Combine(place.Input.Work.Root, "mail"));
        Assert.True(outcome.Results.Contains("2 taken over, 0 known, 2 refused", StringComparison.Ordinal), outcome.ToString());
        Assert.Equal(1, outcome.Code);
        Assert.Contains("4.mbox#1:1:1: error JVN8060", outcome.Results, StringComparison.Ordinal);
        Assert.StartsWith(Advisory(rows: Row + Beta).Split(Beta)[0], place.Input.Read("case-1.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_is_shown_and_asked_about()
    {
        var mail = place.Put("a.asc", place.Message(ReplyPlace.Answer with { Comment = "a\u202Eb\nc" }));
        var (no, yes) = (new ScriptedTerminal(80, "n"), new ScriptedTerminal(80, "y"));
        place.Input.Work.Terminal = no;
        await place.Input.Unchanged(0, "0 taken over, 0 known, 0 refused, 1 left", Before, "reply", "import", "--key",
            Path.Combine(place.Input.Work.Root, "key.asc"), mail);
        Assert.Equal(["Take this reply over? [y/N]"], no.Asked);
        place.Input.Work.Terminal = yes;
        var outcome = await place.Import(Before, mail);
        Assert.Contains("    | a⟨U+202E⟩b\n    | c\n", outcome.Results, StringComparison.Ordinal);
        Assert.Contains("1 taken over", outcome.Results, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no terminal to ask at")]
    [InlineData("with --redact no change is shown", "--redact")]
    [InlineData("cannot be combined", "--yes", "--gpg-agent")]
    public async Task Where_nobody_can_be_asked_nothing_is_written(string words, params string[] options)
    {
        var mail = place.Put("a.asc", place.Message(ReplyPlace.Answer));
        await place.Input.Unchanged(2, words, Before, ["reply", "import", "--key", Path.Combine(place.Input.Work.Root, "key.asc"), mail, .. options]);
    }

    [Fact]
    public async Task Without_a_key_that_decrypts_nothing_is_done()
    {
        var mail = place.Put("a.asc", place.Message(ReplyPlace.Answer));
        await place.Input.Unchanged(2, "no key to decrypt with", Before, "reply", "import", "--yes", mail);
        await place.Input.Unchanged(2, "there is no key file '/nowhere.asc'", Before, "reply", "import", "--yes", "--key", "/nowhere.asc", mail);
        place.Input.Work.Put("public.asc", place.Us.Public);
        await place.Input.Unchanged(3, "JVN6002", Before, "reply", "import", "--yes", "--key", Path.Combine(place.Input.Work.Root, "public.asc"), mail);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named_before_anything_is_asked() =>
        await place.Input.Unchanged(2, "There is no file '/nowhere.eml'.", Before, "reply", "import", "--key", Path.Combine(place.Input.Work.Root, "key.asc"),
            "/nowhere.eml");

    [Fact]
    public async Task A_name_that_is_not_registered_is_shown_and_the_key_says_who_it_is()
    {
        var mail = place.Put("a.asc", place.Message(ReplyPlace.Answer with { Organisation = "架空ホールディングス" }));
        var outcome = await place.Imported(Before, mail);
        Assert.Contains("  organization: 架空ホールディングス (not as registered; by its key it is the reply of acme)\n", outcome.Results, StringComparison.Ordinal);
        Assert.StartsWith(Advisory(rows: Row + Beta), place.Input.Read("case-1.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("架空工房")]
    [InlineData("架空株式会社")]
    [InlineData("ACME, INC")]
    public async Task A_name_that_is_written_otherwise_is_no_other_name(string name)
    {
        var outcome = await place.Imported(Before, place.Put("a.asc", place.Message(ReplyPlace.Answer with { Organisation = name })));
        Assert.DoesNotContain("not as registered", outcome.Results, StringComparison.Ordinal);
    }

    /// <summary>Who changed its words and not its status is told of as that (6-4).</summary>
    [Fact]
    public async Task After_the_release_other_words_are_no_other_status()
    {
        await place.Imported(Before, place.Put("a.asc", place.Message(ReplyPlace.Answer, at: Before.AddHours(-2))));
        var later = await place.Imported(
            After, place.Put("b.asc", place.Message(ReplyPlace.Answer with { Comment = "3.0 系も該当します。" }, at: After.AddHours(-2))));
        var text = place.Input.Read("case-1.md");
        Assert.Contains("株式会社架空からの情報を更新しました", text, StringComparison.Ordinal);
        Assert.Contains("Updated the information from Acme Inc.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ベンダステータスを更新", text, StringComparison.Ordinal);
        Assert.DoesNotContain("    history:\n", text, StringComparison.Ordinal);
        Assert.Contains("it stays 'vulnerable'", later.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_to_do_next_is_to_publish_only_what_readers_see()
    {
        var before = await place.Imported(Before, place.Put("a.asc", place.Message(ReplyPlace.Answer, at: Before.AddHours(-2))));
        Assert.Contains("Next: look at it (git diff), and commit it.", before.Results, StringComparison.Ordinal);
        var after = await place.Imported(After, place.Put("b.asc", place.Message(ReplyPlace.Answer with { Comment = "c" }, at: After.AddHours(-2))));
        Assert.Contains("and publish (jvn publish).", after.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_to_what_is_sealed_says_so()
    {
        place.Input.Put("case-9.md.asc", "x");
        var mail = place.Put("a.asc", place.Message(ReplyPlace.Answer with { Id = AdvisoryId.TryParse("JVN#11112222", out var id) ? id : null }));
        await place.Refused(Before, "JVN8072: The reply is not taken over: the advisory JVN#11112222 is none that can be read; 1 of the input's files", mail);
    }

    /// <summary>Between two replies only the files that changed are read again.</summary>
    [Fact]
    public async Task The_input_is_parsed_once_for_all_replies()
    {
        var other = Path.Combine(place.Input.Work.Input, "vendors/gamma.yml");
        place.Put("a.asc", place.Message(ReplyPlace.Answer));
        place.Put("b.asc", place.Message(ReplyPlace.Answer with { Organisation = "ベータ製作所" }, place.Beta.Secret));
        place.Input.Work.Terminal = new MeddlingTerminal(() =>
        {
            // What is told by no stamp of the file is seen by a parser alone.
            var (text, at) = (File.ReadAllText(other), File.GetLastWriteTimeUtc(other));
            File.WriteAllText(other, text.Replace("number", "nombre", StringComparison.Ordinal));
            File.SetLastWriteTimeUtc(other, at);
        });
        var outcome = await place.Import(Before, Path.Combine(place.Input.Work.Root, "mail"));
        Assert.True(outcome.Results.Contains("2 taken over", StringComparison.Ordinal), outcome.ToString());
    }

    [Fact]
    public async Task In_Japanese_it_reads_as_an_editor_writes()
    {
        var outcome = await place.Input.Work.RunAsync(Before, "reply", "import", "--yes", "--key", Path.Combine(place.Input.Work.Root, "key.asc"), "--input",
            place.Input.Work.Input, "--lang", "ja", place.Put("a.asc", place.Message(ReplyPlace.Answer)));
        Assert.Contains("JVN#87654321 への 株式会社架空（acme）の返信。署名 2027/04/01 11:00 JST", outcome.Results, StringComparison.Ordinal);
        Assert.Contains("  status: unknown → vulnerable\n  replied: （なし） → 2027-04-01\n", outcome.Results, StringComparison.Ordinal);
        Assert.Contains("取り込んだ返信 1 件、取り込み済み 0 件、受け付けない返信 0 件、見送り 0 件。", outcome.Results, StringComparison.Ordinal);
    }
}
