using Jvn.Site.Embargo.Tests.Sites;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Leaks;

/// <summary>What is broken and public, or may be, stops the build before anything is written; what is broken and withheld does not, and is not spoken
/// of.</summary>
public sealed class BrokenInputTests
{
    private static readonly DateTimeOffset Now = new(2027, 6, 1, 12, 0, 0, TimeSpan.FromHours(9));

    public static TheoryData<string, string> Breakages { get; } = new()
    {
        { "release-at: 2027-05-01T12:00:00+09:00", "release-at:" },
        { "release-at: 2027-05-01T12:00:00+09:00", "release-at: ~" },
        { "release-at: 2027-05-01T12:00:00+09:00", "release-at: 2027-05-01T12:00:00" },
        { "release-at: 2027-05-01T12:00:00+09:00", "release-at: 2027-05-01" },
        { "release-at: 2027-05-01T12:00:00+09:00", "release-at: 1:30" },
        { "release-at: 2027-05-01T12:00:00+09:00", "release_at: 2027-05-01T12:00:00+09:00" },
        { "release-at: 2027-05-01T12:00:00+09:00", "release-at： 2027-05-01T12:00:00+09:00" },
        { "release-at: 2027-05-01T12:00:00+09:00", "release-at: 2029-05-01T12:00:00+09:00\nrelease-at: 2027-05-01T12:00:00+09:00" },
        { "release-at: 2027-05-01T12:00:00+09:00", "x: [}" },
        { "title: ", "title: \"" },
        { "## 概要", "<script>" },
        { "id: JVN#12345678", "id: JVN#1234567" },
        { "vendor: acme", "vendor: acne" },
    };

    [Theory]
    [MemberData(nameof(Breakages))]
    public async Task A_broken_public_advisory_stops_the_build_and_the_earlier_output_stands(string good, string bad)
    {
        using var work = new Workplace();
        Put(work);
        Assert.Equal(0, (await work.BuildAsync(Now)).Code);
        var before = Snapshot.Of(work.Root + "/output");

        var text = TinySite.Advisory("JVN#12345678", "2027-05-01T12:00:00+09:00");
        Assert.Contains(good, text);
        work.Put("input/advisories/JVN12345678.md", text.Replace(good, bad, StringComparison.Ordinal));
        var outcome = await work.BuildAsync(Now);
        Assert.True(outcome is { Code: 1, Errors: "" }, outcome.ToString());
        Assert.Matches(@"/JVN12345678\.md:[0-9]+:[0-9]+: error JVN[0-9]{4}: ", outcome.Results);
        Assert.Null(Snapshot.Of(work.Output).DifferenceTo(before));
        Assert.Equal(["input", "output"], Directory.EnumerateDirectories(work.Root).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task A_broken_public_input_makes_no_output_where_there_was_none()
    {
        using var work = new Workplace();
        Put(work);
        work.Put("input/advisories/JVN12345678.md", "---\n");
        Assert.Equal(1, (await work.BuildAsync(Now)).Code);
        Assert.False(Directory.Exists(work.Output));
    }

    [Fact]
    public async Task Shared_logs_say_nothing_about_a_revision_whose_instant_cannot_be_read()
    {
        using var work = new Workplace();
        Put(work);
        work.Put("input/advisories/JVN12345678.next.md", TinySite.Advisory("JVN#12345678", "2029-05-01T12:00:00"));
        var outcome = await work.BuildAsync(Now, "--redact");
        Assert.Equal(1, outcome.Code);
        Assert.DoesNotContain("next", outcome.ToString());
        Assert.Contains("withheld-1: error JVN", outcome.Results);
    }

    [Fact]
    public async Task An_attachment_that_only_a_withheld_revision_names_may_be_broken_beside_a_public_advisory()
    {
        using var work = new Workplace();
        Put(work);
        Assert.Equal(0, (await work.BuildAsync(Now, "--redact")).Code);
        var before = Snapshot.Of(work.Output);
        work.Put("input/advisories/JVN12345678/secret-name.png", "no picture");
        work.Put("input/advisories/JVN12345678.next.md", TinySite.Advisory("JVN#12345678", "2029-05-01T12:00:00+09:00")
            .Replace("## 概要\n", "## 概要\n\n![図](secret-name.png)\n", StringComparison.Ordinal));
        var outcome = await work.BuildAsync(Now, "--redact");
        Assert.True(outcome.Code == 0, outcome.ToString());
        Assert.DoesNotContain("secret-name", outcome.ToString());
        Assert.Null(Snapshot.Of(work.Output).DifferenceTo(before));
    }

    [Fact]
    public async Task A_listing_whose_instant_cannot_be_read_stops_the_build_and_is_not_spoken_of()
    {
        using var work = new Workplace();
        Put(work);
        work.Put("input/vendors/hidden.yml",
            "number: 7\nname: 隠\nregistration: none\nunreachable:\n  since: 2026-01-10\n  reason: refused\n  name-listed-at: 2029年\n");
        var outcome = await work.BuildAsync(Now, "--redact");
        Assert.Equal(1, outcome.Code);
        Assert.DoesNotContain("hidden", outcome.ToString());
    }

    [Fact]
    public async Task Names_that_collide_with_withheld_ones_stop_nothing_public()
    {
        using var work = new Workplace();
        Put(work);
        Assert.Equal(0, (await work.BuildAsync(Now, "--redact")).Code);
        var before = Snapshot.Of(work.Output);
        work.Put("input/advisories/A/case-1.md", TinySite.Advisory("JVN#87654321", "2029-05-01T12:00:00+09:00"));
        work.Put("input/Advisories.txt", "");
        work.Put("input/advisories/a/case-2.md", TinySite.Advisory("JVN#87654322", "2029-06-01T12:00:00+09:00"));
        var outcome = await work.BuildAsync(Now, "--redact");
        Assert.True(outcome.Code == 0, outcome.ToString());
        Assert.Null(Snapshot.Of(work.Output).DifferenceTo(before));
    }

    [Fact]
    public async Task Two_public_names_that_collide_are_found_also_beside_a_withheld_third()
    {
        using var work = new Workplace();
        Put(work);
        work.Put("input/advisories/AB/case-1.md", TinySite.Advisory("JVN#87654321", "2029-05-01T12:00:00+09:00"));
        work.Put("input/advisories/Ab/JVN00000001.md", TinySite.Advisory("JVN#00000001", "2027-01-01T12:00:00+09:00"));
        work.Put("input/advisories/ab/JVN00000002.md", TinySite.Advisory("JVN#00000002", "2027-02-01T12:00:00+09:00"));
        var outcome = await work.BuildAsync(Now, "--redact");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("JVN00000002.md:1:1: error", outcome.Results);
        Assert.DoesNotContain("case-1", outcome.ToString());
    }

    private static void Put(Workplace work)
    {
        work.Put("input/vendors/acme.yml", "number: 123456\nname: 架空\nkana: カクウ\nregistration: none\n");
        work.Put("input/advisories/JVN12345678.md", TinySite.Advisory("JVN#12345678", "2027-05-01T12:00:00+09:00"));
    }
}
