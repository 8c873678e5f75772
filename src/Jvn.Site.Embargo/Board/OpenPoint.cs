using Jvn.Site.Diagnostics;

namespace Jvn.Site.Embargo.Board;

/// <summary>What is still open about something that comes out.</summary>
/// <param name="Blocks">Whether it keeps the release from happening; otherwise it comes out so.</param>
public sealed record OpenPoint(bool Blocks, Bilingual Words);
