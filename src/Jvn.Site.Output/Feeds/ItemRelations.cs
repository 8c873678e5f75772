using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;

namespace Jvn.Site.Output.Feeds;

/// <summary>What tells items about one matter apart from all others (JVNRSS: the index by which security information is grouped): the addresses of its CVEs, of
/// its entry in the national database, and of the advisories of this site and of JVN that it refers to.</summary>
internal static class ItemRelations
{
    /// <summary>Each address once.</summary>
    public static IEnumerable<string> Of(ShownAdvisory advisory, SiteSettings settings, Language language) =>
        advisory.Cves.Select(cve => cve.Url)
            .Concat(advisory.Related.JvnIpedia.Select(id => RelatedAddress.OfJvnIpedia(id, language)).OfType<string>())
            .Concat(advisory.References.Select(reference => reference.Url).Where(url => SisterAdvisory.Of(url, settings) is not null)
                .Select(url => url.AbsoluteUri))
            .Distinct(StringComparer.Ordinal);
}
