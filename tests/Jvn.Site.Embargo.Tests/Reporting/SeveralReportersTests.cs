using Jvn.Site.Cli.Observing;
using Jvn.Site.Cli.Reporting;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Reporting;

/// <summary>What is said while a log or numbers are written as well is said to all of them.</summary>
public sealed class SeveralReportersTests
{
    [Fact]
    public void Nothing_that_is_said_is_lost()
    {
        var map = typeof(SeveralReporters).GetInterfaceMap(typeof(IReporter));
        Assert.All(map.TargetMethods, method => Assert.Equal(typeof(SeveralReporters), method.DeclaringType));
    }
}
