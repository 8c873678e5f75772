using System.Collections.Immutable;
using Jvn.Site.Output.Integrity;

namespace Jvn.Site.Publishing;

/// <summary>A site with everything that a release has beside its own files, as yet only where it was made.</summary>
public sealed record CompletedSite
{
    internal CompletedSite(int number, HashList sums, ImmutableSortedDictionary<string, int> carried)
    {
        Number = number;
        Sums = sums;
        Carried = carried;
    }

    internal int Number { get; }

    internal HashList Sums { get; }

    /// <summary>Files that pages of an earlier release need, and the last release whose pages needed them.</summary>
    internal ImmutableSortedDictionary<string, int> Carried { get; }
}
