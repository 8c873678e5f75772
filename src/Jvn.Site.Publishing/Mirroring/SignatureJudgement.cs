using Jvn.Site.Diagnostics;

namespace Jvn.Site.Publishing.Mirroring;

/// <summary>What a signature is worth.</summary>
/// <param name="MadeAt">Its own date; null when it is no signature.</param>
/// <param name="Fault">Why it does not hold; null when it does.</param>
/// <param name="IsOverOther">It is one of the right key, over other bytes.</param>
public sealed record SignatureJudgement(DateTimeOffset? MadeAt, Bilingual? Fault, bool IsOverOther);
