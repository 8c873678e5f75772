using Xunit;

namespace Jvn.Site.Published.Tests.Cvss;

public sealed class CvssPropertyTests
{
    private const string V2 = "AV:N/AC:L/Au:N/C:P/I:P/A:P";
    private const string V30 = "CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
    private const string V31 = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
    private const string V40 = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N";

    [Theory]
    [InlineData(V2, 729)]
    [InlineData(V30, 2592)]
    [InlineData(V31, 2592)]
    [InlineData(V40, 104_976)]
    public void Every_base_vector_scores_from_0_to_10_with_one_decimal(string sample, int count)
    {
        var vectors = Vectors.AllLike(sample).ToList();

        Assert.Equal(count, vectors.Count);
        Assert.All(vectors, vector =>
        {
            Assert.InRange(vector.BaseScore, 0m, 10m);
            Assert.Equal(1, vector.BaseScore.Scale);
            Assert.Equal(vector.BaseScore, vector.Score);
        });
    }

    [Theory]
    [InlineData(V2)]
    [InlineData(V30)]
    [InlineData(V31)]
    public void A_worse_value_of_one_metric_never_lowers_the_score(string sample) => Assert.All(
        Vectors.AllLike(sample),
        vector => Assert.All(Vectors.NextWorse(vector), worse => Assert.True(worse.BaseScore >= vector.BaseScore, $"{worse} < {vector}")));

    [Theory]
    [InlineData(V2)]
    [InlineData(V31)]
    [InlineData(V40)]
    public void A_score_of_zero_means_no_impact(string sample) => Assert.All(
        Vectors.AllLike(sample),
        vector => Assert.Equal(
            vector.BaseMetrics.Where(metric => metric.NameEnglish.Contains("Impact", StringComparison.Ordinal) || metric.Abbreviation is "C" or "I" or "A")
                .All(metric => metric.Chosen.Abbreviation == "N"),
            vector.BaseScore == 0m));

    [Fact]
    public void The_base_scores_of_v30_and_v31_are_the_same() => Assert.All(
        Vectors.AllLike(V30),
        vector => Assert.Equal(vector.BaseScore, Vectors.Parse(vector.Text.Replace("3.0", "3.1", StringComparison.Ordinal)).BaseScore));
}
