using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Output;
using Jvn.Site.Output.Pages;
using Jvn.Site.Published;
using Jvn.Site.Publishing;
using Jvn.Site.Signing;
using Jvn.Site.Theme.Parts;
using Jvn.Site.Verification;

namespace Jvn.Site.Cli;

/// <summary>Everything that a site is made from, but for the instant: when it is the same, so is the site.</summary>
/// <param name="Whole">Lower-case hexadecimal SHA-256 over the names and bytes of the input, the theme's assets, the public key and the program. It tells
/// nothing about them.</param>
/// <param name="Files">Of each file of the input, by its path. Kept in memory only: it tells what a withheld file holds to who can guess it.</param>
internal sealed record SourceFingerprint(string Whole, FrozenDictionary<string, string> Files)
{
    // Their versions change with every change of their code, the compiled theme's too. A test holds the list against what the program refers to.
    internal static readonly ImmutableArray<Module> OwnModules =
    [
        typeof(SourceFingerprint).Module, typeof(Diagnostic).Module, typeof(SiteModel).Module, typeof(InputFolder).Module, typeof(EmbargoGate).Module,
        typeof(ThemeComponent).Module, typeof(SiteRenderer).Module, typeof(VerificationKey).Module, typeof(SiteVerification).Module,
        typeof(Publication).Module,
    ];

    /// <summary>Of the program alone.</summary>
    /// <remarks>Of the framework too: it escapes texts and compresses.</remarks>
    public static string Program { get; } = Convert.ToHexStringLower(SHA256.HashData(
        [.. OwnModules.SelectMany(module => module.ModuleVersionId.ToByteArray()),
            .. Encoding.UTF8.GetBytes(RuntimeInformation.FrameworkDescription)]));

    public static SourceFingerprint Of(SourceFolders source)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var listed = InputFolder.List(source.Input, new DiagnosticBag());
        var files = listed.AsParallel().AsOrdered().Select(file => (Name: file.RelativePath, Bytes: FileFingerprint.Of(file))).ToList();
        foreach (var (name, bytes) in files)
            Append(hash, name, bytes);
        foreach (var asset in ThemeAssets.Read(source.Theme).Files)
            Append(hash, asset.Name, asset.Bytes.Span);
        if (source.Key is { } key)
            Append(hash, key.Public.Fingerprint, key.Public.Render());
        if (source.Opener is { } opener)
            Append(hash, "opener", Encoding.UTF8.GetBytes(opener.Name));
        Append(hash, "program", Encoding.UTF8.GetBytes(Program));
        var whole = Convert.ToHexStringLower(hash.GetHashAndReset());
        return new SourceFingerprint(whole, files.ToFrozenDictionary(file => file.Name, file => Convert.ToHexStringLower(file.Bytes), StringComparer.Ordinal));
    }

    /// <summary>The files of the input that are not the same in both, or not there in one.</summary>
    public IEnumerable<string> FilesUnlike(SourceFingerprint other) =>
        Files.Keys.Union(other.Files.Keys, StringComparer.Ordinal).Where(path => Files.GetValueOrDefault(path) != other.Files.GetValueOrDefault(path));

    // Lengths first, so that no two lists of files run together into the same bytes.
    private static void Append(IncrementalHash hash, string name, ReadOnlySpan<byte> bytes)
    {
        Span<byte> lengths = stackalloc byte[8];
        var text = Encoding.UTF8.GetBytes(name);
        BinaryPrimitives.WriteInt32LittleEndian(lengths, text.Length);
        BinaryPrimitives.WriteInt32LittleEndian(lengths[4..], bytes.Length);
        hash.AppendData(lengths);
        hash.AppendData(text);
        hash.AppendData(bytes);
    }
}
