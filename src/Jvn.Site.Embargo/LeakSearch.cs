using System.Collections.Immutable;
using System.Text;

namespace Jvn.Site.Embargo;

/// <summary>Decides which finished files say, or are named by, what is withheld.</summary>
public static class LeakSearch
{
    /// <summary>The addresses of the files that leak, in the order of <paramref name="addresses"/>.</summary>
    /// <param name="read">The bytes of a file; called from many threads.</param>
    /// <param name="themeSays">Of the words that were found, those that the site says of itself, whatever the input holds. Asked only when some were
    /// found.</param>
    public static ImmutableArray<string> Leaks(
        LeakProbe probe, ImmutableArray<string> addresses, Func<string, byte[]> read, Func<IReadOnlySet<string>, IReadOnlySet<string>> themeSays)
    {
        var found = WordsIn(probe, addresses, read);
        if (found is [])
            return [];
        var innocent = themeSays(found.SelectMany(file => file.Words).ToImmutableHashSet(StringComparer.Ordinal));

        // One word that must not be said is a leak, whatever else the file says.
        return [.. found.Where(file => !innocent.IsSupersetOf(file.Words)).Select(file => file.Address)];
    }

    /// <summary>Which of the words that are looked for each file holds, or has in its name; only files with any.</summary>
    public static ImmutableArray<(string Address, ImmutableHashSet<string> Words)> WordsIn(LeakProbe probe, ImmutableArray<string> addresses, Func<string,
        byte[]> read) => probe.IsEmpty ? [] :
    [
        .. addresses.AsParallel().AsOrdered()
            .Select(address => (Address: address,
                Words: ImmutableHashSet.Create(StringComparer.Ordinal, [.. probe.Search(Encoding.UTF8.GetBytes(address)), .. probe.Search(read(address))])))
            .Where(file => !file.Words.IsEmpty),
    ];
}
