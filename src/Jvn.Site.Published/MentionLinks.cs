using System.Collections.Immutable;

namespace Jvn.Site.Published;

/// <summary>Where the identifiers lead that texts mention, decided when it is known what is out: an advisory that is not out, or not ours, is words.</summary>
internal sealed class MentionLinks
{
    private readonly ImmutableDictionary<AdvisoryId, DateTimeOffset> released;

    private MentionLinks(ImmutableDictionary<AdvisoryId, DateTimeOffset> released) => this.released = released;

    /// <summary>For an advisory by itself: no other is out.</summary>
    public static MentionLinks None { get; } = new(ImmutableDictionary<AdvisoryId, DateTimeOffset>.Empty);

    public static MentionLinks To(IEnumerable<PublicAdvisory> advisories) =>
        new(advisories.ToImmutableDictionary(advisory => advisory.Id, advisory => advisory.PublishedAt));

    /// <summary>The text with its links; none leads to the advisory that it stands in.</summary>
    public HtmlFragment In(HtmlFragment text, AdvisoryId of, Language language) => text.Linked(name => AddressOf(name, of, language));

    /// <summary>When the newest advisory came out that a text of an advisory leads to; null when it leads to none.</summary>
    public DateTimeOffset? NewestIn(IEnumerable<HtmlFragment> texts, AdvisoryId of) => texts
        .SelectMany(text => text.Mentioned)
        .Select(name => AdvisoryId.TryParse(name, out var id) && !id.Equals(of) && released.TryGetValue(id, out var at) ? at : (DateTimeOffset?)null)
        .Max();

    /// <summary>Those of some names that are advisories that are out, ordered.</summary>
    public ImmutableArray<AdvisoryId> Among(IEnumerable<string> names) =>
        [.. names.Select(name => AdvisoryId.TryParse(name, out var id) && released.ContainsKey(id) ? id : null).OfType<AdvisoryId>().Distinct().Order()];

    private string? AddressOf(string name, AdvisoryId of, Language language)
    {
        if (AdvisoryId.TryParse(name, out var id))
            return !id.Equals(of) && released.ContainsKey(id) ? SiteUrls.Advisory(id, language) : null;
        if (CveId.TryParse(name, out var cve))
            return cve.Url;
        return CweId.TryParse(name, out var cwe) ? cwe.Url : null;
    }
}
