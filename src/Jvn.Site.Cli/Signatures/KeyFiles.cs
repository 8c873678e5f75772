using System.Collections.Immutable;
using System.Text;
using Jvn.Site.Cli.Commands;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Signatures;

#pragma warning disable RS0030 // The only reader of keys.

/// <summary>Takes keys from files and from the environment. Keys are judged by the clock, whatever instant a build is for: it is now that they sign.</summary>
internal sealed class KeyFiles(Func<string, string?> environment, TimeProvider clock)
{
    private const UnixFileMode OfOthers =
        UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute |
        UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    public static bool Exists(string path) => File.Exists(path);

    /// <summary>What lies in a file that is given as a key.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static byte[] Read(string path) => File.ReadAllBytes(path);

    /// <summary>The secret key of <paramref name="secretFile"/>, or the public one of <paramref name="publicFile"/>, or that of the environment.</summary>
    public KeyReading Read(string? secretFile, string? publicFile)
    {
        var bag = new DiagnosticBag();
        if (publicFile is not null)
            return KeyReading.Of(Announced(publicFile, bag), bag);
        if (secretFile is not null)
        {
            var key = Opened(ReadFile(secretFile, bag), new SourceLocation(secretFile), bag);
            CheckMode(secretFile, bag);
            return KeyReading.Of(key, bag);
        }

        return environment(KeySettings.KeyVariable) is { Length: > 0 } text
            ? KeyReading.Of(Opened(Encoding.UTF8.GetBytes(text), new SourceLocation(KeySettings.KeyVariable), bag), bag)
            : KeyReading.None;
    }

    /// <summary>The key that opens what vendors send, of <paramref name="secretFile"/> or of the environment: the one that we sign with.</summary>
    public (IUnsealer? Key, ImmutableArray<Finding> Findings) ReadDecryption(string? secretFile)
    {
        var bag = new DiagnosticBag();
        var key = ReadDecryption(secretFile, KeySettings.KeyVariable, KeySettings.PassphraseVariable, bag);
        return (key, KeyReading.Of(null, bag).Findings);
    }

    /// <summary>The key that opens sealed drafts, of a file or of the environment; null when there is none, or <paramref name="bag"/> says why.</summary>
    public DecryptionKey? ReadDecryption(string? file, DiagnosticBag bag) =>
        ReadDecryption(file, KeySettings.UnsealKeyVariable, KeySettings.UnsealPassphraseVariable, bag);

    private DecryptionKey? ReadDecryption(string? file, string keyVariable, string passphraseVariable, DiagnosticBag bag)
    {
        var bytes = file is not null ? ReadFile(file, bag) : environment(keyVariable) is { Length: > 0 } text ? Encoding.UTF8.GetBytes(text) : null;
        if (bytes is null)
            return null;
        var key = DecryptionKey.Load(bytes, environment(passphraseVariable)?.ToCharArray(), new SourceLocation(file ?? keyVariable), clock.GetUtcNow(), bag);
        Array.Clear(bytes);
        if (file is not null)
            CheckMode(file, bag);
        return key;
    }

    private SiteKey? Opened(byte[]? file, SourceLocation place, DiagnosticBag bag)
    {
        if (file is null)
            return null;
        var signer = SigningKey.Load(file, environment(KeySettings.PassphraseVariable)?.ToCharArray(), place, clock.GetUtcNow(), bag);
        Array.Clear(file);
        return signer is null ? null : new SiteKey(signer.Public, signer);
    }

    private SiteKey? Announced(string path, DiagnosticBag bag) =>
        ReadFile(path, bag) is { } file && VerificationKey.Load(file, new SourceLocation(path), clock.GetUtcNow(), bag) is { } key
            ? new SiteKey(key, null) : null;

    /// <exception cref="UsageException">There is no such file.</exception>
    private static byte[]? ReadFile(string path, DiagnosticBag bag)
    {
        if (!Path.Exists(path))
            throw new UsageException($"鍵のファイル「{VisibleText.Of(path)}」がありません", $"there is no key file '{VisibleText.Of(path)}'");
        try
        {
            return Read(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            bag.Add(DiagnosticCatalog.KeyFileMissing.At(new SourceLocation(path)));
            return null;
        }
    }

    // Of a key that is secret: a public one is for everybody.
    private static void CheckMode(string path, DiagnosticBag bag)
    {
        if (bag.Sorted().Any(finding => finding.Rule == DiagnosticCatalog.KeyIsPublic))
            return;
        if (!OperatingSystem.IsWindows() && File.Exists(path) && (File.GetUnixFileMode(path) & OfOthers) != 0)
            bag.Add(DiagnosticCatalog.KeyFileOpen.At(new SourceLocation(path), Convert.ToString((int)File.GetUnixFileMode(path), 8)));
    }
}
