using System.Diagnostics;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;
using Xunit;

namespace Jvn.Site.Intake.Tests.Markdown;

public sealed class FuzzTests
{
    [Theory]
    [InlineData(1, 3_000, 60)]
    [InlineData(2, 600, 600)]
    [InlineData(3, 20, 20_000)]
    public void Whatever_goes_in_well_formed_and_harmless_markup_comes_out(int seed, int cases, int length)
    {
        var nasty = new NastyMarkdown(seed);
        for (var i = 0; i < cases; i++)
        {
            var text = nasty.Next(length);
            var clock = Stopwatch.StartNew();
            var body = MarkdownCases.Body(text, new DiagnosticBag());
            MarkdownCases.Comment(text, out var comment);
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"seed {seed}, case {i}");
            StrictMarkup.Check(comment.Html.Html);
            foreach (var section in body.Sections)
                StrictMarkup.Check(section.Html.Html);
        }
    }

    [Fact]
    public void A_text_that_is_accepted_holds_no_forbidden_character()
    {
        var nasty = new NastyMarkdown(4);
        for (var i = 0; i < 2_000; i++)
        {
            var bag = new DiagnosticBag();
            foreach (var section in MarkdownCases.Body(nasty.Next(40), bag).Sections)
            {
                Assert.Empty(ForbiddenCharacters.Find(section.Html.Html));
                Assert.Empty(ForbiddenCharacters.Find(section.Html.Text));
            }
        }
    }

    [Theory]
    [InlineData("JVN4003")]
    [InlineData("JVN4014")]
    public void No_text_reaches_the_guards_behind_the_library(string id)
    {
        var nasty = new NastyMarkdown(5);
        var bag = new DiagnosticBag();
        for (var i = 0; i < 2_000; i++)
            MarkdownCases.Body(nasty.Next(200), bag);
        Assert.DoesNotContain(bag.Sorted(), finding => finding.Rule.Id == id);
    }
}
