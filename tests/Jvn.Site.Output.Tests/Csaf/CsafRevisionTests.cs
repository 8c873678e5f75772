using System.Text.Json;
using Jvn.Site.Output.Tests.Pages;
using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Output.Tests.Csaf;

/// <summary>Revisions are numbered as they happened, one for each instant.</summary>
public sealed class CsafRevisionTests
{
    private static readonly DateTimeOffset Noon = PublicModel.Noon;

    [Fact]
    public void What_was_written_in_any_order_is_told_in_the_order_of_time()
    {
        var vendor = PublicModel.Vendor("100", new("架空ソフト"));
        var tracking = Tracking(advisory => advisory
            .Set(x => x.UpdatedAt, Noon.AddDays(4))
            .Set(x => x.English, new PublicTranslation("Title", PublicModel.Sections(), Noon.AddDays(1)))
            .Set(x => x.History, [new(Noon.AddDays(2), new("一つ目", "First")), new(Noon.AddDays(4), new("二つ目"))])
            .Set(x => x.Statements,
            [
                SampleSite.Statement(
                    vendor, VendorStatus.NotVulnerable, "", null,
                    new PublicStatusChange(Noon, VendorStatus.Unknown), new PublicStatusChange(Noon.AddDays(2), VendorStatus.Vulnerable),
                        new PublicStatusChange(Noon.AddDays(3), VendorStatus.NotVulnerable)),
            ]));
        Assert.Equal(
            [
                ("1", 0, "公開 / First published"),
                ("2", 1, "英語版を公開 / English version published"),
                ("3", 2, "一つ目 / First\nベンダの対応状況を更新：架空ソフト（該当製品あり）"),
                ("4", 3, "ベンダの対応状況を更新：架空ソフト（該当製品なし）"),
                ("5", 4, "二つ目"),
            ],
            tracking.Items("revision_history").Select(revision =>
                (revision.Text("number"), (int)(revision.GetProperty("date").GetDateTimeOffset() - Noon).TotalDays, revision.Text("summary"))));
        Assert.Equal("5", tracking.Text("version"));
        Assert.Equal(JapanTime.Rfc3339(Noon.AddDays(4)), tracking.Text("current_release_date"));
        Assert.Equal(JapanTime.Rfc3339(Noon), tracking.Text("initial_release_date"));
    }

    [Fact]
    public void An_update_that_no_entry_tells_of_is_a_revision_all_the_same()
    {
        var tracking = Tracking(advisory => advisory.Set(x => x.UpdatedAt, Noon.AddDays(1)));
        Assert.Equal(["公開 / First published", "更新 / Updated"], tracking.Items("revision_history").Select(revision => revision.Text("summary")));
    }

    private static JsonElement Tracking(Action<PublicModel.Maker<PublicAdvisory>> set) =>
        CsafSites.Document(PublicModel.Advisory("JVN#00000001", set)).GetProperty("document").GetProperty("tracking");
}
