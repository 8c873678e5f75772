using System.Diagnostics;
using System.Text;
using AngleSharp.Html.Parser;
using Jvn.Site.Output.Tree;
using Xunit;

namespace Jvn.Site.Output.Tests.Tree;

public sealed class LinkCheckTests : IDisposable
{
    private const string SamplePage = """
        <!DOCTYPE html>
        <html lang="ja"><head><meta charset="utf-8"><title>架空 &lt;CMS&gt; href="/no/"</title>
        <!-- <a href="/commented-out/">--><link rel="stylesheet" href="/assets/site.css"><link rel=alternate href=/rss/jvn.rdf>
        <style>a[href="/in-style/"] { color: red } /* <a href="/in-style/"> */</style>
        <script src="/assets/search.js" defer></script>
        <script>document.write('<a href="/in-script/">'); if (1 < 2 && "</scr" + "ipt>") { }</script>
        </head><body id='top' data-href="/no/" hidden>
        <p>1 &lt; 2, a="b" href=/no/ <br/><img src='a.png' alt="&quot;>&quot; href='/no/'"/></p>
        <form action = "/search/" ><input value="x>y" name=q disabled></form>
        <a href="/jp/?a=1&amp;b=2#x&amp;y">x</a><A></A><a>none</a><a href>empty</a><a href="">self</a>
        <a
            class="wide"
            href="../vu/"
            id="multi-line">…</a><video poster="/p.png" controls></video><div id="x&amp;y"></div><div id=bare></div>
        <svg viewBox="0 0 1 1"><use href="#icon"/></svg><a href="#&#x27;q&#39;">q</a>
        </body></html>
        """;

    private readonly OutputFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("/")]
    [InlineData("/jp/a/")]
    [InlineData("/jp/a/index.html")]
    [InlineData("/file.txt")]
    [InlineData("../b/")]
    [InlineData("../b/?query=1&x=/no/")]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("./")]
    [InlineData("")]
    [InlineData("#here")]
    [InlineData("#")]
    [InlineData("?page=2#here")]
    [InlineData("/jp/b/#there")]
    [InlineData("../b/#%E6%A6%82%E8%A6%81")]
    [InlineData("/%66ile.txt#page=2")]
    [InlineData("/icons.svg#icon")]
    [InlineData("https://example.jp/no/")]
    [InlineData("//example.jp/no/")]
    [InlineData("mailto:vuls@example.jp")]
    [InlineData("data:image/png;base64,AAAA")]
    public void A_link_that_leads_somewhere_is_fine(string link) => Assert.Empty(Check(link));

    [Theory]
    [InlineData("/no/", LinkFault.NoFile)]
    [InlineData("/jp", LinkFault.NoFile)]
    [InlineData("/JP/a/", LinkFault.NoFile)]
    [InlineData("b/", LinkFault.NoFile)]
    [InlineData("../b", LinkFault.NoFile)]
    [InlineData("/no/#here", LinkFault.NoFile)]
    [InlineData("#no", LinkFault.NoElement)]
    [InlineData("#Here", LinkFault.NoElement)]
    [InlineData("/jp/a/#there", LinkFault.NoElement)]
    [InlineData("../b/#here", LinkFault.NoElement)]
    [InlineData("/icons.svg#no", LinkFault.NoElement)]
    public void A_link_that_leads_nowhere_is_found(string link, LinkFault fault) =>
        Assert.Equal([new BrokenLink("/jp/a/index.html", link, fault)], Check(link));

    [Theory]
    [InlineData("href")]
    [InlineData("src")]
    [InlineData("action")]
    [InlineData("poster")]
    public void Every_attribute_that_leads_somewhere_is_checked(string name)
    {
        using var tree = OutputTree.Stage(folder.Output);
        Write(tree, "/", $"<p {name}=\"/no/\">x</p>");

        Assert.Equal([new BrokenLink("/index.html", "/no/", LinkFault.NoFile)], LinkCheck.Run(tree));
    }

    [Fact]
    public void Every_picture_that_a_browser_may_choose_is_checked()
    {
        using var tree = OutputTree.Stage(folder.Output);
        Write(tree, "/", "<source srcset='/index.html 1x, /no/ 2x,/nor/'>");

        Assert.Equal(["/no/", "/nor/"], LinkCheck.Run(tree).Select(link => link.Link));
    }

    [Fact]
    public void Broken_links_are_sorted_and_each_stands_once()
    {
        using var tree = OutputTree.Stage(folder.Output);
        Write(tree, "/b/", "<a href='/no/'></a><a href='/no/'></a><a href='/a'></a>");
        Write(tree, "/a/", "<a href='/b/#x'></a><a href='/no/'></a>");

        Assert.Equal(["/a/index.html /b/#x", "/a/index.html /no/", "/b/index.html /a", "/b/index.html /no/"], LinkCheck.Run(tree)
            .Select(link => $"{link.Page} {link.Link}"));
    }

    [Fact]
    public void It_sees_the_links_and_the_ids_that_a_browser_sees()
    {
        using var document = new HtmlParser().ParseDocument(SamplePage);
        var ids = document.All.Where(element => element.HasAttribute("id")).Select(element => element.GetAttribute("id")!).ToHashSet();
        var links = document.All
            .SelectMany(element => element.Attributes)
            .Where(attribute => attribute.Name is "href" or "src" or "action" or "poster")
            .Select(attribute => attribute.Value)
            .Where(link => link.Length > 0 && !(link[0] == '#' && ids.Contains(link[1..])));

        // In a tree of one page every link is broken but those to the page's own elements.
        using var tree = OutputTree.Stage(folder.Output);
        Write(tree, "/sample.html", SamplePage);

        Assert.Equal(links.Distinct().Order(StringComparer.Ordinal), LinkCheck.Run(tree).Select(broken => broken.Link));
        Assert.Equal(4, ids.Count);
    }

    [Fact]
    public void A_page_that_ends_anywhere_is_walked_to_its_end()
    {
        using var tree = OutputTree.Stage(folder.Output);
        for (var length = 0; length < SamplePage.Length; length++)
            Write(tree, $"/{length}.html", SamplePage[..length]);

        Assert.DoesNotContain(LinkCheck.Run(tree), broken => broken.Link.StartsWith("/no", StringComparison.Ordinal)
            || broken.Link.StartsWith("/in-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<")]
    [InlineData("<a")]
    [InlineData("<a ")]
    [InlineData("<a href")]
    [InlineData("<a href=")]
    [InlineData("<a =")]
    [InlineData("<a href='x' ")]
    [InlineData("<!--")]
    [InlineData("<!-- -->")]
    [InlineData("<script>")]
    [InlineData("</a")]
    [InlineData("<a href=\"")]
    [InlineData("id=x<id=x id=x>")]
    public void The_walk_is_linear(string piece)
    {
        var page = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 4_000_000 / piece.Length)));
        using var tree = OutputTree.Stage(folder.Output);
        tree.Write("/", page, PublicModel.Noon);

        var watch = Stopwatch.StartNew();
        _ = LinkCheck.Run(tree);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }

    private IReadOnlyList<BrokenLink> Check(string link)
    {
        using var tree = OutputTree.Stage(folder.Output);
        Write(tree, "/", "<p>home</p>");
        Write(tree, "/jp/", "<p>list</p>");
        Write(tree, "/jp/a/", $"<p id=here>a</p><a href=\"{System.Net.WebUtility.HtmlEncode(link)}\">link</a>");
        Write(tree, "/jp/b/", "<p id='there'>b</p><h2 id=\"概要\">概要</h2>");
        Write(tree, "/file.txt", "<a href='/no/'>");
        Write(tree, "/icons.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><symbol id=\"icon\"/></svg>");
        return LinkCheck.Run(tree);
    }

    private static void Write(OutputTree tree, string address, string text) => tree.Write(address, Encoding.UTF8.GetBytes(text), PublicModel.Noon);
}
