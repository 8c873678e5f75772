using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Jvn.Site.Output.Tree;

namespace Jvn.Site.Output.Integrity;

/// <summary>The SHA-256 of every file of a site, in the form that <c>sha256sum --check</c> reads. It is also the site's manifest: what it does not name is not
/// part of it.</summary>
/// <remarks>A release is told from another by this list alone.</remarks>
public sealed class HashList
{
    /// <summary>Where the list lies. Neither it nor its signature is in it.</summary>
    public const string Address = "/SHA256SUMS";

    /// <summary>Where the list's detached signature lies.</summary>
    public const string SignatureAddress = "/SHA256SUMS.asc";

    private const int HashLength = 64;
    private const string Separator = "  "; // two blanks: the file was read as bytes

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    private HashList(ImmutableSortedDictionary<string, string> hashes) => Hashes = hashes;

    /// <summary>Lower-case hexadecimal SHA-256 by address, in ordinal order.</summary>
    public ImmutableSortedDictionary<string, string> Hashes { get; }

    /// <summary>Reads every file of the site and hashes it.</summary>
    public static HashList Of(ISiteFiles site) => new(site.Addresses
        .Where(address => address is not (Address or SignatureAddress))
        .AsParallel()
        .Select(address => KeyValuePair.Create(address, Convert.ToHexStringLower(SHA256.HashData(site.Read(address)))))
        .ToImmutableSortedDictionary(StringComparer.Ordinal));

    /// <summary>Null when the bytes are no such list: another form, a name twice, a name that is no address.</summary>
    public static HashList? TryParse(ReadOnlySpan<byte> bytes)
    {
        var hashes = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var line in Encoding.UTF8.GetString(bytes).Split('\n')[..^1])
        {
            if (line.Length <= HashLength + Separator.Length || line.AsSpan(0, HashLength).ContainsAnyExcept(HexDigits)
                || line.AsSpan(HashLength, Separator.Length) is not Separator)
                return null;
            var address = '/' + line[(HashLength + Separator.Length)..];
            if (!OutputAddress.IsFile(address) || !hashes.TryAdd(address, line[..HashLength]))
                return null;
        }

        return bytes is [.., (byte)'\n'] or [] ? new HashList(hashes.ToImmutable()) : null;
    }

    /// <summary>This list and files that are written beside those that it names.</summary>
    public HashList With(IEnumerable<KeyValuePair<string, string>> more) => new(Hashes.AddRange(more));

    /// <summary>This list but for some files.</summary>
    public HashList Without(IEnumerable<string> addresses) => new(Hashes.RemoveRange(addresses));

    /// <summary>Adds the list to a tree that is complete but for the list's signature. It is as new as the newest file.</summary>
    public void WriteTo(OutputTree tree) => tree.Write(Address, Render(), tree.Addresses.Max(tree.ModifiedAt));

    public byte[] Render() => Encoding.UTF8.GetBytes(string.Concat(Hashes.Select(file => $"{file.Value}{Separator}{file.Key[1..]}\n")));
}
