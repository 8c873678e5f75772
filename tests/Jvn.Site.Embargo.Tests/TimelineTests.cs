using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo.Tests.Sites;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Parsing;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Timing;
using Xunit;

namespace Jvn.Site.Embargo.Tests;

/// <summary>What may be said of a file and what is let out of it agree: both are of one timeline.</summary>
public sealed class TimelineTests : IDisposable
{
    private static readonly DateTimeOffset Release = new(2027, 5, 1, 12, 0, 0, TimeSpan.FromHours(9));
    private static readonly DateTimeOffset Revised = Release.AddDays(10);
    private static readonly DateTimeOffset RevisedInEnglish = Release.AddDays(20);
    private readonly Workplace work = new();

    public void Dispose() => work.Dispose();

    [Theory]
    [InlineData(".md", "JVN12345678/a.txt", 0)]
    [InlineData(".en.md", "JVN12345678/a.txt", 0)]
    [InlineData(".en.md", "JVN12345678.next/a.txt", 10)]
    [InlineData(".next.md", "JVN12345678/a.txt", 10)]
    [InlineData(".next.md", "JVN12345678.next/a.txt", 10)]
    [InlineData(".next.en.md", "JVN12345678/a.txt", 20)]
    [InlineData(".next.en.md", "JVN12345678.next/a.txt", 20)]
    [InlineData("", "JVN12345678/a.txt", int.MaxValue)]
    [InlineData("", "JVN12345678.next/a.txt", int.MaxValue)]
    public void An_attachment_is_public_from_the_first_text_on_that_names_it_whatever_folder_it_lies_in(string user, string attachment, int days)
    {
        Put(".md", Japanese(Release, user == ".md"));
        Put(".en.md", English(null, user == ".en.md"));
        Put(".next.md", Japanese(Revised, user == ".next.md"));
        Put(".next.en.md", English(RevisedInEnglish, user == ".next.en.md"));
        if (user == ".en.md" && attachment.Contains(".next/", StringComparison.Ordinal))
            work.Put("input/advisories/JVN12345678/a.txt", "before\n");
        work.Put("input/advisories/" + attachment, "text\n");

        var content = Content();
        var timeline = InputTimeline.Of(content);
        var path = content.Files.Single(file => file.RelativePath == "advisories/" + attachment).Path;
        var from = days == int.MaxValue ? DateTimeOffset.MaxValue : Release.AddDays(days);
        Assert.Equal(from, timeline.EarliestOf(path));
        Assert.Equal(from == DateTimeOffset.MaxValue ? Advisory.Never : from, content.Dossiers[0].Timeline.SpanOf(path).From);
    }

    [Fact]
    public void What_stands_follows_without_a_gap()
    {
        Put(".md", Japanese(Release, uses: false));
        Put(".en.md", English(Release.AddDays(5), uses: false));
        Put(".next.md", Japanese(Revised, uses: false));
        Put(".next.en.md", English(RevisedInEnglish, uses: false));
        var timeline = Content().Dossiers[0].Timeline;
        Assert.Equal([Release, Release.AddDays(5), Revised, RevisedInEnglish], timeline.Texts.Select(text => text.From));
        Assert.Equal(timeline.Texts.Skip(1).Select(text => text.From).Append(DateTimeOffset.MaxValue), timeline.Texts.Select(text => text.Until));
        Assert.Equal(["", ".en.md", ".en.md", ".next.en.md"], timeline.Texts.Select(text => text.EnglishFile?.Entry.Name["JVN12345678".Length..] ?? ""));
        Assert.Equal([".md", ".md", ".next.md", ".next.md"], timeline.Texts.Select(text => text.ShownFile.Entry.Name["JVN12345678".Length..]));
        Assert.Equal(timeline.Texts.Select(text => text.From), timeline.Instants);
    }

    [Fact]
    public void What_is_held_back_takes_with_it_what_depends_on_it()
    {
        Put(".md", Japanese(Release, uses: false));
        Put(".en.md", English(null, uses: false));
        Put(".next.md", Japanese(Revised, uses: false));
        var dossier = Content().Dossiers[0];
        Assert.Empty(dossier.Holding(path => path.EndsWith("8.md", StringComparison.Ordinal)).Timeline.Texts);
        var unrevised = dossier.Holding(path => path.EndsWith(".next.md", StringComparison.Ordinal)).Timeline;
        Assert.Equal(dossier.Current, Assert.Single(unrevised.Texts).ShownFile);
        Assert.Equal(ReleaseBounds.Never, unrevised.BoundsOf(dossier.Pending!.Path));
    }

    private void Put(string ending, string text) => work.Put("input/advisories/JVN12345678" + ending, text);

    private static string Japanese(DateTimeOffset release, bool uses) =>
        TinySite.Advisory("JVN#12345678", Published.JapanTime.Rfc3339(release)).Replace("\n文\n", uses ? "\n[a](a.txt)\n" : "\n文\n", StringComparison.Ordinal);

    private static string English(DateTimeOffset? release, bool uses) =>
        $"---\ntitle: Title of the twin\n{(release is { } at ? $"release-at: {Published.JapanTime.Rfc3339(at)}\n" : "")}---\n## " +
            $"Overview\n\n{(uses ? "[a](a.txt)" : "Text")}\n\n## Products Affected\n## Description\n## Impact\n## Solution\n## JPCERT/CC Addendum\n## " +
            $"Vulnerability Analysis by JPCERT/CC\n## Credit\n";

    private InputContent Content()
    {
        work.Put("input/vendors/acme.yml", "number: 1\nname: 架空\nkana: カクウ\nregistration: none\n");
        var bag = new DiagnosticBag();
        return ContentParser.Parse(InputFolder.List(work.Input, bag), bag);
    }
}
