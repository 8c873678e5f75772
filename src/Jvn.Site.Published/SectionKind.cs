namespace Jvn.Site.Published;

/// <summary>The sections an editor writes, in the order of the guideline's figure 1.</summary>
public enum SectionKind
{
    /// <summary>概要</summary>
    Overview,

    /// <summary>影響を受けるシステム: text after the list made from <c>affected:</c></summary>
    AffectedSystems,

    /// <summary>詳細情報</summary>
    Details,

    /// <summary>想定される影響</summary>
    Impact,

    /// <summary>対策方法</summary>
    Solution,

    /// <summary>JPCERT/CCからの補足情報</summary>
    Addendum,

    /// <summary>JPCERT/CCによる脆弱性分析結果: comment after the CVSS made from <c>cvss:</c></summary>
    Analysis,

    /// <summary>謝辞</summary>
    Credit,
}
