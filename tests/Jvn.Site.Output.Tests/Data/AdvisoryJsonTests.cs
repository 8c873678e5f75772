using System.Text;
using System.Text.Json;
using Jvn.Site.Output.Data;
using Jvn.Site.Output.Tests.Pages;
using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Output.Tests.Data;

public sealed class AdvisoryJsonTests
{
    public static TheoryData<string> Samples { get; } = [.. SampleSite.Model.Advisories.Select(advisory => advisory.Id.Text)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_advisory_satisfies_the_published_schema(string id) => Assert.Empty(DataSchema.Advisory.Validate(Text(id)));

    [Fact]
    public void The_schema_check_finds_faults()
    {
        var text = Text(SampleSite.Full);

        Assert.NotEmpty(DataSchema.Advisory.Validate(text.Replace("\"vulnerable\"", "\"affected\"", StringComparison.Ordinal)));
        Assert.NotEmpty(DataSchema.Advisory.Validate(text.Replace("\"urgent\"", "\"hurry\"", StringComparison.Ordinal)));
        Assert.NotEmpty(DataSchema.Advisory.Validate(text.Replace("+09:00", "Z", StringComparison.Ordinal)));
        Assert.NotEmpty(DataSchema.Advisory.Validate(text.Replace("\"state\": \"published\"", "\"state\": \"withdrawn\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void It_is_readable_inert_and_ends_its_lines_with_line_feeds()
    {
        var bytes = Bytes(SampleSite.Full);
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);

        Assert.StartsWith("{\n  \"$schema\": \"https://jvn.jp/api/schema/advisory.json\",\n", text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.Contains("\"株式会社架空ソフト\"", text, StringComparison.Ordinal);
        Assert.Contains("\"published\": \"2026-11-20T12:00:00+09:00\"", text, StringComparison.Ordinal);
        Assert.Contains("\"base-score\": 5.1,", text, StringComparison.Ordinal);
        Assert.All(Samples, sample => Assert.Equal(-1, Text(sample.Data).AsSpan().IndexOfAny("<>&")));
    }

    [Fact]
    public void The_terms_are_the_operators_or_the_page_that_says_whom_to_ask()
    {
        var stated = JsonDocument.Parse(AdvisoryJson.Render(PublicModel.Shown(PublicModel.Advisory("JVN#12345678")),
            new SiteSettings { TermsUrl = new("https://www.example.jp/terms") })).RootElement;

        Assert.Equal("https://www.example.jp/terms", stated.GetProperty("terms").GetProperty("en").GetString());
        Assert.Equal("https://jvn.jp/en/about/#linking", Json(SampleSite.Full).GetProperty("terms").GetProperty("en").GetString());
    }

    [Fact]
    public void Hostile_text_comes_back_as_it_was() =>
        Assert.Equal(SampleSite.Hostile, Json(SampleSite.HostileText).GetProperty("title").GetProperty("ja").GetString());

    [Fact]
    public void What_was_withdrawn_is_gone_but_for_its_name_its_dates_and_why()
    {
        var json = Json(SampleSite.Withdrawn);

        Assert.Equal(["$schema", "publisher", "terms", "id", "state", "url", "data", "title", "published", "modified", "withdrawn", "history"],
            json.EnumerateObject().Select(member => member.Name));
        Assert.Equal("withdrawn", json.GetProperty("state").GetString());
        Assert.Equal("Published by mistake", json.GetProperty("withdrawn").GetProperty("reason").GetProperty("en").GetString());
        Assert.DoesNotContain(SampleSite.SecretOfWithdrawn, Text(SampleSite.Withdrawn), StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_says_what_the_guideline_says_and_names_its_vendor_only()
    {
        var json = Json(SampleSite.Notice);
        var vendor = Assert.Single(json.GetProperty("vendors").EnumerateArray());

        Assert.Equal(["vendor", "url"], vendor.EnumerateObject().Select(member => member.Name));
        Assert.Equal("stop-using", json.GetProperty("action").GetProperty("kind").GetString());
        Assert.StartsWith("当該製品の利用者は、", json.GetProperty("sections").GetProperty("solution").GetProperty("ja").GetProperty("text").GetString(),
            StringComparison.Ordinal);
        Assert.DoesNotContain("編集者の対策方法", Text(SampleSite.Notice), StringComparison.Ordinal);
        Assert.Equal(("2026-01-10", "no-reply"),
            (json.GetProperty("notice").GetProperty("contact-since").GetString(), json.GetProperty("notice").GetProperty("reason").GetString()));
    }

    [Fact]
    public void Before_its_translation_an_advisory_has_no_english_words_of_its_own()
    {
        var advisory = PublicModel.Advisory("JVN#12345678", maker => maker
            .Set(x => x.Action, new PublicAction(ActionKind.Update, new("更新する", "Update it")))
            .Set(x => x.References, [new(new("参考", "Reference"), null, new("https://www.example.jp/"))])
            .Set(x => x.History, [new(PublicModel.Noon, new("変更", "Change"))]));
        var text = Encoding.UTF8.GetString(AdvisoryJson.Render(PublicModel.Shown(advisory), new SiteSettings()));

        Assert.DoesNotContain("Update it", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Reference\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Change\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void No_row_of_300_is_lost()
    {
        var vendors = Json(SampleSite.ManyVendors).GetProperty("vendors").EnumerateArray().ToList();
        var advisory = SampleSite.Model.Advisories.Single(advisory => advisory.Id.Text == SampleSite.ManyVendors);

        Assert.Equal(
            advisory.Statements.Select(statement => (statement.Vendor.Number.Value, statement.Status!.Value.Word())),
            vendors.Select(vendor => (vendor.GetProperty("vendor").GetProperty("number").GetInt32(), vendor.GetProperty("status").GetString()!)));
    }

    private static JsonElement Json(string id) => JsonDocument.Parse(Bytes(id)).RootElement;

    private static string Text(string id) => Encoding.UTF8.GetString(Bytes(id));

    private static byte[] Bytes(string id) =>
        AdvisoryJson.Render(SampleSite.Model.Advisories.Single(advisory => advisory.Id.Text == id), SampleSite.Model.Settings);
}
