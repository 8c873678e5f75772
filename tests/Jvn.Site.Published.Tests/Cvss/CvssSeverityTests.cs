using Jvn.Site.Published.Cvss;
using Xunit;

namespace Jvn.Site.Published.Tests.Cvss;

public sealed class CvssSeverityTests
{
    [Theory]
    [InlineData("AV:N/AC:L/Au:N/C:N/I:N/A:N", 0.0, CvssSeverity.Low)]
    [InlineData("AV:N/AC:H/Au:N/C:P/I:P/A:N", 4.0, CvssSeverity.Medium)]
    [InlineData("AV:N/AC:L/Au:N/C:C/I:C/A:C", 10.0, CvssSeverity.High)]
    [InlineData("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N", 0.0, CvssSeverity.None)]
    [InlineData("CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:L/I:N/A:N", 2.7, CvssSeverity.Low)]
    [InlineData("CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N", 6.1, CvssSeverity.Medium)]
    [InlineData("CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N", 7.5, CvssSeverity.High)]
    [InlineData("CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", 9.8, CvssSeverity.Critical)]
    [InlineData("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:A/VC:N/VI:N/VA:N/SC:L/SI:L/SA:N", 5.1, CvssSeverity.Medium)]
    public void The_word_follows_the_bands_of_the_version(string text, double score, CvssSeverity severity)
    {
        var vector = Vectors.Parse(text);
        Assert.Equal((decimal)score, vector.BaseScore);
        Assert.Equal(severity, vector.BaseSeverity);
    }
}
