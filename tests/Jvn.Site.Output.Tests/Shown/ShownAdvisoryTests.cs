using System.Collections;
using System.Text;
using Jvn.Site.Output.Csaf;
using Jvn.Site.Output.Data;
using Jvn.Site.Output.Tests.Feeds;
using Jvn.Site.Output.Tests.Pages;
using Jvn.Site.Output.Tests.Tree;
using Jvn.Site.Output.Vuldef;
using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Output.Tests.Shown;

/// <summary>What readers are told of an advisory, where that is not simply what was written.</summary>
public sealed class ShownAdvisoryTests
{
    private static readonly DateTimeOffset Noon = PublicModel.Noon;
    private static readonly PublicVendor Kakuu = PublicModel.Vendor("100", new("架空ソフト", "Kakuu"));

    [Fact]
    public void What_is_withdrawn_has_lost_its_facts_even_if_they_were_left_in()
    {
        var standing = PublicModel.Shown(Filled());
        var withdrawn = PublicModel.Shown(Filled(advisory => advisory.Set(x => x.Withdrawal, new PublicWithdrawal(Noon.AddDays(2), new("誤り")))));

        // By reflection: a fact that is added later is withdrawn too, or named here.
        string[] kept = [nameof(ShownAdvisory.Statements), nameof(ShownAdvisory.History), nameof(ShownAdvisory.Changes)];
        foreach (var list in typeof(ShownAdvisory).GetProperties().Where(property => typeof(IEnumerable).IsAssignableFrom(property.PropertyType)))
        {
            Assert.True(((IEnumerable)list.GetValue(standing)!).Cast<object>().Any(), list.Name);
            Assert.Equal(kept.Contains(list.Name), ((IEnumerable)list.GetValue(withdrawn)!).Cast<object>().Any());
        }

        Assert.Null(withdrawn.Action);
        Assert.Null(withdrawn.Notice);
        Assert.False(withdrawn.Headline.IsUrgent);
        Assert.Null(withdrawn.Headline.LeadingScore);
        Assert.All(Enum.GetValues<SectionKind>(), kind => Assert.True(withdrawn.Section(kind).IsEmpty));
        var statement = Assert.Single(withdrawn.Statements);
        Assert.True(statement.IsNameOnly && statement.Status is null && statement.Comment.IsEmpty && statement.Links.IsEmpty && statement.History.IsEmpty);
        Assert.All(withdrawn.Changes, change => Assert.True(change.Vendor is null && change.Status is null));
    }

    [Fact]
    public void Whatever_the_action_of_a_notice_says_every_format_says_stop_using()
    {
        var notice = PublicModel.Advisory("JVN#00000001", advisory => advisory
            .Set(x => x.Form, AdvisoryForm.Unreachable)
            .Set(x => x.Contact, new PublicContactAttempt(new(2026, 1, 10), UnreachableReason.NoReply))
            .Set(x => x.Action, new PublicAction(ActionKind.Update, new("更新プログラムを適用する")))
            .Set(x => x.Affected, [new(Kakuu.AsNamed, new("架空CMS"), null, null, null, [])])
            .Set(x => x.Statements, [SampleSite.Statement(Kakuu, null, "漏れた文", new("https://www.example.jp/"))]));
        var shown = PublicModel.Shown(notice);
        string[] formats =
        [
            Encoding.UTF8.GetString(AdvisoryJson.Render(shown, new SiteSettings())),
            Encoding.UTF8.GetString(VuldefDocument.Render(shown, new SiteSettings(), Language.Japanese)),
            Encoding.UTF8.GetString(CsafJson.Render(new CsafDocuments(new SiteSettings()).Of(shown))),
        ];
        Assert.Equal(ActionKind.StopUsing, shown.Action!.Kind);
        Assert.All(formats, text =>
        {
            Assert.Contains("利用をできる限り中止する", text, StringComparison.Ordinal);
            Assert.DoesNotContain("更新プログラム", text, StringComparison.Ordinal);
            Assert.DoesNotContain("アップデート", text, StringComparison.Ordinal);
            Assert.DoesNotContain("漏れた文", text, StringComparison.Ordinal);
            Assert.DoesNotContain("www.example.jp", text, StringComparison.Ordinal);
        });
        Assert.Contains("\"stop-using\"", formats[0], StringComparison.Ordinal);
        Assert.Contains("使用を停止する", formats[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawal_is_an_entry_of_the_history_once()
    {
        var at = Noon.AddDays(3);
        var silent = PublicModel.Shown(Withdrawn(new PublicRevision(Noon.AddDays(1), new("更新"))));
        Assert.Equal([(Noon.AddDays(1), "更新"), (at, HistoryTexts.Withdrawn.Japanese)], silent.History.Select(entry => (entry.At, entry.Text.Japanese)));
        var told = PublicModel.Shown(Withdrawn(new PublicRevision(at, new("誤りのため取り下げました"))));
        Assert.Equal([(at, "誤りのため取り下げました")], told.History.Select(entry => (entry.At, entry.Text.Japanese)));
        Assert.Contains(HistoryTexts.Withdrawn.Japanese, Encoding.UTF8.GetString(AdvisoryJson.Render(silent, new SiteSettings())), StringComparison.Ordinal);

        PublicAdvisory Withdrawn(PublicRevision entry) => PublicModel.Advisory("JVN#00000001", advisory => advisory
            .Set(x => x.UpdatedAt, at)
            .Set(x => x.History, [entry])
            .Set(x => x.Withdrawal, new PublicWithdrawal(at, new("誤り"))));
    }

    [Fact]
    public void A_correction_moves_the_time_of_the_files_and_is_no_update()
    {
        var corrected = PublicModel.Shown(PublicModel.Advisory("JVN#00000001", advisory =>
            advisory.Set(x => x.Corrections, [Noon.AddDays(1), Noon.AddDays(2)])));
        Assert.Equal(Noon, corrected.UpdatedAt);
        Assert.False(corrected.Headline.IsUpdated);
        Assert.Equal(Noon, corrected.Headline.NewsAt(Language.English));
        Assert.Equal(Noon.AddDays(2), corrected.Headline.ChangedAt(Language.Japanese));
        Assert.Equal([ShownChangeKind.Published, ShownChangeKind.Corrected, ShownChangeKind.Corrected], corrected.Changes.Select(change => change.Kind));
    }

    [Fact]
    public void What_was_put_right_elsewhere_is_a_correction_and_what_came_before_the_publication_is_none()
    {
        var corrected = PublicModel.Shown(PublicModel.Advisory("JVN#00000001", advisory => advisory
            .Set(x => x.Corrections, [Noon.AddDays(1)])
            .Set(x => x.CorrectionsElsewhere, [Noon.AddDays(-1), Noon.AddDays(1), Noon.AddDays(3)])));
        Assert.Equal(Noon, corrected.UpdatedAt);
        Assert.Equal(Noon.AddDays(3), corrected.Headline.ChangedAt(Language.Japanese));
        Assert.Equal([Noon, Noon.AddDays(1), Noon.AddDays(3)], corrected.Changes.Select(change => change.At));
    }

    [Fact]
    public void A_new_translation_of_the_same_facts_is_a_correction_of_what_is_english()
    {
        var revised = PublicModel.Shown(PublicModel.Advisory("JVN#00000001", advisory => advisory
            .Set(x => x.English, new PublicTranslation("Title", PublicModel.Sections(), Noon.AddDays(1), Noon.AddDays(2)))));
        Assert.Equal([ShownChangeKind.Published, ShownChangeKind.Translated, ShownChangeKind.Corrected], revised.Changes.Select(change => change.Kind));
        Assert.Equal(Noon, revised.Headline.ChangedAt(Language.Japanese));
        Assert.Equal(Noon.AddDays(2), revised.Headline.ChangedAt(Language.English));
        Assert.Equal(Noon.AddDays(1), revised.Headline.NewsAt(Language.English));
    }

    [Fact]
    public void A_translation_moves_the_time_of_what_is_english()
    {
        var translated = PublicModel.Shown(PublicModel.Advisory("JVN#00000001", advisory => advisory
            .Set(x => x.Corrections, [Noon.AddDays(1)])
            .Set(x => x.English, new PublicTranslation("Title", PublicModel.Sections(), Noon.AddDays(2))))).Headline;
        Assert.Equal(Noon.AddDays(1), translated.ChangedAt(Language.Japanese));
        Assert.Equal(Noon.AddDays(2), translated.ChangedAt(Language.English));
        Assert.Equal(Noon.AddDays(2), translated.NewsAt(Language.English));
    }

    [Fact]
    public async Task The_page_of_a_vendor_is_as_new_as_its_advisory_so_that_its_time_never_goes_back()
    {
        var site = PublicModel.Site(PublicModel.Advisory("JVN#00000001", advisory => advisory
            .Set(x => x.UpdatedAt, Noon.AddDays(5))
            .Set(x => x.History, [new(Noon.AddDays(5), new("更新"))])
            .Set(x => x.Statements, [SampleSite.Statement(Kakuu, VendorStatus.Unknown)])));
        using var folder = new OutputFolder();
        var files = await RenderedSite.RenderAsync(site, folder.Output);
        Assert.Contains($"<loc>https://jvn.jp/jp/JVN00000001/100/</loc>\n    <lastmod>{JapanTime.Rfc3339(Noon.AddDays(5))}</lastmod>", files["/sitemap-1.xml"],
            StringComparison.Ordinal);
    }

    private static PublicAdvisory Filled(Action<PublicModel.Maker<PublicAdvisory>>? set = null)
    {
        var full = FeedSamples.Full();
        return PublicModel.Advisory("JVN#00000001", advisory =>
        {
            advisory.Set(x => x.Cves, full.Cves).Set(x => x.Weaknesses, [full.Weaknesses[0] with { Cve = full.Cves[0] }])
                .Set(x => x.LinkedVendors, [new(Kakuu.AsNamed, [new(null, new("https://www.example.jp/"))])]).Set(x => x.Scores, full.Scores)
                    .Set(x => x.Affected, full.Affected)
                .Set(x => x.References, full.References).Set(x => x.Related, full.Related with { TrNotes = ["JVN#00000001"] }).Set(x => x.IsUrgent, true)
                .Set(x => x.Action, new PublicAction(ActionKind.Update, null))
                .Set(x => x.History, [new(Noon.AddDays(1), new("更新"))])
                .Set(x => x.UpdatedAt, Noon.AddDays(2))
                .Set(x => x.Attachments, [new("a.png", new byte[] { 1 })])
                .Set(x => x.Statements, [SampleSite.Statement(Kakuu, VendorStatus.Vulnerable, "文", new("https://www.example.jp/"),
                    new PublicStatusChange(Noon.AddDays(1), VendorStatus.Vulnerable))]);
            set?.Invoke(advisory);
        });
    }
}
