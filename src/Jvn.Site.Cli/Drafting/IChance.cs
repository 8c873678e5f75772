namespace Jvn.Site.Cli.Drafting;

/// <summary>Draws lots, so that numbers and names tell nothing: not how many there are, and not in what order they came.</summary>
public interface IChance
{
    /// <summary>Any whole number from 0 to below <paramref name="end"/>.</summary>
    int Below(int end);
}
