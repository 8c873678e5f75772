namespace Jvn.Site.Publishing;

#pragma warning disable RS0030 // Chance, and nothing that anybody sees depends on it.

/// <summary>Chooses by chance which of the files that are taken over from the release before are made again, to see that they come out as they were.</summary>
/// <param name="oneIn">A file of how many.</param>
public sealed class SpotCheck(int oneIn)
{
    /// <summary>A hundredth: whatever is wrong with more than a few files is found within a few releases.</summary>
    public static SpotCheck Usual { get; } = new(100);

    public bool IsDue() => Random.Shared.Next(oneIn) == 0;
}
