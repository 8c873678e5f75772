using Jvn.Site.Browser.Tests.Audits;
using Jvn.Site.Browser.Tests.Reading;
using Xunit.Sdk;
using Xunit.v3;

[assembly: Xunit.TestCollectionOrderer(typeof(Jvn.Site.Browser.Tests.Stage.LongestFirst))]

namespace Jvn.Site.Browser.Tests.Stage;

/// <summary>Classes of tests that take half a minute begin first: as the last they would keep one processor waiting.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly Type[] Long = [typeof(LighthouseTests), typeof(AxeTests), typeof(OtherMeansTests), typeof(LoadingTests)];

    public IReadOnlyCollection<T> OrderTestCollections<T>(IReadOnlyCollection<T> testCollections)
        where T : ITestCollection =>
        [.. testCollections.OrderByDescending(collection => Long.Any(type =>
            collection.TestCollectionDisplayName.Contains(type.FullName!, StringComparison.Ordinal)))];
}
