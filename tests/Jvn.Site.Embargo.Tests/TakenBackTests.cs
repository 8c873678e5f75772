using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo.Tests.Sites;
using Jvn.Site.Intake.Timing;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Parsing;
using Jvn.Site.Intake.Reading;
using Xunit;

namespace Jvn.Site.Embargo.Tests;

/// <summary>What was taken back is out no more, whatever its release instant and whatever the clock says, until it is given a later one; and a doubt about it
/// publishes nothing.</summary>
public sealed class TakenBackTests : IDisposable
{
    private static readonly DateTimeOffset Release = new(2027, 5, 1, 12, 0, 0, TimeSpan.FromHours(9));
    private static readonly DateTimeOffset Now = Release.AddDays(100);
    private readonly Workplace work = new();

    public void Dispose() => work.Dispose();

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void It_is_withheld_at_every_instant_unless_its_release_is_later(int seconds, bool isOut)
    {
        Put(Brake(Release.AddSeconds(seconds)));
        foreach (var now in new[] { Release, Release.AddSeconds(seconds), Now, Now.AddYears(50) })
        {
            var gate = Open(now);
            Assert.Equal(isOut && now >= Release, gate.Released.Length == 1);
            Assert.Equal(isOut && now >= Release, gate.Vendors.Length == 1);
            Assert.Equal(isOut || now < Release ? [] : ["JVN#87654321"], gate.TakenBack.Select(id => id.Text));
        }
    }

    [Fact]
    public void Before_its_release_nobody_is_told_that_it_was_taken_back()
    {
        Put(Brake(Release));
        Assert.Empty(Open(Release.AddTicks(-1)).TakenBack);
    }

    [Fact]
    public void A_revision_that_was_taken_back_leaves_the_text_before_it()
    {
        Put("");
        PutRevision(Release.AddDays(1), Brake(Release.AddDays(2)));
        var gate = Open(Now);
        Assert.DoesNotContain("改訂", Assert.Single(gate.Released).Title);
        Assert.Equal("JVN#87654321", Assert.Single(gate.TakenBack).Text);
        Assert.Empty(Open(Release).TakenBack);
    }

    [Fact]
    public void With_an_advisory_its_released_revision_and_its_twin_go_too()
    {
        Put(Brake(Release));
        PutRevision(Release.AddDays(1), "");
        work.Put("input/advisories/JVN87654321.en.md", $"---\ntitle: Title of the twin\nrelease-at: {Text(Release.AddDays(1))}\n---\n## Overview\n\nText\n");
        Assert.Empty(Open(Now).Released);
        var content = Content();
        var timeline = InputTimeline.Of(content);
        foreach (var file in content.Files.Where(file => file.Name is not ("other.yml" or "site.yml")))
        {
            Assert.True(timeline.IsCertainlyWithheld(file.Path, Now), file.Path);
            Assert.False(timeline.IsCertainlyPublic(file.Path, Now), file.Path);
        }

        var probe = LeakProbe.For(content, Now);
        Assert.All(["JVN#87654321", "JVN87654321", "Title of the twin", "改訂架空CMS におけるクロスサイトスクリプティングの脆弱性 4321"], words =>
            Assert.NotEmpty(probe.Search(System.Text.Encoding.UTF8.GetBytes(words))));
    }

    [Fact]
    public void Nothing_of_it_is_pending()
    {
        Put(Brake(Release));
        PutRevision(Now.AddDays(1), "");
        Assert.Empty(InputTimeline.PendingInstants(Content(), Release.AddDays(-1)));
    }

    [Theory]
    [InlineData("taken-back: {at: 2027-05-02, reason: 誤}\n")]
    [InlineData("taken-back: {reason: 誤}\n")]
    [InlineData("taken-back:\n")]
    [InlineData("taken-back: true\n")]
    [InlineData("Taken_Back: {at: 2027-05-02T12:00:00+09:00, reason: 誤}\n")]
    [InlineData("taken-back: {at: 2027-05-02T12:00:00+09:00, reason: 誤}\ntaken-back: {at: 2026-05-02T12:00:00+09:00, reason: 誤}\n")]
    [InlineData("taken-back: {at: 2026-05-02T12:00:00+09:00, at: 2027-05-02T12:00:00+09:00, reason: 誤}\n")]
    [InlineData("x: [}\ntaken-back: {at: 2026-05-02T12:00:00+09:00, reason: 誤}\n")]
    [InlineData("taken-back: {at: 2027-05-02T12:00:00+09:00, reason: \"誤}\n")]
    public void A_doubt_about_it_publishes_nothing_and_forgives_nothing(string lines)
    {
        Put(lines);
        var bag = new DiagnosticBag();
        var content = ContentParser.Parse(InputFolder.List(work.Input, bag), bag);
        Assert.Contains(bag.Sorted(), finding => finding.Rule.Severity == Severity.Error);
        Assert.Empty(EmbargoGate.Open(content, Now).Released);
        var path = content.Dossiers[0].Current!.Path;
        Assert.False(InputTimeline.Of(content).IsCertainlyPublic(path, Now));
        Assert.False(InputTimeline.Of(content).IsCertainlyWithheld(path, Now));

        // Its release instant lies ahead beyond doubt all the same.
        Assert.True(InputTimeline.Of(content).IsCertainlyWithheld(path, Release.AddTicks(-1)));
    }

    [Fact]
    public void The_words_alone_are_no_doubt()
    {
        Put("delay-reason: It was taken back by the vendor\n");
        var content = Content();
        Assert.Single(EmbargoGate.Open(content, Now).Released);
        Assert.True(InputTimeline.Of(content).IsCertainlyPublic(content.Dossiers[0].Current!.Path, Now));
    }

    [Fact]
    public void A_correction_counts_from_its_instant_and_the_newest_of_the_text_that_stands_is_told()
    {
        Put($"corrections:\n  - {{at: {Text(Release.AddDays(1))}, note: 一}}\n  - {{at: {Text(Release.AddDays(3))}, note: 三}}\n");
        PutRevision(Release.AddDays(5), $"corrections: [{{at: {Text(Release.AddDays(1))}, note: 一}}, {{at: {Text(Release.AddDays(6))}, note: 六}}]\n");
        DateTimeOffset? At(double days) => Open(Release.AddDays(days)).Corrections.SingleOrDefault()?.At;
        Assert.Null(At(0.5));
        Assert.Equal(Release.AddDays(1), At(1));
        Assert.Equal(Release.AddDays(1), At(2.9));
        Assert.Equal(Release.AddDays(3), At(3));
        Assert.Equal(Release.AddDays(3), At(5.5));
        Assert.Equal(Release.AddDays(6), At(6));
        Assert.Equal("JVN#87654321", Open(Now).Corrections.Single().Id.Text);
    }

    [Fact]
    public async Task What_is_wrong_in_it_stops_no_build()
    {
        Put("");
        work.Put("input/advisories/JVN00000001.md", TinySite.Advisory("JVN#00000001", Text(Release)));
        Assert.Equal(0, (await work.BuildAsync(Now)).Code);
        Put(Brake(Release) + "colour: red\n");
        var outcome = await work.BuildAsync(Now, "--redact");
        Assert.True(outcome.Code == 0, outcome.ToString());
        Assert.DoesNotContain("87654321", outcome.ToString());
        Assert.False(Directory.Exists(Path.Combine(work.Output, "jp", "JVN87654321")));
    }

    private static string Brake(DateTimeOffset at) => $"taken-back: {{at: {Text(at)}, reason: 誤って公表した}}\n";

    private static string Text(DateTimeOffset instant) => instant.ToString("yyyy-MM-ddTHH:mm:sszzz");

    private void Put(string lines)
    {
        work.Put("input/vendors/acme.yml", "number: 1\nname: 架空\nkana: カクウ\nregistration: none\n");
        work.Put("input/advisories/JVN87654321.md", TinySite.Advisory("JVN#87654321", Text(Release))
            .Replace("action: ", lines + "action: ", StringComparison.Ordinal));
    }

    private void PutRevision(DateTimeOffset at, string lines) =>
        work.Put("input/advisories/JVN87654321.next.md", TinySite.Advisory("JVN#87654321", Text(Release))
        .Replace("title: ", "title: 改訂", StringComparison.Ordinal)
        .Replace($"release-at: {Text(Release)}\n", $"release-at: {Text(at)}\n{lines}", StringComparison.Ordinal)
        .Replace("---\n## 概要", $"  - {{at: {Text(at)}, text: 改訂}}\n---\n## 概要", StringComparison.Ordinal));

    private InputContent Content()
    {
        var bag = new DiagnosticBag();
        return ContentParser.Parse(InputFolder.List(work.Input, bag), bag);
    }

    private GateResult Open(DateTimeOffset now) => EmbargoGate.Open(Content(), now);
}
