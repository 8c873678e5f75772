using System.Collections.Immutable;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Csaf;

/// <summary>An advisory, and where its document lies, a file that a signature is made of: <c>.asc</c> beside it (CSAF 2.0, section 7.1.19).</summary>
/// <param name="ModifiedAt">The public change time, which hashes and signature share.</param>
internal sealed record PublishedDocument(ShownAdvisory Advisory, string Address, DateTimeOffset ModifiedAt)
{
    /// <summary>Below the folder of the index: the year of the initial release and the file (CSAF 2.0, sections 7.1.11 and 7.1.12).</summary>
    public string PathInIndex => Address[SiteUrls.CsafFolder.Length..];

    /// <summary>That of its folder.</summary>
    public int Year => JapanTime.Year(Advisory.PublishedAt);

    /// <summary>The value of <c>current_release_date</c>.</summary>
    public string ReleasedAt => JapanTime.Rfc3339(ModifiedAt);

    /// <summary>Every document, newest change first.</summary>
    public static ImmutableArray<PublishedDocument> All(SiteModel site) =>
    [
        .. site.Advisories
            .Select(advisory => new PublishedDocument(advisory, AddressOf(advisory), RevisionHistory.Newest(advisory)))
            .OrderByDescending(document => document.ModifiedAt.UtcTicks)
            .ThenBy(document => document.Advisory.Id),
    ];

    /// <summary>The name of the file.</summary>
    public static string NameOf(ShownAdvisory advisory) => AddressOf(advisory) is var address ? address[(address.LastIndexOf('/') + 1)..] : "";

    private static string AddressOf(ShownAdvisory advisory) => SiteUrls.CsafDocument(advisory.Id, advisory.PublishedAt);
}
