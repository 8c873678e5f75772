using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Markdown;
using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Intake.Tests.Markdown;

public sealed class SectionTests
{
    private static readonly BodyRules English = MarkdownCases.Rules with { Language = Language.English };

    [Fact]
    public void Sections_come_in_order_with_their_places_and_are_empty_when_nothing_is_said()
    {
        var bag = new DiagnosticBag();
        var body = AdvisoryMarkdown.ParseBody(new MarkdownSource("a.md", "## 概要\nあ\n### い\n\n## 影響を受ける システム\n## ＪＰＣＥＲＴ／CC からの補足情報\nう", 11),
            MarkdownCases.Rules, bag);
        Assert.Empty(bag.Sorted());
        Assert.Equal([(SectionKind.Overview, 11), (SectionKind.AffectedSystems, 15), (SectionKind.Addendum, 16)],
            body.Sections.Select(section => (section.Kind, section.Location.Line)));
        Assert.Equal("<p>あ</p>\n<h3>い</h3>", body.Sections[0].Html.Html);
        Assert.Same(HtmlFragment.Empty, body.Sections[1].Html);
    }

    [Theory]
    [InlineData("Products Affected", SectionKind.AffectedSystems)]
    [InlineData("affected  systems", SectionKind.AffectedSystems)]
    [InlineData("Detailed Description", SectionKind.Details)]
    [InlineData("EXPECTED IMPACT", SectionKind.Impact)]
    [InlineData("Supplementary Information from JPCERT/CC", SectionKind.Addendum)]
    [InlineData("Vulnerability Analysis by JPCERT/CC", SectionKind.Analysis)]
    [InlineData("Acknowledgements", SectionKind.Credit)]
    public void English_sections_go_by_several_names(string heading, SectionKind kind)
    {
        var bag = new DiagnosticBag();
        var body = MarkdownCases.Body($"## Overview\na\n## {heading}\nb", bag, English);
        Assert.Empty(bag.Sorted());
        Assert.Equal(kind, body.Sections[1].Kind);
    }

    [Theory]
    [InlineData("## 概要\n## あれこれ", "JVN4021@2:1")]
    [InlineData("## 概要\n## 対策方方", "JVN4022@2:1")]
    [InlineData("## 概要\n## Impact", "JVN4023@2:1")]
    [InlineData("## 概要\n## 概要", "JVN4024@2:1")]
    [InlineData("## 概要\n## 謝辞\n## 対策方法", "JVN4025@3:1")]
    [InlineData("# 題\n## 概要", "JVN4026@1:1")]
    [InlineData("題\n===\n## 概要", "JVN4026@1:1")]
    [InlineData("あ\n\nい\n## 概要", "JVN4027@1:1")]
    [InlineData("## 概要\n## ベンダ情報\na\n## References", "JVN4028@2:1 JVN4028@4:1")]
    [InlineData("", "JVN4029@1:1")]
    [InlineData("## 概要\nあ\n---", "JVN4032@2:1")]
    [InlineData("## 概要\n## <b>", "JVN4001@2:4 JVN4021@2:1")]
    public void A_wrong_heading_is_reported(string text, string found)
    {
        var bag = new DiagnosticBag();
        MarkdownCases.Body(text, bag);
        Assert.Equal(found.Split(' ').Order(), MarkdownCases.Short(bag).Order());
    }

    [Fact]
    public void What_was_probably_meant_is_said()
    {
        var bag = new DiagnosticBag();
        MarkdownCases.Body("## 概要\n## 更新履歴\n## 対策方方", bag);
        Assert.Contains("「history:」", bag.Sorted()[0].Fix(DiagnosticLanguage.Japanese), StringComparison.Ordinal);
        Assert.Contains("'対策方法'", bag.Sorted()[1].Message(DiagnosticLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void One_warning_names_all_sections_that_are_missing()
    {
        var bag = new DiagnosticBag();
        MarkdownCases.Body("## 概要\na", bag, MarkdownCases.Rules with { ExpectedSections = [SectionKind.Overview, SectionKind.Solution, SectionKind.Details] });
        var finding = Assert.Single(bag.Sorted());
        Assert.Equal("ここに節がありません: 詳細情報、対策方法。", finding.Message(DiagnosticLanguage.Japanese));
        Assert.False(bag.HasErrors);
    }
}
