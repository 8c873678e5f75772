using System.Text;
using Jvn.Site.Correspondence.Sheets;
using Jvn.Site.Embargo.Tests.Sites;
using Jvn.Site.Published;
using Xunit;
using static Jvn.Site.Embargo.Tests.Correspondence.CaseStage;

namespace Jvn.Site.Embargo.Tests.Correspondence;

/// <summary>A case from its first letter to the answer after the release, by the commands of the editors' handbook: one vendor answers, one is silent, one is
/// not registered, one is told by another, and an operator is told before.</summary>
public sealed class StoryTests : IDisposable
{
    private static readonly Keyring Operator = Keyring.Make();
    private readonly CaseStage stage = new();
    private readonly StringBuilder said = new();
    private DateTimeOffset now = Start;

    public void Dispose() => stage.Dispose();

    [Fact]
    public async Task A_case_goes_from_the_first_letter_to_the_answer_after_the_release()
    {
        stage.PutVendor("partner", 100005, "パートナー商会", "general", "contact: {postal: 〒100-0002 東京都千代田区二丁目}\n");
        stage.Work.Put("input/recipients/denryoku.yml", "sector: electric-power\nrecipients:\n  - key: kakuu-denryoku\n    name: 架空電力\n" +
            $"    email: csirt@denryoku.example.jp\n    pgp: keys/kakuu-denryoku.asc\n    fingerprint: \"{Operator.Fingerprint}\"\n");
        stage.Work.Put("input/recipients/keys/kakuu-denryoku.asc", Operator.Public);
        var before = await Site();

        // Asked by outline; one asks for the details, one is silent, one is not registered and is sought.
        await Send("outline", "--keyword", "cms", "--outline", "入力値の検査が不十分");
        await Run("contact", "log", "gamma", "--by", "web-form");
        await Later("case", "log", Id, "interested", "acme", "--by", "email");
        await Later("case", "log", Id, "interested", "beta", "--by", "phone");
        await Send("details");
        await Later("case", "log", Id, "details", "partner", "--through", "acme", "--by", "email");

        // The four facts of guideline 3-3 come back on the sheet that rode along.
        await Import(new ReplySheet
        {
            Id = Number, Organisation = "株式会社アクメ", Facts = new ReplyFacts("あり", "修正版を公開する", "2 月中旬", "自社サイトで告知する"),
        });
        Assert.Contains("event: facts, vendor: acme", stage.Case, StringComparison.Ordinal);

        // The instant is agreed on, moves, and is announced again to everyone who knows.
        await Send("date");
        await Later("postpone", Id, "--to", JapanTime.Rfc3339(Release.AddDays(7)));
        await Send("date");
        await Import(new ReplySheet { Id = Number, Organisation = "株式会社アクメ", Status = VendorStatus.VulnerableInvestigating, Comment = "調査しています。" });
        await Send("reminder");

        // A copy goes to an operator, by agreement.
        await Run("advance", Id, "--to", "denryoku", "--consent", "開発者と合意", "--out", Path.Combine(stage.Work.Root, "copies"), "--key", Key);
        Assert.Single(Directory.EnumerateFiles(Path.Combine(stage.Work.Root, "copies")));
        var check = await stage.Run(now, "check", "--strict");
        Assert.True(check.Code == 0, check.ToString());

        // Until the instant nothing of all this is in the site; then the page lists exactly those who were told.
        Assert.Null((await Site()).DifferenceTo(before));
        now = Release.AddDays(7);
        var released = await Site();
        Assert.NotNull(released.DifferenceTo(before));
        var page = Page();
        foreach (var name in new[] { "株式会社アクメ", "ベータ製作所", "パートナー商会", "該当製品あり：調査中" })
            Assert.Contains(name, page, StringComparison.Ordinal);
        Assert.Contains("調査しています。", Page("100001/"), StringComparison.Ordinal);
        foreach (var name in new[] { "ガンマ", "デルタ", "架空電力", "修正版を公開する", "2027/01" })
            Assert.DoesNotContain(name, page, StringComparison.Ordinal);
        await Run("rename", Id);
        await Send("thanks");

        // What comes later is an update that readers see (6-4).
        now = now.AddDays(2);
        await Import(new ReplySheet { Id = Number, Organisation = "株式会社アクメ", Status = VendorStatus.Vulnerable, Comment = "2.1 を公開しました。" });
        await Site();
        Assert.Contains("株式会社アクメのベンダステータスを更新しました", Page(), StringComparison.Ordinal);
        Assert.Contains("2.1 を公開しました。", Page("100001/"), StringComparison.Ordinal);
        check = await stage.Run(now, "check", "--strict");
        Assert.True(check.Code == 0, check.ToString());

        // The key was in no word of it, nothing was left behind but what the commands name, and what went out or came in tells nobody else.
        Assert.DoesNotContain(Coordinator.Armored.Split('\n')[5].Trim(), said.ToString(), StringComparison.Ordinal);
        Assert.Equal(["coordinator.asc", "copies", "in", "input", "outbox", "output"], Directory.EnumerateFileSystemEntries(stage.Work.Root)
            .Select(path => Path.GetFileName(path)!).Where(name => !name.StartsWith(".output", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        foreach (var file in new[] { "copies", "in", "outbox" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(stage.Work.Root, folder)))
            .Where(path => !path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            Assert.DoesNotContain("架空", text, StringComparison.Ordinal);
            Assert.DoesNotContain("調査", text, StringComparison.Ordinal);
        }
    }

    private static AdvisoryId Number { get; } = AdvisoryId.TryParse("JVN#12345678", out var id) ? id : throw new InvalidOperationException();

    private string Key => Path.Combine(stage.Work.Root, "coordinator.asc");

    private string Page(string vendor = "") => File.ReadAllText(Path.Combine(stage.Work.Output, $"jp/JVN12345678/{vendor}index.html"));

    private async Task<Snapshot> Site()
    {
        if (Directory.Exists(stage.Work.Output))
            Directory.Delete(stage.Work.Output, recursive: true);
        var outcome = await stage.Work.BuildAsync(now);
        Assert.True(outcome.Code == 0, outcome.ToString());
        return Snapshot.Of(stage.Work.Output);
    }

    private Task Send(string kind, params string[] options) =>
        Later(["send", kind, Id, .. options, "--outbox", stage.Outbox, "--from", "vul@example.jp", "--key", Key]);

    private Task Later(params string[] arguments)
    {
        now = now.AddDays(1);
        return Run(arguments);
    }

    private async Task Run(params string[] arguments)
    {
        var outcome = await stage.Run(now, arguments);
        said.Append(outcome.Results).Append(outcome.Errors);
        Assert.True(outcome.Code == 0, $"{string.Join(' ', arguments)}\n{outcome}");
    }

    // The vendor fills its sheet in, signs and encrypts; the mail is saved, and taken in.
    private async Task Import(ReplySheet sheet)
    {
        now = now.AddDays(1);
        stage.Work.Put("in/reply.asc", Acme.Write(sheet.Render(Language.Japanese), Coordinator, now.AddHours(-1)));
        await Run("reply", "import", Path.Combine(stage.Work.Root, "in"), "--yes", "--key", Key);
    }
}
