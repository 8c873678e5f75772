using Jvn.Site.Embargo.Tests.Sites;

namespace Jvn.Site.Embargo.Tests.Board;

/// <summary>An input with something of every kind that the board shows.</summary>
internal sealed class BoardInput : IDisposable
{
    public const string HostileTitle = "架空\"<script>alert(1)</script>, ; \\ 題の長い長い長い長い長い長い長い長い長い長い長い長い長い長い脆弱性";

    public static DateTimeOffset Now { get; } = new(2027, 3, 1, 9, 0, 0, TimeSpan.FromHours(9));

    public BoardInput()
    {
        Work.Put("input/vendors/acme.yml", "number: 1\nname: {ja: 株式会社架空, en: Acme Inc.}\n");
        Work.Put("input/vendors/mute.yml", "number: 2\nname: 無言工房\nunreachable: {since: 2026-12-01, reason: no-reply, name-listed-at: " +
            "2027-02-01T12:00:00+09:00, product-listed-at: 2027-02-02T12:00:00+09:00, products: [{name: 製品}]}\n");
        Work.Put("input/vendors/gone.yml", "number: 3\nname: 行方工房\nunreachable: {since: 2027-01-05, reason: no-reply, name-listed-at: " +
            "2027-03-05T12:00:00+09:00}\n");
        Put("case-1.md", Text("JVN#00000001", "2027-03-05T12:00:00+09:00", "handling-started: 2027-01-10\nurgent: true\n")
            .Replace("title: 架空CMS におけるクロスサイトスクリプティングの脆弱性 0001", $"title: '{HostileTitle}'", StringComparison.Ordinal));
        Put("case-2.md", Text("JVN#00000002", "2027-03-12T12:00:00+09:00", "handling-started: 2027-02-20\n")
            .Replace("\n文\n\n## 影響", "\n\n## 影響", StringComparison.Ordinal).Replace("status: unknown", "status: vulnerable", StringComparison.Ordinal));
        Put("case-3.md", Text("JVN#00000003", "2027-02-01T12:00:00+09:00", "taken-back: {at: 2027-02-02T12:00:00+09:00, reason: 誤}\n"));
        Put("case-4.md", Text("JVN#00000004", "2027-02-01T12:00:00+09:00", ""));
        Put("case-4.next.md", Text("JVN#00000004", "2027-02-05T12:00:00+09:00", ""));
        Put("case-4.next.en.md", "---\ntitle: Title\nrelease-at: 2027-02-06T12:00:00+09:00\n---\n## Overview\n");
        Put("JVN00000005.md", Text("JVN#00000005", "2027-02-01T12:00:00+09:00", ""));
        Put("JVN00000005.next.md", Text("JVN#00000005", "2027-03-12T12:00:00+09:00", ""));
    }

    public Workplace Work { get; } = new();

    public void Put(string name, string text) => Work.Put($"input/advisories/{name}", text);

    public static string Text(string id, string release, string lines) => TinySite.Advisory(id, release).Replace("action:", lines + "action:",
        StringComparison.Ordinal);

    public Task<Outcome> Run(params string[] arguments) => Work.RunAsync(Now, ["schedule", "--input", Work.Input, "--lang", "ja", .. arguments]);

    public void Dispose() => Work.Dispose();
}
