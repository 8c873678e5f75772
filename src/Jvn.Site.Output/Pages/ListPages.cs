using System.Collections.Immutable;
using Jvn.Site.Output.Search;
using Jvn.Site.Published;
using Jvn.Site.Theme.Pages;
using Jvn.Site.Theme.Parts;
using Jvn.Site.Theme.Words;
using Microsoft.AspNetCore.Components;

namespace Jvn.Site.Output.Pages;

/// <summary>The top page and the pages that list: series, years, vendors, unreachable developers, search, feeds.</summary>
internal sealed class ListPages(SiteModel site, SiteFrame frame, Lazy<SearchIndex> search)
{
    private const int NewestOnTop = 20;
    private const int UpdatedOnTop = 10;

    // Ordered once: both languages show the same.
    private readonly ImmutableArray<ShownHeadline> newest =
        [.. site.Advisories.OrderByDescending(advisory => advisory.PublishedAt.UtcTicks).ThenBy(advisory => advisory.Id).Take(NewestOnTop)
            .Select(advisory => advisory.Headline)];

    private readonly ImmutableArray<ShownHeadline> updated =
        [.. site.Advisories.Select(advisory => advisory.Headline).Where(advisory => advisory.IsUpdated).Take(UpdatedOnTop)];

    private readonly ImmutableArray<(AdvisoryKind Kind, ImmutableArray<ShownHeadline> Advisories)> series =
        [.. site.Series.Select(kind => (kind, Headlines(site.Of(kind))))];

    private readonly ImmutableArray<(int Year, ImmutableArray<ShownHeadline> Advisories)> years =
        [.. site.Years.Select(year => (year, Headlines(site.PublishedIn(year))))];

    private readonly ImmutableArray<ShownHeadline> notices = Headlines(site.Notices);
    private readonly ImmutableArray<PublicVendor> listed = site.ListedVendors;
    private readonly ImmutableArray<PublicVendor> byAlphabet = site.VendorsByAlphabet;

    public IEnumerable<Page> In(PageWords words)
    {
        yield return Home(words);
        foreach (var list in series)
            yield return Series(list.Kind, list.Advisories, words);
        yield return Years(words);
        foreach (var list in years)
            yield return Year(list.Year, list.Advisories, words);
        yield return UnreachableAdvisories(words);
        yield return UnreachableDevelopers(words);
        yield return Vendors(words);
        yield return Feeds(words);
        yield return Search(words);
    }

    private static ImmutableArray<ShownHeadline> Headlines(ImmutableArray<ShownAdvisory> advisories) => [.. advisories.Select(advisory => advisory.Headline)];

    private Page Home(PageWords words)
    {
        // Urgent ones leave the top of the page together with their place in the lists below: no clock decides.
        var urgent = newest.Union(updated).Where(advisory => advisory.IsUrgent).ToImmutableArray();
        return Page<HomePage>(
            SiteUrls.Home(words.Language),
            PageTimes.Newest(newest.Concat(updated), words.Language),
            words,
            (nameof(HomePage.Urgent), urgent),
            (nameof(HomePage.Newest), newest.RemoveRange(urgent)),
            (nameof(HomePage.Updated), updated.RemoveRange(urgent)));
    }

    private Page Series(AdvisoryKind kind, ImmutableArray<ShownHeadline> advisories, PageWords words) => Page<SeriesPage>(
        SiteUrls.Series(kind, words.Language),
        PageTimes.Newest(advisories, words.Language),
        words,
        (nameof(SeriesPage.Kind), kind),
        (nameof(SeriesPage.Advisories), advisories));

    private Page Years(PageWords words) => Page<YearsPage>(
        SiteUrls.Years(words.Language),
        PageTimes.Newest(site.Advisories),
        words,
        (nameof(YearsPage.Years), years.Select(list => new YearCount(list.Year, list.Advisories.Length)).ToImmutableArray()));

    private Page Year(int year, ImmutableArray<ShownHeadline> advisories, PageWords words) => Page<YearPage>(
        SiteUrls.Year(year, words.Language),
        PageTimes.Newest(advisories, words.Language),
        words,
        (nameof(YearPage.Year), year),
        (nameof(YearPage.Advisories), advisories));

    private Page UnreachableAdvisories(PageWords words) => Page<UnreachableAdvisoriesPage>(
        SiteUrls.UnreachableAdvisories(words.Language),
        PageTimes.Newest(notices, words.Language),
        words,
        (nameof(UnreachableAdvisoriesPage.Waiting), notices.Where(notice => notice.Form == AdvisoryForm.Unreachable).ToImmutableArray()),
        (nameof(UnreachableAdvisoriesPage.Answered), notices.Where(notice => notice.Form == AdvisoryForm.Answered).ToImmutableArray()));

    private Page UnreachableDevelopers(PageWords words) => Page<UnreachableDevelopersPage>(
        SiteUrls.UnreachableDevelopers(words.Language),
        PageTimes.Newest(listed),
        words,
        (nameof(UnreachableDevelopersPage.Listed), listed.Where(vendor => vendor.Listing is { AnsweredAt: null }).ToImmutableArray()),
        (nameof(UnreachableDevelopersPage.AnsweredCount), listed.Count(vendor => vendor.Listing is { AnsweredAt: not null })));

    private Page Vendors(PageWords words) => Page<VendorsPage>(
        SiteUrls.Vendors(words.Language),
        PageTimes.Newest(site),
        words,
        (nameof(VendorsPage.ByKana), site.Vendors),
        (nameof(VendorsPage.ByAlphabet), byAlphabet));

    private Page Search(PageWords words) => Page<SearchPage>(
        SiteUrls.Search(words.Language),
        PageTimes.Newest(site),
        words,
        (nameof(SearchPage.Files), search.Value.In(words.Language)));

    private Page Feeds(PageWords words) => Page<FeedsPage>(
        SiteUrls.Feeds(words.Language),
        PageTimes.Newest(site.Advisories),
        words,
        (nameof(FeedsPage.Years), years.Select(list => list.Year).ToImmutableArray()));

    private Page Page<TComponent>(string address, DateTimeOffset modifiedAt, PageWords words, params ReadOnlySpan<(string Name, object? Value)> model)
        where TComponent : IComponent =>
        new(address, modifiedAt, typeof(TComponent), [("Site", frame), ("Words", words), .. model]);
}
