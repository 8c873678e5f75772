using System.Collections.Immutable;

namespace Jvn.Site.Embargo.Board;

/// <summary>One thing that comes out.</summary>
/// <param name="Key">Tells it from all others, also when its instant moves.</param>
/// <param name="Name">The identifier of an advisory, or the key of a vendor.</param>
/// <param name="Title">Of the advisory, or the vendor's name.</param>
/// <param name="Path">Its file, as diagnostics name it.</param>
/// <param name="Guide">Null where no start of handling is recorded, and for everything but a first release.</param>
public sealed record BoardItem(
    string Key,
    DateTimeOffset At,
    BoardItemKind Kind,
    string Name,
    string Title,
    string Path,
    bool IsUrgent,
    HandlingGuide? Guide,
    ImmutableArray<OpenPoint> Open);
