using Xunit;

namespace Jvn.Site.Published.Tests.Cvss;

public sealed class Cvss4ScoreTests
{
    // From FIRST's document of examples for v4.0.
    [Theory]
    [InlineData("AV:L/AC:L/AT:P/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N", "7.3")]
    [InlineData("AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N", "7.7")]
    [InlineData("AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:U", "5.2")]
    [InlineData("AV:N/AC:L/AT:N/PR:N/UI:A/VC:N/VI:N/VA:N/SC:L/SI:L/SA:N", "5.1")]
    [InlineData("AV:N/AC:L/AT:P/PR:N/UI:N/VC:H/VI:L/VA:L/SC:N/SI:N/SA:N", "8.3")]
    [InlineData("AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N", "9.3")]
    [InlineData("AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H", "10.0")]
    [InlineData("AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N", "8.7")]
    [InlineData("AV:P/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N", "7.0")]
    [InlineData("AV:N/AC:L/AT:N/PR:N/UI:N/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N", "6.9")]
    public void The_examples_of_FIRST_have_its_scores(string metrics, string score) =>
        Assert.Equal(score, Vectors.Parse("CVSS:4.0/" + metrics).Score.ToString());

    [Theory]
    [InlineData("AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N", "0.0")]
    [InlineData("AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N/MVC:N", "0.0")]
    [InlineData("AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N/MSI:S", "8.9")]
    [InlineData("AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H/MSI:S", "10.0")]
    [InlineData("AV:N/AC:L/AT:N/PR:N/UI:P/VC:H/VI:L/VA:N/SC:H/SI:H/SA:H", "8.6")] // exactly 8.55 before rounding
    public void Corners_are_exact(string metrics, string score) =>
        Assert.Equal(score, Vectors.Parse("CVSS:4.0/" + metrics).Score.ToString());

    [Fact]
    public void The_base_score_ignores_threat_and_environment_and_nothing_heeds_the_supplement()
    {
        const string Metrics = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N";
        var vector = Vectors.Parse(Metrics + "/E:U/MAV:P");

        Assert.Equal(9.3m, vector.BaseScore);
        Assert.True(vector.Score < 9.3m);
        Assert.Equal(9.3m, Vectors.Parse(Metrics + "/S:P/AU:Y/R:I/V:C/RE:H/U:Red").Score);
    }

    // The most severe vector of a class has the score of the class, so these texts walk the table of FIRST from top to bottom.
    [Theory]
    [InlineData("VC:H/VI:H/VA:H/SC:H/SI:H/SA:H/E:A/MSI:S/MSA:S", "10.0")] // 000000
    [InlineData("VC:H/VI:H/VA:H/SC:H/SI:H/SA:H/E:P/CR:M/IR:M/AR:M", "8.7")] // 000111
    [InlineData("VC:L/VI:H/VA:H/SC:H/SI:H/SA:H/E:U", "8.1")] // 001120
    [InlineData("VC:L/VI:L/VA:L/SC:L/SI:L/SA:L/E:U", "2.7")] // 002221
    public void The_most_severe_vector_of_a_class_has_its_score(string impacts, string score) =>
        Assert.Equal(score, Vectors.Parse("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/" + impacts).Score.ToString());
}
