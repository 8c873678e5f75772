using Jvn.Site.Published;

namespace Jvn.Site.Verification.Agreement;

/// <summary>A range of versions in one spelling, whatever format it comes from: <c>ge 2.0, lt 2.4.1 || lt 1.9</c>.</summary>
internal static class RangeText
{
    /// <summary>Every version: VULDEF says it by saying nothing.</summary>
    public const string All = "*";

    private const string Generic = "vers:generic/";

    /// <summary>Of a range as an editor writes it; what is none stands as it is, so that it equals no other.</summary>
    public static string Of(string range) => VersionRange.TryParse(range, out var parsed, out _) ? Of(parsed) : range;

    /// <summary>The same without what belongs together, which a list of constraints does not say.</summary>
    public static string ConditionsOf(string range) => !VersionRange.TryParse(range, out var parsed, out _) ? range
        : parsed.IsAll ? All : Join(parsed.Alternatives.SelectMany(alternative => alternative).Select(Condition));

    public static string Of(VersionRange range) =>
        range.IsAll ? All : Join(range.Alternatives.Select(alternative => Join(alternative.Select(Condition))));

    public static string Join(IEnumerable<(string Operator, string Version)> conditions) =>
        string.Join(", ", conditions.Select(condition => $"{condition.Operator} {condition.Version}").Order(StringComparer.Ordinal));

    public static string Join(IEnumerable<string> alternatives) => string.Join(" || ", alternatives.Order(StringComparer.Ordinal));

    /// <summary>The conditions in the name of a branch of CSAF; null when it is no version.</summary>
    public static string? OfBranch(string category, string name)
    {
        if (category == "product_version")
            return $"eq {name}";
        if (category != "product_version_range")
            return null;
        if (name == Generic + All)
            return All;
        var constraints = name.StartsWith(Generic, StringComparison.Ordinal) ? name[Generic.Length..] : name;
        return Join(constraints.Split('|').Select(OfVers));
    }

    private static (string Operator, string Version) Condition(VersionComparator condition) =>
        (Word(condition.ToString()[..^condition.Version.Length]), condition.Version);

    private static (string Operator, string Version) OfVers(string condition)
    {
        var version = condition.TrimStart('<', '>', '=');
        return (Word(condition[..^version.Length]), Uri.UnescapeDataString(version));
    }

    private static string Word(string sign) => sign switch
    {
        "<" => "lt",
        "<=" => "le",
        ">" => "gt",
        ">=" => "ge",
        _ => "eq",
    };
}
