using System.Security.Cryptography;

namespace Jvn.Site.Cli.Drafting;

#pragma warning disable RS0030 // Chance: what is drawn becomes part of the input, and is the same from then on.

/// <summary>The machine's own, which nobody foresees.</summary>
internal sealed class MachineChance : IChance
{
    public int Below(int end) => RandomNumberGenerator.GetInt32(end);
}
