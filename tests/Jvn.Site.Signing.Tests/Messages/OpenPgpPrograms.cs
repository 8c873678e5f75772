using Jvn.Site.Diagnostics;
using Jvn.Site.Signing.Tests.Keys;
using Xunit;

namespace Jvn.Site.Signing.Tests.Messages;

/// <summary>GnuPG, Sequoia and RNP in one folder, with the key of the coordinator and one of a vendor of every kind, all made by GnuPG once.</summary>
public sealed class OpenPgpPrograms : IAsyncLifetime
{
    private readonly GnuPg gnuPg = new();

    /// <summary>What the vendors' keys are made of: to sign, and to be encrypted to.</summary>
    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["ed25519"] = "cv25519", ["rsa2048"] = "rsa2048", ["rsa4096"] = "rsa4096", ["nistp256"] = "nistp256", ["nistp384"] = "nistp384",
        ["nistp521"] = "nistp521", ["brainpoolP256r1"] = "brainpoolP256r1",
    };

    private readonly Dictionary<string, CorrespondentKey> keys = [];

    /// <summary>The coordinator's, to encrypt to.</summary>
    public CorrespondentKey Us => keys["us"];

    public SigningKey Signer { get; private set; } = null!;

    public DecryptionKey Unsealer { get; private set; } = null!;

    public string Folder => gnuPg.Folder;

    // GnuPG has made its keys by the machine's clock.
    public static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    public CorrespondentKey Vendor(string kind) => keys[kind];

    public IReadOnlyCollection<CorrespondentKey> Everybody => keys.Values;

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "rnp"));
        await MakeAsync("us", "ed25519", "cv25519");
        foreach (var (sign, encrypt) in Kinds)
            await MakeAsync(sign, sign, encrypt);
        var secret = await File.ReadAllBytesAsync(Path.Combine(Folder, "us.key"));
        var bag = new DiagnosticBag();
        Signer = SigningKey.Load(secret, null, new SourceLocation("us.key"), Now, bag)!;
        Unsealer = DecryptionKey.Load(secret, null, new SourceLocation("us.key"), Now, bag)!;
        Assert.Empty(bag.Sorted());
    }

    /// <summary>Runs a program; it must end well.</summary>
    public async Task<string> RunAsync(string program, params string[] arguments)
    {
        string[] common = program switch
        {
            "gpg" => ["--batch", "--yes", "--trust-model", "always", "--pinentry-mode", "loopback", "--passphrase", ""],
            "rnp" or "rnpkeys" => ["--homedir", "rnp", "--notty"],
            "sq" => ["--force"],
            _ => [],
        };
        var (code, results, errors) = await gnuPg.RunAsync(program, [.. common, .. arguments]);
        Assert.True(code == 0, $"{program} {string.Join(' ', arguments)}: {code}\n{results}{errors}");
        return results + errors;
    }

    public string Put(string name, ReadOnlySpan<byte> bytes) => gnuPg.Put(name, bytes);

    public byte[] Read(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    public ValueTask DisposeAsync()
    {
        gnuPg.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task MakeAsync(string name, string sign, string encrypt)
    {
        var address = $"{name}@example.jp";
        await RunAsync("gpg", "--quick-gen-key", address, sign, "cert,sign", "1y");
        var made = await RunAsync("gpg", "--with-colons", "--list-keys", address);
        var fingerprint = made.Split('\n').First(line => line.StartsWith("fpr", StringComparison.Ordinal)).Split(':')[9];
        await RunAsync("gpg", "--quick-add-key", fingerprint, encrypt, "encr", "1y");
        await RunAsync("gpg", "--armor", "--output", $"{name}.key", "--export-secret-keys", address);
        await RunAsync("gpg", "--armor", "--output", $"{name}.asc", "--export", address);
        await RunAsync("rnpkeys", "--import", $"{name}.key");
        var bag = new DiagnosticBag();
        keys[name] = CorrespondentKey.Load(Read($"{name}.asc"), new SourceLocation(name), Now, bag)!;
        Assert.Empty(bag.Sorted());
        Assert.Equal(fingerprint, keys[name].Fingerprint);
    }
}
