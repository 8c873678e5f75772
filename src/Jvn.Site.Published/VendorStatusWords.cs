using System.Collections.Immutable;

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
        _ => "unknown",
    };

    public static string Name(this VendorStatus status, Language language) => (status, language) switch
    {
        (VendorStatus.Vulnerable, Language.Japanese) => "該当製品あり",
        (VendorStatus.Vulnerable, _) => "Vulnerable",
        (VendorStatus.VulnerableInvestigating, Language.Japanese) => "該当製品あり：調査中",
        (VendorStatus.VulnerableInvestigating, _) => "Vulnerable, investigating",
        (VendorStatus.NotVulnerable, Language.Japanese) => "該当製品なし",
        (VendorStatus.NotVulnerable, _) => "Not vulnerable",
        (VendorStatus.NotVulnerableInvestigating, Language.Japanese) => "該当製品なし：調査中",
        (VendorStatus.NotVulnerableInvestigating, _) => "Not vulnerable, investigating",
        (_, Language.Japanese) => "不明",
        _ => "Unknown",
    };

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
}
