using System.Text.Json;
using Jvn.Site.Embargo.Tests.Sites;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Reporting;

/// <summary>Findings for code hosts: beside the line, and under redaction without one.</summary>
public sealed class SharedFormatTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2027, 1, 1, 0, 0, 0, TimeSpan.FromHours(9));
    private readonly Workplace work = new();

    public SharedFormatTests()
    {
        work.Put("input/vendors/acme.yml", "number: 1\nname: 架空\nkana: カクウ\nregistration: none\n");
        work.Put("input/advisories/a,b/JVN00000001.md", TinySite.Advisory("JVN#00000001", "2026-05-01T12:00:00+09:00")
            .Replace("action:", "100%: x\naction:", StringComparison.Ordinal));
        work.Put("input/advisories/case-1.md", TinySite.Advisory("JVN#00000002", "2028-05-01T12:00:00+09:00")
            .Replace("action:", "colour: red\naction:", StringComparison.Ordinal));
    }

    public void Dispose() => work.Dispose();

    [Fact]
    public async Task GitHub_is_told_file_line_and_column()
    {
        var outcome = await work.CheckAsync(Now, "--format", "github");
        Assert.Equal(1, outcome.Code);
        Assert.Contains($"::error file={work.Input}/advisories/a%2Cb/JVN00000001.md,line=5,col=1,title=JVN1018::There is no key '100%25'.", outcome.Results);
        Assert.Contains($"::error file={work.Input}/advisories/case-1.md,line=5,col=1,title=JVN1018::", outcome.Results);
        Assert.EndsWith("2 errors, 0 warnings.\n", outcome.Results);
    }

    [Fact]
    public async Task GitHub_is_told_a_code_and_a_number_of_what_is_withheld()
    {
        var outcome = await work.CheckAsync(Now, "--format", "github", "--redact");
        Assert.Contains("::error title=JVN1018::withheld-1\n", outcome.Results);
        Assert.DoesNotMatch("case-1|colour|00000002|2028", outcome.ToString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Sarif_has_a_result_and_a_rule_for_each_finding(bool isRedacted)
    {
        var outcome = await work.CheckAsync(Now, ["--format", "sarif", .. isRedacted ? new[] { "--redact" } : []]);
        var run = JsonDocument.Parse(outcome.Results).RootElement.GetProperty("runs")[0];
        Assert.Equal("JVN1018", Assert.Single(run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()).GetProperty("id")
            .GetString());
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(2, results.Count);
        var place = results[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("/advisories/a%2Cb/JVN00000001.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((5, 1), (place.GetProperty("region").GetProperty("startLine").GetInt32(), place.GetProperty("region").GetProperty("startColumn")
            .GetInt32()));
        Assert.Equal(isRedacted, !results[1].TryGetProperty("locations", out _));
        if (isRedacted)
        {
            Assert.Equal("withheld-1", results[1].GetProperty("message").GetProperty("text").GetString());
            Assert.DoesNotMatch("case-1|colour|00000002|2028", outcome.ToString());
        }
    }
}
