using System.Net;
using System.Text;
using Jvn.Site.Publishing.Mirroring;
using Jvn.Site.Publishing.Tests.Probing;
using Xunit;

namespace Jvn.Site.Signing.Tests.Mirroring;

/// <summary>Whatever a site sends, its mirror shows what the pinned key has signed, and nothing older than before.</summary>
public sealed class HostileOriginTests : IAsyncLifetime
{
    private const string List = "/SHA256SUMS";
    private const string Signature = "/SHA256SUMS.asc";
    private const string Page = "/jp/JVN10000001/";

    private MirroredSite mirrored = null!;

    public async ValueTask InitializeAsync() => mirrored = await MirroredSite.CreateAsync();

    public ValueTask DisposeAsync()
    {
        mirrored.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_list_that_somebody_altered_is_refused()
    {
        await mirrored.LookAsync();
        await NextReleaseAsync();
        mirrored.Answer(List, [.. mirrored.Site.Read("/current" + List), .. Encoding.UTF8.GetBytes($"{new string('0', 64)}  evil.html\n")]);
        await RefusedAsync("JVN7085");
    }

    [Fact]
    public async Task A_release_that_somebody_else_signed_is_refused()
    {
        await mirrored.LookAsync();
        var other = new KeyPlan { Subkey = new SubkeyPlan() }.Make();
        await NextReleaseAsync();
        mirrored.Answer(Signature, Sign(other.Secret, mirrored.Site.Read("/current" + List)));
        await RefusedAsync("JVN7085");
    }

    [Theory]
    [InlineData("other bytes")]
    [InlineData("404")]
    [InlineData("endless")]
    [InlineData("bomb")]
    public async Task A_file_that_is_not_what_the_list_says_is_never_shown(string fault)
    {
        await mirrored.LookAsync();
        await NextReleaseAsync();
        mirrored.Limits = mirrored.Limits with { FileBytes = 1 << 20 };
        mirrored.Server.Fault = context =>
        {
            if (context.Request.Url!.AbsolutePath != "/jp/JVN10000003/")
                return false;
            switch (fault)
            {
                case "endless":
                    context.Response.SendChunked = true;
                    Endless(context.Response.OutputStream);
                    break;
                case "bomb":
                    context.Response.Headers["Content-Encoding"] = "gzip";
                    using (var packed = new System.IO.Compression.GZipStream(context.Response.OutputStream, System.IO.Compression.CompressionLevel.Fastest))
                        Endless(packed);
                    break;
                default:
                    ProbedServer.End(context, fault == "404" ? 404 : 200, "evil"u8.ToArray());
                    break;
            }

            return true;
        };
        await RefusedAsync("JVN7087");
        mirrored.Server.Fault = _ => false;
        Assert.Equal(MirrorOutcome.Shown, (await mirrored.LookAsync()).Outcome);
        mirrored.AssertSame();
    }

    [Theory]
    [InlineData(Signature)]
    [InlineData(List)]
    [InlineData("/jp/JVN10000003/")]
    public async Task Nobody_is_led_to_another_host(string address)
    {
        await mirrored.LookAsync();
        await NextReleaseAsync();
        using var elsewhere = new ProbedServer(Path.Combine(mirrored.Site.Output, "current"));
        mirrored.Server.Fault = context =>
        {
            if (context.Request.Url!.AbsolutePath != address)
                return false;
            context.Response.Headers["Location"] = new Uri(elsewhere.Address, address).AbsoluteUri;
            ProbedServer.End(context, 302);
            return true;
        };
        await RefusedAsync("JVN7091");
        Assert.Equal(0, elsewhere.Requests);
    }

    [Fact]
    public async Task An_old_release_is_not_shown_again_but_when_somebody_has_asked()
    {
        await mirrored.LookAsync();
        var (list, signature) = (mirrored.Site.Read("/current" + List), mirrored.Site.Read("/current" + Signature));
        var old = Path.Combine(mirrored.Site.Output, "releases", "000001");
        await NextReleaseAsync();
        await mirrored.LookAsync();
        Assert.Equal(2, mirrored.Release);
        using var replayed = new ProbedServer(old);
        mirrored.Server.Fault = context =>
        {
            var path = context.Request.Url!.AbsolutePath;
            ProbedServer.End(context, 200, path == List ? list : path == Signature ? signature : File.ReadAllBytes(Path.Combine(old, path.EndsWith('/')
                ? path[1..] + "index.html" : path[1..])));
            return true;
        };
        await RefusedAsync("JVN7086");
        var (code, said) = await mirrored.CommandAsync();
        Assert.Equal(3, code);
        Assert.Contains("shows a release of 2026-03-02T12:00:00+09:00, older than the one of 2026-03-03T12:00:00+09:00", said);
        var result = await mirrored.LookAsync(acceptOlder: true);
        Assert.Equal((MirrorOutcome.Shown, 3), (result.Outcome, mirrored.Release));
        Assert.False(Path.Exists(Path.Combine(mirrored.Current, "jp", "JVN10000003")));
        Assert.Equal("000003", Path.GetFileName(Directory.GetDirectories(Path.Combine(mirrored.Directory, "releases")).Single()));
    }

    [Fact]
    public async Task A_release_that_comes_out_while_the_one_before_is_fetched_is_fetched_instead()
    {
        var hasCome = false;
        mirrored.Server.Fault = context =>
        {
            if (!hasCome && context.Request.Url!.AbsolutePath == Page)
            {
                hasCome = true;
                mirrored.Site.PutAdvisory("JVN#10000001", "2026-03-01T12:00:00+09:00", "改", "history:\n  - {at: 2026-03-09T12:00:00+09:00, text: 改めた}\n");
                mirrored.PublishAsync().Wait();
            }

            return false;
        };
        Assert.Equal(MirrorOutcome.Shown, (await mirrored.LookAsync()).Outcome);
        Assert.Equal(1, mirrored.Release);
        mirrored.AssertSame();
    }

    [Theory]
    [InlineData("../climbed")]
    [InlineData("jp/../../climbed")]
    [InlineData("/climbed")]
    [InlineData(".htaccess")]
    [InlineData("jp/JVN10000001")]
    [InlineData("robots.txt/climbed")]
    [InlineData("index.html.br")]
    [InlineData("SHA256SUMS")]
    public async Task A_signed_name_that_leads_out_or_stands_in_the_way_is_refused(string name)
    {
        await mirrored.LookAsync();
        await NextReleaseAsync();
        var body = mirrored.Site.Read("/current/robots.txt");
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(body));
        var lines = Encoding.UTF8.GetString(mirrored.Site.Read("/current" + List)).Split('\n')[..^1].Append($"{hash}  {name}")
            .OrderBy(line => line[66..], StringComparer.Ordinal);
        Serve(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));
        await RefusedAsync("JVN7090");
        Assert.False(Path.Exists(mirrored.Site.At("climbed")));
        Assert.False(Path.Exists(Path.Combine(mirrored.Directory, "climbed")));
    }

    [Fact]
    public async Task A_list_without_end_or_with_too_many_names_is_refused()
    {
        await mirrored.LookAsync();
        await NextReleaseAsync();
        mirrored.Limits = mirrored.Limits with { Names = 20 };
        await RefusedAsync("JVN7090");
        mirrored.Limits = mirrored.Limits with { Names = 1_000_000, ListBytes = 4096 };
        await RefusedAsync("JVN7090");
        var asked = mirrored.Server.Requests;
        mirrored.Server.Fault = context =>
        {
            context.Response.SendChunked = true;
            Endless(context.Response.OutputStream);
            return true;
        };
        await RefusedAsync("JVN7090");
        Assert.Equal(asked + 1, mirrored.Server.Requests);
    }

    private void Serve(byte[] list)
    {
        var signature = Sign(File.ReadAllBytes(mirrored.Site.At("key.asc")), list);
        mirrored.Server.Fault = context =>
        {
            var path = context.Request.Url!.AbsolutePath;
            if (path is not (List or Signature))
                return false;
            ProbedServer.End(context, 200, path == List ? list : signature);
            return true;
        };
    }

    private byte[] Sign(byte[] secret, byte[] list)
    {
        var bag = new Diagnostics.DiagnosticBag();
        var key = SigningKey.Load(secret, null, new Diagnostics.SourceLocation("key.asc"), mirrored.Site.Now, bag)!;
        return key.Sign(list, mirrored.Site.Now, key.Public);
    }

    private async Task NextReleaseAsync()
    {
        mirrored.Site.PutAdvisory("JVN#10000003", "2026-03-03T12:00:00+09:00");
        await mirrored.PublishAsync();
    }

    private async Task RefusedAsync(string rule)
    {
        var before = MirroredSite.Files(mirrored.Current);
        var result = await mirrored.LookAsync();
        Assert.Equal((MirrorOutcome.Refused, rule), (result.Outcome, result.Findings.Single().Rule.Id));
        Assert.Equal(before, MirroredSite.Files(mirrored.Current));
        Assert.Equal(["current", "private", "receipts", "releases"],
            Directory.EnumerateFileSystemEntries(mirrored.Directory).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private static void Endless(Stream body)
    {
        var piece = new byte[1 << 16];
        try
        {
            for (var written = 0; written < 10_000; written++)
                body.Write(piece);
        }
        catch (Exception failure) when (failure is HttpListenerException or IOException or ObjectDisposedException)
        {
            // The mirror has hung up.
        }
    }
}
