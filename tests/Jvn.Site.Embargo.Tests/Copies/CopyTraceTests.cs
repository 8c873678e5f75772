using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Copies;

/// <summary>Whose copy leaked, out of fifty: from each form, from parts, and from what somebody has cleaned.</summary>
public sealed class CopyTraceTests
{
    private static readonly int[] Leaking = [1, 23, 50];

    [Fact]
    public async Task A_leak_of_any_form_is_traced_to_one_of_fifty()
    {
        using var copies = new CopyInput(50);
        foreach (var (number, files) in await copies.MakeAsync(Leaking))
        {
            var (html, markdown, csaf) = (Text(files["advisory.html"]), Text(files["advisory.md"]), Text(files["jvn_87654321.json"]));
            var copied = new HtmlParser().ParseDocument(html).Body!.TextContent;
            foreach (var (form, text) in new[]
            {
                ("HTML", html), ("Markdown", markdown), ("CSAF", csaf), ("copied", copied),
                ("quoted in a mail", "> " + copied.Replace("\n", "\r\n> ", StringComparison.Ordinal)),
                ("a part", Part(copied)), ("a part of Markdown", Part(markdown)), ("a part of CSAF", Part(csaf)),
                ("HTML, cleaned", Clean(html)), ("Markdown, cleaned", Clean(markdown)), ("CSAF, cleaned", Clean(csaf)), ("retyped", Clean(copied)),
                ("without its number", WithoutNumber(copied)),
            })
            {
                var outcome = await copies.Trace(text);
                Assert.True(outcome.Code == 0, $"{number}, {form}: {outcome}");
                Assert.Contains($"(denryoku/r{number}, JVN#87654321, ", outcome.Results.Split('\n')[0], StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task What_does_not_tell_is_said_not_to()
    {
        using var copies = new CopyInput(50);
        var text = Text((await copies.MakeAsync(7))[7]["advisory.md"]);
        foreach (var little in new[] { "", "架空CMS の脆弱性です。", text[^200..], Clean(CopyInput.Text()), "{\"document\": 1}", "<body>", "{", "```",
            "<body>&#xD800; &#xFFFF;", "{\"text\": \"\\ud800\"}", "\uFFFF" })
        {
            var outcome = await copies.Trace(little);
            Assert.True(outcome.Code == 1, $"{little}: {outcome}");
            Assert.Contains("not enough marks to tell which of 50 copies", outcome.Results, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_number_that_was_put_in_is_no_proof()
    {
        using var copies = new CopyInput(50);
        var opened = await copies.MakeAsync(7, 8);
        var (mine, other) = (Text(opened[7]["advisory.md"]), Text(opened[8]["advisory.md"]));
        var forged = mine.Replace(Number(mine), Number(other), StringComparison.Ordinal);
        var outcome = await copies.Trace(forged);
        Assert.True(outcome.Code == 0, outcome.ToString());
        Assert.Contains("denryoku/r7,", outcome.Results.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains("contradict", outcome.Results, StringComparison.Ordinal);
        var alone = await copies.Trace($"copy {Number(other)}");
        Assert.True(alone.Code == 1, alone.ToString());
        Assert.Contains("it proves nothing by itself", alone.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_learns_of_it_from_a_shared_log()
    {
        using var copies = new CopyInput(1);
        await copies.MakeAsync();
        copies.Input.Work.Put("leaked", "x");
        var outcome = await copies.Input.Run(CopyInput.Before, "advance", "trace", Path.Combine(copies.Input.Work.Root, "leaked"), "--redact");
        Assert.True(outcome is { Code: 2, Results: "" }, outcome.ToString());
    }

    // No sentence of ours, no number and no order: what is left are characters without width.
    private static string Part(string text) =>
        text[text.IndexOf("第3の文", StringComparison.Ordinal)..text.IndexOf("第16の文", StringComparison.Ordinal)];

    private static string Number(string text) => Regex.Match(text, "[0-9a-f]{4}-[0-9a-f]{4}").Value;

    private static string WithoutNumber(string text) => Regex.Replace(text, "[0-9a-f]{4}-[0-9a-f]{4}", "");

    private static string Clean(string text) => WithoutNumber(text.Replace("\u200C", "", StringComparison.Ordinal));

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
