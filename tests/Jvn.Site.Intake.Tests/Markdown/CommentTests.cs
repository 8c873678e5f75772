using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Markdown;
using Xunit;

namespace Jvn.Site.Intake.Tests.Markdown;

public sealed class CommentTests
{
    [Fact]
    public void Headings_stand_below_those_of_the_page()
    {
        Assert.Empty(MarkdownCases.Comment("# a\n## b\n###### c", out var comment));
        Assert.Equal("<h3>a</h3>\n<h4>b</h4>\n<h6>c</h6>", comment.Html.Html);
    }

    [Theory]
    [InlineData("![a](fig.png)", "JVN4051@1:1")]
    [InlineData("あ [a](log.txt)", "JVN4050@1:3")]
    [InlineData("<b>", "JVN4001@1:1")]
    public void A_comment_has_no_pictures_attachments_or_markup(string text, string found) => Assert.Equal([found], MarkdownCases.Comment(text, out _));

    [Fact]
    public void What_is_forbidden_elsewhere_is_written_out()
    {
        Assert.Empty(MarkdownCases.Comment("a\u202Eb &#x200B; \0 `\u200D`", out var comment));
        Assert.Equal("<p>a⟨U+202E⟩b ⟨U+200B⟩ ⟨U+0000⟩ <code>⟨U+200D⟩</code></p>", comment.Html.Html);
    }

    [Fact]
    public void Columns_are_those_of_the_original_behind_what_was_written_out() =>
        Assert.Equal(["JVN4001@2:3", "JVN4001@2:8"], MarkdownCases.Comment("\u202E\n\u202E\u202E<b>\U000E0001<i>", out _));

    [Theory]
    [InlineData("一行目\n\n  二行目\n------\n# 三\t*四*\n", "一行目\n\n  二行目\n------\n# 三\t*四*")]
    [InlineData("\n \n    字下げ\n- 項目\n\n", "    字下げ\n- 項目")]
    [InlineData("&amp; <b> \"c\" \\d `e`", "&amp;amp; &lt;b&gt; &quot;c&quot; \\d `e`")]
    [InlineData("a\r\nb\u202Ec", "a\nb⟨U+202E⟩c")]
    public void Plain_words_are_what_the_vendor_typed(string text, string shown)
    {
        Assert.Empty(MarkdownCases.PlainComment(text, out var comment));
        Assert.Equal($"<pre class=\"words\">{shown}</pre>", comment.Html.Html);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n\t")]
    public void Nothing_is_no_comment(string text)
    {
        Assert.Empty(MarkdownCases.PlainComment(text, out var comment));
        Assert.True(comment.Html.IsEmpty);
    }

    [Theory]
    [InlineData("https://a.example/b?c=1&d=2#e を参照", "https://a.example/b?c=1&d=2#e")]
    [InlineData("詳細はhttps://a.example/をご覧ください。", "https://a.example/")]
    [InlineData("（http://a.example/b）", "http://a.example/b")]
    [InlineData("(https://a.example/b(c)).", "https://a.example/b(c)")]
    [InlineData("<https://a.example/> 「https://b.example/c」", "https://a.example/ https://b.example/c")]
    [InlineData("HTTPS://A.example/x, https://a.example:8443/y.", "HTTPS://A.example/x https://a.example:8443/y")]
    [InlineData("https://a.example/b\n  https://c.example/d", "https://a.example/b https://c.example/d")]
    [InlineData("xhttps://a.example/ https:// https:/a.example https://。 ftp://a.example/ javascript:alert(1)", "")]
    [InlineData("https://user@a.example/ https://a..example/ https://300.1.1.1/ www.a.example", "")]
    public void Web_addresses_in_plain_words_are_links(string text, string links)
    {
        Assert.Empty(MarkdownCases.PlainComment(text, out var comment));
        Assert.Equal(links.Split(' ', StringSplitOptions.RemoveEmptyEntries), comment.Links);
        Assert.Equal(comment.Links.Length, comment.Html.Html.Split("<a href=").Length - 1);
        Assert.Equal(text.Trim(), comment.Html.Text);
        StrictMarkup.Check(comment.Html.Html);
    }

    [Fact]
    public void A_block_scalar_is_reported_below_its_key_and_behind_its_indentation()
    {
        var bag = new DiagnosticBag();
        AdvisoryMarkdown.ParseComment(MarkdownSource.OfBlockScalar("a.md", "x\ny <b>", keyLine: 20, indentation: 6), bag);
        Assert.Equal(new SourceLocation("a.md", 22, 9), bag.Sorted().Single().Location);
    }

    [Fact]
    public void Another_scalar_is_reported_where_it_starts()
    {
        var bag = new DiagnosticBag();
        AdvisoryMarkdown.ParseComment(MarkdownSource.OfScalar("x\ny <b>", new SourceLocation("a.md", 20, 14)), bag);
        Assert.Equal(new SourceLocation("a.md", 20, 14), bag.Sorted().Single().Location);
    }
}
