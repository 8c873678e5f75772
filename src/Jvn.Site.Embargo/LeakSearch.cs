using System.Collections.Immutable;
using System.Text;

namespace Jvn.Site.Embargo;

/// <summary>Decides which finished files say, or are named by, what is withheld.</summary>
public static class LeakSearch
{
    /// <summary>The addresses of the files that leak, in ordinal order.</summary>
    /// <param name="found">As <see cref="WordsIn(LeakProbe, string, byte[])"/> finds it.</param>
    /// <param name="themeSays">Of the words that were found, those that the site says of itself, whatever the input holds. Asked only when some were
    /// found.</param>
    public static ImmutableArray<string> Leaks(
        IReadOnlyCollection<(string Address, ImmutableHashSet<string> Words)> found, Func<IReadOnlySet<string>, IReadOnlySet<string>> themeSays)
    {
        if (found.Count == 0)
            return [];
        var innocent = themeSays(found.SelectMany(file => file.Words).ToImmutableHashSet(StringComparer.Ordinal));

        // One word that must not be said is a leak, whatever else the file says.
        return [.. found.Where(file => !innocent.IsSupersetOf(file.Words)).Select(file => file.Address).Order(StringComparer.Ordinal)];
    }

    /// <summary>Which of the words that are looked for each file holds, or has in its name; only files with any.</summary>
    public static ImmutableArray<(string Address, ImmutableHashSet<string> Words)> WordsIn(LeakProbe probe, ImmutableArray<string> addresses, Func<string,
        byte[]> read) => probe.IsEmpty ? [] :
    [
        .. addresses.AsParallel().AsOrdered()
            .Select(address => (Address: address, Words: WordsIn(probe, address, read(address))))
            .Where(file => !file.Words.IsEmpty),
    ];

    /// <summary>Which of the words that are looked for a file holds, or has in its name.</summary>
    public static ImmutableHashSet<string> WordsIn(LeakProbe probe, string address, byte[] file) =>
        ImmutableHashSet.Create(StringComparer.Ordinal, [.. probe.Search(Encoding.UTF8.GetBytes(address)), .. probe.Search(file)]);
}
