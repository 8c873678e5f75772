namespace Jvn.Site.Publishing.Mirroring;

/// <summary>What a mirror remembers from run to run. That there is one says that the directory is a mirror's.</summary>
/// <param name="Site">Where it looked last.</param>
/// <param name="Since">When it began.</param>
/// <param name="LastAnswer">When the site last gave a list that its key has signed; null before the first.</param>
public sealed record MirrorState(Uri Site, DateTimeOffset Since, DateTimeOffset? LastAnswer);
