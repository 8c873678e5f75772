using System.Collections.Frozen;
using System.Collections.Immutable;
using Jvn.Site.Published;
using Jvn.Site.Theme.Pages;
using Jvn.Site.Theme.Parts;
using Jvn.Site.Theme.Words;
using Microsoft.AspNetCore.Components;

namespace Jvn.Site.Output.Pages;

/// <summary>The pages about the site as a whole: statistics, what the site is, accessibility.</summary>
internal sealed class InformationPages(SiteModel site, SiteFrame frame, FrozenDictionary<Language, ImmutableArray<Chart>> charts)
{
    public IEnumerable<Page> In(PageWords words) =>
    [
        Page<StatisticsPage>(SiteUrls.Statistics(words.Language), PageTimes.Newest(site.Advisories), words,
            (nameof(StatisticsPage.Charts), charts[words.Language])),
        Page<AboutPage>(SiteUrls.About(words.Language), PageTimes.Fixed, words),
        Page<AccessibilityPage>(SiteUrls.Accessibility(words.Language), PageTimes.Fixed, words),
        Page<AccessibilityResultsPage>(SiteUrls.AccessibilityResults(words.Language), PageTimes.Fixed, words),
    ];

    private Page Page<TComponent>(string address, DateTimeOffset modifiedAt, PageWords words, params ReadOnlySpan<(string Name, object? Value)> model)
        where TComponent : IComponent =>
        new(address, modifiedAt, typeof(TComponent), [("Site", frame), ("Words", words), .. model]);
}
