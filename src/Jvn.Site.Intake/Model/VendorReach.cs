using System.Collections.Immutable;

namespace Jvn.Site.Intake.Model;

/// <summary>Confidential: how a vendor is registered and reached, and for what.</summary>
/// <param name="Registration">Where nothing is said, the vendor is not registered.</param>
/// <param name="Keywords">Of the technology keyword list: what its products are made of.</param>
/// <param name="Attempts">To reach it, oldest first.</param>
public sealed record VendorReach(
    VendorRegistration Registration, string? Name, string? Email, string? Postal, KeyReference? Key, ImmutableArray<string> Keywords,
    ImmutableArray<Attempt> Attempts);
