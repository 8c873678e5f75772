using Xunit;

namespace Jvn.Site.Intake.Tests.Markdown;

/// <summary>Which words of a text name something that a page can lead to.</summary>
public sealed class MentionTests
{
    [Theory]
    [InlineData("JVN#12345678、JVNVU#91234567とJVNTA#91234567。", "JVN#12345678 JVNVU#91234567 JVNTA#91234567")]
    [InlineData("JVN#465742E4 JVNVU#276432 JVNTA11-102A", "JVN#465742E4 JVNVU#276432 JVNTA11-102A")]
    [InlineData("（CVE-2026-12345、CWE-79）", "CVE-2026-12345 CWE-79")]
    [InlineData("**CVE-2026-12345**、*CWE-79*", "CVE-2026-12345 CWE-79")]
    [InlineData("- a & <b@x.example> CVE-2026-12345", "CVE-2026-12345")]
    [InlineData("|JVN#12345678|\n|-|\n|CWE-79|", "JVN#12345678 CWE-79")]
    [InlineData("JVNDB-2026-000123 XCVE-2026-12345 CVE-2026-123456-x CVE-2026-12 JVN#1234 a/CWE-79 CWE-79a", "")]
    [InlineData("`CWE-79` [CWE-79](https://x.example/) https://x.example/CWE-79 ![CWE-79](fig.png)", "")]
    [InlineData("    CWE-79", "")]
    public void A_mention_is_an_identifier_in_plain_words(string text, string mentioned)
    {
        var body = MarkdownCases.Body("## 概要\n\n" + text, new Diagnostics.DiagnosticBag());
        var html = body.Sections.Single().Html;
        Assert.Equal(
            mentioned.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            html.Mentions.Select(mention => html.Html.Substring(mention.Start, mention.Length)));
    }

    [Fact]
    public void A_plain_comment_mentions_as_any_text_does()
    {
        Assert.Empty(MarkdownCases.PlainComment("<a> JVN#12345678\nhttps://x.example/CWE-79 CWE-79", out var comment));
        Assert.Equal(["JVN#12345678", "CWE-79"], comment.Html.Mentions.Select(mention => comment.Html.Html.Substring(mention.Start, mention.Length)));
    }
}
