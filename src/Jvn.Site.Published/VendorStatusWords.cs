using System.Collections.Immutable;
using System.Diagnostics;

namespace Jvn.Site.Published;

/// <summary>The machine word, which is that of the VULDEF schema, and the published words of each status (guideline 6-2).</summary>
public static class VendorStatusWords
{
    /// <summary>In the order of rows on a page.</summary>
    public static ImmutableArray<VendorStatus> All { get; } = [.. Enum.GetValues<VendorStatus>()];

    public static string Word(this VendorStatus status) => status switch
    {
        VendorStatus.Vulnerable => "vulnerable",
        VendorStatus.VulnerableInvestigating => "vulnerable_investigating",
        VendorStatus.NotVulnerable => "notvulnerable",
        VendorStatus.NotVulnerableInvestigating => "notvulnerable_investigating",
        VendorStatus.Unknown => "unknown",
        _ => throw new UnreachableException(),
    };

    public static string Name(this VendorStatus status, Language language) => NameOf(status).In(language).Text;

    /// <summary>Reads the machine word or the Japanese one.</summary>
    public static bool TryParse(string text, out VendorStatus status)
    {
        foreach (var candidate in All)
        {
            if (text == candidate.Word() || text == candidate.Name(Language.Japanese))
            {
                status = candidate;
                return true;
            }
        }

        status = default;
        return false;
    }

    private static LocalizedText NameOf(VendorStatus status) => status switch
    {
        VendorStatus.Vulnerable => new("該当製品あり", "Vulnerable"),
        VendorStatus.VulnerableInvestigating => new("該当製品あり：調査中", "Vulnerable, investigating"),
        VendorStatus.NotVulnerable => new("該当製品なし", "Not vulnerable"),
        VendorStatus.NotVulnerableInvestigating => new("該当製品なし：調査中", "Not vulnerable, investigating"),
        VendorStatus.Unknown => new("不明", "Unknown"),
        _ => throw new UnreachableException(),
    };
}
