using System.Text;
using Jvn.Site.Output.Tests.Pages;
using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Output.Tests.Csaf;

/// <summary>What documents say, and what they must not.</summary>
public sealed class CsafTextTests
{
    [Fact]
    public void A_withdrawn_advisory_says_so_and_nothing_of_its_text()
    {
        var document = CsafSites.Document(SampleSite.Model, SampleSite.Withdrawn);
        Assert.Equal(["document"], document.EnumerateObject().Select(member => member.Name));
        Assert.Equal("誤りのため / Published by mistake", document.GetProperty("document").Items("notes").Single().Text("text"));
        var tracking = document.GetProperty("document").GetProperty("tracking");
        Assert.Equal(("final", "2"), (tracking.Text("status"), tracking.Text("version")));
        Assert.DoesNotContain(CsafSites.Strings(document), text => text.Contains(SampleSite.SecretOfWithdrawn, StringComparison.Ordinal));
    }

    [Fact]
    public void A_withdrawal_does_not_take_versions_back()
    {
        var vendor = PublicModel.Vendor("100", new("架空ソフト"));
        var noon = PublicModel.Noon;
        void Lively(PublicModel.Maker<PublicAdvisory> advisory) => advisory
            .Set(x => x.UpdatedAt, noon.AddDays(1))
            .Set(x => x.Statements,
                [SampleSite.Statement(vendor, VendorStatus.Vulnerable, "", null, new PublicStatusChange(noon.AddDays(1), VendorStatus.Vulnerable))]);
        var before = Tracking(Lively);
        var after = Tracking(advisory =>
        {
            Lively(advisory);
            advisory.Set(x => x.UpdatedAt, noon.AddDays(2)).Set(x => x.Withdrawal, new PublicWithdrawal(noon.AddDays(2), new("誤り")));
        });
        Assert.Equal(("2", "3"), (before, after));

        string Tracking(Action<PublicModel.Maker<PublicAdvisory>> set) =>
            CsafSites.Document(PublicModel.Advisory("JVN#00000001", set)).GetProperty("document").GetProperty("tracking").Text("version");
    }

    [Fact]
    public void A_notice_says_what_the_guideline_says()
    {
        var document = CsafSites.Document(SampleSite.Model, SampleSite.Notice);
        var texts = CsafSites.Strings(document).ToArray();
        Assert.Contains(texts, text => text.StartsWith("当該製品の利用者は、", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.Contains("2026年1月10日以降、開発者に連絡を試みましたが", StringComparison.Ordinal));
        Assert.DoesNotContain("編集者の対策方法", texts);
        Assert.Equal("none_available", document.Items("vulnerabilities").Single().Items("remediations").Single().Text("category"));
    }

    [Fact]
    public void English_stands_beside_japanese_when_it_is_released_and_not_before()
    {
        var both = CsafSites.Document(SampleSite.Model, SampleSite.Full).GetProperty("document");
        Assert.Equal("架空CMS におけるクロスサイトスクリプティングの脆弱性", both.Text("title"));
        Assert.Contains(both.Items("notes"), note => note.Text("title") == "Title (en)"
            && note.Text("text") == "Cross-site scripting vulnerability in Kakuu CMS");
        Assert.Contains(both.Items("notes"), note => note.Text("title") == "Overview (en)" && note.Text("text") == "English Overview");
        var japanese = CsafSites.Document(SampleSite.Model, SampleSite.Untranslated).GetProperty("document");
        Assert.DoesNotContain(japanese.Items("notes"), note => note.Text("title").EndsWith("(en)", StringComparison.Ordinal));
        Assert.DoesNotContain(japanese.Items("references"), reference => reference.Text("url").Contains("/en/", StringComparison.Ordinal));
    }

    [Fact]
    public void Hostile_text_is_no_markup_in_the_bytes_nor_when_decoded()
    {
        foreach (var (address, bytes) in CsafSites.Files(SampleSite.Model).Where(file => !file.Key.Contains(".sha", StringComparison.Ordinal)))
            Assert.False(bytes.AsSpan().ContainsAny("<>&"u8), address);
        var document = CsafSites.Document(SampleSite.Model, SampleSite.HostileText);
        Assert.DoesNotContain(CsafSites.Strings(document), text => text.Contains('<') || text.Contains('>'));
        Assert.All(
            document.GetProperty("document").Items("references"),
            reference => Assert.StartsWith("https://", reference.Text("url"), StringComparison.Ordinal));
    }

    [Fact]
    public void Japanese_is_readable_in_the_bytes()
    {
        var file = CsafSites.Documents(SampleSite.Model).Single(file => file.Address.EndsWith("/jvn_12345678.json", StringComparison.Ordinal));
        var text = Encoding.UTF8.GetString(file.Bytes);
        Assert.Contains("架空CMS におけるクロスサイトスクリプティングの脆弱性", text);
        Assert.DoesNotContain("\\u", text.Replace("\\u003C", "", StringComparison.Ordinal).Replace("\\u003E", "", StringComparison.Ordinal));
        Assert.EndsWith("}\n", text);
    }
}
