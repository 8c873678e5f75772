using System.Text;

namespace Jvn.Site.Publishing.Tests;

/// <summary>A folder of a test's own with an input, a theme and a place to publish to.</summary>
internal sealed class PublishingPlace : IDisposable
{
    public PublishingPlace()
    {
        Root = Directory.CreateTempSubdirectory("jvn-publish-").FullName;
        Put("input/site.yml", File.ReadAllText(Checkout.At("input", "site.yml")));
        Put("input/vendors/acme.yml", "number: 100001\nname: {ja: 架空ソフト, en: Kakuu Software}\nkana: カクウソフト\n");
    }

    /// <summary>When tests begin, by the clock that they hand out.</summary>
    public static DateTimeOffset Start { get; } = new(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(9));

    public static string Theme => Checkout.At("theme");

    public string Root { get; }

    public string Input => Path.Combine(Root, "input");

    /// <summary>What is published to.</summary>
    public string Target => Path.Combine(Root, "www");

    public void Put(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);

        // All at once, as git does: a publisher that is looking must not find half a file.
        var whole = Path.Combine(Root, Guid.NewGuid().ToString("N"));
        File.WriteAllBytes(whole, new UTF8Encoding(false).GetBytes(text));
        File.Move(whole, full, overwrite: true);
    }

    /// <summary>A whole advisory; <paramref name="front"/> are further lines of its front matter.</summary>
    public void PutAdvisory(string id, string releaseAt, string overview = "文", params IEnumerable<string> front) => Put(
        $"input/advisories/{id.Replace("#", "", StringComparison.Ordinal)}.md",
        string.Join('\n',
        [
            "---", $"id: {id}", $"title: 架空CMS におけるクロスサイトスクリプティングの脆弱性 {id[^4..]}", $"release-at: {releaseAt}", "action: {do: update, text: 更新する}",
            "vendors:", "  - vendor: acme", "    status: unknown", .. front, "---",
            "## 概要", "", overview, "", "## 影響を受けるシステム", "## 詳細情報", "## 想定される影響", "## 対策方法", "", "更新する。", "", "## JPCERT/CCからの補足情報", "## JPCERT/CCによる脆弱性分析結果",
                "## 謝辞", "",
        ]));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
