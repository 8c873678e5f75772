using Jvn.Site.Browser.Tests.Pages;
using Jvn.Site.Browser.Tests.Stage;
using Xunit;

namespace Jvn.Site.Browser.Tests.Audits;

/// <summary>A page loads in silence, from its own server only, and with few requests.</summary>
public sealed class LoadingTests(TestStage stage)
{
    private const int MostRequests = 4;

    [Theory]
    [MemberData(nameof(Combinations.Kinds), MemberType = typeof(Combinations))]
    public async Task A_page_loads_without_a_word_and_from_nowhere_else(string kind, string language)
    {
        await using var visit = await Visit.ToAsync(stage, stage.Demonstration.At(PageKinds.Named(kind).In(language)), View.Desk, untilQuiet: true);
        var expected = kind == "not found" ? ["console error: Failed to load resource: the server responded with a status of 404 (Not Found)"]
            : Array.Empty<string>();
        Verdict.Clean(visit.Troubles.Except(expected));
        Assert.All(visit.Requests, request => Assert.StartsWith(stage.Demonstration.At("/"), request.Url));

        // The pictures of the statistics are what that page is about.
        var requests = visit.Requests.Count(request => kind != "statistics" || request.ResourceType != "image");
        if (kind != "search")
            Assert.InRange(requests, 2, MostRequests);
    }
}
