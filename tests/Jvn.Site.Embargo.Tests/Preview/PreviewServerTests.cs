using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo.Tests.Sites;
using Jvn.Site.Preview;
using Jvn.Site.Verification;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Preview;

/// <summary>Who gets an answer from a preview, and what every answer has.</summary>
public sealed class PreviewServerTests : IAsyncLifetime
{
    private readonly PreviewInput input = new();
    private readonly HttpClient client = new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
    private PreviewServer server = null!;

    private string Root => $"http://127.0.0.1:{server.Port}";

    private string Token => server.Address.Split("token=")[1];

    public async ValueTask InitializeAsync()
    {
        var desk = new PreviewDesk(input.Folder, Checkout.At("theme"), new FixedClock(PreviewInput.Now));
        desk.Refresh();
        server = await PreviewServer.StartAsync(desk, DiagnosticLanguage.English, port: 0, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await server.DisposeAsync();
        input.Dispose();
    }

    [Theory]
    [InlineData("the editor's own page", HttpStatusCode.OK, "/")]
    [InlineData("by the name of the machine", HttpStatusCode.OK, "/", "Host: localhost:{port}")]
    [InlineData("a page of its own asks", HttpStatusCode.OK, "/", "Origin: http://127.0.0.1:{port}", "Sec-Fetch-Site: same-origin")]
    [InlineData("a name that was bent to this machine", HttpStatusCode.Forbidden, "/", "Host: attacker.example:{port}")]
    [InlineData("another port", HttpStatusCode.Forbidden, "/", "Host: 127.0.0.1:1")]
    [InlineData("no port", HttpStatusCode.Forbidden, "/", "Host: 127.0.0.1")]
    [InlineData("a page of a stranger", HttpStatusCode.Forbidden, "/", "Origin: https://attacker.example")]
    [InlineData("a page that hides where it is from", HttpStatusCode.Forbidden, "/", "Origin: null")]
    [InlineData("another program on this machine", HttpStatusCode.Forbidden, "/", "Origin: http://127.0.0.1:1")]
    [InlineData("a picture in a page of a stranger", HttpStatusCode.Forbidden, "/", "Sec-Fetch-Site: cross-site")]
    [InlineData("a neighbour", HttpStatusCode.Forbidden, "/", "Sec-Fetch-Site: same-site")]
    [InlineData("the channel, asked by a page of a stranger", HttpStatusCode.Forbidden, "/-/events", "Origin: https://attacker.example")]
    [InlineData("no token", HttpStatusCode.Forbidden, "/", "Cookie: a=b")]
    [InlineData("the channel without the token", HttpStatusCode.Forbidden, "/-/events", "Cookie: a=b")]
    [InlineData("the script without the token", HttpStatusCode.Forbidden, "/-/preview.js", "Cookie: a=b")]
    [InlineData("a wrong token", HttpStatusCode.Forbidden, "/-/open?token=0000", "Cookie: a=b")]
    public async Task Only_this_machine_with_the_token_of_this_run_gets_an_answer(string who, HttpStatusCode expected, string path, params string[] headers)
    {
        using var answer = await AskAsync(HttpMethod.Get, path, headers);
        Assert.True(expected == answer.StatusCode, $"{who}: {answer.StatusCode}");
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Contains("frame-ancestors 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain(answer.Headers, header => header.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase));
        if (expected == HttpStatusCode.Forbidden)
            Assert.DoesNotContain("架空", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Nothing_can_be_sent_to_it(string method)
    {
        using var answer = await AskAsync(new HttpMethod(method), "/");
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task The_printed_address_gives_the_token_to_the_browser_and_to_nobody_else()
    {
        using var answer = await AskAsync(HttpMethod.Get, $"/-/open?token={Token}", "Cookie: a=b");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single();
        Assert.Contains("; HttpOnly", cookie, StringComparison.Ordinal);
        Assert.Contains("; SameSite=Strict", cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_address_but_the_loopback_ones_is_listened_on()
    {
        var others = NetworkInterface.GetAllNetworkInterfaces().SelectMany(one => one.GetIPProperties().UnicastAddresses).Select(one => one.Address)
            .Where(address => !IPAddress.IsLoopback(address) && address.AddressFamily == AddressFamily.InterNetwork).Append(IPAddress.Parse("127.0.0.2"));
        foreach (var address in others)
        {
            using var socket = new TcpClient();
            await Assert.ThrowsAnyAsync<SocketException>(() => socket.ConnectAsync(address, server.Port, TestContext.Current.CancellationToken).AsTask());
        }
    }

    [Theory]
    [InlineData("/", "now", "released", "[PREVIEW] ")]
    [InlineData("/", "all", "withheld", "[NOT RELEASED] ")]
    [InlineData("/about/", "all", "released", "[PREVIEW] ")]
    [InlineData(PreviewInput.Withheld, "2027-02-01T12%3A00%3A00%2B09%3A00", "withheld", "[NOT RELEASED] ")]
    [InlineData(PreviewInput.Withheld, "now", "released", "[PREVIEW] ")]
    [InlineData("/nowhere/", "all", "released", "[PREVIEW] ")]
    public async Task Every_page_has_the_mark_that_no_published_site_may_have(string path, string view, string state, string title)
    {
        using var answer = await AskAsync(HttpMethod.Get, path, $"Cookie: jvn-preview-{server.Port}={Token}; jvn-preview-view={view}");
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(state, page.QuerySelector("." + PreviewMark.Class)!.GetAttribute("data-state"));
        Assert.StartsWith(title, page.Title, StringComparison.Ordinal);
        Assert.Equal(view == "now" || path is "/nowhere/" ? path == "/" ? HttpStatusCode.OK : HttpStatusCode.NotFound : HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("2027-02-01T12%3A00%3A00%2B09%3A00", "2027-02-01T12:00:00+09:00", 3)]
    [InlineData("2027-02-03T00%3A00%3A00%2B09%3A00", "2027-02-03T00:00:00+09:00", 4)]
    [InlineData("nonsense", "now", 3)]
    public async Task What_one_looks_at_is_a_stop_of_the_slider(string cookie, string view, int count)
    {
        using var answer = await AskAsync(HttpMethod.Get, "/", $"Cookie: jvn-preview-{server.Port}={Token}; jvn-preview-view={cookie}");
        var bar = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))
            .QuerySelector("#jvn-preview")!;
        using var stops = JsonDocument.Parse(bar.GetAttribute("data-stops")!);
        Assert.Equal(view, bar.GetAttribute("data-view"));
        Assert.Equal(count, stops.RootElement.GetArrayLength());
        Assert.Contains(stops.RootElement.EnumerateArray(), stop => stop.GetProperty("view").GetString() == view);
    }

    [Fact]
    public async Task An_open_page_is_told_of_a_save()
    {
        using var request = Request(HttpMethod.Get, "/-/events");
        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType!.MediaType);
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), Encoding.UTF8);
        Assert.Contains("\"version\":1", await lines.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> AskAsync(HttpMethod method, string path, params string[] headers)
    {
        using var request = Request(method, path, headers);
        return client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
    }

    private HttpRequestMessage Request(HttpMethod method, string path, params string[] headers)
    {
        var request = new HttpRequestMessage(method, Root + path);
        if (!headers.Any(header => header.StartsWith("Cookie: ", StringComparison.Ordinal)))
            request.Headers.Add("Cookie", $"jvn-preview-{server.Port}={Token}");
        foreach (var header in headers)
        {
            var parts = header.Split(": ", 2);
            request.Headers.TryAddWithoutValidation(parts[0], parts[1].Replace("{port}", $"{server.Port}", StringComparison.Ordinal));
        }

        return request;
    }
}
