using System.Collections.Immutable;
using Jvn.Site.Published;

namespace Jvn.Site.Embargo;

/// <summary>What the gate lets through at one instant.</summary>
/// <param name="Corrections">Of each released advisory that has one, the newest correction that is not after the instant. No page shows it.</param>
/// <param name="TakenBack">
/// In order, the advisories that would be out by their release instant and are not, because they, or their revisions, were taken back. To be
/// compared with what is live, never to be shown: whether one of them ever was out, the input alone cannot tell.
/// </param>
public sealed record GateResult(
    ImmutableArray<PublicAdvisory> Released,
    ImmutableArray<PublicVendor> Vendors,
    ImmutableArray<AdvisoryCorrection> Corrections,
    ImmutableArray<AdvisoryId> TakenBack);
