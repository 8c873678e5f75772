using System.Text.RegularExpressions;
using Jvn.Site.Browser.Tests.Stage;
using Xunit;

namespace Jvn.Site.Browser.Tests.Server;

/// <summary>An address that is withheld, one that never was, and one that is nobody's business: the same answer.</summary>
public sealed partial class NothingThereTests(TestStage stage)
{
    [Fact]
    public async Task All_that_is_not_there_is_answered_alike()
    {
        var expected = await Answer.ToAsync(stage.Demonstration, "/jp/JVN00000000/");
        Assert.Equal(404, expected.Status);
        Assert.Equal(["public, max-age=5"], expected.All("Cache-Control"));
        Assert.Equal(stage.Demonstration.Site.Text("/404.html"), System.Text.Encoding.UTF8.GetString(expected.Body));
        foreach (var address in Unknown.Concat(Withheld()))
            Assert.Equal($"{address}\n{expected.AllButDate}", $"{address}\n{(await Answer.ToAsync(stage.Demonstration, address)).AllButDate}");
    }

    [Fact]
    public async Task Asking_with_conditions_or_for_a_part_tells_no_more()
    {
        foreach (var more in new[] { "If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT\r\n", "If-None-Match: *\r\n", "Range: bytes=0-9\r\n",
            "If-Match: \"x\"\r\n", "Accept-Encoding: gzip\r\n" })
        {
            var expected = await Answer.ToAsync(stage.Demonstration, "/jp/JVN00000000/", more: more);
            foreach (var address in Withheld())
                Assert.Equal(expected.AllButDate, (await Answer.ToAsync(stage.Demonstration, address, more: more)).AllButDate);
        }
    }

    private static IEnumerable<string> Unknown =>
    [
        "/x", "/jp/x", "/en/x/", "/jp/JVN00000000", "/jp/JVN00000000/995312/", "/index.htm", "/assets/", "/assets/x.css", "/assets/x.00000000.css",
            "/rss/x.xml", "/.git/config", "/.env", "/jp/.htaccess",
        "/.well-known/", "/.well-known/.x", "/404.html", "/robots.php", "/JVN%2300000000", "/jp/JVN00000000/?x", "/~root/", "/search/x.0123456789abcdef.json",
            "//jp/JVN00000000/",
    ];

    /// <summary>Where the advisories of the input that are not on the site would be, their vendors' pages and attachments too.</summary>
    private List<string> Withheld()
    {
        var withheld = new List<string>();
        foreach (var path in Directory.EnumerateFiles(Checkout.At("input", "advisories"), "*.md", SearchOption.AllDirectories))
        {
            var id = Identifier().Match(File.ReadAllText(path));
            if (!id.Success)
                continue;
            var folder = id.Groups["kind"].Value switch { "JVN" => "jp", "JVNVU" => "vu", "JVNTA" => "ta", _ => "tr" };
            var address = $"/{folder}/{id.Groups["kind"].Value}{id.Groups["number"].Value}/";
            if (!stage.Demonstration.Site.Has(address))
                withheld.AddRange([address, address.TrimEnd('/'), "/en" + address, address + "995312/", address + "keys.png"]);
        }

        Assert.True(withheld.Count >= 20, "The demonstration withholds something.");
        return withheld;
    }

    [GeneratedRegex(@"^id: [""']?(?<kind>JVN|JVNVU|JVNTA)#(?<number>\w+)", RegexOptions.Multiline)]
    private static partial Regex Identifier();
}
