using System.Collections.Immutable;
using Jvn.Site.Published;

namespace Jvn.Site.Embargo;

/// <summary>The two sides of the gate at one instant.</summary>
public sealed record GateResult(
    ImmutableArray<PublicAdvisory> Released,
    ImmutableArray<PublicVendor> Vendors,
    ImmutableArray<EmbargoedAdvisory> Withheld);
