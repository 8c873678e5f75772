namespace Jvn.Site.Publishing.Probing;

/// <summary>How hard a probe tries.</summary>
/// <param name="Parallel">Requests at a time.</param>
/// <param name="Request">How long one may take, to its last byte.</param>
/// <param name="Pause">Between one round and the next.</param>
public sealed record SiteProbeLimits(int Parallel, TimeSpan Request, TimeSpan Pause)
{
    public static SiteProbeLimits Usual { get; } = new(8, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(1));
}
