using System.Collections.Frozen;

namespace Jvn.Site.Published.Cvss;

/// <summary>How far below the worst a value of CVSS v4.0 is, in steps. Distances between vectors are counted in these steps.</summary>
internal static class Cvss4Severity
{
    // Every metric's values from the worst down. SC starts one step down: it has no S, and a step means the same for SC, SI and SA.
    private static readonly FrozenDictionary<string, string> WorstFirst = new Dictionary<string, string>
    {
        ["AV"] = "NALP",
        ["PR"] = "NLH",
        ["UI"] = "NPA",
        ["AC"] = "LH",
        ["AT"] = "NP",
        ["VC"] = "HLN",
        ["VI"] = "HLN",
        ["VA"] = "HLN",
        ["SC"] = "SHLN",
        ["SI"] = "SHLN",
        ["SA"] = "SHLN",
        ["CR"] = "HML",
        ["IR"] = "HML",
        ["AR"] = "HML",
    }.ToFrozenDictionary();

    /// <summary>Zero for the worst value of a metric.</summary>
    public static int StepsDown(string metric, string value) => WorstFirst[metric].IndexOf(value, StringComparison.Ordinal);
}
