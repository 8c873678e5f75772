using System.Diagnostics;
using Jvn.Site.Correspondence.Sheets;
using Jvn.Site.Embargo.Tests.Correspondence;
using Jvn.Site.Embargo.Tests.Sites;
using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Replies;

/// <summary><c>jvn reply import --gpg-agent</c> as a process of its own, with the real gpg: the coordinator's key stays with the agent.</summary>
public sealed class AgentReplyTests : IDisposable
{
    // Short, since the agent's socket lies in it.
    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("gpg");
    private readonly CaseStage stage = new();
    private readonly DateTimeOffset now = TimeProvider.System.GetUtcNow(); // a child has the machine's clock

    public void Dispose()
    {
        var end = new ProcessStartInfo("gpgconf", ["--kill", "all"]);
        end.Environment["GNUPGHOME"] = home.FullName;
        Process.Start(end)?.WaitForExit();
        home.Delete(recursive: true);
        stage.Dispose();
    }

    [Fact]
    public async Task A_reply_is_opened_by_the_agent_and_taken_over()
    {
        await Hold(CaseStage.Coordinator);
        Reply();
        var outcome = await Import("--yes");
        Assert.True(outcome.Code == 0, outcome.ToString());
        Assert.Contains("1 taken over", outcome.Results, StringComparison.Ordinal);
        Assert.Contains("{vendor: acme, status: vulnerable, replied: ", stage.Advisory, StringComparison.Ordinal);
        Assert.Contains("event: reply, vendor: acme, status: vulnerable, digest: ", stage.Case, StringComparison.Ordinal);
        Assert.Contains("1 known", (await Import("--yes")).Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_agent_has_no_key_for_is_refused()
    {
        await Hold(CaseStage.Delta);
        Reply();
        var (advisory, outcome) = (stage.Advisory, await Import("--yes"));
        Assert.True(outcome.Code == 1, outcome.ToString());
        Assert.Contains("JVN8061", outcome.Results, StringComparison.Ordinal);
        Assert.Equal(advisory, stage.Advisory);
    }

    private async Task Hold(Keyring keys)
    {
        await File.WriteAllTextAsync(Path.Combine(home.FullName, "key.asc"), keys.Armored, TestContext.Current.CancellationToken);
        var (code, _, errors) = await new InstalledProgram("gpg").RunAsync(home.FullName, "--batch", "--yes", "--import", "key.asc");
        Assert.True(code == 0, errors);
        File.Delete(Path.Combine(home.FullName, "key.asc"));
    }

    private void Reply()
    {
        stage.PutAdvisory(now.AddDays(60));
        var sheet = new ReplySheet
        {
            Id = AdvisoryId.TryParse("JVN#12345678", out var id) ? id : null, Organisation = "アクメ株式会社", Status = VendorStatus.Vulnerable,
        };
        stage.Work.Put("in/reply.asc", CaseStage.Acme.Write(sheet.Render(Language.Japanese), CaseStage.Coordinator, now.AddMinutes(-5)));
    }

    private async Task<Outcome> Import(params string[] more) => (await Child.RunAsync(
        stage.Work.Root, new Dictionary<string, string>(StringComparer.Ordinal) { ["GNUPGHOME"] = home.FullName, ["JVN_SIGNING_KEY"] = "" }, "dotnet",
        [Child.Program, "reply", "import", "in", "--gpg-agent", "--input", stage.Work.Input, "--lang", "en", .. more])).Outcome;
}
