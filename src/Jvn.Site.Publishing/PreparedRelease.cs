using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;

namespace Jvn.Site.Publishing;

/// <summary>A release that is whole, checked and on the disk, and that no reader sees yet.</summary>
public sealed record PreparedRelease
{
    internal PreparedRelease(ReleaseRecord record, HashList sums, FinishedTree files)
    {
        Record = record;
        Sums = sums;
        Files = files;
    }

    internal ReleaseRecord Record { get; }

    internal HashList Sums { get; }

    internal FinishedTree Files { get; }
}
