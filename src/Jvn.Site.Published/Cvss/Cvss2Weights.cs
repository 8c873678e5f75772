namespace Jvn.Site.Published.Cvss;

/// <summary>The numbers behind the values of CVSS v2, section 3.2 of its guide. "Not defined" weighs as the default arm says.</summary>
internal static class Cvss2Weights
{
    public static decimal AccessVector(string value) => value switch { "L" => 0.395m, "A" => 0.646m, _ => 1.0m };

    public static decimal AccessComplexity(string value) => value switch { "H" => 0.35m, "M" => 0.61m, _ => 0.71m };

    public static decimal Authentication(string value) => value switch { "M" => 0.45m, "S" => 0.56m, _ => 0.704m };

    public static decimal Impact(string value) => value switch { "N" => 0.0m, "P" => 0.275m, _ => 0.660m };

    public static decimal Exploitability(string value) => value switch { "U" => 0.85m, "POC" => 0.9m, "F" => 0.95m, _ => 1.0m };

    public static decimal RemediationLevel(string value) => value switch { "OF" => 0.87m, "TF" => 0.90m, "W" => 0.95m, _ => 1.0m };

    public static decimal ReportConfidence(string value) => value switch { "UC" => 0.90m, "UR" => 0.95m, _ => 1.0m };

    public static decimal CollateralDamage(string value) =>
        value switch { "L" => 0.1m, "LM" => 0.3m, "MH" => 0.4m, "H" => 0.5m, _ => 0.0m };

    public static decimal TargetDistribution(string value) => value switch { "N" => 0.0m, "L" => 0.25m, "M" => 0.75m, _ => 1.0m };

    public static decimal Requirement(string value) => value switch { "L" => 0.5m, "H" => 1.51m, _ => 1.0m };
}
