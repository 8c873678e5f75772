namespace Jvn.Site.Publishing.Probing;

/// <summary>One of several places where readers see the site: a target, a mirror.</summary>
/// <param name="Shown">The release whose list of hashes it shows; null when that is none of ours, or there is no answer.</param>
public sealed record ProbedSite(Uri Site, ProbeResult Result, int? Shown)
{
    /// <summary>True when readers there do not see all of the live release.</summary>
    public bool Lags => !Result.Faults.IsEmpty;
}
