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
