using Jvn.Site.Embargo.Tests.Sites;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Importing;

/// <summary>Saved pages of jvn.jp, with headings that are pictures and with words: what they say is taken over, and what is lost is named (JVN8032, JVN8037,
/// JVN8038). Our own pages: <see cref="RoundTripTests"/> (JVN8033).</summary>
public sealed class PageImportTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2027, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly Workplace work = new();

    public PageImportTests() => work.Put("input/vendors/kakuu.yml", "number: 100001\nname: {ja: 株式会社カクウ, en: Kakuu}\nkana: カクウ\naliases: [Ｏｔｈｅｒ　ＩＮＣ.]\n");

    public void Dispose() => work.Dispose();

    /// <summary>What readers are told of urgency stands beside the title; a status may be written with kanji.</summary>
    [Theory]
    [InlineData("<img src=\"/common/critical.gif\" alt=\"緊急\" /></h1>", true)]
    [InlineData("</h1><p class=\"critical\">緊急</p>", true)]
    [InlineData("<span>(緊急時の対応)</span></h1>", false)]
    [InlineData("</h1>", false)]
    public async Task Urgency_is_taken_over(string end, bool isUrgent)
    {
        Assert.Equal(0, (await Import(PageSamples.Old.Replace("</h1>", end, StringComparison.Ordinal)
            .Replace("該当製品あり", "該当製品有り", StringComparison.Ordinal))).Code);
        var advisory = Read("advisories/2009/JVN10000001.md");
        Assert.Equal(isUrgent, advisory.IsUrgent);
        Assert.Equal(VendorStatus.Vulnerable, advisory.Statements[0].Status?.Value);
        if (isUrgent)
            Assert.Equal("架空掲示板におけるクロスサイトスクリプティングの脆弱性", advisory.Title.Value);
    }

    /// <summary>Browsers save a page as it came.</summary>
    [Theory]
    [InlineData(932)]
    [InlineData(51932)]
    public async Task A_page_in_an_older_encoding_is_read(int codePage)
    {
        var older = System.Text.CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        work.Put("page.html", older.GetBytes(PageSamples.Old.Replace("charset=utf-8", $"charset={older.WebName}", StringComparison.Ordinal)));
        var outcome = await work.RunAsync(Now, "import", "jvn-html", Path.Combine(work.Root, "page.html"), "--input", work.Input, "--lang", "en");
        Assert.True(outcome.Code == 0, outcome.ToString());
        Assert.Equal("架空掲示板におけるクロスサイトスクリプティングの脆弱性", Read("advisories/2009/JVN10000001.md").Title.Value);
    }

    [Fact]
    public async Task The_old_form_is_read()
    {
        var outcome = await Import(PageSamples.Old);
        Assert.True(outcome.Code == 0, outcome.ToString());
        var advisory = Read("advisories/2009/JVN10000001.md");
        Assert.Equal("架空掲示板におけるクロスサイトスクリプティングの脆弱性", advisory.Title.Value);
        Assert.Equal(new DateOnly(2009, 3, 18), advisory.ReleasedOn);
        Assert.Equal(["CVE-2009-10001"], advisory.Cves.Select(cve => cve.Value.Text));
        Assert.Equal(["CWE-79"], advisory.Weaknesses.Select(weakness => $"{weakness.Id.Value}"));
        Assert.Equal(["AV:N/AC:M/Au:N/C:N/I:P/A:N"], advisory.Scores.Select(score => score.Vector.Value.Text));
        Assert.Equal([("kakuu", VendorStatus.Vulnerable), ("vendor-894f61", (VendorStatus?)null)],
            advisory.Statements.Select(statement => (statement.Vendor.Value, statement.Status?.Value)));
        Assert.Equal(["http://www.example.jp/bbs/notice.html"], advisory.Statements.SelectMany(statement => statement.Links)
            .Select(link => $"{link.Url.Value}"));
        Assert.Equal(["架空の解説 http://www.example.jp/about"], advisory.References.Select(reference => $"{reference.Title.Japanese} {reference.Url}"));
        Assert.Equal(["JPCERT-WR-2009-1101"], advisory.Related.JpcertReports);
        Assert.Equal(["JVNDB-2009-000011"], advisory.Related.JvnIpedia);
        Assert.Equal(["2009-03-19 ベンダ情報を更新しました", "2009-04-02 謝辞を更新しました"],
            advisory.History.Select(entry => $"{entry.At.Value:yyyy-MM-dd} {entry.Text.Japanese}"));
        Assert.DoesNotContain("読まれないもの", Text("advisories/2009/JVN10000001.md"), StringComparison.Ordinal);
        Assert.Equal("攻撃には利用者の操作が必要です。", Section(advisory, SectionKind.Analysis).Text);
        Assert.Equal("<p>架空掲示板 には、クロスサイトスクリプティングの脆弱性が存在します。</p>", Section(advisory, SectionKind.Overview).Html);
        Assert.Contains("詳しくは <a href=\"http://www.example.jp/bbs/\"", Section(advisory, SectionKind.AffectedSystems).Html, StringComparison.Ordinal);
        Assert.Contains("* 有償版を含みます。", Section(advisory, SectionKind.AffectedSystems).Text, StringComparison.Ordinal);
        var details = Section(advisory, SectionKind.Details);
        Assert.Contains("1. 出力の処理に問題があります (CWE-79)。", details.Text, StringComparison.Ordinal);
        Assert.Contains("_強調_ ではない文字 <b> [x]", details.Text, StringComparison.Ordinal);
        Assert.Contains("<td>あり | なし</td>", details.Html, StringComparison.Ordinal);
        Assert.Contains("結合した欄", details.Text, StringComparison.Ordinal);
        Assert.Contains("処理の流れ", details.Text, StringComparison.Ordinal);
        Assert.Contains("<strong>アップデートする</strong><br />", Section(advisory, SectionKind.Solution).Html, StringComparison.Ordinal);

        var lines = outcome.Lines.ToList();
        Assert.Contains(lines, line => line.Contains("page.html:18:1: warning JVN8037: A <table>", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("JVN8037", StringComparison.Ordinal) && line.Contains("<img>", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("JVN8032", StringComparison.Ordinal) && line.Contains("新しい会社: 対応中", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("JVN8038", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("JVN8036", StringComparison.Ordinal) && line.Contains("'新しい会社'", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("JVN8031", StringComparison.Ordinal) && line.Contains("'action'", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("JVN8031", StringComparison.Ordinal) && line.Contains("'replied (株式会社ｶｸｳ)'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_present_form_is_read()
    {
        var outcome = await Import(PageSamples.Present);
        Assert.True(outcome.Code == 0, outcome.ToString());
        var advisory = Read("advisories/2024/JVN10000002.md");
        Assert.Equal(("架空ルータにおける複数の脆弱性", new DateOnly(2024, 5, 10)), (advisory.Title.Value, advisory.ReleasedOn));
        Assert.Equal(["CVE-2024-10001", "CVE-2024-10002"], advisory.Cves.Select(cve => cve.Value.Text));
        Assert.Equal(["CWE-306"], advisory.Weaknesses.Select(weakness => $"{weakness.Id.Value}"));
        Assert.Equal(("kakuu", true), (advisory.Statements.Single().Vendor.Value, advisory.Statements.Single().HasLinksOnly)); // by an alias in other letters
        Assert.Equal("Security advisory", advisory.Statements.Single().Links.Single().Title!.Japanese);
        Assert.Empty(advisory.History);
        Assert.Equal("<h3>アップデートする</h3>\n<p>更新してください。</p>", Section(advisory, SectionKind.Solution).Html);
        Assert.Contains("<strong>認証の不備（CWE-306）</strong> - CVE-2024-10001", Section(advisory, SectionKind.Details).Html, StringComparison.Ordinal);
    }

    /// <summary>Boxes, tables of metrics and of older scales stand around the comment; only the scores are taken out.</summary>
    [Fact]
    public async Task The_comment_on_an_analysis_stays_wherever_it_stands()
    {
        await Import(PageSamples.Present.Replace("<h2>JPCERT/CCによる脆弱性分析結果</h2>", """
            <h2>JPCERT/CCによる脆弱性分析結果</h2><blockquote><div>CVSS v3 CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N 基本値: 7.5
            <table><tr><th>攻撃元区分(AV)</th><td>物理 (P)</td></tr></table></div>
            <table><tr><td>攻撃経路</td><td>インターネット経由</td></tr></table><h3>分析結果のコメント</h3><p>中間者攻撃を想定しています。</p></blockquote>
            """, StringComparison.Ordinal));
        var advisory = Read("advisories/2024/JVN10000002.md");
        Assert.Equal(["CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N"], advisory.Scores.Select(score => score.Vector.Value.Text));
        var comment = Section(advisory, SectionKind.Analysis).Text;
        Assert.Contains("中間者攻撃を想定しています。", comment, StringComparison.Ordinal);
        Assert.Contains("インターネット経由", comment, StringComparison.Ordinal);
        Assert.DoesNotContain("物理", comment, StringComparison.Ordinal);
        Assert.DoesNotContain("基本値", comment, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vendor_whose_number_is_still_missing_is_made_once()
    {
        await Import(PageSamples.Old);
        await Import(PageSamples.Old.Replace("10000001", "10000003", StringComparison.Ordinal));
        Assert.Equal(["kakuu.yml", "vendor-894f61.yml"], Directory.EnumerateFiles(Path.Combine(work.Input, "vendors")).Select(Path.GetFileName).Order());
        Assert.Contains("vendor: vendor-894f61\n", Text("advisories/2009/JVN10000003.md"), StringComparison.Ordinal);
    }

    /// <summary>A day on which a status changed later, and what is no address, are in no field of ours: they are quoted.</summary>
    [Theory]
    [InlineData("<td>2009/03/18</td><td></td>", "<td>2009/03/20</td><td></td>", "新しい会社: 対応中 2009/03/20")]
    [InlineData("<td>2009/03/18</td><td></td>", "<td>2009/03/18</td><td>電話で回答</td>", "電話で回答")]
    [InlineData("<td>2009/03/18</td><td></td>", "<td>2009/03/18</td><td><a href=\"javascript:x()\">告知</a></td>", "告知 javascript:x()")]
    public async Task What_a_row_of_vendors_says_besides_is_quoted(string was, string row, string quoted)
    {
        Assert.DoesNotContain(quoted, (await Import(PageSamples.Old)).Results, StringComparison.Ordinal);
        Directory.Delete(work.Input + "/advisories", recursive: true);
        var outcome = await Import(PageSamples.Old.Replace(was, row, StringComparison.Ordinal));
        Assert.Contains(outcome.Lines, line => line.Contains("JVN8032", StringComparison.Ordinal) && line.Contains(quoted, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "none of the headings")]
    [InlineData("<html><body><h1>概要", "JVN8031")]
    [InlineData("<h2>Overview</h2>text", "JVN8031")]
    [InlineData("<h2>概要</h2><table><tr><td><table><tr><td>ベンダ", "JVN8031")]
    public async Task Broken_pages_are_told_of_and_never_a_fault(string page, string said)
    {
        var outcome = await Import(page);
        Assert.Contains(said, outcome.Results, StringComparison.Ordinal);
        Assert.Empty(outcome.Errors);
    }

    [Fact]
    public async Task A_page_that_is_nested_without_end_is_refused()
    {
        var outcome = await Import("<h2>概要</h2>" + string.Concat(Enumerable.Repeat("<div>", 100_000)));
        Assert.Equal(1, outcome.Code);
        Assert.Contains("JVN8030: It cannot be imported: its elements are nested deeper than 200", outcome.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_stands_in_a_page_what_is_made_of_it_can_be_read()
    {
        const string hostile = "\"'><script>alert(1)</script>---\n# {{x}} | `a` *b* [c](javascript:alert(1)) &lt;img src=x&gt; \u202E\u0000\u200B ：: # - %";
        var page = PageSamples.Old.Replace("架空掲示板", "架空掲示板 " + hostile, StringComparison.Ordinal).Replace("新しい会社", hostile, StringComparison.Ordinal)
            .Replace("架空の解説", hostile, StringComparison.Ordinal).Replace("謝辞を更新しました", hostile, StringComparison.Ordinal);
        Assert.Empty((await Import(page)).Errors);
        var findings = SiteInput.Read(work.Input).FindingsAt(Now, Now);
        Assert.DoesNotContain(findings.ForCheck, finding => finding.Diagnostic.Rule.Id.StartsWith("JVN1", StringComparison.Ordinal)
            && finding.Diagnostic.Rule.Id != "JVN1019");
        Assert.DoesNotContain(findings.ForCheck, finding => finding.Diagnostic.Rule.Id.StartsWith("JVN40", StringComparison.Ordinal) && finding.IsError);
        Assert.DoesNotContain("<script", Section(Read("advisories/2009/JVN10000001.md"), SectionKind.Overview).Html, StringComparison.Ordinal);
    }

    private async Task<Outcome> Import(string page)
    {
        work.Put("page.html", page);
        return await work.RunAsync(Now, "import", "jvn-html", Path.Combine(work.Root, "page.html"), "--input", work.Input, "--lang", "en");
    }

    private string Text(string path) => File.ReadAllText(Path.Combine(work.Input, path));

    private Advisory Read(string path) => SiteInput.Read(work.Input).Content.Dossiers
        .Single(dossier => dossier.Current!.Entry.RelativePath == path).Current!.Content!;

    private static HtmlFragment Section(Advisory advisory, SectionKind kind) => advisory.Body.Sections.Single(section => section.Kind == kind).Html;
}
