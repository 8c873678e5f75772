using System.Collections.Frozen;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;
using Jvn.Site.Diagnostics;
using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Jvn.Site.Preview;

#pragma warning disable RS0030 // Listens on the loopback addresses of this machine; it asks nobody for anything.

/// <summary>Answers on this machine's own addresses and on no other. No setting of the environment can change that: the server is made here, and reads
/// none.</summary>
internal sealed class PreviewServer : IHttpApplication<HttpContext>, IAsyncDisposable
{
    private const string ViewCookie = "jvn-preview-view";
    private const string Html = "text/html; charset=utf-8";
    private const string PlainText = "text/plain; charset=utf-8";

    // The page itself has the policy of the site; what a preview adds needs no more.
    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        [".html"] = Html, [".css"] = "text/css; charset=utf-8", [".js"] = "text/javascript; charset=utf-8", [".json"] = "application/json",
        [".svg"] = "image/svg+xml", [".png"] = "image/png", [".jpg"] = "image/jpeg", [".ico"] = "image/x-icon", [".webp"] = "image/webp",
        [".pdf"] = "application/pdf", [".csv"] = "text/csv; charset=utf-8", [".xml"] = "application/xml", [".rdf"] = "application/rdf+xml",
        [".atom"] = "application/atom+xml",
    }.ToFrozenDictionary();

    private readonly PreviewDesk desk;
    private readonly DiagnosticLanguage language;
    private readonly RequestGuard guard;
    private readonly ReloadChannel channel;
    private readonly KestrelServer server;
    private readonly CancellationTokenSource ended = new();

    private PreviewServer(PreviewDesk desk, DiagnosticLanguage language, int port, bool hasIPv6)
    {
        this.desk = desk;
        this.language = language;
        Port = port;
        guard = new RequestGuard(port);
        channel = new ReloadChannel(desk, language);
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Limits.MaxRequestBodySize = 0;
        options.Listen(IPAddress.Loopback, port);
        if (hasIPv6)
            options.Listen(IPAddress.IPv6Loopback, port);
        server = new KestrelServer(Options.Create(options),
            new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance), NullLoggerFactory.Instance);
    }

    public int Port { get; }

    /// <summary>The address that admits a browser.</summary>
    public string Address => $"http://127.0.0.1:{Port}{PreviewAddresses.Open}?token={guard.Token}";

    /// <param name="port">0 for one that is free.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<PreviewServer> StartAsync(PreviewDesk desk, DiagnosticLanguage language, int port, CancellationToken cancellation)
    {
        var server = new PreviewServer(desk, language, port > 0 ? port : FreePort(), HasIPv6());
        await server.server.StartAsync(server, cancellation);
        return server;
    }

    public static bool IsTaken(int port) =>
        IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Any(listener => listener.Port == port);

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = ContentSecurityPolicy.AsHeader;
        headers.XContentTypeOptions = "nosniff";
        headers["X-Robots-Tag"] = "noindex, nofollow";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        var path = context.Request.Path.Value ?? "/";
        if (!guard.IsOwn(context))
            await SayAsync(context, StatusCodes.Status403Forbidden, PreviewText.Refused);
        else if (path == PreviewAddresses.Open && guard.Admit(context))
            context.Response.Redirect("/");
        else if (!guard.HasToken(context))
            await SayAsync(context, StatusCodes.Status403Forbidden, PreviewText.NeedsToken);
        else if (path == PreviewAddresses.Events)
            await channel.ServeAsync(context, ended.Token);
        else if (path is PreviewAddresses.Style or PreviewAddresses.Script)
            await SendAsync(context, Asset(path), TypeOf(path));
        else
            await ServeAsync(context, path);
    }

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        await server.StopAsync(CancellationToken.None);
        server.Dispose();
        ended.Dispose();
    }

    private async Task ServeAsync(HttpContext context, string path)
    {
        var view = PreviewView.Parse(context.Request.Cookies[ViewCookie]);
        var site = desk.At(view);
        var file = site.Read(path);
        if (file is null && !path.EndsWith('/') && site.Read(path + "/") is not null)
        {
            context.Response.Redirect(path + "/");
            return;
        }

        if (file is not null && TypeOf(path) is var type && type != Html)
        {
            await SendAsync(context, file, type);
            return;
        }

        var address = path;
        if (file is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            address = SiteUrls.NotFound;
            file = site.Read(address)!;
        }

        // Where nothing is yet, something may come.
        var due = address == path ? null : desk.At(PreviewView.Everything).SourceOf(path.EndsWith('/') ? path : path + "/")?.From;
        var page = new MarkedPage(language, view, desk.IsWithheld(view, address, file), due, desk.Newest.Version);
        await SendAsync(context, page.Render(file, site.SourceOf(address), desk.Pending), Html);
    }

    private Task SayAsync(HttpContext context, int status, Bilingual words)
    {
        context.Response.StatusCode = status;
        return SendAsync(context, Encoding.UTF8.GetBytes(words.In(language) + "\n"), PlainText);
    }

    private static async Task SendAsync(HttpContext context, byte[] bytes, string type)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        if (context.Request.Method != "HEAD")
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static string TypeOf(string path) =>
        path.EndsWith('/') ? Html : Types.GetValueOrDefault(Path.GetExtension(path), PlainText);

    private static byte[] Asset(string path)
    {
        using var stream = typeof(PreviewServer).Assembly.GetManifestResourceStream(path[(path.LastIndexOf('/') + 1)..])!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    // It may be known to the system and switched off.
    private static bool HasIPv6()
    {
        try
        {
            using var probe = new TcpListener(IPAddress.IPv6Loopback, 0);
            probe.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
