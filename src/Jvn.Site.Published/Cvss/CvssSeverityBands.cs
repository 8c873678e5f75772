namespace Jvn.Site.Published.Cvss;

/// <summary>Which scores a severity word covers.</summary>
internal static class CvssSeverityBands
{
    // The CVSS v2 guide has no words. These are the NVD's (https://nvd.nist.gov/vuln-metrics/cvss): no None and no Critical.
    // CVSS v3.0 and v3.1 section 5, v4.0 section 6: the qualitative severity rating scale.
    public static CvssSeverity Of(CvssVersion version, decimal score) => version == CvssVersion.V20
        ? score switch
        {
            >= 7.0m => CvssSeverity.High,
            >= 4.0m => CvssSeverity.Medium,
            _ => CvssSeverity.Low,
        }
        : score switch
        {
            >= 9.0m => CvssSeverity.Critical,
            >= 7.0m => CvssSeverity.High,
            >= 4.0m => CvssSeverity.Medium,
            > 0m => CvssSeverity.Low,
            _ => CvssSeverity.None,
        };
}
