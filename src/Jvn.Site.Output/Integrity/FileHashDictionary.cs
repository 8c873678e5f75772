using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Jvn.Site.Output.Integrity;

/// <summary>The hash of each file by its address, in ordinal order. Two arrays and nothing else: a site has a hundred thousand files.</summary>
public sealed class FileHashDictionary : IReadOnlyDictionary<string, FileHash>
{
    private readonly string[] addresses;
    private readonly FileHash[] hashes;

    private FileHashDictionary(string[] addresses, FileHash[] hashes)
    {
        this.addresses = addresses;
        this.hashes = hashes;
    }

    public static FileHashDictionary None { get; } = new([], []);

    public int Count => addresses.Length;

    /// <summary>In ordinal order.</summary>
    public ImmutableArray<string> Addresses => ImmutableCollectionsMarshal.AsImmutableArray(addresses);

    public IEnumerable<string> Keys => Addresses;

    public IEnumerable<FileHash> Values => hashes;

    public FileHash this[string key] => TryGetValue(key, out var hash) ? hash : throw new KeyNotFoundException($"'{key}' is not on the list.");

    /// <summary>Null when an address comes twice.</summary>
    public static FileHashDictionary? Of(IEnumerable<KeyValuePair<string, FileHash>> files)
    {
        var all = files.ToArray();
        var addresses = Array.ConvertAll(all, file => file.Key);
        var hashes = Array.ConvertAll(all, file => file.Value);
        for (var at = 1; at < addresses.Length; at++)
        {
            if (string.CompareOrdinal(addresses[at - 1], addresses[at]) >= 0)
            {
                Array.Sort(addresses, hashes, StringComparer.Ordinal);
                break;
            }
        }

        for (var at = 1; at < addresses.Length; at++)
        {
            if (addresses[at - 1] == addresses[at])
                return null;
        }

        return new FileHashDictionary(addresses, hashes);
    }

    public bool ContainsKey(string key) => Place(key) >= 0;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out FileHash value)
    {
        var place = Place(key);
        value = place < 0 ? default : hashes[place];
        return place >= 0;
    }

    public IEnumerator<KeyValuePair<string, FileHash>> GetEnumerator()
    {
        for (var at = 0; at < addresses.Length; at++)
            yield return KeyValuePair.Create(addresses[at], hashes[at]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int Place(string address) => Array.BinarySearch(addresses, address, StringComparer.Ordinal);
}
