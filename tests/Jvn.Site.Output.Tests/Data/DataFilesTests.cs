using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Jvn.Site.Output.Data;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tests.Pages;
using Jvn.Site.Output.Tests.Tree;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Output.Tests.Data;

public sealed class DataFilesTests : IDisposable
{
    private readonly OutputFolder folder = new();
    private readonly OutputTree tree;

    public DataFilesTests()
    {
        tree = OutputTree.Stage(folder.Output);
        DataFiles.WriteSchemas(SampleSite.Model.Settings, tree);
        DataFiles.Write(SampleSite.Model, tree);
    }

    public void Dispose()
    {
        tree.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Every_advisory_has_its_files_and_the_indexes_are_there()
    {
        Assert.Equal(
            ["/api/2010.json", "/api/2026.json", "/api/advisories.json", "/api/schema/advisory.json", "/api/schema/index.json", "/api/schema/status.json",
                "/api/schema/vendors.json", "/api/status.json", "/api/vendors.json"],
            tree.Addresses.Where(address => address.StartsWith("/api/", StringComparison.Ordinal)));
        Assert.Equal(SampleSite.Model.Advisories.Length, tree.Addresses.Count(address => address.EndsWith("/index.json", StringComparison.Ordinal)) - 1);
        Assert.Contains("/vu/JVNVU98765432/index.json", tree.Addresses);
        Assert.Contains("/en/jp/JVN12345678/vuldef.xml", tree.Addresses);
        Assert.DoesNotContain("/en/vu/JVNVU91234567/vuldef.xml", tree.Addresses); // not translated
    }

    [Theory]
    [InlineData("/api/advisories.json")]
    [InlineData("/api/2010.json")]
    [InlineData("/api/2026.json")]
    public void The_indexes_satisfy_their_schema(string address) => Assert.Empty(DataSchema.Index.Validate(Text(address)));

    [Fact]
    public void The_vendors_satisfy_their_schema() => Assert.Empty(DataSchema.Vendors.Validate(Text(SiteUrls.VendorsData)));

    [Fact]
    public void The_status_satisfies_its_schema_and_says_what_can_be_counted()
    {
        Assert.Empty(DataSchema.Status.Validate(Text(SiteUrls.StatusData)));
        var status = Json(SiteUrls.StatusData);
        Assert.Equal(SampleSite.Model.Advisories.Length, status.GetProperty("advisories").EnumerateObject().Sum(state => state.Value.GetInt32()));
        Assert.Equal(1, status.GetProperty("advisories").GetProperty("withdrawn").GetInt32());
        Assert.Equal(SampleSite.Model.Advisories.Length, status.GetProperty("forms").EnumerateObject().Sum(form => form.Value.GetInt32()));
        Assert.Equal(SampleSite.Model.Vendors.Length, status.GetProperty("vendors").GetInt32());
        Assert.Equal(Json(SiteUrls.VendorsData).GetProperty("modified").GetString(), status.GetProperty("modified").GetString());
    }

    /// <summary>As the schema describes it, by whoever has the list of hashes and no program of ours.</summary>
    [Fact]
    public void The_build_can_be_told_from_the_list_of_hashes()
    {
        var lines = Encoding.UTF8.GetString(HashList.Of(tree).Render()).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[66..] is "api/advisories.json" or "api/vendors.json"
                || (line.EndsWith("/index.json", StringComparison.Ordinal) && !line[66..].StartsWith("api/", StringComparison.Ordinal)));
        var build = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")))));
        Assert.Equal(build, Json(SiteUrls.StatusData).GetProperty("build").GetString());
    }

    [Fact]
    public void The_index_has_everything_newest_update_first_and_tombstones()
    {
        var index = Json(SiteUrls.AdvisoriesData);
        var advisories = index.GetProperty("advisories").EnumerateArray().ToList();

        Assert.Equal(SampleSite.Model.Advisories.Select(advisory => advisory.Id.Text), advisories.Select(advisory => advisory.GetProperty("id").GetString()));
        Assert.Equal([SampleSite.Withdrawn], advisories.Where(advisory => advisory.GetProperty("state").GetString() == "withdrawn")
            .Select(advisory => advisory.GetProperty("id").GetString()));
        Assert.Equal("2026-11-25T12:00:00+09:00", index.GetProperty("modified").GetString());
        Assert.All(advisories, advisory => Assert.True(tree.Contains(new Uri(advisory.GetProperty("data").GetString()!).AbsolutePath)));
    }

    [Fact]
    public void The_years_are_the_parts_of_the_index()
    {
        Assert.Equal(["JVNTR-2010-12"], Json("/api/2010.json").GetProperty("advisories").EnumerateArray()
            .Select(advisory => advisory.GetProperty("id").GetString()));
        Assert.Equal(SampleSite.Model.Advisories.Length - 1, Json("/api/2026.json").GetProperty("advisories").GetArrayLength());
    }

    [Fact]
    public void No_vendor_is_lost_and_each_has_the_statuses_of_its_page()
    {
        var vendors = Json(SiteUrls.VendorsData).GetProperty("vendors").EnumerateArray().ToList();
        var saga = vendors.Single(vendor => vendor.GetProperty("number").GetInt32() == 995315);

        Assert.Equal(SampleSite.Model.Vendors.Select(vendor => vendor.Number.Value), vendors.Select(vendor => vendor.GetProperty("number").GetInt32()));
        Assert.Equal(
            ["JVN#12345678 published notvulnerable", "JVN#00000005 withdrawn "],
            saga.GetProperty("advisories").EnumerateArray().Select(mention =>
                $"{mention.GetProperty("id")} {mention.GetProperty("state")} {(mention.TryGetProperty("status", out var status) ? status.GetString() : "")}"));
    }

    [Fact]
    public void Schemas_are_named_by_the_site_that_serves_them()
    {
        var schema = Text("/api/schema/index.json");

        Assert.Contains("\"$id\": \"https://jvn.jp/api/schema/index.json\"", schema, StringComparison.Ordinal);
        Assert.DoesNotContain(".invalid", schema, StringComparison.Ordinal);
        Assert.All(DataSchemas.Names, name => Assert.Equal(-1, Text(SiteUrls.DataSchema(name)).AsSpan().IndexOfAny("<>&")));
    }

    private JsonElement Json(string address) => JsonDocument.Parse(tree.Read(address)).RootElement;

    private string Text(string address) => Encoding.UTF8.GetString(tree.Read(address));
}
