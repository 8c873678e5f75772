using System.Collections.Immutable;

namespace Jvn.Site.Output.Csaf.Model;

/// <summary>What the document is, who publishes it, and what is said of all its vulnerabilities (CSAF 2.0, section 3.2.1).</summary>
internal sealed record CsafHead(
    ImmutableArray<CsafAcknowledgment>? Acknowledgments,
    CsafSeverity? AggregateSeverity,
    string Category,
    string CsafVersion,
    CsafDistribution Distribution,
    string Lang,
    ImmutableArray<CsafNote> Notes,
    CsafPublisher Publisher,
    ImmutableArray<CsafReference>? References,
    string Title,
    CsafTracking Tracking);
