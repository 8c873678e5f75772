using Jvn.Site.Output.Integrity;

namespace Jvn.Site.Output.Tree;

/// <summary>The site beside which a new one is made: what stays the same is taken over from it.</summary>
/// <param name="Record">Null when nothing is known of how it was made: then files are made and compared.</param>
public sealed record EarlierSite(FinishedTree Files, SiteRecord? Record)
{
    /// <summary>What is on record of a file; null for one that does not lie there any longer as it was written, by its length, time and mode.</summary>
    /// <remarks>Nobody changes a published file in place; who does it by hand changes its time.</remarks>
    public RecordedFile? Intact(string address) =>
        Record is not null && Record.Files.TryGetValue(address, out var file) && Files.Look(address) is { IsForReaders: true } look
        && (look.Length, look.ModifiedAt) == (file.Length, file.ModifiedAt.UtcTicks)
        && (file.Brotli is null || file.Brotli == look.Brotli) && (file.GZip is null || file.GZip == look.GZip)
            ? file : null;

    /// <summary>The bytes of a file; null when they are not those on record.</summary>
    public byte[]? ReadAsRecorded(string address) =>
        Record is not null && Record.Files.TryGetValue(address, out var file) && Files.Contains(address)
        && Files.Read(address) is var bytes && FileHash.Of(bytes) == file.Hash ? bytes : null;
}
