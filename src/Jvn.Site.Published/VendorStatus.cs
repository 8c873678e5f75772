namespace Jvn.Site.Published;

/// <summary>The five statuses of the guideline's 6-2. The order is the order of rows on a page: what concerns a reader most comes first.</summary>
public enum VendorStatus
{
    /// <summary>該当製品あり</summary>
    Vulnerable,

    /// <summary>該当製品あり：調査中</summary>
    VulnerableInvestigating,

    /// <summary>不明: no reply</summary>
    Unknown,

    /// <summary>該当製品なし：調査中</summary>
    NotVulnerableInvestigating,

    /// <summary>該当製品なし</summary>
    NotVulnerable,
}
