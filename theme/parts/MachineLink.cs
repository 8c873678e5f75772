using System.Collections.Immutable;
using Jvn.Site.Published;

namespace Jvn.Site.Theme.Parts;

/// <summary>The advisory as data: what the format is called, its media type, and the file.</summary>
public sealed record MachineLink(string Name, string Type, string Address)
{
    /// <summary>Every format that programs can read an advisory in. CSAF and JSON files have both languages; a VULDEF file has one, so that there is none
    /// before the translation.</summary>
    public static ImmutableArray<MachineLink> Of(ShownHeadline advisory, Language language) =>
    [
        new("CSAF 2.0", "application/csaf+json", SiteUrls.CsafDocument(advisory.Id, advisory.PublishedAt)),
        new("JSON", "application/json", SiteUrls.AdvisoryData(advisory.Id)),
        .. advisory.IsIn(language)
            ? [new MachineLink("VULDEF 3.2", "application/xml", SiteUrls.Vuldef(advisory.Id, language))]
            : Array.Empty<MachineLink>(),
    ];
}
