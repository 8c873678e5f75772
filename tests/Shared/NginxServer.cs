using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Jvn.Site.Tests.Shared;

/// <summary>nginx, serving a folder on this machine only, with the files of <c>src/deploy/nginx</c> as an operator has them.</summary>
public sealed class NginxServer : IAsyncDisposable
{
    private static readonly string[] BrotliModules =
        ["/usr/lib/nginx/modules/ngx_http_brotli_filter_module.so", "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so"];

    private readonly Process process;

    private NginxServer(Process process, Uri address)
    {
        this.process = process;
        Address = address;
        AppDomain.CurrentDomain.ProcessExit += Kill;
    }

    /// <summary>With the slash at the end.</summary>
    public Uri Address { get; }

    /// <summary>Whether this machine's nginx can compress with brotli.</summary>
    public static bool HasBrotli { get; } = BrotliModules.All(File.Exists);

    /// <summary>Serves <paramref name="site"/>; what nginx needs for itself goes into <paramref name="folder"/>.</summary>
    public static Task<NginxServer> StartAsync(string site, string folder) => StartAsync(
        port => $$"""
        server {
            listen 127.0.0.1:{{port}};
            set $jvn_site_hsts "";
            root {{site}};
            include jvn-site/jvn-site.conf;
            {{(HasBrotli ? "include jvn-site/brotli.conf;" : "")}}
        }
        """,
        folder);

    /// <summary>Runs the servers that <paramref name="servers"/> describes for a port.</summary>
    public static async Task<NginxServer> StartAsync(Func<int, string> servers, string folder)
    {
        var deployed = Directory.CreateDirectory(Path.Combine(folder, "jvn-site"));
        foreach (var file in Directory.EnumerateFiles(Checkout.At("src", "deploy", "nginx"), "*.conf"))
            File.Copy(file, Path.Combine(deployed.FullName, Path.GetFileName(file)));
        for (var attempt = 1; ; attempt++)
        {
            var port = FreePort();
            var configuration = Path.Combine(folder, "nginx.conf");
            await File.WriteAllTextAsync(configuration, Configuration(folder, servers(port)));
            var process = Start(folder, configuration);
            var errors = process.StandardError.ReadToEndAsync();
            if (await AnswersAsync(process, port))
                return new NginxServer(process, new Uri($"http://127.0.0.1:{port}/"));
            if (!process.HasExited)
                process.Kill();
            if (attempt == 3)
                throw new InvalidOperationException($"nginx does not start:\n{await errors}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= Kill;
        Kill(this, EventArgs.Empty);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static string Configuration(string folder, string servers) =>
        $$"""
        daemon off;
        master_process off;
        pid {{folder}}/nginx.pid;
        error_log stderr warn;
        {{(HasBrotli ? string.Concat(BrotliModules.Select(module => $"load_module {module};")) : "")}}
        events { worker_connections 512; }
        http {
            access_log off;
            client_body_temp_path {{folder}}/body;
            proxy_temp_path {{folder}}/proxy;
            fastcgi_temp_path {{folder}}/fastcgi;
            uwsgi_temp_path {{folder}}/uwsgi;
            scgi_temp_path {{folder}}/scgi;
            {{servers}}
        }
        """;

    private static Process Start(string folder, string configuration)
    {
        var program = new[] { "/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/local/bin/nginx" }.FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("nginx is missing; tests/install-tools installs it.");
        return Process.Start(new ProcessStartInfo(program, ["-p", folder, "-c", configuration, "-e", "stderr"]) { RedirectStandardError = true })!;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task<bool> AnswersAsync(Process process, int port)
    {
        for (var attempt = 0; attempt < 250 && !process.HasExited; attempt++)
        {
            using var socket = new TcpClient();
            try
            {
                await socket.ConnectAsync(IPAddress.Loopback, port);
                return true;
            }
            catch (SocketException)
            {
                await Task.Delay(20);
            }
        }

        return false;
    }

    private void Kill(object? sender, EventArgs arguments)
    {
        if (!process.HasExited)
            process.Kill();
    }
}
