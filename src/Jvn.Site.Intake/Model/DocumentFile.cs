using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake.Model;

/// <summary>One file of an advisory and what could be made of it.</summary>
/// <param name="Content">Null when too little could be read to make anything of it.</param>
/// <param name="ReleaseAt">
/// Its own release instant, when it was read beyond doubt: once, well-formed, in a file that could be read to its end or has no second one.
/// <see cref="Advisory.Never"/> while the file is taken back beyond doubt.
/// </param>
/// <param name="StatesRelease">Whether it has, or may have, a release instant of its own. False only when that is certain.</param>
public sealed record DocumentFile<TContent>(InputEntry Entry, TContent? Content, DateTimeOffset? ReleaseAt, bool StatesRelease)
    where TContent : class
{
    /// <summary>Whether it may be taken back although nobody can tell: then it comes out at its release instant, or not at all.</summary>
    public bool MayBeTakenBack { get; init; }

    /// <summary>Kept back by the publisher, whatever the file says: as if it were withheld for ever.</summary>
    public bool IsHeld { get; init; }

    public string Path => Entry.Path;

    public SourceLocation Start => new(Path);
}
