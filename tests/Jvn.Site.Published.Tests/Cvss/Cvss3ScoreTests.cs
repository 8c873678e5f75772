using Xunit;

namespace Jvn.Site.Published.Tests.Cvss;

public sealed class Cvss3ScoreTests
{
    // From FIRST's documents of examples for v3.0 and v3.1; both versions give the same base scores.
    [Theory]
    [InlineData("AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N", "6.1")]
    [InlineData("AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N", "6.4")]
    [InlineData("AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N", "3.1")]
    [InlineData("AV:L/AC:L/PR:N/UI:N/S:U/C:L/I:N/A:N", "4.0")]
    [InlineData("AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H", "9.9")]
    [InlineData("AV:L/AC:L/PR:H/UI:N/S:U/C:L/I:L/A:L", "4.2")]
    [InlineData("AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:N/A:N", "5.3")]
    [InlineData("AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", "9.8")]
    [InlineData("AV:P/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", "6.8")]
    [InlineData("AV:N/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H", "8.8")]
    [InlineData("AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N", "7.5")]
    [InlineData("AV:L/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H", "8.8")]
    [InlineData("AV:A/AC:L/PR:N/UI:N/S:C/C:N/I:H/A:N", "7.4")]
    public void The_examples_of_FIRST_have_its_scores(string metrics, string score)
    {
        Assert.Equal(score, Vectors.Parse("CVSS:3.0/" + metrics).BaseScore.ToString());
        Assert.Equal(score, Vectors.Parse("CVSS:3.1/" + metrics).BaseScore.ToString());
    }

    // Published by JVN.
    [Theory]
    [InlineData("AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:L/A:N", "6.5")]
    [InlineData("AV:N/AC:H/PR:N/UI:R/S:C/C:H/I:H/A:H", "8.3")]
    [InlineData("AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N", "7.5")]
    [InlineData("AV:N/AC:L/PR:H/UI:R/S:C/C:L/I:L/A:N", "4.8")]
    [InlineData("AV:N/AC:L/PR:H/UI:N/S:U/C:L/I:N/A:N", "2.7")]
    [InlineData("AV:N/AC:L/PR:L/UI:R/S:C/C:L/I:L/A:N", "5.4")]
    public void Published_vectors_have_their_published_scores(string metrics, string score) =>
        Assert.Equal(score, Vectors.Parse("CVSS:3.0/" + metrics).BaseScore.ToString());

    [Theory]
    [InlineData("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:X/RL:O/RC:C", "9.4")]
    [InlineData("CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H/RL:U/RC:U", "9.2")] // 10 times 0.92 is exactly 9.2
    [InlineData("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/MC:N/MI:N/MA:N", "0.0")]
    [InlineData("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/MAV:P", "6.8")]
    [InlineData("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:X/MS:X", "9.8")]
    public void Optional_metrics_make_the_score_of_the_whole_vector(string text, string score) =>
        Assert.Equal(score, Vectors.Parse(text).Score.ToString());

    // The modified impact with changed scope has another formula in v3.1.
    [Theory]
    [InlineData("AV:N/AC:L/PR:H/UI:N/S:C/C:L/I:L/A:L/CR:H/IR:H/AR:H")]
    [InlineData("AV:P/AC:H/PR:H/UI:R/S:C/C:H/I:H/A:H/CR:H")]
    public void The_environmental_scores_of_v30_and_v31_can_differ(string metrics) =>
        Assert.NotEqual(Vectors.Parse("CVSS:3.0/" + metrics).Score, Vectors.Parse("CVSS:3.1/" + metrics).Score);
}
