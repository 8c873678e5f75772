using System.Diagnostics;
using Jvn.Site.Embargo.Tests.Sites;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Importing;

/// <summary>A document of one thing over and over ends as soon as any other: nothing grows with the square of its size.</summary>
public sealed class FloodTests : IDisposable
{
    private const int Size = 1_000_000;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private readonly Workplace work = new();

    public void Dispose() => work.Dispose();

    [Theory]
    [InlineData("<h2>概要</h2>")]
    [InlineData("<b>x</b>")]
    [InlineData("<td><a href='https://e.jp/'>x</a>")]
    [InlineData("<tr><td>x<td>2020/01/01<td>不明")]
    [InlineData("<p><br>")]
    [InlineData("<table>")]
    [InlineData("<")]
    [InlineData("<a ")]
    [InlineData("AV:N/")]
    [InlineData("CVE-2026-1111")]
    public async Task Pages(string part)
    {
        foreach (var heading in new[] { "詳細情報", "ベンダ情報", "参考情報", "関連文書", "更新履歴" })
            await Ends("jvn-html", $"<h1>JVN#10000001</h1><h2>{heading}</h2><ul><li><table>", part, "");
    }

    [Theory]
    [InlineData("<AffectedItem affectedstatus=\"unknown\"><Name>a{n}</Name></AffectedItem>")]
    [InlineData("<AffectedItem><Name>a</Name><ProductName>b</ProductName></AffectedItem>")]
    [InlineData("<RelatedItem type=\"vendor\"><Name>a{n}</Name><URL>https://e.jp/{n}</URL></RelatedItem>")]
    public Task Vuldef(string part) =>
        Ends("vuldef", "<VULDEF-Document><Vulinfo><VulinfoData><Related>", part, "</Related></VulinfoData></Vulinfo></VULDEF-Document>");

    [Theory]
    [InlineData("""{"title": "ベンダ情報 / Vendor Status：不明 / Unknown", "text": "a{n} ({n}) https://e.jp/{n}"}, """)]
    [InlineData("""{"category": "summary", "text": "a{n}"}, """)]
    public Task CsafNotes(string part) => Ends("csaf", """{"document": {"csaf_version": "2.0", "tracking": {}, "notes": [""", part, "{}]}}");

    [Fact]
    public Task CsafVulnerabilities() => Ends("csaf", """{"document": {"csaf_version": "2.0", "tracking": {}}, "vulnerabilities": [""",
        """{"cve": "CVE-2026-{n:0000}", "product_status": {"known_affected": ["P{n}", "P"]}}, """, "{}]}");

    // The time to write thousands of vendors' files is not what this is about.
    private async Task Ends(string format, string begin, string part, string end)
    {
        var parts = Enumerable.Range(0, Math.Min(Size / part.Length, format == "jvn-html" ? int.MaxValue : 4_000))
            .Select(n => part.Replace("{n:0000}", $"{n:0000}", StringComparison.Ordinal).Replace("{n}", $"{n}", StringComparison.Ordinal));
        work.Put("document", begin + string.Concat(parts) + end);
        var watch = Stopwatch.StartNew();
        var outcome = await work.RunAsync(new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero),
            "import", format, Path.Combine(work.Root, "document"), "--input", work.Input, "--lang", "en", "--quiet");
        Assert.True(outcome.Errors.Length == 0, outcome.Errors);
        Assert.True(watch.Elapsed < Longest, $"{format} {part}: {watch.Elapsed}");
        Assert.True(outcome.Code is 0 or 1 or 3, $"{outcome.Code}");
    }
}
