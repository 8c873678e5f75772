using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Markdown;
using Xunit;

namespace Jvn.Site.Intake.Tests.Markdown;

/// <summary>What editors type for Markdown and is none: where it is found, and how the message says to write it.</summary>
public sealed class SlipTests
{
    [Theory]

    // Signs of emphasis and code.
    [InlineData("最新版に** アップデート **する", "JVN4080@1:5", "最新版に**アップデート**する")]
    [InlineData("対象は**すべての版です", "JVN4080@1:4", "対象はすべての版です")]
    [InlineData("- 設定の max__size を変える", "JVN4080@1:10", "設定の `max__size` を変える")]
    [InlineData("設定を `off にする", "JVN4080@1:5", "設定を off にする")]
    [InlineData("~~影響を受ける~~ 受けない", "JVN4080@1:1", "影響を受ける 受けない")]
    [InlineData("__重要__事項", "JVN4080@1:1", "重要__事項")]
    [InlineData("|a|\n|-|\n|b **c|", "JVN4080@3:4", "|b c|")]

    // Headings.
    [InlineData("##　見出し", "JVN4081@1:1", "## 見出し")]
    [InlineData("＃＃ 見出し", "JVN4081@1:1", "## 見出し")]
    [InlineData("###見出し", "JVN4081@1:1", "### 見出し")]
    [InlineData("文\n\n #＃　見出し", "JVN4081@3:2", "## 見出し")]

    // Links.
    [InlineData("[手引き]（https://x.example/a?b=1）を参照", "JVN4083@1:1", "[手引き](https://x.example/a?b=1)")]
    [InlineData("詳細は［手引き］(https://x.example/)", "JVN4083@1:4", "[手引き](https://x.example/)")]
    [InlineData("[手引き] (https://x.example/)", "JVN4083@1:1", "[手引き](https://x.example/)")]
    [InlineData("詳細は [手引き][1] を", "JVN4084@1:5", "[手引き](https://…)")]
    [InlineData("[手引き][]", "JVN4084@1:1", "[手引き](https://…)")]
    [InlineData("![構成 図](fig 1.png)", "JVN4090@1:1", "![構成 図](fig-1.png)")]
    [InlineData("[記録](my log.txt)", "JVN4090@1:1", "[記録](my-log.txt)")]
    [InlineData("対象製品[^1]", "JVN4091@1:5", "(*1)")]
    [InlineData("対象製品[^1]\n\n[^1]: 有償版", "JVN4091@1:5", "(*1)")]
    [InlineData("[参考]: https://x.example/", "JVN4092@1:1", "[参考](https://x.example/)")]
    [InlineData("[a]\n\n[a]: https://x.example/\n[a]: https://y.example/", "JVN4092@4:1", "[a](https://y.example/)")]
    [InlineData("[https://x.example/a](https://y.example/a)", "JVN4093@1:1", "<https://y.example/a>")]
    [InlineData("[www.x.example](https://y.example/)", "JVN4093@1:1", "<https://y.example/>")]
    [InlineData("<https://ex\u0430mple.com/>", "JVN4094@1:1", "")]
    [InlineData("詳細は https://ex\u0430mple.com/ を", "JVN4094@1:5", "")]

    // Tables and lists.
    [InlineData("| 製品 | 版 |\n| a | 1 |", "JVN4085@1:1", "| 製品 | 版 | ⏎ |---|---| ⏎ | a | 1 |")]
    [InlineData("製品 | 版\na | 1\nb | 2", "JVN4085@1:1", "| 製品 | 版 | ⏎ |---|---| ⏎ | a | 1 |")]
    [InlineData("｜製品｜版｜\n｜a｜1｜", "JVN4086@1:1", "| 製品 | 版 | ⏎ |---|---| ⏎ | a | 1 |")]
    [InlineData("製品\t版\na\t1", "JVN4087@1:1", "| 製品 | 版 | ⏎ |---|---| ⏎ | a | 1 |")]
    [InlineData("次の製品\n・製品A\n・製品B", "JVN4088@2:1", "- 製品A")]
    [InlineData("１．開く\n２．閉じる", "JVN4088@1:1", "1. 開く")]
    [InlineData("① 開く\n② 閉じる", "JVN4088@1:1", "1. 開く")]

    // Code.
    [InlineData("```\nx\n\n## 詳細情報", "JVN4089@1:1", "```")]
    [InlineData("~~~~ sh\nx\n~~~", "JVN4089@1:1", "~~~~")]
    [InlineData("``` deny all\nx\n```", "JVN4099@1:1", "deny all")]
    [InlineData("次の設定\n\n    deny all", "JVN4097@3:1", "```")]

    // Signs that vanish.
    [InlineData("消す: C:\\Temp\\*.tmp", "JVN4095@1:5", "`C:\\Temp\\*.tmp`")]
    [InlineData("消す: %TEMP%\\_a.log", "JVN4095@1:5", "`%TEMP%\\_a.log`")]
    [InlineData("__init__.py を消す", "JVN4095@1:1", "`__init__.py`")]
    [InlineData("値は 2*3*4 です", "JVN4095@1:4", "`2*3*4`")]
    [InlineData(">=3.1.0 の版", "JVN4095@1:1", "\\>=3.1.0 の版")]
    [InlineData("2026. 11. 20 以降", "JVN4095@1:1", "2026\\. 11. 20 以降")]
    [InlineData("1. 開く\n3. 閉じる", "JVN4096@2:1", "")]

    // Addresses and identifiers.
    [InlineData("(手引き)[https://x.example/]", "JVN4083@1:1", "[手引き](https://x.example/)")]
    [InlineData("[手引き](https://x.example/を参照", "JVN4083@1:1", "[手引き](https://x.example/)")]
    [InlineData("詳細は ttps://x.example/a を", "JVN4101@1:5", "https://x.example/a")]
    [InlineData("詳細は www.x.example.jp を", "JVN4101@1:5", "https://www.x.example.jp")]
    [InlineData("<https://wiki.local/>", "JVN4100@1:1", "")]
    [InlineData("脆弱性 CVE－2026－12345 を", "JVN4104@1:5", "CVE-2026-12345")]
    [InlineData("脆弱性 JVN12345678 を", "JVN4104@1:5", "JVN#12345678")]
    [InlineData("脆弱性 JVN#1234567 を", "JVN4105@1:5", "")]
    public void A_slip_is_found_with_the_way_to_write_it(string text, string found, string mended)
    {
        var bag = new DiagnosticBag();
        AdvisoryMarkdown.ParseBody(new MarkdownSource("a.md", "## 概要\n" + text, 0), MarkdownCases.Rules, bag);
        Assert.Equal([found], MarkdownCases.Short(bag));
        var finding = bag.Sorted().Single();
        Assert.Contains(mended, finding.Fix(DiagnosticLanguage.Japanese), StringComparison.Ordinal);
        Assert.Contains(mended, finding.Fix(DiagnosticLanguage.English), StringComparison.Ordinal);
        Assert.Equal((Severity.Warning, true), (finding.Rule.Severity, finding.Rule.IsStrictlyError));
    }

    [Theory]
    [InlineData("**太い** *斜め* ***両方*** __太い__ `コード` ``a ` b``")]
    [InlineData("\\*\\* と \\_\\_ と \\` と \\~\\~ と \\[a\\]\\[b\\]")]
    [InlineData("```\n** __ ~~ ` ##見出し [a][b] ・ ｜\n```")]
    [InlineData("    ** __ ~~ ` ##見出し", "JVN4097@1:1")]
    [InlineData("`**` と `[a][b]` と `##見出し` と `[^1]`")]
    [InlineData("# 1 番\n", "JVN4026@1:1")]
    [InlineData("#1 の製品と C# と #2")]
    [InlineData("1.0~2.0、1.0 ~ 2.0")]
    [InlineData("snake_case_name、<https://x.example/a__b/~~c>、https://x.example/a__b")]
    [InlineData("[a](https://x.example/__b) [b][c] [d]\n\n[c]: https://x.example/**\n[d]: https://y.example/")]
    [InlineData("［参考］（https://x.example/）、［対策方法］を更新、配列 a[0][1]")]
    [InlineData("[https://x.example/a](https://X.example/a/) [x.example](https://x.example/) [https://x.example/…](https://x.example/long)")]
    [InlineData("<https://日本語.example.jp/> <https://пример.рф/>")]
    [InlineData("|a|b|\n|-|-|\n|`x`|c\\|d|\n\nA | B の一方")]
    [InlineData("・製品A だけ")]
    [InlineData("a\\_b と 2\\*3\\*4、C:\\Windows\\System32、`C:\\*.tmp`、__注意__")]
    [InlineData("1. 開く\n1. 閉じる\n\n文\n\n3. 続き\n4. 終わり\n\n3.1.0 以降\n\n> 3.1.0 の引用")]
    [InlineData("-1 から\n-5 まで\n\n-副題-")]
    [InlineData("CVE-2026-12345、JVN#12345678、JVN#465742E4、JVNDB-2026-000123、`JVN12345678`、<https://x.example/JVN12345678/>")]
    [InlineData("hxxps://x.example/ と `http://192.168.0.1/`")]
    [InlineData("- ・製品A\n- ・製品B")]
    [InlineData("***\n\n___\n\na\n\n---")]
    [InlineData("### ** の意味", "JVN4080@1:5")]
    public void What_is_meant_as_it_stands_is_left_alone(string text, string found = "") =>
        Assert.Equal(found.Split(' ', StringSplitOptions.RemoveEmptyEntries), MarkdownCases.Found(text));

    [Theory]
    [InlineData("## 概要\n文\n### 対策方法\n文", "JVN4082@3:1")]
    [InlineData("## 概要\n文\n# 対策方法\n文", "JVN4082@3:1")]
    [InlineData("# 概要\n文\n## 対策方法\n文", "JVN4082@1:1")]
    [InlineData("## 概要\n文\n### 対策方法\n文\n## 対策方法\n文", "")]
    [InlineData("## 概要\n文\n### 対策方法の詳細\n文\n## 対策方法\n文", "")]
    public void A_section_name_at_another_level_is_found(string text, string found)
    {
        var bag = new DiagnosticBag();
        MarkdownCases.Body(text, bag, MarkdownCases.Rules with { ExpectedSections = [Published.SectionKind.Overview, Published.SectionKind.Solution] });
        Assert.Equal(found.Split(' ', StringSplitOptions.RemoveEmptyEntries), MarkdownCases.Short(bag));
    }
}
