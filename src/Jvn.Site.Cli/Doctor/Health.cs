using Jvn.Site.Diagnostics;

namespace Jvn.Site.Cli.Doctor;

/// <summary>What was found of one thing.</summary>
/// <param name="Name">For programs.</param>
/// <param name="Words">What it is about and how it is.</param>
/// <param name="Fix">What to do; null when it is well.</param>
internal sealed record Health(string Name, HealthState State, Bilingual Words, Bilingual? Fix = null)
{
    /// <summary>What is said where others read it: no path, no name, no number and nothing of a key. Null when the words tell nothing of that kind.</summary>
    public Health? Redacted { get; init; }

    public static Health Ok(string name, Bilingual words) => new(name, HealthState.Ok, words);

    public static Health Look(string name, Bilingual words, Bilingual fix) => new(name, HealthState.Look, words, fix);

    public static Health Wrong(string name, Bilingual words, Bilingual fix) => new(name, HealthState.Wrong, words, fix);
}
