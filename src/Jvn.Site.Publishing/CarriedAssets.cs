using System.Collections.Immutable;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;

namespace Jvn.Site.Publishing;

/// <summary>A page that a reader opened before the switch asks for its style sheet after it. So the files that the last two releases were made with stay where
/// they were.</summary>
internal static class CarriedAssets
{
    private const string Assets = "/assets/";
    private const string SearchShards = "/assets/search/";

    /// <summary>Adds what must stay to a tree that is complete otherwise.</summary>
    /// <param name="mayStay">False for bytes that must not be read any longer.</param>
    /// <param name="withShards">False when an advisory was withdrawn: the old shards of the search hold its text.</param>
    /// <returns>The files that were added, each with the last release that was made with it.</returns>
    public static ImmutableSortedDictionary<string, int> Write(OutputTree tree, LiveRelease live, bool withShards, Func<byte[], bool> mayStay)
    {
        var carried = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        foreach (var (address, hash) in live.Sums.Hashes.Where(file => file.Key.StartsWith(Assets, StringComparison.Ordinal) && !tree.Contains(file.Key)))
        {
            var madeWith = live.Record.Carried.GetValueOrDefault(address, live.Number);
            if (madeWith < live.Number - 1 || !live.Files.Contains(address) || (!withShards && address.StartsWith(SearchShards, StringComparison.Ordinal)))
                continue;
            var bytes = live.Files.Read(address);
            if (FileHash.Of(bytes) != hash || !mayStay(bytes))
                continue;
            tree.Write(address, bytes, live.Files.ModifiedAt(address));
            carried.Add(address, madeWith);
        }

        return carried.ToImmutable();
    }
}
