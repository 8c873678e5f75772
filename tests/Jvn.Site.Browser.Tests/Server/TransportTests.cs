using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;
using Jvn.Site.Browser.Tests.Stage;
using Xunit;

namespace Jvn.Site.Browser.Tests.Server;

/// <summary>The example of a server with TLS works once it has a certificate.</summary>
public sealed class TransportTests(TestStage stage)
{
    [Fact]
    public async Task The_example_serves_by_TLS_and_asks_for_nothing_else_from_then_on()
    {
        var folder = Directory.CreateTempSubdirectory("jvn-tls-").FullName;
        try
        {
            await using var server = await NginxServer.StartAsync(port => Example(folder, port), folder);
            using var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true, AllowAutoRedirect = false };
            using var client = new HttpClient(handler);
            foreach (var address in new[] { "/", "/rss/jvn.rdf", "/jp/JVN00000000/" })
            {
                using var response = await client.GetAsync(new Uri($"https://127.0.0.1:{server.Address.Port}{address}"), TestContext.Current.CancellationToken);
                Assert.Equal(address.Contains("00000000", StringComparison.Ordinal) ? HttpStatusCode.NotFound : HttpStatusCode.OK, response.StatusCode);
                Assert.Equal(["max-age=31536000; includeSubDomains"], response.Headers.GetValues("Strict-Transport-Security"));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The example with the host, the certificate and the folder put in, as its reader is told to; the server without TLS is left out.</summary>
    private string Example(string folder, int port)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=jvn.example.jp", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new(2120, 1, 1, 0, 0, 0, TimeSpan.Zero));
        File.WriteAllText(Path.Combine(folder, "fullchain.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(Path.Combine(folder, "privkey.pem"), key.ExportPkcs8PrivateKeyPem());
        var example = File.ReadAllText(Checkout.At("src", "deploy", "nginx", "example-server.conf"))
            .Replace("/etc/letsencrypt/live/jvn.example.jp", folder, StringComparison.Ordinal)
            .Replace("/srv/jvn/current", stage.Demonstration.Site.Folder, StringComparison.Ordinal)
            .Replace("listen 443", $"listen 127.0.0.1:{port}", StringComparison.Ordinal)
            .Replace("listen 80", $"listen unix:{folder}/plain.sock", StringComparison.Ordinal);
        return Regex.Replace(example, @"^ *listen \[::\].*\n", "", RegexOptions.Multiline);
    }
}
