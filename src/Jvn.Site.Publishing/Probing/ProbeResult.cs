using System.Collections.Immutable;

namespace Jvn.Site.Publishing.Probing;

/// <summary>Whether readers see the live release.</summary>
/// <param name="Receipt">Of the release that was looked for.</param>
/// <param name="Checked">How many addresses were asked for.</param>
/// <param name="At">When the last of them was looked at.</param>
/// <param name="Faults">In the order of addresses; empty when readers see all of it.</param>
public sealed record ProbeResult(Receipt Receipt, int Checked, DateTimeOffset At, ImmutableArray<ProbeFault> Faults)
{
    /// <summary>When it was to be seen: the instant that it was prepared for, or when it was switched to.</summary>
    public DateTimeOffset Since => Receipt.Due ?? Receipt.Switched;
}
