using System.Collections.Frozen;
using System.Collections.Immutable;
using System.IO.Enumeration;
using System.Security.Cryptography;
using Jvn.Site.Output.Tree;
using Jvn.Site.Theme.Parts;

namespace Jvn.Site.Output.Pages;

#pragma warning disable RS0030 // The only reader of the theme; the order of what it lists is made here.

/// <summary>The files of the theme's <c>assets/</c> folder, each under a name that changes with its content.</summary>
public sealed class ThemeAssets
{
    private static readonly FrozenSet<string> Extensions =
        FrozenSet.Create(StringComparer.Ordinal, ".css", ".js", ".svg", ".png", ".ico", ".webp", ".txt");

    private ThemeAssets(ImmutableArray<ThemeAsset> files)
    {
        Files = files;
        Addresses = new AssetAddresses(files.Select(file => KeyValuePair.Create(file.Name, file.Address)));
    }

    /// <summary>In ordinal order of names.</summary>
    public ImmutableArray<ThemeAsset> Files { get; }

    /// <summary>What the pages need to know of the files.</summary>
    public AssetAddresses Addresses { get; }

    /// <summary>Reads <c>assets/</c> of the theme. Folders, hidden files, symbolic links and files of other kinds are not part of it.</summary>
    /// <exception cref="DirectoryNotFoundException">The theme has no such folder.</exception>
    public static ThemeAssets Read(string themeDirectory)
    {
        var folder = Path.Combine(themeDirectory, "assets");
        var names = new FileSystemEnumerable<string>(folder, (ref entry) => entry.FileName.ToString(), new EnumerationOptions { IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };
        return new ThemeAssets([.. names.Where(IsAsset).Order(StringComparer.Ordinal)
            .Select(name => Asset(name, File.ReadAllBytes(Path.Combine(folder, name))))]);
    }

    /// <summary>Writes every file. The name tells the content, so the time does not have to.</summary>
    internal void Write(ISiteWriter tree)
    {
        foreach (var file in Files)
            tree.Write(file.Address, file.Bytes.Span, PageTimes.Fixed);
    }

    private static bool IsAsset(string name) => !name.StartsWith('.') && Extensions.Contains(Path.GetExtension(name));

    private static ThemeAsset Asset(string name, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..8];
        return new ThemeAsset(name, $"/assets/{Path.GetFileNameWithoutExtension(name)}.{hash}{Path.GetExtension(name)}", bytes);
    }
}
