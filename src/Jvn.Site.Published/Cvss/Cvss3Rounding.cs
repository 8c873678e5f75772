namespace Jvn.Site.Published.Cvss;

/// <summary>The two meanings of "round up" in CVSS v3. They differ only for a value less than 0.000005 above a tenth.</summary>
/// <remarks>
/// No vector has such a value when the arithmetic is exact, as here. v3.1 changed the rule for programs that compute in binary, where
/// 10.0 times 0.92 can come out above 9.2 and be rounded to 9.3.
/// </remarks>
internal static class Cvss3Rounding
{
    /// <summary>v3.0, section 8: the smallest number with one decimal that is not below <paramref name="value"/>.</summary>
    public static decimal RoundUp30(decimal value) => Tenths(Math.Ceiling(value * 10));

    /// <summary>v3.1, appendix A: the same after rounding to five decimals, so that every machine agrees.</summary>
    public static decimal RoundUp31(decimal value)
    {
        var scaled = Math.Floor((value * 100_000) + 0.5m);
        return Tenths(scaled % 10_000 == 0 ? scaled / 10_000 : Math.Floor(scaled / 10_000) + 1);
    }

    private static decimal Tenths(decimal count) => new((int)count, 0, 0, isNegative: false, scale: 1);
}
