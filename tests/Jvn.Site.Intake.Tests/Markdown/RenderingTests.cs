using Jvn.Site.Diagnostics;
using Xunit;

namespace Jvn.Site.Intake.Tests.Markdown;

public sealed class RenderingTests
{
    [Theory]
    [InlineData("a & b < c > \"d\" 'e'", "<p>a &amp; b &lt; c &gt; &quot;d&quot; 'e'</p>")]
    [InlineData("**太い** と *強い* と ***両方***", "<p><strong>太い</strong> と <em>強い</em> と <em><strong>両方</strong></em></p>")]
    [InlineData("`<b>&amp;`", "<p><code>&lt;b&gt;&amp;amp;</code></p>")]
    [InlineData("&copy; &lt;x&gt; \\<b>", "<p>© &lt;x&gt; &lt;b&gt;</p>")]
    [InlineData("### 見出し", "<h3>見出し</h3>")]
    [InlineData("### 一\n#### 二\n##### 三\n###### 深い", "<h3>一</h3>\n<h4>二</h4>\n<h5>三</h5>\n<h6>深い</h6>")]
    [InlineData("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>")]
    [InlineData("- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>")]
    [InlineData("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>")]
    [InlineData("1. a", "<ol>\n<li>a</li>\n</ol>")]
    [InlineData("- a\n  - b", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>")]
    [InlineData("> a", "<blockquote>\n<p>a</p>\n</blockquote>")]
    [InlineData("a\n\n---", "<p>a</p>\n<hr />")]
    [InlineData("```c++\na <b>\n```", "<pre><code class=\"language-c++\">a &lt;b&gt;\n</code></pre>")]
    [InlineData("a [b と ![c", "<p>a [b と ![c</p>")]
    [InlineData("|a|\n|-|\n|[b *c|",
        "<table class=\"table\">\n<thead>\n<tr><th scope=\"col\">a</th></tr>\n</thead>\n<tbody>\n<tr><td>[b *c</td></tr>\n</tbody>\n</table>")]
    [InlineData("a  \nb\\\nc", "<p>a<br />\nb<br />\nc</p>")]
    public void Each_kind_of_text_has_its_markup(string text, string html) => Assert.Equal(html, MarkdownCases.Html(text));

    [Theory]
    [InlineData("```a\"b\nx\n```", "JVN4099", "<pre><code>x\n</code></pre>")]
    [InlineData("    a\n     b", "JVN4097", "<pre><code>a\n b\n</code></pre>")]
    [InlineData("|a|b|\n|-|-|\n|c|", "JVN4098", "<table class=\"table\">\n<thead>\n<tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr>\n</thead>\n"
        + "<tbody>\n<tr><td>c</td><td></td></tr>\n</tbody>\n</table>")]
    public void What_is_pointed_out_has_its_markup_all_the_same(string text, string found, string html) =>
        Assert.Equal(html, MarkdownCases.Html(text, found));

    [Theory]
    [InlineData("対策を\n行う", "<p>対策を行う</p>")]
    [InlineData("使う\nURL", "<p>使う\nURL</p>")]
    [InlineData("対策を\n**行う**", "<p>対策を<strong>行う</strong></p>")]
    [InlineData("one\ntwo", "<p>one\ntwo</p>")]
    public void A_line_end_between_japanese_characters_leaves_no_space(string text, string html) => Assert.Equal(html, MarkdownCases.Html(text));

    [Fact]
    public void A_table_has_scopes_and_sides_and_as_many_cells_as_its_header() => Assert.Equal(
        """
        <table class="table">
        <thead>
        <tr><th scope="col" class="left">製品</th><th scope="col" class="right">版</th><th scope="col">備考</th></tr>
        </thead>
        <tbody>
        <tr><td class="left"><strong>a</strong></td><td class="right">1|2</td><td></td></tr>
        <tr><td class="left">b</td><td class="right"></td><td>c</td></tr>
        </tbody>
        </table>
        """,
        MarkdownCases.Html("| 製品 | 版 | 備考 |\n|:--|--:|---|\n| **a** | 1\\|2 | |\n| b | | c |"));

    [Fact]
    public void The_plain_words_part_blocks_by_line_feeds_and_cells_by_tabs()
    {
        var body = MarkdownCases.Body("## 概要\n[一つ](https://x.example/)目\n\n- a\n- b\n\n|c|d|\n|-|-|\n|e|f|\n\n![図](fig.png)", new DiagnosticBag());
        Assert.Equal("一つ目\na\nb\nc\td\ne\tf\n図", body.Sections.Single().Html.Text);
    }

    [Fact]
    public void A_section_knows_its_links_and_the_body_its_attachments()
    {
        var body = MarkdownCases.Body("## 概要\n[a](https://x.example/?q=%41) <b@x.example>\n\n![図](fig.png) [図](fig.png) [r]\n\n[r]: log.txt",
            new DiagnosticBag());
        Assert.Equal(["https://x.example/?q=%41", "mailto:b@x.example", "fig.png", "fig.png", "log.txt"], body.Sections.Single().Links);
        Assert.Equal([("fig.png", 4, 1), ("log.txt", 4, 28)], body.Attachments.Select(use => (use.Name, use.Location.Line, use.Location.Column)));
    }

    [Theory]
    [InlineData("全角［注］ a <b>x</b>", "JVN4001@1:9 JVN4001@1:13")]
    [InlineData("a\n\n<div>\nb\n</div>", "JVN4001@3:1")]
    [InlineData("> １\n> - x <!-- y -->", "JVN4001@2:7")]
    [InlineData("> <?php ?>", "JVN4001@1:3")]
    [InlineData("|a|b|\n|-|-|\n|あ|<i>|", "JVN4001@3:4")]
    [InlineData("|a|\n|-|\n|b|c|", "JVN4016@3:4")]
    [InlineData("あ\u202Eい", "JVN4002@1:2")]
    [InlineData("あい&#x202E;", "JVN4002@1:3")]
    [InlineData("a\u200Bb\u00ADc", "JVN4002@1:2 JVN4002@1:4")]
    [InlineData("[a](https://x.example/ \"b&#x200b;\")", "JVN4002@1:1")]
    [InlineData("> ## 中", "JVN4031@1:3")]
    public void What_is_refused_is_reported_where_it_stands(string text, string found) => Assert.Equal(found.Split(' '), MarkdownCases.Found(text));

    [Fact]
    public void Line_ends_of_windows_are_as_good_as_others() => Assert.Equal("<p>a\nb</p>", MarkdownCases.Html("a\r\nb\r\n"));

    [Fact]
    public void A_variation_selector_is_a_part_of_its_character() => Assert.Equal("<p>葛\U000E0100城 ☀\uFE0F</p>", MarkdownCases.Html("葛\U000E0100城 ☀\uFE0F"));

    [Fact]
    public void A_hundred_findings_are_enough()
    {
        var found = MarkdownCases.Found(string.Concat(Enumerable.Repeat("<b> ", 1_000)));
        Assert.Equal(101, found.Length);
        Assert.Equal("JVN4015@1:401", found[^1]);
    }
}
