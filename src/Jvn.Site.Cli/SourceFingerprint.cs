using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Output.Pages;

namespace Jvn.Site.Cli;

/// <summary>Everything that a site is made from, but for the instant: when it is the same, so is the site.</summary>
/// <param name="Whole">Lower-case hexadecimal SHA-256 over the names and bytes of the input, the theme's assets, the public key and the program. It tells
/// nothing about them.</param>
/// <param name="Files">Of each file of the input, by its path. Kept in memory only: it tells what a withheld file holds to who can guess it.</param>
internal sealed record SourceFingerprint(string Whole, FrozenDictionary<string, string> Files)
{
    // Their versions change with every change of their code, the compiled theme's too.
    private static readonly ImmutableArray<Assembly> OwnAssemblies = Reached(typeof(SourceFingerprint).Assembly);

    /// <summary>Of the program alone.</summary>
    public static string Program { get; } = Convert.ToHexStringLower(SHA256.HashData(
        [.. OwnAssemblies.SelectMany(assembly => assembly.ManifestModule.ModuleVersionId.ToByteArray())]));

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
        foreach (var assembly in OwnAssemblies)
            Append(hash, assembly.GetName().Name!, assembly.ManifestModule.ModuleVersionId.ToByteArray());
        var whole = Convert.ToHexStringLower(hash.GetHashAndReset());
        return new SourceFingerprint(whole, files.ToFrozenDictionary(file => file.Name, file => Convert.ToHexStringLower(file.Bytes), StringComparer.Ordinal));
    }

    /// <summary>The files of the input that are not the same in both, or not there in one.</summary>
    public IEnumerable<string> FilesUnlike(SourceFingerprint other) =>
        Files.Keys.Union(other.Files.Keys, StringComparer.Ordinal).Where(path => Files.GetValueOrDefault(path) != other.Files.GetValueOrDefault(path));

    private static ImmutableArray<Assembly> Reached(Assembly root)
    {
        var found = new SortedDictionary<string, Assembly>(StringComparer.Ordinal) { [root.GetName().Name!] = root };
        var open = new Queue<Assembly>([root]);
        while (open.TryDequeue(out var assembly))
        {
            foreach (var name in assembly.GetReferencedAssemblies()
                .Where(name => name.Name!.StartsWith("Jvn.Site.", StringComparison.Ordinal) && !found.ContainsKey(name.Name)))
            {
                found[name.Name!] = Assembly.Load(name);
                open.Enqueue(found[name.Name!]);
            }
        }

        return [.. found.Values];
    }

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
