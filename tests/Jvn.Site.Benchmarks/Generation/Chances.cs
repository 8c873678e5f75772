namespace Jvn.Site.Benchmarks.Generation;

/// <summary>How often things are in a collection of twenty years, as ways to throw <see cref="Dice"/>.</summary>
internal static class Chances
{
    /// <summary>From 0 to 1, without 1.</summary>
    public static double Share(this Dice dice) => dice.Number(0, 999_999) / 1_000_000.0;

    /// <summary>An index below <paramref name="count"/>; the higher the power, the more often one of the first.</summary>
    public static int Skewed(this Dice dice, int count, double power) => (int)(count * Math.Pow(dice.Share(), power));

    /// <summary>Rows of a vendor table at a quantile: median 1, p75 2, p90 19, p99 102, at most 285.</summary>
    public static int Rows(double quantile) => quantile switch
    {
        < 0.70 => 1,
        < 0.80 => 2,
        < 0.90 => Between(2, 19, (quantile - 0.80) / 0.10),
        < 0.99 => Between(19, 102, (quantile - 0.90) / 0.09),
        _ => Between(102, 285, (quantile - 0.99) / 0.01),
    };

    private static int Between(int low, int high, double share) => (int)Math.Round(low * Math.Pow((double)high / low, share));
}
