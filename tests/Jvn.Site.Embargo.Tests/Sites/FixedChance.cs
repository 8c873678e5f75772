using Jvn.Site.Cli.Drafting;

namespace Jvn.Site.Embargo.Tests.Sites;

/// <summary>Lots that are drawn in an order that a test knows.</summary>
internal sealed class FixedChance(params int[] lots) : IChance
{
    private int drawn;

    public int Below(int end) => lots[drawn++];
}
