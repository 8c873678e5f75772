using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Xunit;

namespace Jvn.Site.Architecture.Tests;

/// <summary>The catalogue of diagnostics keeps its promises.</summary>
public sealed partial class CatalogTests
{
    [Fact]
    public void Every_id_is_well_formed_unique_and_not_retired()
    {
        Assert.All(DiagnosticCatalog.All, rule => Assert.Matches(@"\AJVN[1-8][0-9]{3}\z", rule.Id));
        Assert.Equal(DiagnosticCatalog.All.Length, DiagnosticCatalog.All.DistinctBy(rule => rule.Id).Count());
        Assert.DoesNotContain(DiagnosticCatalog.All, rule => DiagnosticCatalog.RetiredIds.Contains(rule.Id));
    }

    [Fact]
    public void The_catalogue_file_is_in_numeric_order()
    {
        var ids = IdLine().Matches(File.ReadAllText(Checkout.At("src", "Jvn.Site.Diagnostics", "DiagnosticCatalog.cs"))).Select(match => match.Groups[1].Value)
            .ToList();
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal(DiagnosticCatalog.All.Length, ids.Count);
    }

    [Fact]
    public void Every_rule_says_what_why_and_what_to_do_in_both_languages()
    {
        foreach (var rule in DiagnosticCatalog.All)
        {
            foreach (var words in new[] { rule.Message, rule.Reason, rule.Fix })
            {
                Assert.Matches(@"[ぁ-んァ-ヶ一-龠]", words.Japanese);
                Assert.DoesNotMatch(@"[ぁ-ん]", words.English);
            }

            Assert.All([rule.Message.English, rule.Reason.English], sentence => Assert.Matches(@"[.!?})]\z", sentence));
            Assert.All([rule.Message.Japanese, rule.Reason.Japanese], sentence => Assert.Matches(@"[。}）]\z", sentence));
        }
    }

    [Fact]
    public void Both_languages_fill_in_words_of_the_same_finding()
    {
        foreach (var rule in DiagnosticCatalog.All)
        {
            // Message and fix share their arguments; some are for one language only, but none is left over.
            var used = new[] { rule.Message.Japanese, rule.Message.English, rule.Fix.Japanese, rule.Fix.English }
                .SelectMany(words => Placeholder().Matches(words)).Select(match => int.Parse(match.Groups[1].ValueSpan)).Distinct().Order().ToList();
            Assert.Equal(Enumerable.Range(0, used.Count), used);
            Assert.DoesNotMatch(Placeholder(), rule.Reason.Japanese + rule.Reason.English);
        }
    }

    [Fact]
    public void The_generated_page_is_current()
    {
        var path = Checkout.At("src", "DIAGNOSTICS.md");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
            File.WriteAllText(path, CatalogPage.Markdown());
        Assert.Equal(CatalogPage.Markdown(), File.ReadAllText(path));
    }

    [GeneratedRegex(@"(?<!\{)\{([0-9])\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("""Id = "(JVN[0-9]{4})",""")]
    private static partial Regex IdLine();
}
