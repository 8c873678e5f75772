using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Jvn.Site.Output.Tests.Tree;
using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;
using Xunit;

namespace Jvn.Site.Output.Tests.Pages;

/// <summary>What holds for every page of the site.</summary>
public sealed class AllPagesTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    [Fact]
    public void Every_page_is_well_formed_HTML_without_BOM_or_CR() => Each((address, text) =>
    {
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=", text);
        Assert.EndsWith("</html>\n", text);
        Assert.DoesNotContain('\r', text);
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(text);
    });

    [Fact]
    public void Every_page_has_language_title_description_and_canonical_address() => EachDocument((address, page) =>
    {
        var language = address.StartsWith("/en/", StringComparison.Ordinal) ? "en" : "ja";
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.NotEqual("", page.Title);
        Assert.NotEqual("", page.QuerySelector("meta[name=description]")?.GetAttribute("content") ?? "");
        Assert.Equal("https://jvn.jp" + address, page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main#main"));
    });

    [Fact]
    public void Every_page_but_the_bilingual_one_names_its_twin_and_its_twin_names_it() => EachDocument((address, page) =>
    {
        if (address == SiteUrls.NotFound)
            return;
        var japanese = address.StartsWith("/en/", StringComparison.Ordinal) ? address[3..] : address;
        string? Alternate(string language) => page.QuerySelector($"link[hreflang={language}]")?.GetAttribute("href");
        Assert.Equal(address == japanese ? "/en" + japanese : japanese, page.QuerySelector("a.language")!.GetAttribute("href"));

        // A vendor's page below an advisory repeats nothing of that one's head.
        if (address.Split('/') is [.., var id, var number, ""] && id.StartsWith("JVN", StringComparison.Ordinal) && number.All(char.IsAsciiDigit))
        {
            Assert.Empty(page.QuerySelectorAll("link[rel=alternate], link[rel=search], meta[property^=og]"));
            return;
        }

        Assert.Equal("https://jvn.jp" + japanese, Alternate("ja"));
        Assert.Equal("https://jvn.jp/en" + japanese, Alternate("en"));
        Assert.Equal("https://jvn.jp" + japanese, Alternate("x-default"));
    });

    [Fact]
    public void No_page_runs_or_loads_what_is_not_the_sites_own_or_is_styled_in_place() => EachDocument((address, page) =>
    {
        Assert.Empty(page.QuerySelectorAll(
            "style, iframe, object, embed, base, script:not([src^='/assets/'], [type='application/ld+json']), img:not([src^='/']), form:not([action^='/'])"));
        Assert.All(page.QuerySelectorAll("script[src]"), script => Assert.Equal("", script.TextContent));
        Assert.Equal(ContentSecurityPolicy.InPage, page.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content"));
        foreach (var attribute in page.All.SelectMany(element => element.Attributes))
        {
            Assert.NotEqual("style", attribute.Name);
            Assert.False(attribute.Name.StartsWith("on", StringComparison.Ordinal), attribute.Name);
        }

        Assert.All(
            page.QuerySelectorAll("[href]").Select(element => element.GetAttribute("href")!),
            href => Assert.True(href.StartsWith('/') || href.StartsWith('#') || href.StartsWith("https://", StringComparison.Ordinal), href));
        Assert.All(page.QuerySelectorAll("link[rel=stylesheet]"), link => Assert.StartsWith("/assets/", link.GetAttribute("href")));
    });

    [Fact]
    public void Identifiers_of_elements_are_unique_and_links_to_them_arrive() => EachDocument((address, page) =>
    {
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Distinct().Count(), ids.Count);
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), element => Assert.Contains(element.GetAttribute("aria-labelledby"), ids));
    });

    [Fact]
    public void Links_inside_the_site_arrive() => EachDocument((address, page) =>
    {
        foreach (var href in page.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')))
        {
            Assert.True(site.Pages.ContainsKey(href[0]) || site.OtherFiles.Contains(href[0]), $"{address} -> {href[0]}");
            if (href.Length == 2)
                Assert.NotNull(site[href[0]].GetElementById(href[1]));
        }
    });

    [Fact]
    public void What_the_head_of_a_page_names_is_there() => EachDocument((address, page) => Assert.All(
        page.QuerySelectorAll("link[rel=alternate][href^='/'], link[rel=search]").Select(link => link.GetAttribute("href")!),
        href => Assert.Contains(href, site.OtherFiles)));

    [Theory]
    [InlineData("/jp/", "jvnJP")]
    [InlineData("/en/vu/", "jvnVU")]
    [InlineData("/report/2026/", "2026")]
    [InlineData("/en/adj/", "unreachable")]
    [InlineData("/reply/", "unreachable")]
    [InlineData("/vendor/995312/", "vendor/995312")]
    public void A_list_names_its_own_feeds_beside_those_of_the_site(string address, string stem)
    {
        var feeds = site[address].QuerySelectorAll("link[rel=alternate][title][href^='/']").Select(link => link.GetAttribute("href")).ToList();
        var folder = address.StartsWith("/en/", StringComparison.Ordinal) ? "/en/rss/" : "/rss/";

        Assert.Equal(
            new[] { "jvn", stem }.SelectMany(channel => new[] { ".rdf", ".xml", ".atom", ".json" }.Select(ending => folder + channel + ending)),
            feeds.Where(feed => feed!.Contains("/rss/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Japanese_on_an_English_page_is_marked() => EachDocument((address, page) =>
    {
        if (!address.StartsWith("/en/", StringComparison.Ordinal))
            return;
        var japanese = page.QuerySelectorAll("body *").Where(element =>
            element.ChildNodes.OfType<IText>().Any(text => text.Data.Any(letter => letter is >= '\u3041' and <= '\u30FF' or >= '\u4E00' and <= '\u9FFF')));
        Assert.All(japanese, element => Assert.Equal("ja", element.Closest("[lang]")!.GetAttribute("lang")));
    });

    [Fact]
    public void Hostile_text_is_shown_as_text()
    {
        var page = site.Advisory(SampleSite.HostileText, Language.Japanese);

        Assert.Equal(SampleSite.Hostile, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(SampleSite.Hostile, page.QuerySelector("table.cards th[scope=row]")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("main a[href^='javascript'], main a[href^='data']"));
    }

    [Fact]
    public void Hostile_text_is_data_in_the_structured_data()
    {
        var script = site.Advisory(SampleSite.HostileText, Language.Japanese).QuerySelector("script[type='application/ld+json']")!;

        Assert.DoesNotContain('<', script.TextContent);
        Assert.Equal(SampleSite.Hostile, JsonDocument.Parse(script.TextContent).RootElement.GetProperty("headline").GetString());
    }

    [Fact]
    public void An_advisory_tells_search_engines_what_it_is()
    {
        var page = site.Advisory(SampleSite.Full, Language.English);
        var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;

        Assert.Equal(SampleSite.Full, data.GetProperty("identifier").GetString());
        Assert.Equal("en", data.GetProperty("inLanguage").GetString());
        Assert.Equal(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), data.GetProperty("url").GetString());
        Assert.Equal(page.QuerySelector("dl.dates time")!.GetAttribute("datetime"), data.GetProperty("datePublished").GetString());
        Assert.Equal("article", page.QuerySelector("meta[property='og:type']")!.GetAttribute("content"));
        Assert.Null(page.QuerySelector("meta[property='og:image']"));
    }

    [Fact]
    public async Task Rendering_twice_gives_the_same_bytes_whatever_the_order()
    {
        using var folder = new OutputFolder();
        var again = await RenderedSite.RenderAsync(SampleSite.Model, folder.Output);

        Assert.All(site.Pages, page => Assert.Equal(page.Value, again[page.Key.EndsWith('/') ? page.Key + "index.html" : page.Key]));
    }

    private void Each(Action<string, string> check) => Assert.All(site.Pages, page => check(page.Key, page.Value));

    private void EachDocument(Action<string, IDocument> check) => Assert.All(site.Pages.Keys, address => check(address, site[address]));
}
