namespace Jvn.Site.Publishing;

/// <summary>Readers see the release; what was still to be done after the switch failed. The next run makes up for it.</summary>
public sealed class ReleaseIsOutException(int release, Exception cause)
    : IOException($"Release {release} is out; what follows a release failed: {cause.Message}", cause)
{
    /// <summary>Its number.</summary>
    public int Release { get; } = release;
}
