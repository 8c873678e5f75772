using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo.Tests.Sites;
using Jvn.Site.Intake.Parsing;
using Jvn.Site.Intake.Reading;
using Xunit;

namespace Jvn.Site.Embargo.Tests;

/// <summary>The gate one tick before, at, and one tick after each kind of instant.</summary>
public sealed class EmbargoGateTests : IDisposable
{
    private static readonly DateTimeOffset Release = new(2027, 5, 1, 12, 0, 0, TimeSpan.FromHours(9));
    private static readonly DateTimeOffset Later = Release.AddDays(30);
    private readonly Workplace work = new();

    public static TheoryData<long, bool> Ticks { get; } = new() { { -1, false }, { 0, true }, { 1, true } };

    public void Dispose() => work.Dispose();

    [Theory]
    [MemberData(nameof(Ticks))]
    public void An_advisory_and_its_vendor_are_public_from_the_instant_of_its_release(long ticks, bool isPublic)
    {
        Put("advisories/JVN12345678.md", TinySite.Advisory("JVN#12345678", Text(Release)));
        var gate = Open(Release.AddTicks(ticks));
        Assert.Equal(isPublic ? 1 : 0, gate.Released.Length);
        Assert.Equal(isPublic ? 1 : 0, gate.Vendors.Length);
    }

    [Fact]
    public void Of_what_is_withdrawn_only_what_its_page_says_passes()
    {
        const string facts = """
            urgent: true
            cve: [CVE-2027-12345]
            cwe: [CWE-79]
            cvss: [{vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N'}]
            affected: [{vendor: acme, product: 架空CMS, versions: 1.0}]
            references: [{title: 参考, url: 'https://www.example.jp/'}]
            related: {jvndb: [JVNDB-2027-000123]}
            """;
        var text = TinySite.Advisory("JVN#12345678", Text(Release));
        Put("advisories/JVN12345678.md", text.Replace("vendors:\n", $"{facts}\nvendors:\n", StringComparison.Ordinal));
        var standing = Assert.Single(Open(Later).Released);
        Assert.False(standing.Sections.IsEmpty || standing.Affected.IsEmpty || standing.Scores.IsEmpty || standing.References.IsEmpty
            || standing.Related.JvnIpedia.IsEmpty);
        Put("advisories/JVN12345678.md",
            text.Replace("vendors:\n", $"{facts}\nwithdrawn: {{at: {Text(Release)}, reason: 誤り}}\nvendors:\n", StringComparison.Ordinal));
        var withdrawn = Assert.Single(Open(Later).Released);
        Assert.NotNull(withdrawn.Withdrawal);
        Assert.False(withdrawn.IsUrgent);
        Assert.Null(withdrawn.Action);
        Assert.Null(withdrawn.Contact);
        Assert.Empty(withdrawn.Affected);
        Assert.Empty(withdrawn.Cves);
        Assert.Empty(withdrawn.Weaknesses);
        Assert.Empty(withdrawn.Scores);
        Assert.Empty(withdrawn.Sections);
        Assert.Empty(withdrawn.References);
        Assert.Empty(withdrawn.Related.JvnIpedia);
        Assert.Empty(withdrawn.Attachments);
    }

    [Theory]
    [MemberData(nameof(Ticks))]
    public void A_twin_with_an_instant_of_its_own_is_public_from_that_instant(long ticks, bool isPublic)
    {
        Put("advisories/JVN12345678.md", TinySite.Advisory("JVN#12345678", Text(Release)));
        Put("advisories/JVN12345678.en.md", Twin($"release-at: {Text(Later)}"));
        Assert.Equal(isPublic, Assert.Single(Open(Later.AddTicks(ticks)).Released).English is not null);
        if (isPublic)
            Assert.Equal(Later, Open(Later.AddTicks(ticks)).Released[0].English!.PublishedAt);
    }

    [Theory]
    [MemberData(nameof(Ticks))]
    public void A_twin_without_one_is_public_with_its_advisory(long ticks, bool isPublic)
    {
        Put("advisories/JVN12345678.md", TinySite.Advisory("JVN#12345678", Text(Release)));
        Put("advisories/JVN12345678.en.md", Twin(""));
        var gate = Open(Release.AddTicks(ticks));
        Assert.Equal(isPublic ? 1 : 0, gate.Released.Count(advisory => advisory.English is not null));
    }

    [Theory]
    [MemberData(nameof(Ticks))]
    public void A_pending_revision_stands_from_its_instant_and_keeps_the_day_of_publication(long ticks, bool isPublic)
    {
        PutRevised();
        var advisory = Assert.Single(Open(Later.AddTicks(ticks)).Released);
        Assert.Equal(isPublic, advisory.Title.StartsWith("改訂", StringComparison.Ordinal));
        Assert.Equal(Release, advisory.PublishedAt);
        Assert.Equal(isPublic ? Later : Release, advisory.UpdatedAt);
    }

    [Theory]
    [MemberData(nameof(Ticks))]
    public void A_vendor_that_only_a_pending_revision_names_exists_from_the_revision_on(long ticks, bool isPublic)
    {
        PutRevised();
        Put("advisories/JVN12345678.next.md", Revision().Replace("vendor: acme", "vendor: other", StringComparison.Ordinal));
        Put("vendors/other.yml", "number: 2\nname: 別\nkana: ベツ\nregistration: none\n");
        Assert.Equal(isPublic, Open(Later.AddTicks(ticks)).Vendors.Any(vendor => vendor.Number.Value == 2));
    }

    [Theory]
    [MemberData(nameof(Ticks))]
    public void A_pending_twin_is_public_from_its_own_instant_and_the_earlier_twin_stands_until_then(long ticks, bool isPublic)
    {
        PutRevised();
        Put("advisories/JVN12345678.en.md", Twin(""));
        Put("advisories/JVN12345678.next.en.md", Twin($"release-at: {Text(Later.AddDays(1))}").Replace("Title", "Revised", StringComparison.Ordinal));
        Assert.Equal(isPublic ? "Revised" : "Title", Assert.Single(Open(Later.AddDays(1).AddTicks(ticks)).Released).English!.Title);
    }

    [Fact]
    public void A_pending_twin_never_comes_before_the_revision_it_belongs_to()
    {
        PutRevised();
        Put("advisories/JVN12345678.next.en.md", Twin($"release-at: {Text(Release)}"));
        Assert.Null(Assert.Single(Open(Later.AddTicks(-1)).Released).English);
    }

    [Theory]
    [InlineData("name-listed-at", -1, false)]
    [InlineData("name-listed-at", 0, true)]
    [InlineData("name-listed-at", 1, true)]
    [InlineData("product-listed-at", -1, false)]
    [InlineData("product-listed-at", 0, true)]
    [InlineData("product-listed-at", 1, true)]
    [InlineData("answered-at", -1, false)]
    [InlineData("answered-at", 0, true)]
    [InlineData("answered-at", 1, true)]
    public void Each_part_of_a_listing_is_public_from_its_instant(string key, long ticks, bool isPublic)
    {
        var instants = new Dictionary<string, DateTimeOffset>
        {
            ["name-listed-at"] = Release,
            ["product-listed-at"] = Release.AddDays(1),
            ["answered-at"] = Release.AddDays(2),
        };
        Put("vendors/other.yml", "number: 2\nname: 別\nregistration: none\nunreachable:\n  since: 2026-01-10\n  reason: refused\n  products: [{name: 製品}]\n"
            + string.Concat(instants.Select(pair => $"  {pair.Key}: {Text(pair.Value)}\n")));
        var vendor = Open(instants[key].AddTicks(ticks)).Vendors.SingleOrDefault();
        var isThere = key switch
        {
            "name-listed-at" => vendor is not null,
            "product-listed-at" => vendor!.Listing!.Products.Length == 1 && vendor.Listing.ProductsListedAt is not null,
            _ => vendor!.Listing!.AnsweredAt is not null,
        };
        Assert.Equal(isPublic, isThere);
    }

    [Fact]
    public void A_listing_without_an_instant_for_the_name_is_never_public()
    {
        Put("vendors/other.yml",
            $"number: 2\nname: 別\nregistration: none\nunreachable:\n  since: 2026-01-10\n  reason: refused\n  answered-at: {Text(Release)}\n");
        Assert.Empty(Open(Later).Vendors);
    }

    [Fact]
    public void The_days_of_handling_are_those_until_the_first_publication_whatever_a_revision_says()
    {
        PutRevised();
        Put("advisories/JVN12345678.md", Handled(TinySite.Advisory("JVN#12345678", Text(Release)), "2027-04-01"));
        Put("advisories/JVN12345678.next.md", Handled(Revision(), "2027-04-20"));
        Assert.Equal(30, Assert.Single(Open(Release).Released).DaysOfHandling);
        Assert.Equal(30, Assert.Single(Open(Later).Released).DaysOfHandling);
    }

    [Theory]
    [InlineData("2027-05-01T00:00:00+09:00", 1)]
    [InlineData("2027-04-30T23:59:59+09:00", 0)]
    [InlineData("2027-04-30T15:00:00Z", 1)]
    public void Days_of_handling_are_days_in_Japan(string release, int days)
    {
        Put("advisories/JVN12345678.md", Handled(TinySite.Advisory("JVN#12345678", release), "2027-04-30"));
        Assert.Equal(days, Assert.Single(Open(Later).Released).DaysOfHandling);
    }

    [Fact]
    public void Without_a_start_of_handling_there_are_no_days()
    {
        Put("advisories/JVN12345678.md", TinySite.Advisory("JVN#12345678", Text(Release)));
        Assert.Null(Assert.Single(Open(Release).Released).DaysOfHandling);
    }

    private static string Handled(string advisory, string started) =>
        advisory.Replace("release-at: ", $"handling-started: {started}\nrelease-at: ", StringComparison.Ordinal);

    private static string Text(DateTimeOffset instant) => instant.ToString("yyyy-MM-ddTHH:mm:sszzz");

    private static string Twin(string line) => $"---\ntitle: Title\n{line}\n---\n## Overview\n\nText\n";

    private static string Revision() => TinySite.Advisory("JVN#12345678", Text(Release))
        .Replace("title: ", "title: 改訂", StringComparison.Ordinal)
        .Replace($"release-at: {Text(Release)}", $"release-at: {Text(Later)}", StringComparison.Ordinal)
        .Replace("---\n## 概要", $"  - {{at: {Text(Later)}, text: 改訂}}\n---\n## 概要", StringComparison.Ordinal);

    private void PutRevised()
    {
        Put("advisories/JVN12345678.md", TinySite.Advisory("JVN#12345678", Text(Release)));
        Put("advisories/JVN12345678.next.md", Revision());
    }

    private void Put(string path, string text) => work.Put("input/" + path, text);

    private GateResult Open(DateTimeOffset now)
    {
        Put("vendors/acme.yml", "number: 1\nname: 架空\nkana: カクウ\nregistration: none\n");
        var bag = new DiagnosticBag();
        return EmbargoGate.Open(ContentParser.Parse(InputFolder.List(work.Input, bag), bag), now);
    }
}
