namespace Jvn.Site.Embargo.Tests.Importing;

/// <summary>Small pages in the forms that jvn.jp has had, with made-up content.</summary>
internal static class PageSamples
{
    /// <summary>Headings are pictures, sections boxes.</summary>
    public const string Old = """
        <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
        <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="ja" lang="ja">
        <head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>JVN#10000001: 架空掲示板におけるクロスサイトスクリプティングの脆弱性</title>
        <script type="text/javascript">document.write("読まれないもの")</script></head>
        <body>
        <div id="head-bar"><div id="head-bar-txt">公開日：2009/03/18　最終更新日：2009/04/02</div></div>
        <div id="mainarea">
        <h1>JVN#10000001<br />
        架空掲示板におけるクロスサイトスクリプティングの脆弱性</h1>
        <div class="textbox"><h2><img src="/common/gaiyou.gif" alt="概要" /></h2>
        <blockquote><p>架空掲示板 には、クロスサイトスクリプティングの脆弱性が存在します。</p></blockquote></div>
        <div class="textbox"><h2><img src="/common/system.gif" alt="影響を受けるシステム" /></h2>
        <blockquote><ul><li>架空掲示板 1.2 およびそれ以前</li></ul><p>詳しくは <a href="http://www.example.jp/bbs/">開発者のページ</a> を参照してください。<br />
        * 有償版を含みます。</p></blockquote></div>
        <div class="textbox"><h2><img src="/common/detail.gif" alt="詳細情報" /></h2>
        <blockquote><p>1. 出力の処理に問題があります (CWE-79)。<br>_強調_ ではない文字 &lt;b&gt; [x]</p>
        <table border="1"><tr><th>版</th><th>影響</th></tr><tr><td>1.2</td><td>あり | なし</td></tr></table>
        <table border="1"><tr><td colspan="2">結合した欄</td></tr><tr><td>1</td><td>2</td></tr></table>
        <p><img src="figure.gif" alt="処理の流れ"></p></blockquote></div>
        <div class="textbox"><h2><img src="/common/impact.gif" alt="想定される影響" /></h2><blockquote><p>任意のスクリプトを実行される可能性があります。</p></blockquote></div>
        <div class="textbox"><h2><img src="/common/solution.gif" alt="対策方法" /></h2><blockquote><p><strong>アップデートする</strong><br />最新版に更新してください。</p></blockquote></div>
        <div class="textbox"><h2><img src="/common/vendor.gif" alt="ベンダ情報" /></h2>
        <table><tbody><tr><td>ベンダ</td><td>ステータス</td><td>ステータス<br />最終更新日</td><td>ベンダの告知ページ</td></tr>
        <tr><td><a href="/jp/JVN10000001/100777/index.html">株式会社ｶｸｳ</a></td><td>該当製品あり</td><td>2009/03/18</td><td><a href="http://www.example.jp/bbs/notice.html">http://www.example.jp/bbs/notice.html</a></td></tr>
        <tr><td>新しい会社</td><td>対応中</td><td>2009/03/18</td><td></td></tr></tbody></table></div>
        <div class="textbox"><h2><img src="/common/ref.gif" alt="参考情報" /></h2><ol><li>架空の解説<br /><a href="http://www.example.jp/about">http://www.example.jp/about</a></li></ol></div>
        <div class="textbox"><h2><img src="/common/add.gif" alt="JPCERT/CCからの補足情報" /></h2></div>
        <div class="textbox"><h2><img src="/common/ana.gif" alt="JPCERT/CCによる脆弱性分析結果" /></h2>
        <div class="cvss-line">CVSS v2 AV:N/AC:M/Au:N/C:N/I:P/A:N 基本値: 4.3</div><p>攻撃には利用者の操作が必要です。</p></div>
        <div class="textbox"><h2><img src="/common/credit.gif" alt="謝辞" /></h2><p>架空 太郎 氏が届け出ました。</p></div>
        <div class="textbox"><h2><img src="/common/relat.gif" alt="関連文書" /></h2>
        <table><tbody><tr><td>JPCERT 緊急報告</td><td></td></tr><tr><td>JPCERT REPORT</td><td><a href="https://www.jpcert.or.jp/wr/2009/wr091101.txt">JPCERT-WR-2009-1101</a></td></tr>
        <tr><td>CVE</td><td><a href="http://cve.mitre.org/x">CVE-2009-10001</a></td></tr><tr><td>JVN iPedia</td><td><a href="http://jvndb.jvn.jp/x">JVNDB-2009-000011</a></td></tr></tbody></table></div>
        <div class="textbox"><h2><img src="/common/history.gif" alt="更新履歴" /></h2><dl><dt>2009/03/19</dt><dd>ベンダ情報を更新しました</dd><dt>2009/04/02</dt><dd>謝辞を更新しました</dd></dl></div>
        </div></body></html>
        """;

    /// <summary>Headings are words, and stand between what they head.</summary>
    public const string Present = """
        <!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>JVN#10000002: 架空ルータにおける複数の脆弱性</title></head><body>
        <header><nav><ul><li>概要</li></ul></nav></header>
        <div id="main">
        <p class="date">公開日：2024/05/10　最終更新日：2024/05/10</p>
        <h1><span>JVN#10000002</span> 架空ルータにおける複数の脆弱性</h1>
        <h2>概要</h2><p>架空ルータには、複数の脆弱性が存在します。</p>
        <h2>影響を受けるシステム</h2><ul><li>架空ルータ R1</li></ul>
        <h2>詳細情報</h2><ul><li><strong>認証の不備（CWE-306）</strong> - CVE-2024-10001
        <ul><li>CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H 基本値 9.8</li></ul></li></ul>
        <h2>想定される影響</h2><p>認証を回避されます。</p>
        <h2>対策方法</h2><h3>アップデートする</h3><p>更新してください。</p>
        <h2>ベンダ情報</h2><table><thead><tr><th>ベンダ</th><th>リンク</th></tr></thead><tbody>
        <tr><td>Other Inc.</td><td><a href="https://www.example.com/advisory">Security advisory</a></td></tr></tbody></table>
        <h2>参考情報</h2>
        <h2>JPCERT/CCからの補足情報</h2>
        <h2>JPCERT/CCによる脆弱性分析結果</h2>
        <h2>謝辞</h2>
        <h2>関連文書</h2><table><tr><th>CVE</th><td>CVE-2024-10001<br>CVE-2024-10002</td></tr></table>
        <h2>更新履歴</h2><table><tr><td>2024/05/10</td><td>公開</td></tr></table>
        </div></body></html>
        """;

    public const string Csaf = """
        {"document": {"category": "csaf_security_advisory", "csaf_version": "2.0", "lang": "en", "title": "Flaws in Norrvik tools",
          "publisher": {"category": "vendor", "name": "Norrvik", "namespace": "https://www.example.com/"},
          "tracking": {"id": "NOR-2026-1", "initial_release_date": "2026-06-25T02:00:00Z", "current_release_date": "2026-06-25T02:00:00Z", "status": "final",
            "version": "1", "revision_history": [{"date": "2026-06-25T02:00:00Z", "number": "1", "summary": "Initial"}]},
          "notes": [{"category": "summary", "text": "Several flaws were found.\nThey are bad."}],
          "references": [{"category": "self", "summary": "Own page", "url": "https://www.example.com/nor-2026-1"}, {"summary": "x", "url": "javascript:alert(1)"}],
          "acknowledgments": [{"names": ["A. Person"], "organization": "Somebody"}]},
         "product_tree": {"branches": [{"category": "vendor", "name": "NORRVIK  automation", "branches": [{"category": "product_name", "name": "Tool", "branches": [
            {"category": "product_version_range", "name": "vers:semver/>=2.0|<3.1", "product": {"name": "Tool 2", "product_id": "P1"}},
            {"category": "product_version_range", "name": "vers:semver/<1.0|>=1.2|<1.4", "product": {"name": "Tool 1", "product_id": "P2"}},
            {"category": "product_version", "name": "4.0", "product": {"name": "Tool 4", "product_id": "P3"}}]}]}],
          "full_product_names": [{"name": "Loose thing", "product_id": "P4"}]},
         "vulnerabilities": [
          {"cve": "CVE-2026-30001", "cwe": {"id": "CWE-79", "name": "x"}, "notes": [{"category": "description", "text": "First flaw."}],
           "product_status": {"known_affected": ["P1", "P2", "P4"], "known_not_affected": ["P3"]},
           "scores": [{"cvss_v3": {"version": "3.1", "vectorString": "CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N"}, "products": ["P1"]}],
           "remediations": [{"category": "vendor_fix", "details": "Update to 3.1.", "product_ids": ["P1"]}]},
          {"cve": "CVE-2026-30002", "product_status": {"known_affected": ["P1"]}}]}
        """;

    public const string Cve = """
        {"dataType": "CVE_RECORD", "dataVersion": "5.1", "cveMetadata": {"cveId": "CVE-2026-30003", "assignerOrgId": "11111111-2222-4333-8444-555555555555", "state": "PUBLISHED"},
         "containers": {"cna": {"providerMetadata": {"orgId": "11111111-2222-4333-8444-555555555555"}, "title": "Flaw in Tool",
          "descriptions": [{"lang": "en", "value": "Tool has a *flaw*."}],
          "affected": [{"vendor": "Norrvik Automation", "product": "Tool", "versions": [
             {"version": "2.0", "lessThan": "3.1", "status": "affected", "versionType": "semver"}, {"version": "0", "lessThanOrEqual": "1.9", "status": "affected", "versionType": "semver"},
             {"version": "5", "status": "unaffected"}]},
            {"vendor": "Norrvik Automation", "product": "Kit", "versions": [{"version": "1.0", "lessThan": "2.0", "status": "affected", "versionType": "semver",
             "changes": [{"at": "1.5", "status": "unaffected"}]}]},
            {"vendor": "n/a", "product": "n/a", "versions": [{"version": "n/a", "status": "affected"}]}],
          "problemTypes": [{"descriptions": [{"lang": "en", "description": "CWE-352 CSRF", "cweId": "CWE-352", "type": "CWE"}]}],
          "metrics": [{"cvssV3_1": {"version": "3.1", "vectorString": "CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:U/C:N/I:L/A:N", "baseScore": 4.3, "baseSeverity": "MEDIUM"}},
            {"cvssV3_1": {"version": "3.1", "vectorString": "CVSS:3.1/AV:X", "baseScore": 1.0, "baseSeverity": "LOW"}}],
          "references": [{"url": "https://www.example.com/cve"}]}}}
        """;
}
