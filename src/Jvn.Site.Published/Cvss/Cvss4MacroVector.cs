namespace Jvn.Site.Published.Cvss;

/// <summary>The class that a vector of CVSS v4.0 falls into: one level for each of the six equivalence sets of section 8, 0 the most severe.</summary>
internal readonly record struct Cvss4MacroVector(int Eq1, int Eq2, int Eq3, int Eq4, int Eq5, int Eq6)
{
    public static Cvss4MacroVector Of(Cvss4Values v) => new(
        Exploitability(v), Complexity(v), VulnerableSystem(v), SubsequentSystem(v), Exploitation(v), Requirements(v));

    public override string ToString() => $"{Eq1}{Eq2}{Eq3}{Eq4}{Eq5}{Eq6}";

    private static int Exploitability(Cvss4Values v) => (v["AV"], v["PR"], v["UI"]) switch
    {
        ("N", "N", "N") => 0,
        ("P", _, _) => 2,
        ("N", _, _) or (_, "N", _) or (_, _, "N") => 1,
        _ => 2,
    };

    private static int Complexity(Cvss4Values v) => (v["AC"], v["AT"]) == ("L", "N") ? 0 : 1;

    private static int VulnerableSystem(Cvss4Values v) => (v["VC"], v["VI"], v["VA"]) switch
    {
        ("H", "H", _) => 0,
        ("H", _, _) or (_, "H", _) or (_, _, "H") => 1,
        _ => 2,
    };

    // S (safety) can only come from the modified metrics.
    private static int SubsequentSystem(Cvss4Values v) => (v["SC"], v["SI"], v["SA"]) switch
    {
        (_, "S", _) or (_, _, "S") => 0,
        ("H", _, _) or (_, "H", _) or (_, _, "H") => 1,
        _ => 2,
    };

    private static int Exploitation(Cvss4Values v) => v["E"] switch { "A" => 0, "P" => 1, _ => 2 };

    private static int Requirements(Cvss4Values v) =>
        (v["CR"], v["VC"]) == ("H", "H") || (v["IR"], v["VI"]) == ("H", "H") || (v["AR"], v["VA"]) == ("H", "H") ? 0 : 1;
}
