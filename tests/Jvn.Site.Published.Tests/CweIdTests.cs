using Xunit;

namespace Jvn.Site.Published.Tests;

public sealed class CweIdTests
{
    [Theory]
    [InlineData("CWE-1", 1)]
    [InlineData("CWE-79", 79)]
    [InlineData("CWE-123456", 123456)]
    public void An_identifier_prints_as_it_was_written(string text, int number)
    {
        Assert.True(CweId.TryParse(text, out var id));
        Assert.Equal(number, id.Number);
        Assert.Equal(text, id.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("CWE-")]
    [InlineData("CWE-0")]
    [InlineData("CWE-079")]
    [InlineData("CWE-1234567")]
    [InlineData("cwe-79")]
    [InlineData("CWE79")]
    [InlineData(" CWE-79")]
    [InlineData("CWE-79\n")]
    [InlineData("CWE-７９")]
    [InlineData("CWE--79")]
    public void Anything_else_is_refused(string text) => Assert.False(CweId.TryParse(text, out _));

    [Theory]
    [InlineData("CWE-Other", "Other", "その他")]
    [InlineData("CWE-noinfo", "Insufficient information", "情報不足")]
    public void What_databases_write_for_none_has_no_number_and_comes_last(string text, string english, string japanese)
    {
        Assert.True(CweId.TryParse(text, out var id));
        Assert.True(CweId.TryParse("CWE-999999", out var number));
        Assert.Equal((text, false, null), ($"{id}", id.IsNumbered, id.Url));
        Assert.Throws<InvalidOperationException>(() => id.Number);
        Assert.True(id.CompareTo(number) > 0);
        Assert.Equal((english, japanese), (CweNames.In(id, Language.English)?.Text, CweNames.In(id, Language.Japanese)?.Text));
    }

    [Fact]
    public void The_highest_number_that_is_known_is_the_last_of_the_list()
    {
        Assert.True(CweId.TryParse($"CWE-{CweId.HighestKnown}", out var highest));
        Assert.NotNull(CweNames.Of(highest));
        Assert.All(Enumerable.Range(CweId.HighestKnown + 1, 500), number =>
        {
            Assert.True(CweId.TryParse($"CWE-{number}", out var higher));
            Assert.Null(CweNames.Of(higher));
        });
    }

    [Fact]
    public void A_weakness_without_a_japanese_name_has_its_english_one()
    {
        Assert.True(CweId.TryParse("CWE-79", out var known));
        Assert.True(CweId.TryParse("CWE-5", out var other));
        Assert.Equal(new LanguageText("クロスサイトスクリプティング", Language.Japanese), CweNames.In(known, Language.Japanese));
        Assert.Equal(Language.English, CweNames.In(other, Language.Japanese)?.Language);
    }

    [Fact]
    public void The_default_value_does_not_pass_for_an_identifier()
    {
        Assert.Throws<InvalidOperationException>(() => default(CweId).ToString());
        Assert.Throws<InvalidOperationException>(() => default(CweId).Number);
    }

    [Fact]
    public void Identifiers_are_sorted_by_number()
    {
        Assert.True(CweId.TryParse("CWE-79", out var small));
        Assert.True(CweId.TryParse("CWE-352", out var great));
        Assert.True(small.CompareTo(great) < 0);
        Assert.NotEqual(small, great);
    }
}
