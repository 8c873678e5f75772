namespace Jvn.Site.Published.Cvss;

/// <summary>The numbers behind the values of CVSS v3.0 and v3.1, which are the same (section 7.4 of v3.1).</summary>
/// <remarks>"Not defined" weighs as the default arm says.</remarks>
internal static class Cvss3Weights
{
    public static decimal AttackVector(string value) => value switch { "N" => 0.85m, "A" => 0.62m, "L" => 0.55m, _ => 0.2m };

    public static decimal AttackComplexity(string value) => value == "L" ? 0.77m : 0.44m;

    public static decimal PrivilegesRequired(string value, bool scopeChanged) => (value, scopeChanged) switch
    {
        ("N", _) => 0.85m,
        ("L", false) => 0.62m,
        ("L", true) => 0.68m,
        (_, false) => 0.27m,
        (_, true) => 0.5m,
    };

    public static decimal UserInteraction(string value) => value == "N" ? 0.85m : 0.62m;

    public static decimal Impact(string value) => value switch { "H" => 0.56m, "L" => 0.22m, _ => 0.0m };

    public static decimal ExploitCodeMaturity(string value) => value switch { "F" => 0.97m, "P" => 0.94m, "U" => 0.91m, _ => 1.0m };

    public static decimal RemediationLevel(string value) => value switch { "W" => 0.97m, "T" => 0.96m, "O" => 0.95m, _ => 1.0m };

    public static decimal ReportConfidence(string value) => value switch { "R" => 0.96m, "U" => 0.92m, _ => 1.0m };

    public static decimal Requirement(string value) => value switch { "H" => 1.5m, "L" => 0.5m, _ => 1.0m };
}
