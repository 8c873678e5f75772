namespace Jvn.Site.Targets.ObjectStorage;

/// <summary>When a file comes, where readers see one after the other: none of them meets a link that leads nowhere yet.</summary>
internal enum UploadStage
{
    /// <summary>Styles, scripts, parts of the search index: what pages cannot do without.</summary>
    Assets,

    /// <summary>Advisories with all that lies there, pages of vendors, CSAF documents, records of CVEs.</summary>
    Details,

    /// <summary>Other data.</summary>
    Data,

    /// <summary>Feeds and the search.</summary>
    Feeds,

    /// <summary>Lists, and whatever else is a page.</summary>
    Lists,

    /// <summary>Where one begins: the front pages, the sitemap.</summary>
    Entrances,
}
