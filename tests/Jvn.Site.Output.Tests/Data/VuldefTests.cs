using System.Text;
using System.Xml.Linq;
using Jvn.Site.Output.Tests.Feeds;
using Jvn.Site.Output.Tests.Pages;
using Jvn.Site.Output.Vuldef;
using Jvn.Site.Published;
using Jvn.Site.Verification;
using Xunit;

namespace Jvn.Site.Output.Tests.Data;

public sealed class VuldefTests
{
    private static readonly XNamespace Vuldef = "http://jvn.jp/vuldef/";

    public static TheoryData<string, Language> Samples { get; } = new(
        from advisory in SampleSite.Model.Advisories
        from language in Enum.GetValues<Language>()
        where advisory.Headline.IsIn(language)
        select (advisory.Id.Text, language));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_document_is_valid_against_the_official_schema(string id, Language language)
    {
        Assert.Empty(XmlSchema.Vuldef.Validate(VuldefDocument.Render(Find(id), SampleSite.Model.Settings, language)));
    }

    [Fact]
    public void What_has_scores_ranges_and_products_is_valid_too()
    {
        Assert.True(VersionRange.TryParse(">=2.0,<2.4.1 || <1.9", out var range, out _));
        var full = FeedSamples.Full();
        var advisory = PublicModel.Advisory("JVN#12345678", maker => maker
            .Set(x => x.Scores, full.Scores)
            .Set(x => x.Weaknesses, full.Weaknesses)
            .Set(x => x.Affected, [full.Affected[0] with { Range = range }])
            .Set(x => x.Action, new PublicAction(ActionKind.Workaround, new("設定を変える"))));
        var document = VuldefDocument.Render(PublicModel.Shown(advisory), new SiteSettings(), Language.Japanese)!;
        var versions = FeedSamples.Parse(document).Descendants(Vuldef + "VersionNumber").ToList();

        Assert.Empty(XmlSchema.Vuldef.Validate(document));
        Assert.Equal(["2.0 ge", "2.4.1 lt"], versions[0].Elements().Select(end => $"{end.Value} {end.Attribute("operator")!.Value}"));
        Assert.Equal(("1.9", "lt"), (versions[1].Value, versions[1].Attribute("operator")!.Value));
        Assert.Contains("solutiontype=\"workaround\"", Encoding.UTF8.GetString(document), StringComparison.Ordinal);
    }

    [Fact]
    public void No_vendor_is_lost_and_statuses_are_the_words_of_the_schema()
    {
        var items = FeedSamples.Parse(VuldefDocument.Render(Find(SampleSite.ManyVendors), new SiteSettings(), Language.Japanese)!)
            .Descendants(Vuldef + "AffectedItem").ToList();

        Assert.Equal(
            Find(SampleSite.ManyVendors).Statements.Select(statement => $"{statement.Vendor.Name.Japanese} {statement.Status!.Value.Word()}"),
            items.Select(item => $"{item.Element(Vuldef + "Name")!.Value} {item.Attribute("affectedstatus")!.Value}"));
    }

    [Fact]
    public void What_was_withdrawn_or_is_a_notice_says_no_more_than_its_page()
    {
        var withdrawn = Encoding.UTF8.GetString(VuldefDocument.Render(Find(SampleSite.Withdrawn), new SiteSettings(), Language.Japanese)!);
        var notice = Encoding.UTF8.GetString(VuldefDocument.Render(Find(SampleSite.Notice), new SiteSettings(), Language.Japanese)!);

        Assert.DoesNotContain(SampleSite.SecretOfWithdrawn, withdrawn, StringComparison.Ordinal);
        Assert.Contains("【取り下げ】", withdrawn, StringComparison.Ordinal);
        Assert.DoesNotContain("編集者の対策方法", notice, StringComparison.Ordinal);
        Assert.Contains("当該製品の利用をできる限り中止すること", notice, StringComparison.Ordinal);
    }

    private static ShownAdvisory Find(string id) => SampleSite.Model.Advisories.Single(advisory => advisory.Id.Text == id);
}
