using System.Collections.Immutable;

namespace Jvn.Site.Targets;

/// <summary>A switch that was begun where it takes more than one step, and that nobody has seen the end of.</summary>
/// <param name="To">The release that it goes to.</param>
/// <param name="Touched">Every address that it writes or removes: what lies there now may be of the one release or of the other.</param>
public sealed record PendingSwitch(ShownRelease To, ImmutableArray<string> Touched);
