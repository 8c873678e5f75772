using Jvn.Site.Published;

namespace Jvn.Site.Embargo;

/// <summary>A released advisory whose text may differ from what was out before without an update, and since when. What was put right, and why, stays on the
/// other side.</summary>
public sealed record AdvisoryCorrection(AdvisoryId Id, DateTimeOffset At);
