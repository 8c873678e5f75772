using Jvn.Site.Output.Statistics;
using Jvn.Site.Published;
using Jvn.Site.Theme.Pages;
using Jvn.Site.Theme.Parts;
using Jvn.Site.Theme.Words;
using Microsoft.AspNetCore.Components;

namespace Jvn.Site.Output.Pages;

/// <summary>The pages about the site as a whole: statistics, what the site is, accessibility.</summary>
internal sealed class InformationPages(SiteModel site, SiteFrame frame, Lazy<StatisticsFiles> statistics)
{
    public IEnumerable<Page> In(PageWords words)
    {
        yield return Page<AboutPage>(SiteUrls.About(words.Language), PageTimes.Fixed, words);
        yield return Page<AccessibilityPage>(SiteUrls.Accessibility(words.Language), PageTimes.Fixed, words);
        yield return Page<AccessibilityResultsPage>(SiteUrls.AccessibilityResults(words.Language), PageTimes.Fixed, words);
        yield return Page<StatisticsPage>(SiteUrls.Statistics(words.Language), PageTimes.Newest(site.Advisories), words,
            (nameof(StatisticsPage.Charts), statistics.Value.In(words.Language)));
    }

    private Page Page<TComponent>(string address, DateTimeOffset modifiedAt, PageWords words, params ReadOnlySpan<(string Name, object? Value)> model)
        where TComponent : IComponent =>
        new(address, modifiedAt, typeof(TComponent), [("Site", frame), ("Words", words), .. model]);
}
