using Jvn.Site.Output.Csaf;
using Jvn.Site.Published;
using Jvn.Site.Verification;
using Xunit;

namespace Jvn.Site.Output.Tests.Csaf;

/// <summary>Every file of the provider satisfies its official schema. The tests of the specification are run by another project, with a validator of
/// others.</summary>
public sealed class CsafSchemaTests
{
    private static readonly ProviderKey Key = new("0123456789ABCDEF0123456789ABCDEF01234567", "key"u8.ToArray(), PublicModel.Noon);

    [Fact]
    public void Every_document_is_valid()
    {
        foreach (var file in CsafSites.All.SelectMany(site => CsafSites.Documents(site)))
        {
            var faults = CsafSchema.Document.Faults(CsafSites.Parse(file.Bytes));
            Assert.True(!faults.Any(), $"{file.Address}\n{string.Join('\n', faults)}");
        }
    }

    [Fact]
    public void Every_draft_is_valid_and_names_no_page_of_the_site()
    {
        foreach (var (site, advisory) in CsafSites.All.SelectMany(site => site.Advisories.Select(advisory => (site, advisory))))
        {
            var draft = CsafSites.Parse(CsafFiles.RenderDraft(advisory, site.Settings, new CsafDraft("TLP:AMBER", "写し番号: 4be1-c39a")));
            var faults = CsafSchema.Document.Faults(draft);
            Assert.True(!faults.Any(), $"{advisory.Id}\n{string.Join('\n', faults)}");
            Assert.Equal("draft", draft.GetProperty("document").GetProperty("tracking").GetProperty("status").GetString());
            Assert.DoesNotContain(site.Settings.Absolute(SiteUrls.CsafDocument(advisory.Id, advisory.PublishedAt)), $"{draft}", StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_schema_finds_faults_in_scores_too()
    {
        var text = System.Text.Encoding.UTF8.GetString(CsafSites.Files(Pages.SampleSite.Model)["/.well-known/csaf/white/2026/jvn_12345678.json"]);
        Assert.Contains("\"baseSeverity\": \"MEDIUM\"", text);
        var wrong = text.Replace("\"baseSeverity\": \"MEDIUM\"", "\"baseSeverity\": \"middling\"", StringComparison.Ordinal);
        Assert.NotEmpty(CsafSchema.Document.Faults(CsafSites.Parse(System.Text.Encoding.UTF8.GetBytes(wrong))));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Metadata_and_feed_are_valid(bool isSigned)
    {
        foreach (var site in CsafSites.All)
        {
            var files = CsafSites.Files(site, isSigned ? Key : null);
            Assert.Empty(CsafSchema.Provider.Faults(CsafSites.Parse(files[SiteUrls.CsafProvider])));
            Assert.All(
                files.Where(file => file.Key.Contains("/csaf-feed-", StringComparison.Ordinal)),
                feed => Assert.Empty(CsafSchema.RolieFeed.Faults(CsafSites.Parse(feed.Value))));
        }
    }
}
