using System.Collections.Immutable;

namespace Jvn.Site.Published.Cvss;

/// <summary>For each level of an equivalence set of CVSS v4.0, its most severe vectors and its depth (section 8 of the specification).</summary>
internal static class Cvss4HighestVectors
{
    public static readonly ImmutableArray<Cvss4Level> Eq1 =
    [
        new(1, "AV:N/PR:N/UI:N"),
        new(4, "AV:A/PR:N/UI:N", "AV:N/PR:L/UI:N", "AV:N/PR:N/UI:P"),
        new(5, "AV:P/PR:N/UI:N", "AV:A/PR:L/UI:P"),
    ];

    public static readonly ImmutableArray<Cvss4Level> Eq2 =
    [
        new(1, "AC:L/AT:N"),
        new(2, "AC:H/AT:N", "AC:L/AT:P"),
    ];

    public static readonly ImmutableArray<Cvss4Level> Eq4 =
    [
        new(6, "SC:H/SI:S/SA:S"),
        new(5, "SC:H/SI:H/SA:H"),
        new(4, "SC:L/SI:L/SA:L"),
    ];

    private static readonly Cvss4Level Eq3And6Level00 = new(7, "VC:H/VI:H/VA:H/CR:H/IR:H/AR:H");

    private static readonly Cvss4Level Eq3And6Level01 = new(6, "VC:H/VI:H/VA:L/CR:M/IR:M/AR:H", "VC:H/VI:H/VA:H/CR:M/IR:M/AR:M");

    private static readonly Cvss4Level Eq3And6Level10 = new(8, "VC:L/VI:H/VA:H/CR:H/IR:H/AR:H", "VC:H/VI:L/VA:H/CR:H/IR:H/AR:H");

    private static readonly Cvss4Level Eq3And6Level11 = new(
        8,
        "VC:L/VI:H/VA:L/CR:H/IR:M/AR:H",
        "VC:L/VI:H/VA:H/CR:H/IR:M/AR:M",
        "VC:H/VI:L/VA:H/CR:M/IR:H/AR:M",
        "VC:H/VI:L/VA:L/CR:M/IR:H/AR:H",
        "VC:L/VI:L/VA:H/CR:H/IR:H/AR:M");

    private static readonly Cvss4Level Eq3And6Level21 = new(10, "VC:L/VI:L/VA:L/CR:H/IR:H/AR:H");

    // EQ3 and EQ6 share metrics, so they are measured together. Level 2 of EQ3 has no high impact, which level 0 of EQ6 asks for.
    public static Cvss4Level Eq3AndEq6(int eq3, int eq6) => (eq3, eq6) switch
    {
        (0, 0) => Eq3And6Level00,
        (0, _) => Eq3And6Level01,
        (1, 0) => Eq3And6Level10,
        (1, _) => Eq3And6Level11,
        _ => Eq3And6Level21,
    };
}
