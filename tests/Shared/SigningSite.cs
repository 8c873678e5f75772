using System.Text;
using Jvn.Site.Cli.Commands;

namespace Jvn.Site.Tests.Shared;

/// <summary>A folder of a test's own with an input of two advisories, and <c>jvn</c> run in it within this process.</summary>
internal sealed class SigningSite : IDisposable
{
    private readonly Dictionary<string, string> environment = new(StringComparer.Ordinal);

    public SigningSite()
    {
        Root = Directory.CreateTempSubdirectory("jvn-sign-").FullName;
        Put("input/site.yml", File.ReadAllBytes(Checkout.At("input", "site.yml")));
        Put("input/vendors/acme.yml", "number: 100001\nname: {ja: 架空ソフト, en: Kakuu Software}\nkana: カクウソフト\n");
        PutAdvisory("JVN#10000001", "2026-03-01T12:00:00+09:00");
        PutAdvisory("JVN#10000002", "2026-03-02T12:00:00+09:00");
    }

    public string Root { get; }

    public string Output => At("www");

    /// <summary>The clock of the machine that signs.</summary>
    public DateTimeOffset Now { get; set; } = KeyPlan.Now;

    public string At(string path) => Path.Combine(Root, path);

    public byte[] Read(string address) => File.ReadAllBytes(Output + address);

    public bool Has(string address) => File.Exists(Output + address);

    public void Put(string path, string text) => Put(path, new UTF8Encoding(false).GetBytes(text));

    public string Put(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), bytes);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(At(path), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return At(path);
    }

    public void PutAdvisory(string id, string releaseAt, string overview = "文", string more = "") => Put(
        $"input/advisories/{id.Replace("#", "", StringComparison.Ordinal)}.md",
        $"---\nid: {id}\ntitle: 架空CMS におけるクロスサイトスクリプティングの脆弱性 {id[^4..]}\nrelease-at: {releaseAt}\naction: {{do: update, text: 更新する}}\n"
        + $"vendors:\n  - vendor: acme\n    status: unknown\n{more}---\n## 概要\n\n{overview}\n\n## 影響を受けるシステム\n## 詳細情報\n## 想定される影響\n## 対策方法\n\n更新する\n\n## " +
            $"JPCERT/CCからの補足情報\n## JPCERT/CCによる脆弱性分析結果\n## 謝辞\n");

    public void Set(string variable, string value) => environment[variable] = value;

    public Task<(int Code, string Said)> BuildAsync(params string[] options) =>
        RunAsync(["build", "--input", At("input"), "--theme", Checkout.At("theme"), "--output", Output, .. options]);

    public async Task<(int Code, string Said)> RunAsync(params string[] arguments)
    {
        using var results = new MemoryStream();
        await using var errors = new StringWriter();
        var code = await new CommandLine(new Clock(Now), results, errors, environment.GetValueOrDefault).RunAsync([.. arguments, "--lang", "en"]);
        return (code, Encoding.UTF8.GetString(results.ToArray()) + errors);
    }

    /// <summary>Every file with its bytes and its time.</summary>
    public SortedDictionary<string, (string Bytes, DateTime ModifiedAt)> Files(string folder) => new(
        Directory.EnumerateFiles(At(folder), "*", SearchOption.AllDirectories).ToDictionary(
            path => Path.GetRelativePath(At(folder), path), path => (Convert.ToBase64String(File.ReadAllBytes(path)), File.GetLastWriteTimeUtc(path))),
        StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;

        // A clock that stands while time passes would be one that somebody sets.
        public override long GetTimestamp() => 0;
    }
}
