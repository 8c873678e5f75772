namespace Jvn.Site.Targets;

/// <summary>What lies with a target's files, to be read by the next publisher. It holds nothing that readers could not know by then.</summary>
/// <param name="Publisher">Tells the publisher that brought it; see <c>Publication.Publisher</c>.</param>
/// <param name="Shown">What readers see; null before the first release.</param>
/// <param name="Pending">What was begun since; null where a switch is one step, and once it has ended.</param>
public sealed record TargetMarker(string Publisher, ShownRelease? Shown, PendingSwitch? Pending = null);
