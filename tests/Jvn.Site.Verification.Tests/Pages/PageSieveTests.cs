using System.Text;
using Jvn.Site.Output.Tree;
using Jvn.Site.Verification.Pages;
using Xunit;

namespace Jvn.Site.Verification.Tests.Pages;

/// <summary>What is said of a page before its tree is built is what its tree says.</summary>
public sealed class PageSieveTests(BuiltSite built) : IClassFixture<BuiltSite>
{
    private const int Changes = 100; // of each page

    private FinishedTree Site => built.Tree;

    [Fact]
    public void Of_harmed_pages_nothing_is_said_that_the_tree_does_not_say()
    {
        var said = new Dictionary<(bool IsSure, bool IsFine), int>();
        foreach (var (address, page) in Pages())
        {
            var dice = new Random(address.Length);
            for (var change = 0; change < Changes; change++)
            {
                var harmed = HarmedPage.Of(page, dice);
                var language = Language(address);
                var (isSure, isFine) = (PageSieve.IsFine(harmed, language), !PageCheck.Faults(harmed, language).Any());
                Assert.True(isFine || !isSure, $"{address} was said to be fine:\n{Encoding.UTF8.GetString(harmed)}");
                said[(isSure, isFine)] = said.GetValueOrDefault((isSure, isFine)) + 1;
            }
        }

        Assert.InRange(said[(true, true)], 100, int.MaxValue);
        Assert.InRange(said[(false, true)], 100, int.MaxValue);
        Assert.InRange(said[(false, false)], 100, int.MaxValue);
    }

    [Fact]
    public void Nearly_no_page_of_a_site_needs_its_tree()
    {
        var asked = Pages().Where(page => !PageSieve.IsFine(page.Bytes, Language(page.Address))).Select(page => page.Address).ToList();
        Assert.Equal(["/en/search/", "/search/"], asked); // a template, and what stands there without a script
    }

    [Theory]
    [InlineData("<title>x</title></head><body><p>text</p></body></html>\n", true)]
    [InlineData("<title>x</title></head><body><p>text</p></body>", false)]
    [InlineData("<title> </title></head><body></body></html>", false)]
    [InlineData("<title>&nbsp;</title></head><body></body></html>", false)]
    [InlineData("<title>x<b title=\"</title><p onclick=1>\"></b></title></head><body></body></html>", false)]
    [InlineData("<title>x<script></title><p style=\"a\"><script></script></p></title></head><body></body></html>", false)]
    [InlineData("<title>x</title></head><body><p id=\"a\"><b id=\"b\"></b><div></div></p></body></html>", false)]
    [InlineData("<title>x</title></head><body><p><i class=\"a\"><b></b></i></p><h2 id=\"c\">x</h2></body></html>", true)]
    [InlineData("<title>x</title></head><body><h2 id=\"c\">x</h2><h2 id=\"&#99;\">x</h2></body></html>", false)]
    [InlineData("<title>x</title></head><body><a href=\"java&#115;cript:1\">x</a></body></html>", false)]
    [InlineData("<title>x</title></head><body><a href=\" javascript:1\">x</a></body></html>", false)]
    [InlineData("<title>x</title></head><body><a href=\"https://www.example.com/?a&amp;b:c\">x</a></body></html>", true)]
    [InlineData("<title>x</title></head><body><img src=\"/\\www.example.com/a.png\"></body></html>", false)]
    [InlineData("<title>x</title></head><body><img src=\" //www.example.com/a.png\"></body></html>", false)]
    [InlineData("<title>x</title></head><body><img src=\"/\t/www.example.com/a.png\"></body></html>", false)]
    [InlineData("<title>x</title></head><body><img src=\"/a.png\"></body></html>", true)]
    [InlineData("<title>x</title><link rel=\"stylesheet\" href=\"https://www.example.com/a.css\" /></head><body></body></html>", false)]
    [InlineData("<title>x</title><link rel=\"canonical\" href=\"https://www.example.com/\" /></head><body></body></html>", true)]
    [InlineData("<title>x</title><meta http-equiv=\"Content-Security-Policy\" content=\"\"></head><body></body></html>", false)]
    [InlineData("<title>x</title></head><body><script>1</script></body></html>", false)]
    [InlineData("<title>x</title></head><body><script type=\"application/ld+json\">{}<!--<script></script></body></html>", false)]
    [InlineData("<title>x</title></head><body><div class=\"a jvn-preview-mark\"></div></body></html>", false)]
    [InlineData("<title>x</title></head><body><p onclick=\"a\">x</p></body></html>", false)]
    [InlineData("<title>x</title></head><body><p title=a>x</p></body></html>", false)]
    [InlineData("<title>x</title></head><body><textarea><p></p></textarea></body></html>", false)]
    [InlineData("<title>x</title></head><body><!-- x --></body></html>", false)]
    public void Only_what_is_certain_is_said(string rest, bool isSure)
    {
        var home = Encoding.UTF8.GetString(Site.Read("/index.html"));
        var page = Encoding.UTF8.GetBytes(home[..home.IndexOf("<title>", StringComparison.Ordinal)] + rest);
        Assert.Equal(isSure, PageSieve.IsFine(page, "ja"));
        Assert.True(!isSure || !PageCheck.Faults(page, "ja").Any());
        Assert.False(PageSieve.IsFine(page, "en"));
    }

    private static string Language(string address) => address.StartsWith("/en/", StringComparison.Ordinal) ? "en" : "ja";

    private IEnumerable<(string Address, byte[] Bytes)> Pages() => Site.Addresses.Where(address => address.EndsWith(".html", StringComparison.Ordinal))
        .Select(address => (address.Replace("index.html", "", StringComparison.Ordinal), Site.Read(address)));
}
