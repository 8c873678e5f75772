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
