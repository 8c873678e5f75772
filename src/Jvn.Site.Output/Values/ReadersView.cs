using System.Collections.Immutable;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Values;

/// <summary>Tells whether two sites are the same to their readers, however the facts of each are spread over files of an input.</summary>
public static class ReadersView
{
    /// <summary>Of everything that a page, a feed or a document tells, and of the public times of pages.</summary>
    public static ValueDigest Of(SiteModel site) =>
        new ValueDigests().Of(ImmutableArray.Create<object?>(site.Vendors, site.Advisories.Select(Facts).ToImmutableArray()));

    // Properties, and not the whole: an advisory also remembers why its times are what they are. Of equal instants it is no
    // matter which change came first, nor with which offset they are written: all are shown in Japan time.
    private static ImmutableArray<object?> Facts(ShownAdvisory advisory) =>
    [
        advisory.Id.Text, advisory.Headline.Form, advisory.Headline.Title, advisory.Headline.IsUrgent, advisory.PublishedAt.UtcTicks,
        advisory.UpdatedAt.UtcTicks,
        advisory.Headline.IsDay(advisory.PublishedAt), advisory.Headline.TranslatedAt?.UtcTicks, advisory.Headline.ChangedAt(Language.Japanese).UtcTicks,
        advisory.Headline.ChangedAt(Language.English).UtcTicks, advisory.PagesChangedAt(Language.Japanese).UtcTicks,
        advisory.PagesChangedAt(Language.English).UtcTicks,
        advisory.DaysOfHandling, advisory.Withdrawal, advisory.Notice, advisory.Action, advisory.Cves, advisory.Weaknesses, advisory.PerCve,
        advisory.Scores, advisory.Affected, advisory.Statements, advisory.LinkedVendors, advisory.References, advisory.Related, advisory.RelatedHere,
        advisory.History, advisory.Attachments,
        Enum.GetValues<SectionKind>().Select(advisory.Section).ToImmutableArray(),
        advisory.Changes.OrderBy(change => change.At.UtcTicks).ThenBy(change => change.Kind).Select(Facts).ToImmutableArray(),
    ];

    private static ImmutableArray<object?> Facts(ShownChange change) => [change.At.UtcTicks, change.Kind, change.Text, change.Vendor, change.Status];
}
