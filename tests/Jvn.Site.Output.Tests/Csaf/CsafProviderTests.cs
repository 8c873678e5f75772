using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Jvn.Site.Output.Csaf;
using Jvn.Site.Output.Tests.Pages;
using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Output.Tests.Csaf;

/// <summary>What a client of the provider finds (CSAF 2.0, section 7.1).</summary>
public sealed partial class CsafProviderTests
{
    private static readonly ProviderKey Key = new("0123456789ABCDEF0123456789ABCDEF01234567", "key"u8.ToArray(), PublicModel.Noon);

    [Theory]
    [InlineData("JVN#12345678", "jvn_12345678.json")]
    [InlineData("JVN#465742E4", "jvn_465742e4.json")]
    [InlineData("JVNVU#276432", "jvnvu_276432.json")]
    [InlineData("JVNTA11-102A", "jvnta11-102a.json")]
    [InlineData("NISCC-100731", "niscc-100731.json")]
    public void A_file_is_named_after_its_identifier_and_lies_in_the_year_of_its_first_publication(string id, string name) =>
        Assert.Equal("/.well-known/csaf/white/2027/" + name, SiteUrls.CsafDocument(PublicModel.Id(id), new(2026, 12, 31, 16, 0, 0, TimeSpan.Zero)));

    [Fact]
    public void Every_advisory_has_one_document_whose_own_address_stands_in_it()
    {
        foreach (var site in CsafSites.All)
        {
            var files = CsafSites.Documents(site);
            Assert.Equal(site.Advisories.Length, files.Count);
            foreach (var file in files)
            {
                var head = CsafSites.Parse(file.Bytes).GetProperty("document");
                Assert.Contains(head.Items("references"), reference =>
                    reference.Text("category") == "self" && reference.Text("url").EndsWith(file.Address, StringComparison.Ordinal));
                Assert.Equal(JapanTime.Rfc3339(file.ModifiedAt), head.GetProperty("tracking").Text("current_release_date"));
            }
        }
    }

    [Fact]
    public void Lists_name_every_document_and_changes_come_newest_first()
    {
        var files = CsafSites.Files(SampleSite.Model);
        var index = Lines(files[SiteUrls.CsafIndex]);
        Assert.Equal(index.Order(StringComparer.Ordinal), index);
        Assert.Equal(SampleSite.Model.Advisories.Length, index.Length);
        Assert.All(index, path => Assert.Contains(SiteUrls.CsafFolder + path, files.Keys));

        var changes = Lines(files[SiteUrls.CsafChanges]);
        Assert.All(changes, line => Assert.Matches(ChangeLine(), line));
        Assert.Equal(index, changes.Select(line => line.Split('"')[1]).Order(StringComparer.Ordinal));
        var times = changes.Select(line => line.Split('"')[3]).ToArray();
        Assert.Equal(times.OrderDescending(StringComparer.Ordinal), times);
    }

    [Fact]
    public void Hashes_are_those_of_the_files()
    {
        var files = CsafSites.Files(SampleSite.Model);
        foreach (var file in CsafSites.Documents(SampleSite.Model))
        {
            var name = file.Address.Split('/')[^1];
            Assert.Equal(file.Bytes.ToArray(), files[file.Address]);
            Assert.Equal($"{Convert.ToHexStringLower(SHA256.HashData(files[file.Address]))}  {name}\n",
                Encoding.ASCII.GetString(files[file.Address + ".sha256"]));
            Assert.Equal($"{Convert.ToHexStringLower(SHA512.HashData(files[file.Address]))}  {name}\n",
                Encoding.ASCII.GetString(files[file.Address + ".sha512"]));
        }
    }

    [Fact]
    public void Without_a_key_nothing_says_that_documents_are_signed()
    {
        var files = CsafSites.Files(SampleSite.Model);
        var provider = CsafSites.Parse(files[SiteUrls.CsafProvider]);
        Assert.Equal("csaf_provider", provider.Text("role"));
        Assert.Empty(provider.Items("public_openpgp_keys"));
        Assert.DoesNotContain(".asc", Encoding.UTF8.GetString(files[SiteUrls.CsafFeed]));
    }

    [Fact]
    public void With_a_key_the_provider_is_a_trusted_one_and_the_feed_leads_to_signatures()
    {
        var files = CsafSites.Files(SampleSite.Model, Key);
        var provider = CsafSites.Parse(files[SiteUrls.CsafProvider]);
        Assert.Equal("csaf_trusted_provider", provider.Text("role"));
        var key = provider.Items("public_openpgp_keys").Single();
        Assert.Equal((Key.Fingerprint, "https://jvn.jp" + SiteUrls.OpenPgpKey), (key.Text("fingerprint"), key.Text("url")));
        Assert.Equal(Key.File.ToArray(), files[SiteUrls.OpenPgpKey]);
        Assert.All(CsafSites.Parse(files[SiteUrls.CsafFeed]).GetProperty("feed").Items("entry"), entry =>
            Assert.Equal(
                ["self", "hash", "hash", "signature"],
                entry.Items("link").Select(link => link.Text("rel"))));
    }

    [Fact]
    public void Metadata_leads_to_the_feed_and_the_feed_to_every_document()
    {
        var files = CsafSites.Files(SampleSite.Model);
        var rolie = CsafSites.Parse(files[SiteUrls.CsafProvider]).Items("distributions").Single().GetProperty("rolie");
        Assert.Equal("https://jvn.jp" + SiteUrls.CsafFeed, rolie.Items("feeds").First().Text("url"));
        Assert.Equal("https://jvn.jp" + SiteUrls.CsafService, rolie.Items("services").Single().GetString());
        var feed = CsafSites.Parse(files[SiteUrls.CsafFeed]).GetProperty("feed");
        Assert.Equal(
            CsafSites.Documents(SampleSite.Model).Select(file => "https://jvn.jp" + file.Address),
            feed.Items("entry").Select(entry => entry.GetProperty("content").Text("src")));
        Assert.All(feed.Items("entry").SelectMany(entry => entry.Items("link")), link =>
            Assert.Contains(link.Text("href")["https://jvn.jp".Length..], files.Keys));
        Assert.Contains(SiteUrls.CsafFeed, Encoding.UTF8.GetString(files[SiteUrls.CsafService]));
    }

    [Fact]
    public void Every_year_has_a_feed_of_its_documents_which_metadata_and_service_name()
    {
        foreach (var site in CsafSites.All)
        {
            var files = CsafSites.Files(site);
            string At(string address) => site.Settings.Absolute(address);
            var years = CsafSites.Documents(site).GroupBy(file => file.Address.Split('/')[^2]).OrderByDescending(year => year.Key, StringComparer.Ordinal)
                .ToList();
            string[] named = [At(SiteUrls.CsafFeed), .. years.Select(year => At($"/.well-known/csaf/white/csaf-feed-tlp-white-{year.Key}.json"))];
            var rolie = CsafSites.Parse(files[SiteUrls.CsafProvider]).Items("distributions").Single().GetProperty("rolie");
            Assert.Equal(named, rolie.Items("feeds").Select(feed => feed.Text("url")));
            var service = CsafSites.Parse(files[SiteUrls.CsafService]).GetProperty("service").Items("workspace").Single();
            Assert.Equal(named, service.Items("collection").Select(collection => collection.Text("href")));
            foreach (var year in years)
            {
                var feed = CsafSites.Parse(files[$"/.well-known/csaf/white/csaf-feed-tlp-white-{year.Key}.json"]).GetProperty("feed");
                Assert.Equal(year.Select(file => At(file.Address)), feed.Items("entry").Select(entry => entry.GetProperty("content").Text("src")));
                Assert.Equal(JapanTime.Rfc3339(year.First().ModifiedAt), feed.Text("updated"));
                Assert.EndsWith(year.Key, feed.Text("id"));
            }
        }
    }

    [Fact]
    public void The_time_of_the_provider_is_that_of_the_newest_change()
    {
        var newest = JapanTime.Rfc3339(PublicModel.Noon.AddDays(5));
        var files = CsafSites.Files(SampleSite.Model);
        Assert.Equal(newest, CsafSites.Parse(files[SiteUrls.CsafProvider]).Text("last_updated"));
        Assert.Equal(newest, CsafSites.Parse(files[SiteUrls.CsafFeed]).GetProperty("feed").Text("updated"));

        // A new key is a change of the provider, and of no feed.
        files = CsafSites.Files(SampleSite.Model, Key with { ChangedAt = PublicModel.Noon.AddYears(1) });
        Assert.Equal(JapanTime.Rfc3339(PublicModel.Noon.AddYears(1)), CsafSites.Parse(files[SiteUrls.CsafProvider]).Text("last_updated"));
        Assert.Equal(newest, CsafSites.Parse(files[SiteUrls.CsafFeed]).GetProperty("feed").Text("updated"));
    }

    [Fact]
    public void The_same_site_gives_the_same_bytes_and_no_line_end_of_another_kind()
    {
        var first = CsafSites.Files(SampleSite.Model, Key);
        var second = CsafSites.Files(SampleSite.Model, Key);
        Assert.Equal(first.Keys, second.Keys);
        Assert.All(first, file => Assert.Equal(file.Value, second[file.Key]));
        Assert.All(first, file => Assert.DoesNotContain((byte)'\r', file.Value));
    }

    private static string[] Lines(byte[] file) => Encoding.UTF8.GetString(file).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("""\A"[0-9]{4}/[a-z0-9_+-]+\.json","[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}\+09:00"\z""")]
    private static partial Regex ChangeLine();
}
