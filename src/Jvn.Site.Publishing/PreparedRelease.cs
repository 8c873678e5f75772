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

    public int Number => Record.Number;

    /// <summary>The instant that the site was made for.</summary>
    public DateTimeOffset AsOf => Record.AsOf;

    /// <summary>Lower-case hexadecimal SHA-256 of its <c>SHA256SUMS</c>.</summary>
    public string SumsDigest => Record.Sums;

    public HashList Sums { get; }

    /// <summary>Where it waits; it lies elsewhere once it is shown.</summary>
    public FinishedTree Files { get; }

    internal ReleaseRecord Record { get; }
}
