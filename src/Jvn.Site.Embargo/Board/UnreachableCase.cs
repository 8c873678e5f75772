using Jvn.Site.Diagnostics;

namespace Jvn.Site.Embargo.Board;

/// <summary>A developer who cannot be reached, and what comes next (guideline 2-3).</summary>
/// <param name="Vendor">The key of its file.</param>
/// <param name="Since">The day on which contact began.</param>
/// <param name="Step">What comes next.</param>
/// <param name="On">When: the day, or the first one on which it may be; null when that is the editors' to decide.</param>
public sealed record UnreachableCase(string Vendor, string Name, DateOnly Since, Bilingual Step, DateOnly? On)
{
    /// <summary>False while it has only been sought.</summary>
    public required bool IsListed { get; init; }
}
