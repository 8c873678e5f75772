using AngleSharp.Dom;
using Jvn.Site.Output.Tests.Pages;
using Jvn.Site.Published;
using Jvn.Site.Theme.Words;
using Xunit;

namespace Jvn.Site.Output.Tests.Search;

public sealed class SearchPageTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    [Theory]
    [InlineData("/search/", "ja")]
    [InlineData("/en/search/", "en")]
    public void The_page_names_every_file_of_its_language_and_they_exist(string address, string language)
    {
        var page = site[address];
        var years = page.QuerySelectorAll("select[name=year] option[data-file]");

        Assert.Equal(["2026", "2010"], years.Select(option => option.GetAttribute("value")));
        Assert.All(years, option => Assert.StartsWith($"/assets/search/{language}/{option.GetAttribute("value")}.", option.GetAttribute("data-file")));
        Assert.All(years.Select(option => option.GetAttribute("data-file")!).Append(page.GetElementById("choices")!.GetAttribute("data-vendors")!), file =>
            Assert.Contains(file, site.OtherFiles));
    }

    [Fact]
    public void The_address_of_an_advisory_is_that_of_its_series_and_its_identifier_without_the_sign() => Assert.All(SampleSite.Model.Advisories, advisory =>
    {
        foreach (var language in Enum.GetValues<Language>())
            Assert.Equal(SiteUrls.Advisory(advisory.Id, language), SiteUrls.Series(advisory.Id.Kind, language)
                + advisory.Id.Text.Replace("#", "", StringComparison.Ordinal) + "/");
    });

    [Theory]
    [InlineData("/", "/search/")]
    [InlineData("/en/", "/en/search/")]
    [InlineData("/search/", "/search/")]
    [InlineData("/en/search/", "/en/search/")]
    [InlineData("/404.html", "/search/")]
    public void A_form_leads_to_the_search_page(string address, string action)
    {
        var form = site[address].QuerySelector("form[role=search]")!;
        var field = form.QuerySelector("input[name=q]")!;

        Assert.Equal(action, form.GetAttribute("action"));
        Assert.Equal("get", form.GetAttribute("method"));
        Assert.Equal("search", field.GetAttribute("type"));
        Assert.NotEqual("", form.QuerySelector($"label[for={field.Id}]")!.TextContent);
    }

    [Fact]
    public void Where_both_languages_stand_each_has_its_form() => Assert.Equal(
        ["/search/", "/en/search/"],
        site[SiteUrls.NotFound].QuerySelectorAll("section form").Select(form => form.GetAttribute("action")));

    [Theory]
    [InlineData(Language.Japanese)]
    [InlineData(Language.English)]
    public void Without_script_the_page_says_how_else_to_find_things(Language language)
    {
        var help = site[SiteUrls.Search(language)].QuerySelector("noscript")!;

        Assert.Contains(PageWords.In(language).SearchNeedsScript, help.TextContent);
        Assert.NotNull(help.QuerySelector($"a[href='{SiteUrls.Years(language)}']"));
        Assert.NotNull(help.QuerySelector($"a[href='{SiteUrls.Vendors(language)}']"));
        Assert.NotNull(help.QuerySelector($"a[href='{SiteUrls.Series(AdvisoryKind.JvnVu, language)}']"));
        Assert.Contains("https://jvn.jp" + SiteUrls.Series(AdvisoryKind.Jvn, language) + "JVN########/", help.TextContent);
    }

    [Fact]
    public void The_script_has_no_words_of_its_own() =>
        Assert.DoesNotContain(File.ReadAllText(Path.Combine(RenderedSite.Theme, "assets", "search.js")), letter => letter > '\u007E');

    [Fact]
    public void The_script_makes_no_markup()
    {
        var script = File.ReadAllText(Path.Combine(RenderedSite.Theme, "assets", "search.js"));

        Assert.All(new[] { "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(" }, banned =>
            Assert.DoesNotContain(banned, script));
    }

    [Fact]
    public void The_navigation_leads_to_the_search() =>
        Assert.All(new[] { "/", "/jp/JVN12345678/" }, address => Assert.NotNull(site[address].QuerySelector("header.site a[href='/search/']")));
}
