using Xunit;

namespace Jvn.Site.Intake.Tests.Markdown;

/// <summary>Bold as Japanese editors type it, and stars that are no emphasis at all.</summary>
public sealed class EmphasisTests
{
    [Theory]
    [InlineData("製品**（有償版）**も対象です", "製品<strong>（有償版）</strong>も対象です")]
    [InlineData("画面に**「アップデート」**して", "画面に<strong>「アップデート」</strong>して")]
    [InlineData("**注意：**次の版まで", "<strong>注意：</strong>次の版まで")]
    [InlineData("これは**重要です。**必ず", "これは<strong>重要です。</strong>必ず")]
    [InlineData("**「A」**と**「B」**を", "<strong>「A」</strong>と<strong>「B」</strong>を")]
    [InlineData("**架空CMS（3.1.0）**以降", "<strong>架空CMS（3.1.0）</strong>以降")]
    [InlineData("対象は**CMS**です", "対象は<strong>CMS</strong>です")]
    [InlineData("（**緊急**）", "（<strong>緊急</strong>）")]
    [InlineData("設定を**`off`**に", "設定を<strong><code>off</code></strong>に")]
    [InlineData("*「強調」*する", "<em>「強調」</em>する")]
    [InlineData("**2026年11月20日（金）**に公開", "<strong>2026年11月20日（金）</strong>に公開")]
    [InlineData("**[手引き](https://x.example/)**を参照",
        "<strong><a href=\"https://x.example/\" rel=\"noopener nofollow ugc\">手引き</a></strong>を参照")]
    [InlineData("the **bold (really)** word", "the <strong>bold (really)</strong> word")]
    public void Bold_beside_japanese_signs_is_bold(string text, string html) => Assert.Equal($"<p>{html}</p>", MarkdownCases.Html(text));

    [Theory]
    [InlineData("製品A（*1）と製品B（*2）", "製品A（*1）と製品B（*2）")]
    [InlineData("製品A(*1)と製品B(*2)", "製品A(*1)と製品B(*2)")]
    [InlineData("製品A*1、製品B*2", "製品A*1、製品B*2")]
    [InlineData("**製品A（*1）**も", "<strong>製品A（*1）</strong>も")]
    [InlineData("*強調*2 つ", "<em>強調</em>2 つ")]
    [InlineData("3*4", "3*4")]
    public void A_mark_that_refers_to_a_note_is_text(string text, string html) => Assert.Equal($"<p>{html}</p>", MarkdownCases.Html(text));

    [Theory]
    [InlineData("詳細はhttps://x.example/a_b_c?d=1&copy=2をご覧ください。", "詳細は{https://x.example/a_b_c?d=1&amp;copy=2}をご覧ください。")]
    [InlineData("**https://x.example/**を", "<strong>{https://x.example/}</strong>を")]
    [InlineData("[https://x.example/](https://x.example/)", "{https://x.example/}")]
    [InlineData("[x https://x.example/](https://x.example/)", "<a href=\"https://x.example/\" rel=\"noopener nofollow ugc\">x https://x.example/</a>")]
    [InlineData("（http://x.example/）、(https://x.example/)", "（{http://x.example/}）、({https://x.example/})")]
    [InlineData("`https://x.example/`", "<code>https://x.example/</code>")]
    [InlineData("\\https://x.example/", "\\{https://x.example/}")]
    [InlineData("The host, the https: and http", "The host, the https: and http")]
    public void A_web_address_needs_no_signs(string text, string html) => Assert.Equal(
        $"<p>{html.Replace("{", "<a@", StringComparison.Ordinal)}</p>",
        System.Text.RegularExpressions.Regex.Replace(MarkdownCases.Html(text), "<a href=\"([^\"]+)\" rel=\"noopener nofollow ugc\">\\1</a>", "<a@$1}"));
}
