using System.Text;
using Jvn.Site.Diagnostics;
using Jvn.Site.Signing.Tests.Keys;
using Xunit;

namespace Jvn.Site.Signing.Tests;

/// <summary>Keys of GnuPG sign, and what they sign is verified by the programs that readers have: GnuPG, Sequoia, RNP.</summary>
public sealed class OtherProgramsTests : IDisposable
{
    private const string Passphrase = "合言葉 p&ss";

    private static readonly byte[] Data = Encoding.UTF8.GetBytes("{\"title\": \"架空CMS\"}\r\n\n");

    private readonly GnuPg gnuPg = new();

    public void Dispose() => gnuPg.Dispose();

    [Theory]
    [InlineData("ed25519", "--export-secret-keys", "")]
    [InlineData("ed25519", "--export-secret-subkeys", Passphrase)]
    [InlineData("rsa3072", "--export-secret-keys", Passphrase)]
    [InlineData("rsa4096", "--export-secret-subkeys", "")]
    public async Task A_key_of_GnuPG_signs_and_all_programs_verify(string algorithm, string export, string passphrase)
    {
        var fingerprint = await gnuPg.MakeKeyAsync(algorithm, passphrase);
        var key = Load(await gnuPg.ExportAsync(passphrase, export), passphrase)!;
        Assert.Equal(fingerprint, key.Fingerprint);
        Assert.Equal((await VerifierAsync()).Render(), key.Public.Render());

        var at = Now;
        var signature = key.Sign(Data, at, key.Public);
        Assert.Equal(signature, key.Sign(Data, at, key.Public));
        Assert.Equal(SignatureFault.None, (await VerifierAsync()).Verify(Data, signature, Now));
        await AllAcceptAsync(key, signature);
        await AllRefuseAsync(key, signature, [.. Data, (byte)' ']);
    }

    [Fact]
    public async Task A_primary_key_that_signs_itself_does()
    {
        await gnuPg.GpgAsync("", "--quick-gen-key", "Test <test@example.jp>", "ed25519", "cert,sign", "0");
        var key = Load(await gnuPg.ExportAsync(), "")!;
        await AllAcceptAsync(key, key.Sign(Data, Now, key.Public));
    }

    [Fact]
    public async Task Signatures_of_a_file_older_than_the_key_are_dated_so_that_strict_programs_accept_them()
    {
        var fingerprint = await gnuPg.MakeKeyAsync("ed25519", expiry: "1y");
        var before = Load(await gnuPg.ExportAsync(), "")!;
        var old = before.Sign(Data, Now.AddYears(-5), before.Public);
        await AllAcceptAsync(before, old);

        // Extending a key replaces what binds it: a program that asks what bound it when the file was signed finds nothing.
        await Task.Delay(TimeSpan.FromSeconds(2.1), TestContext.Current.CancellationToken);
        await gnuPg.GpgAsync("", "--quick-set-expire", fingerprint, "3y");
        await gnuPg.GpgAsync("", "--quick-set-expire", fingerprint, "3y", "*");
        var after = Load(await gnuPg.ExportAsync(), "")!;
        Assert.Equal(SignatureFault.OlderThanKey, after.Public.Verify(Data, old, Now));
        var renewed = after.Sign(Data, Now.AddYears(-5), after.Public);
        Assert.Equal(SignatureFault.None, after.Public.Verify(Data, renewed, Now));
        await AllAcceptAsync(after, renewed);
    }

    [Fact]
    public async Task A_signature_by_GnuPG_is_verified()
    {
        await gnuPg.MakeKeyAsync("rsa3072");
        var file = gnuPg.Put("data", Data);
        await gnuPg.GpgAsync("", "--armor", "--detach-sign", file);
        var armored = await File.ReadAllBytesAsync(file + ".asc", TestContext.Current.CancellationToken);
        var verifier = await VerifierAsync();
        Assert.Equal(SignatureFault.None, verifier.Verify(Data, armored, Now));
        Assert.Equal(SignatureFault.WrongBytes, verifier.Verify([.. Data, 0], armored, Now));
        Assert.Equal(SignatureFault.FromTheFuture, verifier.Verify(Data, armored, Now.AddDays(-1)));

        await gnuPg.GpgAsync("", "--digest-algo", "SHA1", "--armor", "--output", file + ".weak", "--detach-sign", file);
        var weak = await File.ReadAllBytesAsync(file + ".weak", TestContext.Current.CancellationToken);
        Assert.Equal(SignatureFault.WeakHash, verifier.Verify(Data, weak, Now));
    }

    [Fact]
    public async Task A_passphrase_that_is_missing_or_wrong_is_told_and_never_printed()
    {
        await gnuPg.MakeKeyAsync("ed25519", Passphrase);
        var secret = await gnuPg.ExportAsync(Passphrase);
        Assert.Equal("JVN6005", Refusal(secret, ""));
        Assert.Equal("JVN6006", Refusal(secret, Passphrase + "\n"));

        var passphrase = Passphrase.ToCharArray();
        Assert.NotNull(SigningKey.Load(secret, passphrase, new SourceLocation("key"), Now, new DiagnosticBag()));
        Assert.All(passphrase, letter => Assert.Equal('\0', letter));
    }

    [Fact]
    public async Task A_revoked_key_is_refused()
    {
        var fingerprint = await gnuPg.MakeKeyAsync("ed25519");
        var key = Load(await gnuPg.ExportAsync(), "")!;
        var signature = key.Sign(Data, Now, key.Public);

        // GnuPG makes a revocation with every key, and a colon before it so that nobody imports it by mistake.
        var revocation = await File.ReadAllTextAsync(Path.Combine(gnuPg.Folder, "openpgp-revocs.d", fingerprint + ".rev"),
            TestContext.Current.CancellationToken);
        await gnuPg.GpgAsync("", "--import",
            gnuPg.Put("revocation", Encoding.UTF8.GetBytes(revocation.Replace(":-----BEGIN", "-----BEGIN", StringComparison.Ordinal))));
        Assert.Equal("JVN6010", Refusal(await gnuPg.ExportAsync(), ""));
        var published = await gnuPg.ExportPublicAsync();
        Assert.Equal(SignatureFault.Revoked, VerificationKey.Read(published)!.Verify(Data, signature, Now));
    }

    [Theory]
    [InlineData("rsa2048", "JVN6007")]
    [InlineData("nistp256", "JVN6007")]
    public async Task A_key_of_a_kind_that_is_too_weak_or_too_rare_is_refused(string algorithm, string code)
    {
        await gnuPg.GpgAsync("", "--quick-gen-key", "Test <test@example.jp>", algorithm, "cert,sign", "0");
        Assert.Equal(code, Refusal(await gnuPg.ExportAsync(), ""));
    }

    [Fact]
    public async Task A_key_without_the_secret_part_that_signs_is_refused()
    {
        await gnuPg.GpgAsync("", "--quick-gen-key", "Test <test@example.jp>", "ed25519", "cert,sign", "0");
        await gnuPg.GpgAsync("", "--quick-add-key", await gnuPg.FingerprintAsync(), "cv25519", "encr", "0");
        Assert.Equal("JVN6013", Refusal(await gnuPg.ExportAsync(how: "--export-secret-subkeys"), ""));
    }

    // GnuPG has made its keys by the machine's clock.
    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    private static SigningKey? Load(byte[] file, string passphrase)
    {
        var bag = new DiagnosticBag();
        var key = SigningKey.Load(file, passphrase.ToCharArray(), new SourceLocation("key"), Now, bag);
        Assert.DoesNotContain(bag.Sorted(), finding => finding.Rule.Severity == Severity.Error);
        return key;
    }

    private static string Refusal(byte[] file, string passphrase)
    {
        var bag = new DiagnosticBag();
        Assert.Null(SigningKey.Load(file, passphrase.Length == 0 ? null : passphrase.ToCharArray(), new SourceLocation("key"), Now, bag));
        var finding = Assert.Single(bag.Sorted());
        Assert.DoesNotContain(Passphrase, finding.Message(DiagnosticLanguage.English) + finding.Fix(DiagnosticLanguage.English));
        return finding.Rule.Id;
    }

    private async Task<VerificationKey> VerifierAsync()
    {
        var bag = new DiagnosticBag();
        var key = VerificationKey.Load(await gnuPg.ExportPublicAsync(), new SourceLocation("key"), Now, bag);
        Assert.Empty(bag.Sorted());
        return key!;
    }

    private static async Task AllAcceptAsync(SigningKey key, byte[] signature) =>
        Assert.Equal(["gpg 0", "sqv 0", "rnp 0"], await VerifyAsync(key, signature, Data));

    private static async Task AllRefuseAsync(SigningKey key, byte[] signature, byte[] data) =>
        Assert.All(await VerifyAsync(key, signature, data), verdict => Assert.DoesNotMatch(" 0$", verdict));

    private static async Task<string[]> VerifyAsync(SigningKey key, byte[] signature, byte[] data)
    {
        using var reader = new GnuPg();
        Directory.CreateDirectory(Path.Combine(reader.Folder, "rnp"));
        reader.Put("data", data);
        reader.Put("data.asc", signature);
        reader.Put("key.asc", key.Public.Render());
        Assert.Equal(0, (await reader.RunAsync("gpg", "--batch", "--import", "key.asc")).Code);
        Assert.Equal(0, (await reader.RunAsync("rnpkeys", "--homedir", "rnp", "--import", "key.asc")).Code);
        return
        [
            $"gpg {(await reader.RunAsync("gpg", "--batch", "--verify", "data.asc", "data")).Code}",
            $"sqv {(await reader.RunAsync("sqv", "--keyring", "key.asc", "data.asc", "data")).Code}",
            $"rnp {(await reader.RunAsync("rnp", "--homedir", "rnp", "--verify", "data.asc")).Code}",
        ];
    }
}
