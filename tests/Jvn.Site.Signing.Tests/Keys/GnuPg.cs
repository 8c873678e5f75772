using System.Diagnostics;

namespace Jvn.Site.Signing.Tests.Keys;

/// <summary>GnuPG with a home of its own, in a private folder that goes away again.</summary>
internal sealed class GnuPg : IDisposable
{
    // Short, since the agent's socket lies in it and its path may have some hundred bytes only.
    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("gpg");

    public string Folder => home.FullName;

    /// <summary>Runs a program of OpenPGP in this home.</summary>
    public Task<(int Code, string Results, string Errors)> RunAsync(string program, params IEnumerable<string> arguments) => new InstalledProgram(program)
        .RunAsync(Folder, arguments);

    /// <summary>Makes a key whose primary part certifies only, with a subkey that signs; returns its fingerprint.</summary>
    public async Task<string> MakeKeyAsync(string algorithm, string passphrase = "", string expiry = "0")
    {
        await GpgAsync(passphrase, "--quick-gen-key", "Test <test@example.jp>", algorithm, "cert", expiry);
        var fingerprint = await FingerprintAsync();
        await GpgAsync(passphrase, "--quick-add-key", fingerprint, algorithm, "sign", expiry);
        return fingerprint;
    }

    public async Task<string> FingerprintAsync() =>
        (await GpgAsync("", "--with-colons", "--list-keys")).Split('\n').First(line => line.StartsWith("fpr", StringComparison.Ordinal)).Split(':')[9];

    public async Task<byte[]> ExportAsync(string passphrase = "", string how = "--export-secret-keys")
    {
        var file = Path.Combine(Folder, "exported.asc");
        File.Delete(file);
        await GpgAsync(passphrase, "--armor", "--output", file, how);
        return await File.ReadAllBytesAsync(file);
    }

    public Task<byte[]> ExportPublicAsync() => ExportAsync(how: "--export");

    public async Task<string> GpgAsync(string passphrase, params string[] arguments)
    {
        var (code, results, errors) = await RunAsync("gpg", ["--batch", "--yes", "--pinentry-mode", "loopback", "--passphrase", passphrase, .. arguments]);
        return code == 0 ? results : throw new InvalidOperationException(errors);
    }

    public string Put(string name, ReadOnlySpan<byte> bytes)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose()
    {
        var end = new ProcessStartInfo("gpgconf", ["--kill", "all"]);
        end.Environment["GNUPGHOME"] = Folder;
        Process.Start(end)?.WaitForExit();
        home.Delete(recursive: true);
    }
}
