using Jvn.Site.Published.Cvss;
using Xunit;

namespace Jvn.Site.Published.Tests.Cvss;

public sealed class CvssMetricTests
{
    [Fact]
    public void A_metric_knows_all_its_values_and_the_chosen_one()
    {
        var metric = Vectors.Parse("CVSS:3.1/AV:A/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H").BaseMetrics[0];

        Assert.Equal(("AV", "攻撃元区分", "Attack Vector"), (metric.Abbreviation, metric.NameJapanese, metric.NameEnglish));
        Assert.Equal(["N", "A", "L", "P"], metric.Values.Select(value => value.Abbreviation));
        Assert.Equal(["物理", "ローカル", "隣接", "ネットワーク"], metric.ValuesMildestFirst.Select(value => value.Japanese));
        Assert.Equal("Adjacent", metric.Chosen.English);
    }

    [Theory]
    [InlineData("CVSS:3.1/A:N/I:L/C:H/S:C/UI:R/PR:L/AC:H/AV:P", "AV:P AC:H PR:L UI:R S:C C:H I:L A:N")]
    [InlineData("AV:L/AC:H/Au:M/C:N/I:P/A:C/E:U/RL:W/RC:UC", "AV:L AC:H Au:M C:N I:P A:C")]
    [InlineData(
        "CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:A/VC:H/VI:H/VA:N/SC:N/SI:L/SA:N/E:A/S:P",
        "AV:N AC:L AT:P PR:N UI:A VC:H VI:H VA:N SC:N SI:L SA:N")]
    public void The_base_metrics_come_in_the_order_of_the_specification(string text, string metrics) =>
        Assert.Equal(metrics, string.Join(' ', Vectors.Parse(text).BaseMetrics));

    [Theory]
    [InlineData("AV:N/AC:L/Au:N/C:P/I:P/A:P", "2.0")]
    [InlineData("CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", "3.0")]
    [InlineData("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", "3.1")]
    [InlineData("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N", "4.0")]
    public void A_vector_keeps_its_text_and_shows_its_version(string text, string version)
    {
        var vector = Vectors.Parse(text);
        Assert.Equal(text, vector.Text);
        Assert.Equal(version, vector.Version.Display);
        Assert.Equal(vector, Vectors.Parse(text));
    }
}
