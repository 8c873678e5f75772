using System.Collections.Immutable;
using Jvn.Site.Cli;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Parsing;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Output.Tree;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>The net below the wall: what is looked for in finished files, whoever made them.</summary>
public sealed class FinishedSiteTests : IDisposable
{
    private const string Later = "2026-06-01T12:00:00+09:00";
    private const string Sentence = "架空CMS の管理画面では、細工された要求によって任意のコードが実行されます。";

    private readonly PublishingPlace place = new();

    [Theory]
    [InlineData("JVN7001", "index.html", "<p>JVN#20000002</p>")]
    [InlineData("JVN7001", "rss/jvn.rdf", "JVN20000002")]
    [InlineData("JVN7001", "JVN20000002.txt", "")]
    [InlineData("JVN7001", "index.html", "<li>秘密社 &amp; 子会社</li>")]
    [InlineData("JVN7001", "api/a.json", "\"\\u79D8\\u5BC6\\u793E \\u0026 \\u5B50\\u4F1A\\u793E\"")]
    [InlineData("JVN7001", "sitemap.xml", "https://jvn.example.jp/%E7%A7%98%E5%AF%86%E7%A4%BE%20%26%20%E5%AD%90%E4%BC%9A%E7%A4%BE/")]
    [InlineData("JVN7001", "chart.svg", "<text>Himitsu Inc.</text>")]
    [InlineData("JVN7001", "index.html", "<p>架空CMS の管理画面では、細工された要求によって任意のコードが実行されます。</p>")]
    [InlineData("JVN7001", "shard.txt", "前の文。架空CMS の管理画面では、細工された要求によって任意のコードが実行されます")]
    [InlineData("JVN7002", "index.html", "<a href=\"/nowhere/\">x</a>")]
    public void A_finished_file_that_must_not_go_out_is_found(string code, string path, string text)
    {
        PutWithheld(Later);
        place.Put("site/" + path, text);

        var refusal = Assert.Single(Verify());
        Assert.Equal((code, '/' + path), (refusal.Diagnostic.Rule.Id, refusal.Diagnostic.Location.Path));
        Assert.Equal(code == "JVN7001", refusal.NamesWithheld);
    }

    [Theory]
    [InlineData("2026-02-01T12:00:00+09:00", "JVN#20000002 秘密社 &amp; 子会社 Himitsu Inc. 架空CMS の管理画面では、細工された要求によって任意のコードが実行されます。")]
    [InlineData(Later, "別の製品の管理画面では、細工された要求によって任意のコードが実行されます。")]
    [InlineData(Later, "架空ソフト")]
    public void What_something_public_says_may_be_said(string releaseAt, string text)
    {
        PutWithheld(releaseAt);
        place.PutAdvisory("JVN#10000001", "2026-02-01T12:00:00+09:00");
        place.Put("site/index.html", $"<p id=\"a\">{text} <a href=\"/#a\">x</a></p>");
        Assert.Empty(Verify());
    }

    [Fact]
    public void A_sentence_that_a_public_advisory_says_too_is_no_leak()
    {
        PutWithheld(Later);
        place.PutAdvisory("JVN#10000001", "2026-02-01T12:00:00+09:00", Sentence);
        place.Put("site/index.html", Sentence);
        Assert.Empty(Verify());
    }

    [Fact]
    public void A_withheld_title_that_is_a_phrase_of_the_theme_stops_nothing()
    {
        place.PutAdvisory("JVN#20000002", Later);
        var file = Path.Combine(place.Input, "advisories", "JVN20000002.md");
        File.WriteAllText(file, File.ReadAllText(file).Replace("title: 架空CMS におけるクロスサイトスクリプティングの脆弱性 0002", "title: ウェブアクセシビリティ試験結果", StringComparison.Ordinal));
        var site = FinishedTree.Open(Put("site/index.html", "ウェブアクセシビリティ試験結果"));
        Assert.NotEqual([], LeakSearch.WordsIn(Probe(), site.Addresses, site.Read));
        Assert.Empty(Verify());
    }

    [Fact]
    public void A_phrase_of_the_theme_excuses_nothing_else_that_the_file_says()
    {
        place.PutAdvisory("JVN#20000002", Later);
        var file = Path.Combine(place.Input, "advisories", "JVN20000002.md");
        File.WriteAllText(file, File.ReadAllText(file).Replace("title: 架空CMS におけるクロスサイトスクリプティングの脆弱性 0002", "title: ウェブアクセシビリティ試験結果", StringComparison.Ordinal));
        place.Put("site/index.html", "ウェブアクセシビリティ試験結果 JVN#20000002");
        Assert.Equal("JVN7001", Assert.Single(Verify()).Diagnostic.Rule.Id);
    }

    [Fact]
    public void What_an_editor_writes_in_the_settings_is_no_word_of_the_theme()
    {
        place.PutAdvisory("JVN#20000002", Later);
        place.Put("input/site.yml", "name: {ja: JVN#20000002 の試験, en: Test}\n");
        place.Put("site/index.html", "<h1>JVN#20000002 の試験</h1>");
        Assert.Equal("JVN7001", Assert.Single(Verify()).Diagnostic.Rule.Id);
    }

    [Fact]
    public void A_phrase_that_the_program_says_of_some_advisory_is_no_leak()
    {
        const string Phrase = "この節はどこにも書かれていない文です";
        place.PutAdvisory("JVN#20000002", Later, "この節は日本語だけで提供しています。");
        place.Put("site/index.html", "この節は日本語だけで提供しています。");
        Assert.Empty(Verify());

        place.PutAdvisory("JVN#20000002", Later, Phrase);
        place.Put("site/index.html", Phrase);
        Assert.Equal("JVN7001", Assert.Single(Verify()).Diagnostic.Rule.Id);
    }

    public void Dispose() => place.Dispose();

    private string Put(string path, string text)
    {
        place.Put(path, text);
        return Path.Combine(place.Root, "site");
    }

    private void PutWithheld(string releaseAt)
    {
        place.Put("input/vendors/himitsu.yml", "number: 100002\nname: {ja: 秘密社 & 子会社, en: Himitsu Inc.}\nkana: ヒミツシャ\n");
        place.PutAdvisory("JVN#20000002", releaseAt, Sentence, "  - vendor: himitsu", "    status: unknown", "affected:",
            "  - {vendor: himitsu, product: 架空CMS, versions: すべて}");
    }

    private LeakProbe Probe()
    {
        var diagnostics = new DiagnosticBag();
        return LeakProbe.For(ContentParser.Parse(InputFolder.List(place.Input, diagnostics), diagnostics, (_, _) => { }), PublishingPlace.Start);
    }

    private ImmutableArray<Refusal> Verify()
    {
        var (site, probe) = (FinishedTree.Open(Path.Combine(place.Root, "site")), Probe());
        return FinishedSite.Verify(site, LeakSearch.WordsIn(probe, site.Addresses, site.Read), probe, PublishingPlace.Theme);
    }
}
