using System.Collections.Immutable;

namespace Jvn.Site.Published;

/// <summary>A vendor that a released advisory or a due listing names. The registry's other vendors do not exist in public.</summary>
/// <remarks>Only Jvn.Site.Embargo can construct one.</remarks>
public sealed class PublicVendor
{
    internal PublicVendor()
    {
    }

    public required VendorNumber Number { get; init; }

    public required LocalizedText Name { get; init; }

    /// <summary>Reading in katakana; decides the place in 50音 order.</summary>
    public required string? Kana { get; init; }

    public required ImmutableArray<string> Aliases { get; init; }

    public required Uri? Site { get; init; }

    /// <summary>When what the site says of it was last put right; null when it never was.</summary>
    public required DateTimeOffset? CorrectedAt { get; init; }

    /// <summary>The due listing among the developers who cannot be reached.</summary>
    public required PublicListing? Listing { get; init; }

    public PublicVendorName AsNamed => new(Number, Name);
}
