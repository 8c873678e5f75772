using System.Collections.Immutable;
using Jvn.Site.Published;

namespace Jvn.Site.Theme.Parts;

/// <summary>The advisory as data: what the format is called, its media type, and the file.</summary>
public sealed record MachineLink(string Name, string Type, string Address)
{
    /// <summary>Every format that an advisory can be read in by programs.</summary>
    public static ImmutableArray<MachineLink> Of(PublicAdvisory advisory) =>
    [
        new("CSAF 2.0 (JSON)", "application/csaf+json", SiteUrls.CsafDocument(advisory.Id, advisory.PublishedAt)),
    ];
}
