using System.Collections.Immutable;

namespace Jvn.Site.Intake.Fields;

/// <summary>The fixed words that a field takes.</summary>
/// <param name="offered">Those that are offered.</param>
/// <param name="others">Those that are understood as well: what editors say in Japanese, and what a rule of its own refuses.</param>
public abstract class WordSet(IEnumerable<string> offered, IEnumerable<string> others)
{
    public ImmutableArray<string> Offered { get; } = [.. offered];

    public ImmutableArray<string> Others { get; } = [.. others];

    public string All => string.Join(", ", Offered);
}
