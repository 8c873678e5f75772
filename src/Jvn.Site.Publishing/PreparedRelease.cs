using Jvn.Site.Output.Integrity;

namespace Jvn.Site.Publishing;

/// <summary>A release that is whole, checked and on the disk, and that no reader sees yet.</summary>
public sealed record PreparedRelease
{
    internal PreparedRelease(ReleaseRecord record, HashList sums)
    {
        Record = record;
        Sums = sums;
    }

    internal ReleaseRecord Record { get; }

    internal HashList Sums { get; }
}
