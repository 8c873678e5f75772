using System.IO.Compression;
using System.Text;
using Jvn.Site.Browser.Tests.Stage;
using Xunit;

namespace Jvn.Site.Browser.Tests.Server;

/// <summary>A site as <c>jvn publish</c> leaves it: compressed copies beside the files, and a link that leads to the release of now.</summary>
public sealed class PublishedSiteTests(PublishedSite published) : IClassFixture<PublishedSite>
{
    private ServedSite Site => published.Served;

    private string Current => published.Current;

    [Theory]
    [InlineData("/", "/index.html", "text/html; charset=utf-8")]
    [InlineData("/rss/jvn.rdf", "/rss/jvn.rdf", "application/rdf+xml; charset=utf-8")]
    [InlineData("/rss/jvn.xml", "/rss/jvn.xml", "application/rss+xml; charset=utf-8")]
    [InlineData("/api/advisories.json", "/api/advisories.json", "application/json; charset=utf-8")]
    public async Task A_twin_is_sent_in_place_of_its_file(string address, string file, string type)
    {
        foreach (var (encoding, ending) in NginxServer.HasBrotli ? new[] { ("gzip", ".gz"), ("br", ".br") } : [("gzip", ".gz")])
        {
            var answer = await Answer.ToAsync(Site, address, more: $"Accept-Encoding: {encoding}\r\n");
            Assert.Equal((200, encoding, type), (answer.Status, Assert.Single(answer.All("Content-Encoding")), Assert.Single(answer.All("Content-Type"))));
            Assert.Equal(File.ReadAllBytes(Current + file + ending), answer.Body);
            Assert.Contains("Accept-Encoding", answer.All("Vary"));
            Assert.Empty(answer.All("ETag").Concat(answer.All("Last-Modified")));
            Assert.Single(answer.All("Content-Security-Policy"));
        }

        var plain = await Answer.ToAsync(Site, address);
        Assert.Equal(File.ReadAllBytes(Current + file), plain.Body);
        Assert.Empty(plain.All("Content-Encoding"));
    }

    [Fact]
    public async Task A_twin_has_no_address_of_its_own()
    {
        var twins = Directory.EnumerateFiles(Current, "*", SearchOption.AllDirectories).Where(path => Path.GetExtension(path) is ".gz" or ".br").ToList();
        Assert.Contains(twins, path => path.EndsWith("/404.html.br", StringComparison.Ordinal));
        foreach (var more in new[] { "", "Accept-Encoding: gzip\r\n", "Accept-Encoding: br\r\n" })
        {
            var expected = await Answer.ToAsync(Site, "/jp/JVN00000000/", more: more);
            Assert.Equal(404, expected.Status);
            foreach (var address in twins.Take(40).Concat(twins.Where(path => path.Contains("/assets/", StringComparison.Ordinal)
                || path.Contains("/rss/jvn", StringComparison.Ordinal))).Select(path => path[Current.Length..]))
                Assert.Equal($"{address}\n{expected.AllButDate}", $"{address}\n{(await Answer.ToAsync(Site, address, more: more)).AllButDate}");
        }
    }

    [Fact]
    public async Task What_is_not_there_is_said_in_the_same_words_compressed()
    {
        var answer = await Answer.ToAsync(Site, "/jp/JVN00000000/", more: "Accept-Encoding: gzip\r\n");
        using var unpacked = new GZipStream(new MemoryStream(answer.Body), CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked, Encoding.UTF8);
        Assert.Equal(File.ReadAllText(Current + "/404.html"), await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_next_release_is_served_with_the_first_request_after_it_and_the_server_is_told_nothing()
    {
        const string Address = "/jp/JVN00000099/";
        Assert.Equal(404, (await Answer.ToAsync(Site, Address)).Status);
        await published.PublishAsync("JVN00000099", Advisory);
        Assert.Equal(200, (await Answer.ToAsync(Site, Address)).Status);
        Assert.Contains("JVN#00000099", Encoding.UTF8.GetString((await Answer.ToAsync(Site, "/")).Body));
    }

    [Theory]
    [InlineData("/../receipts/000001.json")]
    [InlineData("/..%2freceipts/000001.json")]
    [InlineData("/../private/state.json")]
    public async Task Nothing_beside_the_release_is_served(string address) => Assert.InRange((await Answer.ToAsync(Site, address)).Status, 400, 404);

    private static string Advisory =>
        """
        ---
        id: JVN#00000099
        title: 架空製品における後から出た脆弱性
        release-at: 2027-01-15T11:00:00+09:00
        action: {do: update, text: 更新する}
        ---
        ## 概要

        文

        ## 影響を受けるシステム
        ## 詳細情報
        ## 想定される影響
        ## 対策方法
        ## JPCERT/CCからの補足情報
        ## JPCERT/CCによる脆弱性分析結果
        ## 謝辞

        """;
}
