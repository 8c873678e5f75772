using Jvn.Site.Embargo.Tests.Sites;
using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Correspondence;

/// <summary>An input with a withheld advisory and vendors of each kind, and the keys of those who correspond.</summary>
internal sealed class CaseStage : IDisposable
{
    public const string Id = "JVN12345678";

    public CaseStage()
    {
        Work.Put("coordinator.asc", Coordinator.Armored);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path.Combine(Work.Root, "coordinator.asc"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        PutVendor("acme", 100001, "株式会社アクメ", "general", "contact: {name: 窓口 太郎, email: psirt@acme.example.jp}\nkeywords: [cms, php]\n", Acme);
        PutVendor("beta", 100002, "ベータ製作所", "general", "contact: {postal: 〒100-0001 東京都千代田区一丁目1番1号}\nkeywords: [cms]\n");
        PutVendor("gamma", 100003, "ガンマ", "none", "contact: {email: a@gamma.example.jp}\nkeywords: [cms]\n");
        PutVendor("delta", 100004, "デルタ", "individual", "contact: {email: a@delta.example.jp}\nkeywords: [cms]\n", Delta);
        PutAdvisory(Release);
    }

    public static DateTimeOffset Start { get; } = new(2027, 1, 5, 10, 0, 0, TimeSpan.FromHours(9));

    public static DateTimeOffset Release { get; } = new(2027, 3, 10, 12, 0, 0, TimeSpan.FromHours(9));

    public static Keyring Coordinator { get; } = Keyring.Make();

    public static Keyring Acme { get; } = Keyring.Make();

    public static Keyring Delta { get; } = Keyring.Make();

    public Workplace Work { get; } = new();

    public string Outbox => Path.Combine(Work.Root, "outbox");

    public string Case => File.ReadAllText(Path.Combine(Work.Input, "advisories/case-7f3a.case.yml"));

    public string Advisory => File.ReadAllText(Path.Combine(Work.Input, "advisories/case-7f3a.md"));

    /// <summary>The letters that were written, the newest last.</summary>
    public IEnumerable<string> Letters => Directory.Exists(Outbox) ? Directory.EnumerateFiles(Outbox).OrderBy(File.GetLastWriteTimeUtc) : [];

    public void PutAdvisory(DateTimeOffset release) => Work.Put("input/advisories/case-7f3a.md", TinySite.Advisory("JVN#12345678",
        JapanTime.Rfc3339(release))
        .Replace("  - vendor: acme\n    status: unknown\n", "  - {vendor: acme, status: unknown}\n", StringComparison.Ordinal)
        .Replace("## 詳細情報\n", "## 詳細情報\n\n文\n\n", StringComparison.Ordinal)
        .Replace($"history:\n  - {{at: {JapanTime.Rfc3339(release)}, text: 公開}}\n", "", StringComparison.Ordinal));

    public void PutVendor(string key, int number, string name, string registration, string more, Keyring? keys = null)
    {
        var pinned = keys is null ? "" : $"pgp: keys/{key}.asc\nfingerprint: \"{keys.Fingerprint}\"\n";
        Work.Put($"input/vendors/{key}.yml", $"number: {number}\nname: {name}\nkana: アイウ\nregistration: {registration}\n{more}{pinned}");
        if (keys is not null)
            Work.Put($"input/vendors/keys/{key}.asc", keys.Public);
    }

    public Task<Outcome> Run(DateTimeOffset now, params string[] arguments) => Work.RunAsync(now, [.. arguments, "--input", Work.Input, "--lang", "en"]);

    public Task<Outcome> Send(DateTimeOffset now, string kind, params string[] arguments) => Run(now,
        ["send", kind, Id, .. arguments, "--outbox", Outbox, "--from", "vul@example.jp", "--key", Path.Combine(Work.Root, "coordinator.asc")]);

    public static async Task<Outcome> Done(Task<Outcome> run)
    {
        var outcome = await run;
        Assert.True(outcome.Code == 0, outcome.ToString());
        return outcome;
    }

    /// <summary>It ends so, and neither the input nor the outbox is another one.</summary>
    public async Task<Outcome> Unchanged(int code, string finding, Task<Outcome> run)
    {
        var (before, letters) = (Snapshot.Of(Work.Input), Letters.ToList());
        var outcome = await run;
        Assert.True(outcome.Code == code, outcome.ToString());
        Assert.Contains(finding, outcome.Results + outcome.Errors, StringComparison.Ordinal);
        Assert.Null(Snapshot.Of(Work.Input).DifferenceTo(before));
        Assert.Equal(letters, Letters);
        return outcome;
    }

    public void Dispose() => Work.Dispose();
}
