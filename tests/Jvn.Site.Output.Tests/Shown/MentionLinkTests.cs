using System.Collections.Immutable;
using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Output.Tests.Shown;

/// <summary>Links from texts to other advisories follow what is out, and nothing else does.</summary>
public sealed class MentionLinkTests
{
    private const string Words = "JVN#10000002 と CVE-2026-12345";

    [Fact]
    public void A_mention_of_what_is_not_out_is_words_and_of_what_is_out_a_link()
    {
        var alone = PublicModel.Site(Mentioning()).Advisories.Single();
        var beside = PublicModel.Site(Mentioning(), Other(days: 0)).Advisories.Single(advisory => advisory.Id.Text == "JVN#10000001");
        Assert.DoesNotContain("/jp/", Page(alone), StringComparison.Ordinal);
        Assert.Contains("<a class=\"ident\" href=\"/jp/JVN10000002/\">JVN#10000002</a>", Page(beside), StringComparison.Ordinal);
        Assert.Contains("<a class=\"ident\" href=\"https://www.cve.org/CVERecord?id=CVE-2026-12345\" rel=\"noopener\">", Page(alone), StringComparison.Ordinal);

        // What programs read is what was written.
        Assert.Equal(alone.Section(SectionKind.Overview).Japanese.Html, beside.Section(SectionKind.Overview).Japanese.Html);
        Assert.Equal(alone.Section(SectionKind.Overview).Japanese.Text, beside.Section(SectionKind.Overview).Japanese.Text);
    }

    [Fact]
    public void A_text_never_leads_to_its_own_page()
    {
        var itself = PublicModel.Site(PublicModel.Advisory("JVN#10000002", advisory => advisory.Set(x => x.Sections, Sections))).Advisories.Single();
        Assert.DoesNotContain("/jp/", Page(itself), StringComparison.Ordinal);
        Assert.Equal(PublicModel.Noon, itself.PagesChangedAt(Language.Japanese));
    }

    [Theory]
    [InlineData(-3, 0)]
    [InlineData(3, 3)]
    public void A_page_is_as_new_as_the_newest_advisory_that_it_leads_to(int released, int changed)
    {
        var site = PublicModel.Site(Mentioning(), Other(released));
        var advisory = site.Advisories.Single(one => one.Id.Text == "JVN#10000001");
        Assert.Equal(PublicModel.Noon.AddDays(changed), advisory.PagesChangedAt(Language.Japanese));
        Assert.Equal(PublicModel.Noon, advisory.UpdatedAt);
        Assert.Equal(PublicModel.Noon, advisory.Headline.ChangedAt(Language.Japanese));
    }

    private static ImmutableDictionary<SectionKind, HtmlFragment> Sections =>
        ImmutableDictionary<SectionKind, HtmlFragment>.Empty.Add(SectionKind.Overview,
            HtmlFragment.FromTrusted($"<p>{Words}</p>", Words, [new FragmentMention(3, 12), new FragmentMention(18, 14)]));

    private static PublicAdvisory Mentioning() => PublicModel.Advisory("JVN#10000001", advisory => advisory.Set(x => x.Sections, Sections));

    private static PublicAdvisory Other(int days) => PublicModel.Advisory("JVN#10000002", advisory => advisory
        .Set(x => x.PublishedAt, PublicModel.Noon.AddDays(days))
        .Set(x => x.UpdatedAt, PublicModel.Noon.AddDays(days)));

    private static string Page(ShownAdvisory advisory) => advisory.Section(SectionKind.Overview).Japanese.PageHtml;
}
