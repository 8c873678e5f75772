using System.Text;
using System.Text.RegularExpressions;
using Jvn.Site.Cli.Commands;
using Jvn.Site.Embargo.Tests.Sites;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Editing;

/// <summary>Mistakes of real life in one good advisory: each is told at its line and column in both languages, and mended by <c>--fix</c> where it can mean
/// one thing only.</summary>
public sealed partial class MistakeTests : IDisposable
{
    private const string Name = "advisories/JVN12345678.md";
    private const string Mended = "mended";

    private static readonly DateTimeOffset Now = new(2027, 1, 20, 12, 0, 0, TimeSpan.FromHours(9));

    private const string Good = """
        ---
        id: JVN#12345678
        title: 架空CMS におけるクロスサイトスクリプティングの脆弱性
        release-at: 2027-02-10T12:00:00+09:00
        handling-started: 2027-01-05
        action: {do: update, text: {ja: 3.1.0 以降へアップデートする, en: Update to 3.1.0 or later}}
        cve: [CVE-2027-12345]
        cwe: [CWE-79]
        cvss:
          - vector: CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N
            score: "6.1"
        affected:
          - {vendor: acme, product: 架空CMS, versions: {ja: 3.1.0 より前のバージョン, en: versions prior to 3.1.0}, range: "<3.1.0"}
        vendors:
          - vendor: acme
            status: vulnerable
            notified: 2027-01-06
            replied: 2027-01-18
            comment: |
              最新版で修正しました。
            url: https://www.example.jp/security/
        references:
          - {title: {ja: 安全なウェブサイトの作り方, en: How to Secure Your Website}, url: https://www.ipa.go.jp/security/}
        ---
        ## 概要

        架空CMS には、クロスサイトスクリプティングの脆弱性が存在します。

        ## 影響を受けるシステム

        ## 詳細情報

        ## 想定される影響

        ウェブブラウザ上で、任意のスクリプトを実行される可能性があります。

        ## 対策方法

        **アップデートする**
        開発者が提供する情報をもとに、最新版へアップデートしてください。

        ## JPCERT/CCからの補足情報

        ## JPCERT/CCによる脆弱性分析結果

        ## 謝辞

        """;

    private readonly string folder = Path.Combine(Path.GetTempPath(), "jvn-mistakes-" + Guid.NewGuid().ToString("N"));

    public MistakeTests()
    {
        Directory.CreateDirectory(Path.Combine(folder, "advisories"));
        Directory.CreateDirectory(Path.Combine(folder, "vendors"));
        Write("site.yml", "base-url: https://jvn.example.jp/\nname: {ja: 情報, en: Notes}\noperator: {ja: 機関, en: Center}\n");
        Write("vendors/acme.yml", "number: 100001\nname: {ja: アクメ株式会社, en: Acme Inc.}\nkana: アクメ\n");
    }

    public static TheoryData<string, string, string, string> Mistakes { get; } = new()
    {
        // Dates and times.
        { "slashes in an instant", "release-at: 2027-02-10T", "release-at: 2027/02/10T", "JVN2010 4:13, mended" },
        { "no zero before the month", "started: 2027-01-05", "started: 2027-1-5", "JVN2013 5:19, mended" },
        { "Japanese date", "started: 2027-01-05", "started: 2027年1月5日", "JVN2013 5:19, mended" },
        { "full-width digits in a day", "notified: 2027-01-06", "notified: ２０２７-０１-０６", "JVN2013 17:15, mended" },
        { "no offset", "12:00:00+09:00", "12:00:00", "JVN2011 4:13" },
        { "a day for an instant", "release-at: 2027-02-10T12:00:00+09:00", "release-at: 2027-02-10", "JVN2011 4:13" },
        { "foreign offset", "12:00:00+09:00", "12:00:00-09:00", "JVN2029 4:13" },
        { "the 30th of February", "release-at: 2027-02-10", "release-at: 2027-02-30", "JVN2014 4:13" },
        { "a year of another century", "started: 2027-01-05", "started: 1927-01-05", "JVN1042 5:19" },
        { "replied before it was notified", "replied: 2027-01-18", "replied: 2027-01-02", "JVN2040 18:14" },
        { "notified before handling began", "notified: 2027-01-06", "notified: 2026-12-30", "JVN2040 17:15" },
        { "released in the past", "release-at: 2027-02-10", "release-at: 2026-02-10", "JVN2040 5:19" },

        // Keys and the form of the front matter.
        { "a misspelt key", "title:", "titel:", "JVN1018 3:1, mended" },
        { "a key in the singular", "vendors:\n", "vendor:\n", "JVN1018 14:1, mended" },
        { "a key that can be two", "cve: [CVE", "cvs: [CVE", "JVN1018 7:1" },
        { "a misspelt key that is there already", "cwe: [CWE-79]", "cwe: [CWE-79]\ntitel: 架空", "JVN1018 9:1" },
        { "a key in capitals", "title:", "Title:", "JVN1018 3:1, mended" },
        { "a full-width colon", "title: 架空", "title：架空", "JVN1014 3:6, mended" },
        { "no space behind the colon", "title: 架空", "title:架空", "JVN1014 3:6, mended" },
        { "a key twice", "cwe: [CWE-79]", "cwe: [CWE-79]\ncwe: [CWE-80]", "JVN1017 9:1" },
        { "a key left out", "id: JVN#12345678\n", "", "JVN1019 2:1" },
        { "an empty value", "title: 架空CMS におけるクロスサイトスクリプティングの脆弱性", "title:", "JVN1021 3:7" },
        { "a tab", "    status: vulnerable", "\tstatus: vulnerable", "JVN1014 16:1, mended" },
        { "one space too few", "    status: vulnerable", "   status: vulnerable", "JVN1014 16:4" },
        { "full-width spaces", "    status: vulnerable", "　　status: vulnerable", "JVN1014 16:1, mended" },
        { "a bracket that stays open", "cve: [CVE-2027-12345]", "cve: [CVE-2027-12345", "JVN1014 7:6" },
        { "a brace that stays open", "or later}}", "or later}", "JVN1014 6:9" },
        { "full-width brackets", "cve: [CVE-2027-12345]", "cve: ［CVE-2027-12345］", "JVN1020 7:6, mended" },
        { "quotes left out", "title: 架空CMS に", "title: 架空CMS: に", "JVN1014 3:13" },
        { "typographic quotes", "score: \"6.1\"", "score: “6.1”", "JVN2031 11:12, mended" },
        { "no list", "cve: [CVE-2027-12345]", "cve: CVE-2027-12345", "JVN1020 7:6, mended" },
        { "text cut off by #", "title: 架空CMS に", "title: 架空CMS #1 に", "JVN1041 3:14" },
        { "the fence left out", "\n---\n## 概要", "\n## 概要", "JVN1013 1:1" },

        // Words, numbers, names.
        { "a misspelt status", "status: vulnerable", "status: vulnerble", "JVN1026 16:13, mended" },
        { "a status in capitals", "status: vulnerable", "status: Vulnerable", "JVN1026 16:13, mended" },
        { "a status that is none", "status: vulnerable", "status: affected", "JVN1026 16:13" },
        { "an unknown action", "do: update", "do: upgrade", "JVN1026 6:14" },
        { "a vendor's name for its key", "  - vendor: acme\n", "  - vendor: アクメ株式会社\n", "JVN2050 15:13" },
        { "a misspelt vendor", "  - vendor: acme\n", "  - vendor: acne\n", "JVN2050 15:13" },
        { "the identifier without its sign", "id: JVN#12345678", "id: JVN12345678", "JVN2001 2:5, mended" },
        { "a full-width identifier", "id: JVN#12345678", "id: ＪＶＮ＃12345678", "JVN2001 2:5, mended" },
        { "a digit too few", "id: JVN#12345678", "id: JVN#1234567", "JVN2001 2:5" },
        { "the number of another file", "id: JVN#12345678", "id: JVN#12345679", "JVN2002 2:5" },
        { "a CVE with a blank", "CVE-2027-12345", "CVE 2027-12345", "JVN2020 7:7, mended" },
        { "a CVE of three digits", "CVE-2027-12345", "CVE-2027-123", "JVN2020 7:7" },
        { "a weakness that is none", "CWE-79", "CWE-99999", "JVN2100 8:7" },
        { "a weakness without its prefix", "[CWE-79]", "[79]", "JVN2021 8:7, mended" },
        { "a vector with a slip", "/UI:R/", "/UI:X/", "JVN2030 10:40" },
        { "a vector without its prefix", "CVSS:3.1/AV", "AV", "JVN2030 10:13" },
        { "a score that is not the vector's", "\"6.1\"", "\"6.4\"", "JVN2031 11:12" },
        { "a range that is not the phrase", "range: \"<3.1.0\"", "range: \"<=3.1.0\"", "JVN2102 13:105" },
        { "languages swapped", "{ja: 安全なウェブサイトの作り方, en: How to Secure Your Website}", "{ja: How to Secure Your Website, en: 安全なウェブサイトの作り方}", "JVN2104 23:18" },
        { "an address without its scheme", "url: https://www.ipa", "url: www.ipa", "JVN2023 23:71" },
        { "an address with a full stop behind it", "url: https://www.example.jp/security/", "url: https://www.example.jp/security/。", "JVN2152 21:10, mended" },
        { "Markdown in a comment", "最新版で修正しました。", "[最新版](https://www.example.jp/)で修正しました。", "JVN2150 20:7" },

        // Body.
        { "a heading left out", "## 詳細情報\n\n", "", "JVN4030 31:1" },
        { "a misspelt heading", "## 想定される影響", "## 想定される影響範囲", "JVN4022 33:1" },
        { "a heading of one level more", "## 対策方法", "### 対策方法", "JVN4082 37:1" },
        { "no space in a heading", "## 対策方法", "##対策方法", "JVN4081 37:1, mended" },
        { "a full-width heading", "## 対策方法", "＃＃ 対策方法", "JVN4081 37:1, mended" },
        { "a heading twice", "## 謝辞", "## 概要", "JVN2038 46:1" },
        { "bold that stays open", "**アップデートする**", "**アップデートする", "JVN4080 39:1" },
        { "HTML", "**アップデートする**", "<b>アップデートする</b>", "JVN4001 39:1" },
        { "unfinished", "**アップデートする**", "TODO 対策を書く", "JVN2037 39:1" },
        { "a CVE that is not in the fields", "脆弱性が存在します。", "脆弱性（CVE-2027-99999）が存在します。", "JVN2103 27:29" },
        { "a picture that is not there", "脆弱性が存在します。", "脆弱性が存在します。\n\n![図](figure.png)", "JVN4048 29:1" },
        { "a merge that waits", "脆弱性が存在します。", "<<<<<<< HEAD\n脆弱性が存在します。\n=======\n脆弱性があります。\n>>>>>>> other", "JVN4026 27:1" },
        { "a row of a spreadsheet", "脆弱性が存在します。", "脆弱性が存在します。\n\n製品\tバージョン\n架空CMS\t3.0", "JVN4087 29:1" },

        // What people paste, and how they type in a hurry.
        { "a key in full-width letters", "title:", "ｔｉｔｌｅ:", "JVN1018 3:1, mended" },
        { "a key with an underline", "release-at:", "release_at:", "JVN1018 4:1, mended" },
        { "a key in brackets", "title: 架空", "【title】: 架空", "JVN1018 3:1, mended" },
        { "a tab before a list", "  - {vendor: acme, product", "\t- {vendor: acme, product", "JVN1014 13:1, mended" },
        { "another word for a key", "replied: 2027-01-18", "answered: 2027-01-18", "JVN1018 18:5" },
        { "a Japanese key", "title: 架空", "タイトル: 架空", "JVN1018 3:1" },
        { "lenticular brackets", "cve: [CVE-2027-12345]", "cve: 【CVE-2027-12345】", "JVN1020 7:6, mended" },
        { "a tab behind the colon", "status: vulnerable", "status:\tvulnerable", "nothing" },
        { "no-break spaces", "    status: vulnerable", "\u00A0\u00A0\u00A0\u00A0status: vulnerable", "JVN1014 16:1, mended" },
        { "tabs in two lines", "    status: vulnerable\n    notified:", "\tstatus: vulnerable\n\tnotified:", "JVN1014 16:1, mended" },
        { "a no-break space in a day", "notified: 2027-01-06", "notified: 2027-01-06\u00A0", "nothing" },
        { "a no-break space in a status", "status: vulnerable", "status: vulnerable\u00A0", "nothing" },
        { "a dash of Word in a day", "notified: 2027-01-06", "notified: 2027–01–06", "JVN2013 17:15, mended" },
        { "a dash of Word in a CVE", "CVE-2027-12345", "CVE–2027–12345", "JVN2020 7:7, mended" },
        { "a CVE in small letters", "CVE-2027-12345", "cve-2027-12345", "JVN2020 7:7, mended" },
        { "a weakness in small letters", "CWE-79", "cwe-79", "JVN2021 8:7, mended" },
        { "a day of the month first", "started: 2027-01-05", "started: 05-01-2027", "JVN2013 5:19" },
        { "a day without its year", "notified: 2027-01-06", "notified: 1/6", "JVN2013 17:15" },
        { "the 31st of June", "notified: 2027-01-06", "notified: 2026-06-31", "JVN2014 17:15" },
        { "twenty-four o'clock", "T12:00:00+09:00", "T24:00:00+09:00", "JVN2015 4:13" },
        { "JST for an offset", "12:00:00+09:00", "12:00:00 JST", "JVN2010 4:13" },
        { "a blank for the T", "2027-02-10T12:00:00+09:00", "2027-02-10 12:00:00+09:00", "JVN2010 4:13, mended" },
        { "yes for true", "cwe: [CWE-79]", "urgent: yes\ncwe: [CWE-79]", "JVN1025 8:9" },
        { "a vector in another order", "AV:N/AC:L/PR:N", "AC:L/AV:N/PR:N", "JVN2111 10:13, mended" },
        { "a vector in small letters", "CVSS:3.1/AV:N/AC:L", "cvss:3.1/av:n/ac:l", "JVN2030 10:13, mended" },
        { "a vector with a blank", "/PR:N/", "/PR:N /", "JVN2030 10:36, mended" },
        { "a score without quotes", "score: \"6.1\"", "score: 6.1", "JVN2112 11:12, mended" },
        { "a score with its word", "\"6.1\"", "\"6.1 (警告)\"", "JVN2031 11:12" },
        { "a status of another list", "status: vulnerable", "status: 対応済み", "JVN1026 16:13" },
        { "a status with a blank", "status: vulnerable", "status: 該当製品 あり", "JVN1026 16:13" },
        { "a vendor's key in capitals", "  - vendor: acme\n", "  - vendor: ACME\n", "JVN2050 15:13" },
        { "a vendor twice", "references:", "  - {vendor: acme, status: unknown}\nreferences:", "JVN2051 22:14" },
        { "a product of a vendor that is not told", "{vendor: acme, product: 架空CMS", "{vendor: acne, product: 架空CMS", "JVN2050 13:14" },
        { "product and versions swapped", "product: 架空CMS, versions: {ja: 3.1.0 より前のバージョン, en: versions prior to 3.1.0}", "product: 3.1.0 より前, versions: 架空CMS",
            "JVN2116 13:29" },
        { "a range in words", "range: \"<3.1.0\"", "range: 3.1.0 より前", "JVN2024 13:105" },
        { "a full-width sign in a range", "range: \"<3.1.0\"", "range: \"＜3.1.0\"", "JVN2024 13:105, mended" },
        { "a blank in a range", "range: \"<3.1.0\"", "range: \"< 3.1.0\"", "JVN2024 13:105, mended" },
        { "a word of a list in capitals", "{do: update,", "{do: Update,", "JVN1026 6:14, mended" },
        { "a status with a full stop", "status: vulnerable", "status: vulnerable。", "JVN1026 16:13, mended" },
        { "a vector that ends in a slash", "/A:N\n", "/A:N/\n", "JVN2030 10:58, mended" },
        { "a vector without its colon", "CVSS:3.1/", "CVSS3.1/", "JVN2030 10:13, mended" },
        { "a full-width score", "\"6.1\"", "\"６．１\"", "JVN2031 11:12, mended" },
        { "two addresses in one", "url: https://www.example.jp/security/", "url: https://www.example.jp/、https://b.example.jp/", "JVN2189 21:10" },
        { "a link that stays open", "脆弱性が存在します。", "脆弱性が存在します。[詳細](https://www.example.jp/", "JVN4083 27:35" },
        { "an address that stays open", "脆弱性が存在します。", "脆弱性が存在します。<https://www.example.jp/", "JVN4080 27:35" },
        { "an address in angle brackets", "url: https://www.example.jp/security/", "url: <https://www.example.jp/security/>", "JVN2023 21:10, mended" },
        { "a full-width address", "url: https://www.example.jp/security/", "url: ｈｔｔｐｓ：／／ｗｗｗ．ｅｘａｍｐｌｅ．ｊｐ／ｓｅｃｕｒｉｔｙ／", "JVN2023 21:10, mended" },
        { "an address with backslashes", "url: https://www.example.jp/security/", "url: https:\\\\www.example.jp\\security\\", "JVN2023 21:10, mended" },
        { "quotation marks in quotation marks", "title: 架空CMS に", "title: \"架空\"CMS\" に", "JVN1014 3:12" },
        { "a title in a list's bracket", "title: 架空CMS に", "title: [架空CMS] に", "JVN1014 3:8" },
        { "a title that begins with an at sign", "title: 架空CMS に", "title: @架空CMS に", "JVN1014 3:8" },
        { "a comment without its bar", "comment: |\n      最新版", "comment:\n      最新版", "nothing" },
        { "a link with full-width parentheses", "脆弱性が存在します。", "脆弱性が存在します。[詳細]（https://www.example.jp/）", "JVN4083 27:35" },
        { "a heading with a full-width blank", "## 対策方法", "##　対策方法", "JVN4081 37:1, mended" },
        { "a heading in other words", "## 対策方法", "## 解決策", "JVN4021 37:1" },
        { "a heading in English", "## 対策方法", "## Solution", "JVN4023 37:1" },
        { "two headings changed", "## 影響を受けるシステム\n\n## 詳細情報", "## 詳細情報\n\n## 影響を受けるシステム", "JVN4025 31:1" },
        { "a list with middle dots", "脆弱性が存在します。", "脆弱性が存在します。\n\n・一つ目\n・二つ目", "JVN4088 29:1" },
        { "a zero-width space", "脆弱性が存在します。", "脆弱性\u200Bが存在します。", "JVN4002 27:28, mended" },
        { "a byte order mark before a heading", "## 謝辞", "\uFEFF## 謝辞", "JVN4002 46:1, mended" },
        { "a bullet of Word", "脆弱性が存在します。", "脆弱性が存在します。\n\n• 一つ目\n• 二つ目", "JVN4088 29:1" },
        { "no space behind the dash of a list", "  - vendor: acme\n    status", "  -vendor: acme\n    status", "JVN1014 15:3, mended" },
        { "a full-width dash", "  - vendor: acme\n    status", "  － vendor: acme\n    status", "JVN1014 15:3, mended" },
        { "a letter that was lost", "脆弱性が存在します。", "脆弱性\uFFFDが存在します。", "JVN1040 27:28" },
        { "an HTML entity", "架空CMS には", "架空&nbsp;CMS には", "nothing" },
        { "two stars with blanks", "**アップデートする**", "** アップデートする **", "JVN4080 39:1" },

        // What would come out otherwise than it was typed.
        { "a path that loses a sign", "脆弱性が存在します。", "脆弱性が存在します。C:\\Temp\\*.tmp", "JVN4095 27:35" },
        { "a CVE with a blank in the text", "脆弱性が存在します。", "脆弱性が存在します。CVE 2027-12345", "JVN4104 27:35" },
        { "an identifier without its sign in the text", "脆弱性が存在します。", "脆弱性が存在します。JVN87654321", "JVN4104 27:35" },
        { "an address that lost a letter", "脆弱性が存在します。", "脆弱性が存在します。ttps://www.example.jp/", "JVN4101 27:35" },
        { "a line that four blanks make code", "**アップデートする**", "    **アップデートする**", "JVN4097 39:1" },
        { "full-width stars", "**アップデートする**", "＊＊アップデートする＊＊", "JVN4080 39:1" },
        { "a day that is still open", "開発者が提供する", "○月○日に開発者が提供する", "JVN2037 40:1" },
        { "a comment whose lines join", "comment: |\n      最新版で修正しました。", "comment: >\n      最新版で\n      修正しました。", "JVN1043 19:14" },
        { "a signature in a comment", "最新版で修正しました。", "最新版で修正しました。\n      -----BEGIN PGP SIGNATURE-----", "JVN2153 21:7" },
        { "HTML in a title", "title: 架空CMS に", "title: <b>架空CMS</b> に", "JVN2117 3:8" },
        { "another version in English", "Update to 3.1.0", "Update to 3.0.1", "JVN2118 6:56" },
        { "full-width brackets in English", "3.1.0 or later", "3.1.0（or later）", "JVN2119 6:56" },
        { "an action of another kind", "do: update", "do: none-yet", "JVN2120 6:1" },
        { "an address of an inner network", "url: https://www.example.jp/", "url: https://wiki.local/", "JVN4100 21:10" },
    };

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Without_a_mistake_nothing_is_told()
    {
        Write(Name, Good);
        Assert.DoesNotContain("JVN", (await CheckAsync("en")).Replace(Name, "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task A_mistake_is_told_at_its_place_in_both_languages_or_mended(string what, string right, string wrong, string expected)
    {
        Assert.Contains(right, Good, StringComparison.Ordinal);
        Write(Name, new Regex(Regex.Escape(right)).Replace(Good, _ => wrong, 1));
        var line = Good[..Good.IndexOf(right, StringComparison.Ordinal)].Count(letter => letter == '\n') + 1;
        var told = Told(await CheckAsync("en"), line);
        var japanese = await CheckAsync("ja");
        Assert.Equal(told, Told(japanese, line));
        Assert.All(japanese.Split('\n').Where(line => line.Contains(Name, StringComparison.Ordinal)), line => Assert.Matches("[ぁ-んァ-ン一-龥]", line));
        await CheckAsync("en", "--fix");
        var mended = File.ReadAllText(Path.Combine(folder, Name)) == Good ? $", {Mended}" : "";
        Assert.Equal($"{what}: {expected}", $"{what}: {told}{mended}");
    }

    [Theory]
    [InlineData("## 対策方法", "##対策方法")]
    [InlineData("## 概要", "＃＃概要")]
    public async Task A_heading_that_is_none_is_told_once(string right, string wrong)
    {
        Write(Name, Good.Replace(right, wrong, StringComparison.Ordinal));
        Assert.Equal(["JVN4081"], Place().Matches(await CheckAsync("en")).Select(match => match.Groups["code"].Value));
    }

    // What is told of the line of the mistake, else the first thing.
    private static string Told(string results, int line)
    {
        var found = Place().Matches(results);
        return (found.FirstOrDefault(one => one.Groups["line"].Value == $"{line}") ?? found.FirstOrDefault()) is { } match
            ? $"{match.Groups["code"].Value} {match.Groups["line"].Value}:{match.Groups["column"].Value}" : "nothing";
    }

    private async Task<string> CheckAsync(string language, params string[] more)
    {
        using var results = new MemoryStream();
        using var errors = new StringWriter();
        await new CommandLine(new FixedClock(Now), results, errors, _ => null).RunAsync(["check", "--input", folder, "--lang", language, .. more]);
        Assert.Equal("", errors.ToString());
        return Encoding.UTF8.GetString(results.ToArray());
    }

    private void Write(string path, string text) => File.WriteAllText(Path.Combine(folder, path), text);

    [GeneratedRegex(@"JVN12345678\.md:(?<line>[0-9]+):(?<column>[0-9]+): [^ ]+ (?<code>JVN[0-9]{4}): ")]
    private static partial Regex Place();
}
