using System.Text;
using Jvn.Site.Correspondence.Letters;
using Jvn.Site.Correspondence.Printing;
using Jvn.Site.Correspondence.Tests.Letters;
using Jvn.Site.Diagnostics;
using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Correspondence.Tests.Printing;

/// <summary>A letter on paper has what an envelope and its reader need, and is inert.</summary>
public sealed class PrintedLetterTests
{
    [Fact]
    public void It_has_the_address_the_day_the_text_and_the_sheet_on_a_page_of_its_own()
    {
        var html = Html("架空 太郎", "〒100-0000\n東京都架空区一丁目 2 番 3 号");
        Assert.Contains(">〒100-0000\n東京都架空区一丁目 2 番 3 号\n株式会社架空ソフト\n架空 太郎 様</address>", html);
        Assert.Contains("2026年10月1日（木）", html);
        Assert.Contains(">架空調整機関\nvul@example.jp</address>", html);
        Assert.Contains("<p class=\"text\">平素より", html);
        Assert.Contains("同封：回答票</p>", html);
        Assert.Contains("<p class=\"text sheet\">-------- 回答票 ここから", html);
        Assert.Contains("同封の回答票にご記入のうえ", html);
        Assert.DoesNotContain("メールへの返信", html);
    }

    [Fact]
    public void Nothing_in_it_runs_or_is_loaded()
    {
        var html = Html("<script>alert(1)</script>", "<img src=https://x.example/a.png>\u202e");
        Assert.DoesNotContain("<script", html);
        Assert.DoesNotContain("<img", html);
        Assert.Contains("⟨U+202E⟩", html);
        Assert.Contains("default-src 'none'", html);
        Assert.DoesNotMatch(@"(?i)[\s""'](src|href)\s*=|url\(|@import", html[..html.IndexOf("<header>", StringComparison.Ordinal)]);
    }

    private static string Html(string contact, string address)
    {
        var values = SampleLetters.Values with { Form = LetterForm.Print, Contact = contact };
        var letter = LetterTemplate.Default(LetterKind.Details, Language.Japanese).Fill(values, new DiagnosticBag())!;
        return Encoding.UTF8.GetString(new PrintedLetter(letter, values.Vendor, values.Contact, address, "架空調整機関\nvul@example.jp", values.At).Render());
    }
}
