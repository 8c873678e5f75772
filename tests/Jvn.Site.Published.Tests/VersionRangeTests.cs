using Xunit;

namespace Jvn.Site.Published.Tests;

public sealed class VersionRangeTests
{
    [Theory]
    [InlineData("*")]
    [InlineData("<3.1.0")]
    [InlineData("=1.0-beta+5")]
    [InlineData(">=2.0,<2.4.1")]
    [InlineData(">=2.0,<2.4.1 || <=1.9 || =0.1")]
    [InlineData("<V15.80")]
    [InlineData(">Ver.第2版")]
    public void A_range_prints_as_its_comparators(string text)
    {
        Assert.True(VersionRange.TryParse(text, out var range, out _));

        var printed = string.Join(" || ", range.Alternatives.Select(comparators => string.Join(",", comparators)));
        Assert.Equal(text, range.Text);
        Assert.Equal(text, range.IsAll ? "*" : printed);
    }

    [Fact]
    public void Conditions_stay_with_their_alternative()
    {
        Assert.True(VersionRange.TryParse(">=2.0,<2.4 || =1.9", out var range, out _));
        Assert.Equal([2, 1], range.Alternatives.Select(alternative => alternative.Length));
        Assert.Equal(VersionOperator.GreaterThanOrEqual, range.Alternatives[0][0].Operator);
        Assert.Equal("2.4", range.Alternatives[0][1].Version);
    }

    [Theory]
    [InlineData("", VersionRangeFaultKind.Empty, 0)]
    [InlineData("3.1.0", VersionRangeFaultKind.MissingOperator, 0)]
    [InlineData(" <1", VersionRangeFaultKind.MissingOperator, 0)]
    [InlineData("~1.2", VersionRangeFaultKind.MissingOperator, 0)]
    [InlineData("<1,2", VersionRangeFaultKind.MissingOperator, 3)]
    [InlineData("<1, >2", VersionRangeFaultKind.MissingOperator, 3)]
    [InlineData("<1,", VersionRangeFaultKind.MissingOperator, 3)]
    [InlineData("<1 || ", VersionRangeFaultKind.MissingOperator, 6)]
    [InlineData("<", VersionRangeFaultKind.MissingVersion, 1)]
    [InlineData("<=", VersionRangeFaultKind.MissingVersion, 2)]
    [InlineData(">,<2", VersionRangeFaultKind.MissingVersion, 1)]
    [InlineData("< 1", VersionRangeFaultKind.MissingVersion, 1)]
    [InlineData("==1", VersionRangeFaultKind.IllegalCharacter, 1)]
    [InlineData("<1 ", VersionRangeFaultKind.IllegalCharacter, 2)]
    [InlineData("<1||>2", VersionRangeFaultKind.IllegalCharacter, 2)]
    [InlineData("<1\n", VersionRangeFaultKind.IllegalCharacter, 2)]
    [InlineData("<1　", VersionRangeFaultKind.IllegalCharacter, 2)]
    [InlineData("**", VersionRangeFaultKind.StarNotAlone, 0)]
    [InlineData("*,<1", VersionRangeFaultKind.StarNotAlone, 0)]
    [InlineData("<1 || *", VersionRangeFaultKind.StarNotAlone, 6)]
    [InlineData("<1.*", VersionRangeFaultKind.StarNotAlone, 3)]
    public void A_fault_is_named_where_it_stands(string text, VersionRangeFaultKind kind, int offset)
    {
        Assert.False(VersionRange.TryParse(text, out _, out var fault));
        Assert.Equal((kind, offset), (fault.Kind, fault.Offset));
    }
}
