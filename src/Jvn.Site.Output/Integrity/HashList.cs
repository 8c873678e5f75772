using System.Text;
using System.Text.Unicode;
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

    private HashList(FileHashDictionary hashes) => Hashes = hashes;

    /// <summary>By address, in ordinal order.</summary>
    public FileHashDictionary Hashes { get; }

    /// <summary>The hash of every file of the site.</summary>
    public static HashList Of(ISiteFiles site) => Of(
        (site as OutputTree)?.Hashes.Where(file => IsListed(file.Key))
            ?? site.Addresses.Where(IsListed).AsParallel().AsOrdered().Select(address => KeyValuePair.Create(address, site.HashOf(address))));

    /// <summary>Null when the bytes are no such list: another form, a name twice, a name that is no address.</summary>
    public static HashList? TryParse(ReadOnlySpan<byte> bytes)
    {
        var files = new List<KeyValuePair<string, FileHash>>();
        while (!bytes.IsEmpty)
        {
            if (bytes.IndexOf((byte)'\n') is not (>= 0 and var end))
                return null;
            var line = Encoding.UTF8.GetString(bytes[..end]);
            bytes = bytes[(end + 1)..];
            if (line.Length <= HashLength + Separator.Length || FileHash.TryParse(line.AsSpan(0, HashLength)) is not { } hash
                || line.AsSpan(HashLength, Separator.Length) is not Separator)
                return null;
            var path = line.AsSpan(HashLength + Separator.Length);
            if (!OutputAddress.IsFile(path))
                return null;
            files.Add(KeyValuePair.Create($"/{path}", hash));
        }

        return FileHashDictionary.Of(files) is { } hashes ? new HashList(hashes) : null;
    }

    /// <summary>This list and files that are written beside those that it names.</summary>
    public HashList With(IEnumerable<KeyValuePair<string, FileHash>> more) => Of(Hashes.Concat(more));

    /// <summary>This list but for some files.</summary>
    public HashList Without(IReadOnlyCollection<string> addresses) =>
        addresses.Count == 0 ? this : Of(Hashes.Where(file => !addresses.Contains(file.Key, StringComparer.Ordinal)));

    /// <summary>Adds the list to a tree that is complete but for the list's signature. It is as new as the newest file.</summary>
    public void WriteTo(OutputTree tree) => tree.Write(Address, Render(), tree.NewestChange);

    public byte[] Render()
    {
        var lines = new byte[Hashes.Keys.Sum(address => HashLength + Separator.Length + Encoding.UTF8.GetByteCount(address))]; // \n for the slash
        var rest = lines.AsSpan();
        foreach (var (address, hash) in Hashes)
        {
            Utf8.TryWrite(rest, $"{hash}{Separator}{address.AsSpan(1)}\n", out var written);
            rest = rest[written..];
        }

        return lines;
    }

    private static bool IsListed(string address) => address is not (Address or SignatureAddress);

    private static HashList Of(IEnumerable<KeyValuePair<string, FileHash>> files) =>
        new(FileHashDictionary.Of(files) ?? throw new ArgumentException("An address comes twice.", nameof(files)));
}
