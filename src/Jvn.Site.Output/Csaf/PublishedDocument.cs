using Jvn.Site.Published;

namespace Jvn.Site.Output.Csaf;

/// <summary>An advisory and its finished document.</summary>
internal sealed record PublishedDocument(ShownAdvisory Advisory, CsafFile File)
{
    /// <summary>Below the folder of the index: the year of the initial release and the file (CSAF 2.0, sections 7.1.11 and 7.1.12).</summary>
    public string PathInIndex => File.Address[SiteUrls.CsafFolder.Length..];

    /// <summary>That of its folder.</summary>
    public int Year => JapanTime.Year(Advisory.PublishedAt);

    /// <summary>The value of <c>current_release_date</c>.</summary>
    public string ReleasedAt => JapanTime.Rfc3339(File.ModifiedAt);
}
