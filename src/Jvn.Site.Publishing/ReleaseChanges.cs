using System.Collections.Immutable;
using Jvn.Site.Output.Integrity;

namespace Jvn.Site.Publishing;

/// <summary>How a site differs from the one before, by address, each list in ordinal order.</summary>
public sealed record ReleaseChanges(ImmutableArray<string> Added, ImmutableArray<string> Changed, ImmutableArray<string> Removed)
{
    public bool IsEmpty => Added.IsEmpty && Changed.IsEmpty && Removed.IsEmpty;

    /// <param name="before">Null when there is no site yet: then everything is added.</param>
    public static ReleaseChanges Between(HashList? before, HashList after)
    {
        var old = before?.Hashes ?? FileHashDictionary.None;
        return new ReleaseChanges(
            [.. after.Hashes.Keys.Where(address => !old.ContainsKey(address))],
            [.. after.Hashes.Where(file => old.TryGetValue(file.Key, out var hash) && hash != file.Value).Select(file => file.Key)],
            [.. old.Keys.Where(address => !after.Hashes.ContainsKey(address))]);
    }
}
