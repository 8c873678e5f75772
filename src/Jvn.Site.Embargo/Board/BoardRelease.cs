using System.Collections.Immutable;

namespace Jvn.Site.Embargo.Board;

/// <summary>Everything that comes out at one instant, what is urgent first.</summary>
public sealed record BoardRelease(DateTimeOffset At, ImmutableArray<BoardItem> Items);
