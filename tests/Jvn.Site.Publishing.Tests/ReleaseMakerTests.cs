using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>What a release must not be, whatever made its files.</summary>
public sealed class ReleaseMakerTests : IDisposable
{
    private readonly PublishingPlace place = new();

    [Theory]
    [InlineData("2026-03-01T12:00:01+09:00", "2026-03-01T12:00:01+09:00", 2)]
    [InlineData("2026-02-01T12:00:00+09:00", "2026-03-01T12:00:01+09:00", 1)]
    [InlineData("2026-02-01T12:00:00+09:00", "2026-03-01T12:00:00+09:00", 0)]
    public void An_instant_after_that_of_the_site_does_not_go_out(string published, string modified, int findings)
    {
        using var publication = Publication.Open(place.Target);
        using var tree = publication.Gather();
        tree.Write("/jp/JVN10000001/index.json", Facts(published, modified), PublishingPlace.Start);
        var refusals = new ReleaseMaker(publication, tree, PublishingPlace.Start, EditorialRecord.Empty).Refusals();
        Assert.Equal(Enumerable.Repeat("JVN7015 /jp/JVN10000001/", findings), refusals.Select(finding => $"{finding.Rule.Id} {finding.Location.Path}"));
    }

    public void Dispose() => place.Dispose();

    private static byte[] Facts(string published, string modified) => System.Text.Encoding.UTF8.GetBytes(
        """{"$schema":"https://jvn.example.jp/api/schema/advisory.json","id":"JVN#10000001",""" +
        $$"""
        "state":"published","published":"{{published}}","modified":"{{modified}}","history":[]}
        """);
}
