using Xunit;

namespace Jvn.Site.Published.Tests.Cvss;

public sealed class Cvss2ScoreTests
{
    // The three worked examples of the v2 guide, section 3.3. Its environmental ranges are from the least to the greatest damage.
    [Theory]
    [InlineData("AV:N/AC:L/Au:N/C:N/I:N/A:C", "7.8", "7.8")]
    [InlineData("AV:N/AC:L/Au:N/C:N/I:N/A:C/E:F/RL:OF/RC:C", "7.8", "6.4")]
    [InlineData("AV:N/AC:L/Au:N/C:N/I:N/A:C/E:F/RL:OF/RC:C/CDP:N/TD:N/CR:M/IR:M/AR:H", "7.8", "0.0")]
    [InlineData("AV:N/AC:L/Au:N/C:N/I:N/A:C/E:F/RL:OF/RC:C/CDP:H/TD:H/CR:M/IR:M/AR:H", "7.8", "9.2")]
    [InlineData("AV:N/AC:L/Au:N/C:C/I:C/A:C/E:F/RL:OF/RC:C", "10.0", "8.3")]
    [InlineData("AV:N/AC:L/Au:N/C:C/I:C/A:C/E:F/RL:OF/RC:C/CDP:H/TD:H/CR:M/IR:M/AR:L", "10.0", "9.0")]
    [InlineData("AV:L/AC:H/Au:N/C:C/I:C/A:C/E:POC/RL:OF/RC:C", "6.2", "4.9")]
    [InlineData("AV:L/AC:H/Au:N/C:C/I:C/A:C/E:POC/RL:OF/RC:C/CDP:H/TD:H/CR:M/IR:M/AR:M", "6.2", "7.5")]
    public void The_examples_of_the_guide_have_its_scores(string text, string score, string overall)
    {
        var vector = Vectors.Parse(text);
        Assert.Equal((score, overall), (Print(vector.BaseScore), Print(vector.Score)));
    }

    // Published by JVN.
    [Theory]
    [InlineData("AV:N/AC:H/Au:N/C:P/I:P/A:N", "4.0")]
    [InlineData("AV:N/AC:M/Au:N/C:N/I:P/A:N", "4.3")]
    [InlineData("AV:N/AC:L/Au:S/C:N/I:P/A:N", "4.0")]
    [InlineData("AV:N/AC:M/Au:S/C:N/I:P/A:N", "3.5")]
    [InlineData("AV:A/AC:L/Au:N/C:P/I:P/A:P", "5.8")]
    [InlineData("AV:N/AC:H/Au:N/C:N/I:N/A:C", "5.4")]
    public void Published_vectors_have_their_published_scores(string text, string score) =>
        Assert.Equal(score, Print(Vectors.Parse(text).BaseScore));

    [Fact]
    public void A_half_is_rounded_up_exactly()
    {
        // 3.0 times 0.95 is 2.85, which binary arithmetic takes for a little less.
        Assert.Equal("2.9", Print(Vectors.Parse("AV:L/AC:M/Au:S/C:N/I:P/A:P/E:F/RL:U/RC:C").Score));
    }

    [Fact]
    public void A_lowered_requirement_does_not_take_the_score_below_zero() =>
        Assert.Equal("0.0", Print(Vectors.Parse("AV:L/AC:H/Au:M/C:P/I:N/A:N/CDP:N/TD:H/CR:L/IR:M/AR:M").Score));

    [Fact]
    public void Metrics_that_are_not_defined_change_nothing()
    {
        var vector = Vectors.Parse("AV:N/AC:L/Au:N/C:N/I:N/A:C/E:ND/RL:ND/RC:ND/CDP:ND/TD:ND/CR:ND/IR:ND/AR:ND");
        Assert.Equal(vector.BaseScore, vector.Score);
    }

    private static string Print(decimal score) => score.ToString();
}
