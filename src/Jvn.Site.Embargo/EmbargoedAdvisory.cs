using Jvn.Site.Diagnostics;

namespace Jvn.Site.Embargo;

/// <summary>What remains of an advisory after the gate turned it away: enough to tell its author when, and nothing to print.</summary>
public sealed record EmbargoedAdvisory(SourceLocation Location, DateTimeOffset ReleaseAt);
