namespace Jvn.Site.Embargo.Tests.Sites;

/// <summary>The smallest texts that are whole.</summary>
internal static class TinySite
{
    public static string Advisory(string id, string release) =>
        $$"""
        ---
        id: {{id}}
        title: 架空CMS におけるクロスサイトスクリプティングの脆弱性 {{id[^4..]}}
        release-at: {{release}}
        action: {do: update, text: 更新する}
        vendors:
          - vendor: acme
            status: unknown
        history:
          - {at: {{release}}, text: 公開}
        ---
        ## 概要

        文

        ## 影響を受けるシステム
        ## 詳細情報
        ## 想定される影響
        ## 対策方法

        文

        ## JPCERT/CCからの補足情報
        ## JPCERT/CCによる脆弱性分析結果
        ## 謝辞

        """;
}
