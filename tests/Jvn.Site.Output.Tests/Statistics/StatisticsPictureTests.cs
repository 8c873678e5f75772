using System.Globalization;
using System.Xml.Linq;
using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Output.Tests.Statistics;

/// <summary>What holds for every picture of the statistics.</summary>
public sealed class StatisticsPictureTests(BusySite busy) : IClassFixture<BusySite>
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly string[] Charts = ["months", "years", "statuses", "handling", "severity"];
    private static readonly string[] Forms = ["", "-dark", "-wide", "-wide-dark"];
    private readonly StatisticsSite site = busy.Statistics;

    [Fact]
    public void There_are_four_forms_of_each_in_both_languages() => Assert.Equal(
        from language in Enum.GetValues<Language>() from chart in Charts from form in Forms orderby 1 select SiteUrls.StatisticsPicture(chart + form, language),
        site.Pictures.Keys.OrderByDescending(address => !address.StartsWith("/en/", StringComparison.Ordinal)).ThenBy(Rank));

    [Fact]
    public void Picture_and_table_hold_the_same_numbers()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var (chart, form) in Charts.SelectMany(chart => Forms.Select(form => (chart, form))))
            {
                var marks = Read(SiteUrls.StatisticsPicture(chart + form, language)).Descendants(Svg + "rect").Elements(Svg + "title")
                    .Select(title => title.Value);
                Assert.Equal(site.Numbers(chart, language).Order(StringComparer.Ordinal), marks.Order(StringComparer.Ordinal));
            }
        }
    }

    [Fact]
    public void Each_has_a_name_and_a_description_that_says_what_it_shows() => Each((address, picture) =>
    {
        Assert.Equal("img", picture.Attribute("role")?.Value);
        Assert.Equal("title desc", picture.Attribute("aria-labelledby")?.Value);
        Assert.Equal(["title", "desc"], picture.Elements().Take(2).Select(element => element.Name.LocalName));
        Assert.Equal(["title", "desc"], picture.Elements().Take(2).Select(element => element.Attribute("id")?.Value));
        Assert.Equal(address.StartsWith("/en/", StringComparison.Ordinal) ? "en" : "ja", picture.Attribute(XNamespace.Xml + "lang")?.Value);
        Assert.Contains(picture.Element(Svg + "desc")!.Value, char.IsAsciiDigit);
    });

    [Fact]
    public void None_is_styled_or_scripted_or_refers_to_anything_outside() => Each((address, picture) =>
    {
        string[] elements = ["svg", "title", "desc", "defs", "pattern", "rect", "line", "text"];
        Assert.Empty(picture.DescendantsAndSelf().Select(element => element.Name.LocalName).Except(elements));
        var attributes = picture.DescendantsAndSelf().Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).ToList();
        Assert.DoesNotContain(attributes, attribute => attribute.Name.LocalName is "style" or "class" or "href"
            || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain(attributes, attribute => attribute.Value.Contains("//", StringComparison.Ordinal));
        Assert.All(attributes.Where(attribute => attribute.Value.Contains("url(", StringComparison.Ordinal)), attribute =>
            Assert.Contains(picture.Descendants(Svg + "pattern"), pattern => $"url(#{pattern.Attribute("id")!.Value})" == attribute.Value));
    });

    [Fact]
    public void Text_is_large_enough_and_inside() => Each((address, picture) =>
    {
        var width = Number(picture, "width");
        Assert.All(picture.Elements(Svg + "text"), text =>
        {
            Assert.InRange(Number(text, "font-size"), 12, 16);
            var end = Number(text, "x") + (TextWidthOf(text) * (text.Attribute("text-anchor")?.Value switch { "end" => 0, "middle" => 0.5, _ => 1 }));
            Assert.InRange(end, 0, width + 1);
            Assert.InRange(end - TextWidthOf(text), -1, width);
            Assert.InRange(Number(text, "y"), 10, Number(picture, "height"));
        });
    });

    [Fact]
    public void Text_stands_out_from_what_it_stands_on() => Each((address, picture) =>
    {
        var boxes = picture.Elements(Svg + "rect").ToList();
        foreach (var text in picture.Elements(Svg + "text"))
        {
            var (x, y) = (Number(text, "x"), Number(text, "y") - 5);
            var below = boxes.Last(box => box.IsBefore(text) && Number(box, "x") <= x && x <= Number(box, "x") + Number(box, "width") && Number(box, "y") <= y
                && y <= Number(box, "y") + Number(box, "height"));
            Assert.InRange(Contrast(text.Attribute("fill")!.Value, below.Attribute("fill")!.Value), 4.5, 21);
        }
    });

    [Fact]
    public void Marks_stand_out_from_the_background() => Each((address, picture) =>
    {
        var background = picture.Element(Svg + "rect")!.Attribute("fill")!.Value;
        Assert.All(
            picture.Elements(Svg + "rect").Where(mark => mark.Attribute("stroke") is not null),
            mark => Assert.InRange(Contrast(mark.Attribute("stroke")!.Value, background), 3, 21));
    });

    [Fact]
    public void Series_of_a_bar_differ_by_more_than_ink() => Assert.All(["statuses", "severity"], (string chart) =>
    {
        var legend = Read(SiteUrls.StatisticsPicture(chart, Language.Japanese)).Elements(Svg + "rect")
            .Where(mark => mark.Attribute("stroke") is not null && !mark.HasElements).ToList();
        var looks = legend.Select(mark => mark.Attribute("fill")!.Value).ToList();
        Assert.Equal(looks.Count, looks.Distinct().Count());
        Assert.True(looks.Count is 5 or 6);
    });

    [Fact]
    public void The_page_offers_each_form_in_its_own_size()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var page = site.Page(language);
            Assert.Equal(Charts, page.QuerySelectorAll("section:has(picture)").Select(section => section.GetAttribute("aria-labelledby")));
            Assert.All(page.QuerySelectorAll("picture > *"), element =>
            {
                var picture = Read(element.GetAttribute("srcset") ?? element.GetAttribute("src")!);
                Assert.Equal(picture.Attribute("width")!.Value, element.GetAttribute("width"));
                Assert.Equal(picture.Attribute("height")!.Value, element.GetAttribute("height"));
            });
            Assert.All(page.QuerySelectorAll("picture"), picture => Assert.Equal(
                ["(min-width: 50rem) and (prefers-color-scheme: dark)", "(min-width: 50rem)", "(prefers-color-scheme: dark)"],
                picture.QuerySelectorAll("source").Select(source => source.GetAttribute("media"))));
            Assert.All(page.QuerySelectorAll("picture img"), image => Assert.Contains(image.GetAttribute("alt")!, char.IsAsciiDigit));
        }
    }

    [Fact]
    public void Tables_have_a_caption_and_headings_for_rows_and_columns() => Assert.All(site.Page(Language.Japanese).QuerySelectorAll("table.numbers"), table =>
    {
        Assert.NotEqual("", table.QuerySelector("caption")!.TextContent);
        Assert.All(table.QuerySelectorAll("thead th"), heading => Assert.Equal("col", heading.GetAttribute("scope")));
        Assert.All(table.QuerySelectorAll("tbody tr, tfoot tr"), row => Assert.Equal("row", row.Children[0].GetAttribute("scope")));
    });

    [Fact]
    public async Task The_same_model_gives_the_same_bytes()
    {
        var again = await StatisticsSite.OfAsync(BusySite.Model);
        Assert.Equal(site.Pictures.OrderBy(file => file.Key, StringComparer.Ordinal), again.Pictures.OrderBy(file => file.Key, StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_site_without_advisories_has_the_page_and_no_picture()
    {
        var empty = await StatisticsSite.OfAsync(PublicModel.Site());
        Assert.Empty(empty.Pictures);
        Assert.Empty(empty.Page(Language.Japanese).QuerySelectorAll("picture, table"));
        Assert.Contains("該当する情報はありません。", empty.Page(Language.Japanese).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task A_site_with_a_single_advisory_has_pictures_of_it()
    {
        var small = await StatisticsSite.OfAsync(PublicModel.Advisory("JVN#12345678"));
        Assert.Equal(["2026年11月 JVN# 1"], small.Numbers("months"));
        Assert.Equal(["months", "years", "severity"], small.Page(Language.English).QuerySelectorAll("section:has(picture)")
            .Select(section => section.GetAttribute("aria-labelledby")));
    }

    private static int Rank(string address)
    {
        var name = Path.GetFileNameWithoutExtension(address).Split('-', 2);
        return (Array.IndexOf(Charts, name[0]) * Forms.Length) + (name.Length == 1 ? 0 : Array.IndexOf(Forms, "-" + name[1]));
    }

    private void Each(Action<string, XElement> check) => Assert.All(site.Pictures.Keys, address => check(address, Read(address)));

    private XElement Read(string address) => XDocument.Parse(site.Pictures[address]).Root!;

    // A digit is a little more than half as wide as high; a Japanese character is square.
    private static double TextWidthOf(XElement text) => text.Value.Sum(letter => letter < 0x2E80 ? 0.55 : 1) * Number(text, "font-size");

    private static double Number(XElement element, string attribute) => double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    // WCAG's contrast of two colours.
    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Part(int at)
        {
            var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Part(1)) + (0.7152 * Part(3)) + (0.0722 * Part(5));
    }
}
