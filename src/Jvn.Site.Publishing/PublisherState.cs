namespace Jvn.Site.Publishing;

/// <summary>What the publisher remembers from run to run.</summary>
/// <param name="Release">The release that readers saw then: what is remembered of the site says nothing of another one.</param>
/// <param name="LastRun">By the clock of this machine.</param>
/// <param name="Source">Tells input, theme, program and key of the last site that was made.</param>
/// <param name="NextDue">The next instant at which that site changes by itself; null when it does not.</param>
public sealed record PublisherState(int? Release, DateTimeOffset? LastRun, string? Source, DateTimeOffset? NextDue)
{
    public static PublisherState None { get; } = new(null, null, null, null);
}
