using Jvn.Site.Output.Tests.Pages;
using Jvn.Site.Published;
using Xunit;
using static Jvn.Site.Output.Tests.Statistics.StatisticsSite;

namespace Jvn.Site.Output.Tests.Statistics;

/// <summary>What the statistics count.</summary>
public sealed class StatisticsNumbersTests
{
    private static readonly PublicVendor Vendor = PublicModel.Vendor("1", new("架空"));

    [Fact]
    public async Task Months_and_years_are_those_of_Japan()
    {
        var site = await OfAsync(
            Advisory(1, new(2025, 12, 31, 14, 59, 59, TimeSpan.Zero)),
            Advisory(2, new(2025, 12, 31, 23, 30, 0, TimeSpan.Zero)),
            Advisory(3, new(2026, 1, 31, 15, 0, 0, TimeSpan.Zero)));

        Assert.Equal(["2025年12月 JVN# 1", "2026年1月 JVN# 1", "2026年2月 JVN# 1"], site.Numbers("months"));
        Assert.Equal(["2025年 JVN# 1", "2026年 JVN# 2"], site.Numbers("years"));
    }

    [Fact]
    public async Task Months_are_the_last_24_up_to_the_newest_publication_and_years_are_all()
    {
        var noon = PublicModel.Noon;
        var site = await OfAsync(Advisory(1, noon), Advisory(2, noon.AddMonths(-23)), Advisory(3, noon.AddMonths(-24)), Advisory(4, noon.AddYears(-3)));

        Assert.Equal(["2024年12月 JVN# 1", "2026年11月 JVN# 1"], site.Numbers("months"));
        Assert.Equal(24, site.Page(Language.Japanese).QuerySelectorAll("table:has(#months-numbers) tbody tr").Length);
        Assert.Equal(["2023年 JVN# 1", "2024年 JVN# 2", "2026年 JVN# 1"], site.Numbers("years"));
        Assert.Equal(4, site.Page(Language.Japanese).QuerySelectorAll("table:has(#years-numbers) tbody tr").Length);
    }

    [Fact]
    public async Task Days_of_handling_count_in_the_class_that_holds_both_its_ends()
    {
        int?[] days = [0, 15, 16, 30, 31, 45, 46, 90, 91, 180, 181, 4000, null];
        var site = await OfAsync(days.Select((day, at) => Advisory(at, PublicModel.Noon, advisory => advisory.Set(x => x.DaysOfHandling, day))));

        Assert.Equal(["0～15日 件数 2", "16～30日 件数 2", "31～45日 件数 2", "46～90日 件数 2", "91～180日 件数 2", "181日以上 件数 2"], site.Numbers("handling"));
        var section = site.Page(Language.Japanese).QuerySelector("section[aria-labelledby=handling]")!.TextContent;
        Assert.Contains("12 件のうち、6 件（50%）", section);
        Assert.Contains("開始日の記録がない 1 件", section);
    }

    [Fact]
    public async Task A_notice_has_no_days_of_handling()
    {
        var site = await OfAsync(Advisory(1, PublicModel.Noon, advisory => advisory.Set(x => x.DaysOfHandling, 200).Set(x => x.Form, AdvisoryForm.Answered)));

        Assert.Null(site.Page(Language.Japanese).QuerySelector("#handling-numbers"));
        Assert.Contains("数えられる情報はありません。", site.Page(Language.Japanese).QuerySelector("section[aria-labelledby=handling]")!.TextContent);
    }

    [Fact]
    public async Task What_was_withdrawn_counts_as_published_and_no_further()
    {
        var site = await OfAsync(Filled(1), Filled(2, advisory => advisory.Set(x => x.Withdrawal, new PublicWithdrawal(PublicModel.Noon, new("誤り")))));

        Assert.Equal(["2026年11月 JVN# 2"], site.Numbers("months"));
        Assert.Equal(["2026年 JVN# 2"], site.Numbers("years"));
        Assert.Equal(["31～45日 件数 2"], site.Numbers("handling"));
        Assert.Equal(["2026年 該当製品あり 1"], site.Numbers("statuses"));
        Assert.Equal(["2026年 緊急 1"], site.Numbers("severity"));
    }

    [Fact]
    public async Task Severity_is_that_of_the_leading_score_and_what_has_none_counts_too()
    {
        var site = await OfAsync(
            Advisory(1, PublicModel.Noon, advisory => advisory.Set(x => x.Scores, [Score(NotVeryBad), Score(VeryBad)])),
            Advisory(2, PublicModel.Noon, advisory => advisory.Set(x => x.Scores, [Score(NotVeryBad)])),
            Advisory(3, PublicModel.Noon));

        Assert.Equal(["2026年 緊急 1", "2026年 警告 1", "2026年 未評価 1"], site.Numbers("severity"));
    }

    [Fact]
    public async Task The_sample_site_counts_by_series_in_either_language()
    {
        var site = new StatisticsSite(await RenderedSite.SampleAsync());

        Assert.Equal(["2026年11月 JVN# 5", "2026年11月 JVNVU# 2", "2026年11月 JVNTA# 1"], site.Numbers("months"));
        Assert.Equal(["2010 JVNTR 1", "2026 JVN# 5", "2026 JVNVU# 2", "2026 JVNTA# 1"], site.Numbers("years", Language.English));
        Assert.Equal(
            ["2026 Vulnerable 63", "2026 Vulnerable, investigating 61", "2026 Unknown 62", "2026 Not vulnerable, investigating 61", "2026 Not vulnerable 61"],
            site.Numbers("statuses", Language.English));
    }

    private static PublicAdvisory Filled(int number, Action<PublicModel.Maker<PublicAdvisory>>? set = null) => Advisory(number, PublicModel.Noon, advisory =>
    {
        advisory.Set(x => x.DaysOfHandling, 40).Set(x => x.Scores, [Score(VeryBad)])
            .Set(x => x.Statements, [SampleSite.Statement(Vendor, VendorStatus.Vulnerable)]);
        set?.Invoke(advisory);
    });
}
