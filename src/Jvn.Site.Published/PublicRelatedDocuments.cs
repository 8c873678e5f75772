using System.Collections.Immutable;

namespace Jvn.Site.Published;

/// <summary>関連文書 but for the CVE row, which comes from the advisory's own list.</summary>
public sealed record PublicRelatedDocuments(
    ImmutableArray<string> JpcertAlerts,
    ImmutableArray<string> JpcertReports,
    ImmutableArray<string> CertAdvisories,
    ImmutableArray<string> CpniAdvisories,
    ImmutableArray<string> TrNotes,
    ImmutableArray<string> JvnIpedia);
