using System.Security.Cryptography;
using System.Text.Json;
using Jvn.Site.Cli.Signatures;
using Jvn.Site.Publishing.Mirroring;
using Jvn.Site.Publishing.Tests.Probing;
using Xunit;

namespace Jvn.Site.Signing.Tests.Mirroring;

/// <summary>A signed site that is published and served on this machine, and a folder that is to mirror it.</summary>
internal sealed class MirroredSite : IDisposable
{
    private static readonly MirrorLimits Quick = MirrorLimits.Usual with
    {
        Looks = 3,
        Pause = TimeSpan.FromMilliseconds(20),
        Request = TimeSpan.FromSeconds(5),
    };

    private readonly string secret;

    private MirroredSite()
    {
        var (own, published) = new KeyPlan { Subkey = new SubkeyPlan() }.Make();
        secret = Site.Put("key.asc", own);
        Key = Site.Put("public.asc", published);
    }

    public SigningSite Site { get; } = new();

    /// <summary>File of the public key.</summary>
    public string Key { get; }

    public string Fingerprint => VerificationKey.Read(File.ReadAllBytes(Key))!.Fingerprint;

    public ProbedServer Server { get; private set; } = null!;

    public string Directory => Site.At("mirror");

    public MirrorLimits Limits { get; set; } = Quick;

    /// <summary>What readers of the mirror see is in this folder.</summary>
    public string Current => Path.Combine(Directory, "current");

    public int Release => int.Parse(Path.GetFileName(new FileInfo(Current).LinkTarget!));

    public static async Task<MirroredSite> CreateAsync()
    {
        var made = new MirroredSite();
        await made.PublishAsync();
        made.Server = new ProbedServer(Path.Combine(made.Site.Output, "current"));
        return made;
    }

    public async Task PublishAsync()
    {
        var (code, said) = await Site.RunAsync("publish", "--input", Site.At("input"), "--theme", Checkout.At("theme"), "--to", Site.Output, "--trust-clock",
            "--late", "366d", "--key", secret);
        Assert.True(code == 0 && said.StartsWith("Published release", StringComparison.Ordinal), said);
    }

    public Task<(int Code, string Said)> CommandAsync(params string[] more) =>
        Site.RunAsync(["mirror", Server.Address.AbsoluteUri, Directory, "--key", Key, .. more]);

    public async Task<MirrorResult> LookAsync(TimeSpan? silentAfter = null, TimeSpan? staleAfter = null, bool acceptOlder = false,
        DateTimeOffset? now = null, CancellationToken? stop = null)
    {
        var key = VerificationKey.Read(await File.ReadAllBytesAsync(Key))!;
        using var mirror = Mirror.Open(Directory, new MirrorOptions(Server.Address, 2, silentAfter ?? TimeSpan.FromDays(1), staleAfter, acceptOlder),
            new MirroredKey(key, key.Fingerprint), new Clock(now ?? Site.Now), Limits);
        return await mirror.RunAsync((_, _) => { }, stop ?? TestContext.Current.CancellationToken);
    }

    /// <summary>The mirror shows what the site shows, byte for byte, and compressed copies of it.</summary>
    public void AssertSame()
    {
        var (published, mirrored) = (Files(Path.Combine(Site.Output, "current")), Files(Current));
        Assert.Equal(published.Keys, mirrored.Keys);
        Assert.All(published, file => Assert.Equal(file.Value, mirrored[file.Key]));
        Assert.Contains(mirrored.Keys, name => name.EndsWith(".html.br", StringComparison.Ordinal));
    }

    /// <summary>The site answers no longer with what it publishes.</summary>
    public void Answer(string path, byte[] body, int status = 200) => Server.Fault = context =>
    {
        if (context.Request.Url!.AbsolutePath != path)
            return false;
        ProbedServer.End(context, status, body);
        return true;
    };

    public string State(string member) =>
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Directory, "private", "mirror.json"))).RootElement.GetProperty(member).ToString();

    public void Dispose()
    {
        Server.Dispose();
        Site.Dispose();
    }

    public static SortedDictionary<string, string> Files(string root) => new(
        System.IO.Directory.EnumerateFiles(root + "/", "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(root, path), path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)))),
        StringComparer.Ordinal);

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;

        public override long GetTimestamp() => 0;
    }
}
