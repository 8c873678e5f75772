using System.Collections.Concurrent;
using System.Collections.Immutable;
using Jvn.Site.Embargo;
using Jvn.Site.Output.Tree;

namespace Jvn.Site.Cli;

/// <summary>Looks, while a site is made, for what none of its files may say.</summary>
/// <remarks>What is taken over from the site before says what it said there.</remarks>
internal sealed class LeakWatch
{
    private readonly ConcurrentBag<(string Address, ImmutableHashSet<string> Words)> found = [];

    public LeakWatch(OutputTree tree, LeakProbe probe)
    {
        if (!probe.IsEmpty)
            tree.Watch((address, file) =>
            {
                if (LeakSearch.WordsIn(probe, address, file) is { IsEmpty: false } words)
                    found.Add((address, words));
            });
    }

    /// <summary>The files in which something was found, each with the words; in no order.</summary>
    public IReadOnlyCollection<(string Address, ImmutableHashSet<string> Words)> Found => found;
}
