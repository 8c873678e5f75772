namespace Jvn.Site.Published.Cvss;

/// <summary>The word for a score, mildest first.</summary>
public enum CvssSeverity
{
    None,
    Low,
    Medium,
    High,
    Critical,
}
