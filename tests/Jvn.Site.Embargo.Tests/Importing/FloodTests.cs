using System.Diagnostics;
using Jvn.Site.Embargo.Tests.Sites;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Importing;

/// <summary>A document of one thing over and over ends as soon as any other: nothing grows with the square of its size. Two sizes are compared in one run, so
/// that a machine that has other work to do is no fault.</summary>
public sealed class FloodTests
{
    private const int Size = 50_000;
    private const int Times = 4;
    private const double Most = 9; // four times as much takes 4 times as long, and 16 times where it grows with the square
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(40); // what every run takes

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
    public static async Task Pages(string part)
    {
        foreach (var heading in new[] { "詳細情報", "ベンダ情報", "参考情報", "関連文書", "更新履歴" })
            await Ends("jvn-html", $"<h1>JVN#10000001</h1><h2>{heading}</h2><ul><li><table>", part, "");
    }

    [Theory]
    [InlineData("<AffectedItem affectedstatus=\"unknown\"><Name>a{n}</Name></AffectedItem>")]
    [InlineData("<AffectedItem><Name>a</Name><ProductName>b</ProductName></AffectedItem>")]
    [InlineData("<RelatedItem type=\"vendor\"><Name>a{n}</Name><URL>https://e.jp/{n}</URL></RelatedItem>")]
    public static Task Vuldef(string part) =>
        Ends("vuldef", "<VULDEF-Document><Vulinfo><VulinfoData><Related>", part, "</Related></VulinfoData></Vulinfo></VULDEF-Document>");

    [Theory]
    [InlineData("""{"title": "ベンダ情報 / Vendor Status：不明 / Unknown", "text": "a{n} ({n}) https://e.jp/{n}"}, """)]
    [InlineData("""{"category": "summary", "text": "a{n}"}, """)]
    public static Task CsafNotes(string part) => Ends("csaf", """{"document": {"csaf_version": "2.0", "tracking": {}, "notes": [""", part, "{}]}}");

    [Fact]
    public static Task CsafVulnerabilities() => Ends("csaf", """{"document": {"csaf_version": "2.0", "tracking": {}}, "vulnerabilities": [""",
        """{"cve": "CVE-2026-{n:0000}", "product_status": {"known_affected": ["P{n}", "P"]}}, """, "{}]}");

    // The shorter of some runs each: nothing makes one faster than it is.
    private static async Task Ends(string format, string begin, string part, string end)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (small, large) = (await TimeAsync(1), await TimeAsync(Times));
            if (large < (small > Least ? small : Least) * Most)
                return;
            Assert.True(attempt < 4, $"{format} {part}: {small} for {Size} bytes, {large} for {Times} times as many");
        }

        static string Numbered(string part, int n) =>
            part.Replace("{n:0000}", $"{n:0000}", StringComparison.Ordinal).Replace("{n}", $"{n}", StringComparison.Ordinal);

        async Task<TimeSpan> TimeAsync(int times)
        {
            var parts = Enumerable.Range(0, times * Size / part.Length).Select(n => Numbered(part, n));
            using var work = new Workplace();
            work.Put("document", begin + string.Concat(parts) + end);
            var watch = Stopwatch.StartNew();
            var outcome = await work.RunAsync(new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero),
                "import", format, Path.Combine(work.Root, "document"), "--input", work.Input, "--lang", "en", "--quiet");
            Assert.True(outcome.Errors.Length == 0, outcome.Errors);
            Assert.True(outcome.Code is 0 or 1 or 3, $"{outcome.Code}");
            return watch.Elapsed;
        }
    }
}
