using Jvn.Site.Cli;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Parsing;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Output.Tree;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>The net below the wall: what is looked for in finished files, whoever made them.</summary>
public sealed class FinishedSiteTests : IDisposable
{
    private readonly PublishingPlace place = new();

    [Theory]
    [InlineData("JVN7001", "index.html", "<p>JVN#20000002</p>")]
    [InlineData("JVN7001", "rss/jvn.rdf", "JVN20000002")]
    [InlineData("JVN7001", "JVN20000002.txt", "")]
    [InlineData("JVN7002", "index.html", "<a href=\"/nowhere/\">x</a>")]
    public void A_finished_file_that_must_not_go_out_is_found(string code, string path, string text)
    {
        place.PutAdvisory("JVN#20000002", "2026-06-01T12:00:00+09:00");
        place.Put("site/" + path, text);

        var refusal = Assert.Single(Verify());
        Assert.Equal((code, '/' + path), (refusal.Diagnostic.Rule.Id, refusal.Diagnostic.Location.Path));
        Assert.Equal(code == "JVN7001", refusal.NamesWithheld);
    }

    [Fact]
    public void What_is_out_may_be_said()
    {
        place.PutAdvisory("JVN#20000002", "2026-02-01T12:00:00+09:00");
        place.Put("site/index.html", "<p id=\"a\">JVN#20000002 <a href=\"/#a\">x</a></p>");
        Assert.Empty(Verify());
    }

    public void Dispose() => place.Dispose();

    private System.Collections.Immutable.ImmutableArray<Refusal> Verify()
    {
        var diagnostics = new DiagnosticBag();
        var content = ContentParser.Parse(InputFolder.List(place.Input, diagnostics), diagnostics, (_, _) => { });
        return FinishedSite.Verify(FinishedTree.Open(Path.Combine(place.Root, "site")), LeakProbe.For(content, PublishingPlace.Start));
    }
}
