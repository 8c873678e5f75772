namespace Jvn.Site.Publishing.Mirroring;

/// <summary>What a mirror is asked to do.</summary>
/// <param name="Site">The public address of the site, with a slash at the end.</param>
/// <param name="Keep">How many releases before the one that is shown stay.</param>
/// <param name="SilentAfter">How long the site may give no answer that counts before that is an alarm.</param>
/// <param name="StaleAfter">How old the newest change may be before that is an alarm; null when it may be of any age.</param>
/// <param name="AcceptOlder">Somebody has made sure that the site took something back.</param>
public sealed record MirrorOptions(Uri Site, int Keep, TimeSpan SilentAfter, TimeSpan? StaleAfter, bool AcceptOlder);
