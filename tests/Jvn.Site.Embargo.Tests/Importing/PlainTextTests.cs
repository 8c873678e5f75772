using System.Security;
using System.Text;
using Jvn.Site.Embargo.Tests.Sites;
using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Importing;

/// <summary>Plain words of a document stay these words, whatever signs of Markdown are among them.</summary>
public sealed class PlainTextTests : IDisposable
{
    private const string Signs = "\\`*_[]<>|&#+-=~:!(){}.)\"'^$%@;, 1a漢あＡ。";

    private readonly Workplace work = new();

    public void Dispose() => work.Dispose();

    [Theory]
    [InlineData("1. one")]
    [InlineData("12) two")]
    [InlineData("- item")]
    [InlineData("+ item")]
    [InlineData("* item")]
    [InlineData("# heading")]
    [InlineData("## 概要")]
    [InlineData("> quotation")]
    [InlineData("--- rule")]
    [InlineData("=== rule")]
    [InlineData("```code")]
    [InlineData("~~~ code")]
    [InlineData("<script>alert(1)</script> <b>")]
    [InlineData("[words](javascript:alert(1)) ![x](y) [a]: b")]
    [InlineData("&lt; &#60; &amp R&D")]
    [InlineData("a_b_c _a_ __b__ *c* **d**")]
    [InlineData("| a | b |")]
    [InlineData("ends with \\")]
    public async Task Signs_are_words(string text) => Assert.Equal([text], await Imported([text]));

    [Fact]
    public async Task So_is_every_mix_of_them()
    {
        var dice = new Dice(7);
        var texts = Enumerable.Range(0, 400).Select(_ => Text(dice)).ToList();
        Assert.Equal(texts, await Imported(texts));
    }

    private static string Text(Dice dice)
    {
        var text = new StringBuilder("x");
        for (var i = dice.Number(1, 12); i > 0; i--)
            text.Append(Signs[dice.Number(0, Signs.Length - 1)]);
        var words = text.Append(dice.Chance(50) ? "y" : "").ToString()[(dice.Chance(60) ? 1 : 0)..];
        return string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } line ? line : "x";
    }

    // Each text is the overview of an advisory of its own.
    private async Task<List<string>> Imported(IReadOnlyList<string> texts)
    {
        var entries = texts.Select((text, n) => $"<Vulinfo><VulinfoID>JVN#{n:00000000}</VulinfoID><VulinfoData><Title>T</Title><VulinfoDescription><Overview>"
            + $"{SecurityElement.Escape(text)}</Overview></VulinfoDescription><DateFirstPublished>2020-01-01</DateFirstPublished></VulinfoData></Vulinfo>");
        work.Put("document.xml", $"<VULDEF-Document xmlns=\"http://jvn.jp/vuldef/\">{string.Concat(entries)}</VULDEF-Document>");
        var outcome = await work.RunAsync(new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero), "import", "vuldef", Path.Combine(work.Root, "document.xml"),
            "--input", work.Input, "--lang", "en");
        Assert.True(outcome.Code == 0, outcome.ToString());
        return [.. SiteInput.Read(work.Input).Content.Dossiers.Select(dossier => dossier.Current!.Content!)
            .Select(advisory => advisory.Body.Sections.Where(section => section.Kind == SectionKind.Overview).Select(section => section.Html.Text)
                .FirstOrDefault(""))];
    }
}
