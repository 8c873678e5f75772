using System.Text.RegularExpressions;
using Jvn.Site.Correspondence.Sheets;
using Jvn.Site.Embargo.Tests.Sites;
using Jvn.Site.Published;
using Org.BouncyCastle.Bcpg;
using Org.BouncyCastle.Bcpg.OpenPgp;
using Org.BouncyCastle.Security;
using Xunit;
using static Jvn.Site.Embargo.Tests.Correspondence.CaseStage;

namespace Jvn.Site.Embargo.Tests.Correspondence;

/// <summary>Whatever a case writes is seen as the system sees it: each call that opens, writes, renames or starts something, by every thread and every program
/// that is started. What is decrypted reaches the input and whoever gave the command; keys and passphrases reach nothing.</summary>
public sealed partial class WrittenAnywhereTests : IDisposable
{
    private const string Body = "BODYQ7WX4clear";
    private const string Answer = "ANSWERQ7WX4clear";
    private const string Passphrase = "PASSQ7WX4clear";

    private readonly CaseStage stage = new();
    private readonly string trace;

    public WrittenAnywhereTests()
    {
        trace = Path.Combine(stage.Work.Root, "trace");
        foreach (var folder in new[] { "tmp", "home" })
            Directory.CreateDirectory(Path.Combine(stage.Work.Root, folder));
    }

    public void Dispose() => stage.Dispose();

    [Fact]
    public async Task What_is_secret_is_written_where_it_belongs_and_nowhere_else()
    {
        Assert.SkipUnless(
            File.Exists("/usr/bin/strace") && await MayTraceAsync(), "strace is not installed or may not look; tests/install-tools installs it.");
        var now = DateTimeOffset.UtcNow;
        stage.PutAdvisory(now.AddDays(60)); // a child has the machine's clock
        stage.Work.Put("input/advisories/case-7f3a.md", stage.Advisory.Replace("## 概要\n\n文", $"## 概要\n\n文 {Body}", StringComparison.Ordinal));
        stage.Work.Put("input/recipients/g.yml", $"sector: electric-power\nrecipients:\n  - {{key: a, name: 甲, email: a@example.jp, pgp: keys/a.asc, "
            + $"fingerprint: \"{Acme.Fingerprint}\"}}\n");
        stage.Work.Put("input/recipients/keys/a.asc", Acme.Public);
        File.Delete(Path.Combine(stage.Work.Root, "coordinator.asc"));
        var key = Locked(Coordinator);

        await Run(key, "send", "details", Id, "acme", "--direct", "--reason", "開発者であることが明らか", "--outbox", stage.Outbox, "--from", "vul@example.jp");
        var sheet = new ReplySheet
        {
            Id = AdvisoryId.TryParse("JVN#12345678", out var id) ? id : null, Organisation = "株式会社アクメ", Status = VendorStatus.Vulnerable,
            Comment = Answer,
        };
        stage.Work.Put("in/reply.asc", Acme.Write(sheet.Render(Language.Japanese), Coordinator, now.AddMinutes(-1)));
        await Run(key, "reply", "import", Path.Combine(stage.Work.Root, "in"), "--yes");
        await Run(key, "advance", Id, "--to", "g", "--consent", "合意", "--out", Path.Combine(stage.Work.Root, "copies"));
        Assert.Contains(Answer, stage.Advisory, StringComparison.Ordinal);

        var lines = await File.ReadAllLinesAsync(trace, TestContext.Current.CancellationToken);
        Assert.Contains(lines, line => line.Contains(Answer, StringComparison.Ordinal)); // the trace sees what is written
        foreach (var line in lines.Where(line => line.Contains(Body, StringComparison.Ordinal) || line.Contains(Answer, StringComparison.Ordinal)))
            Assert.True(Into().Match(line) is { Success: true } into && MayHold(into.Groups[1].Value), line);
        var secrets = key.Split('\n').Where(part => part.Length == 64 && !part.StartsWith('-')).Append(Passphrase).ToList();
        Assert.True(secrets.Count > 3);
        Assert.DoesNotContain(lines, line => secrets.Exists(secret => line.Contains(secret, StringComparison.Ordinal)));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(stage.Work.Root, "tmp")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(stage.Work.Root, "home")));
    }

    // The input, and the pipe to whoever gave the command.
    private bool MayHold(string file) =>
        file.StartsWith("pipe:", StringComparison.Ordinal) || file.StartsWith(stage.Work.Input + "/", StringComparison.Ordinal);

    private static string Locked(Keyring keys)
    {
        using var armored = PgpUtilities.GetDecoderStream(new MemoryStream(System.Text.Encoding.ASCII.GetBytes(keys.Armored)));
        var ring = PgpSecretKeyRing.CopyWithNewPassword(
            new PgpSecretKeyRing(armored), null, Passphrase.ToCharArray(), SymmetricKeyAlgorithmTag.Aes256, new SecureRandom());
        using var text = new MemoryStream();
        using (var armor = new ArmoredOutputStream(text))
            ring.Encode(armor);
        return System.Text.Encoding.ASCII.GetString(text.ToArray());
    }

    private static async Task<bool> MayTraceAsync() =>
        (await Child.RunAsync("/", new Dictionary<string, string>(StringComparer.Ordinal), "strace", "-qq", "true")).Outcome.Code == 0;

    private async Task Run(string key, params string[] arguments)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["JVN_SIGNING_KEY"] = key, ["JVN_SIGNING_PASSPHRASE"] = Passphrase, ["DOTNET_EnableDiagnostics"] = "0",
            ["TMPDIR"] = Path.Combine(stage.Work.Root, "tmp"), ["HOME"] = Path.Combine(stage.Work.Root, "home"),
        };
        var child = await Child.RunAsync(stage.Work.Root, variables, "strace",
            ["-f", "--seccomp-bpf", "-qq", "-y", "-s", "10000000", "-A", "-o", trace, "-e",
                "trace=write,writev,pwrite64,pwritev,pwritev2,sendto,sendmsg,execve,rename,renameat2,openat,open,creat,symlink,link",
                "dotnet", Child.Program, .. arguments, "--input", stage.Work.Input, "--lang", "en"]);
        Assert.True(child.Outcome.Code == 0, child.Outcome.ToString());
    }

    [GeneratedRegex(@"^\d+ +p?write\w*\(\d+<([^>]*)>, ")]
    private static partial Regex Into();
}
