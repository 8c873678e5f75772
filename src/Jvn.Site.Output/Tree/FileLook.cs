namespace Jvn.Site.Output.Tree;

/// <summary>What can be seen of a file without opening it.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="ModifiedAt">In UTC ticks.</param>
/// <param name="IsForReaders">True when its mode is that of a finished file.</param>
/// <param name="Brotli">Length in bytes of the compressed copy that lies beside it, with the same time and mode; null when there is none.</param>
/// <param name="GZip">The same.</param>
internal readonly record struct FileLook(long Length, long ModifiedAt, bool IsForReaders, long? Brotli = null, long? GZip = null)
{
    /// <summary>How many files they are, copies included.</summary>
    public int Files => 1 + (Brotli is null ? 0 : 1) + (GZip is null ? 0 : 1);

    /// <summary>Their length together.</summary>
    public long Bytes => Length + (Brotli ?? 0) + (GZip ?? 0);

    /// <summary>This file with another one as its copy; null when that has another time or mode.</summary>
    public FileLook? With(ReadOnlySpan<char> ending, FileLook copy) =>
        (copy.ModifiedAt, copy.IsForReaders) != (ModifiedAt, IsForReaders) ? null
        : ending.SequenceEqual(CompressedCopies.BrotliEnding) ? this with { Brotli = copy.Length } : this with { GZip = copy.Length };

    /// <summary>Its copy; null when there is none.</summary>
    public FileLook? Copy(ReadOnlySpan<char> ending) =>
        (ending.SequenceEqual(CompressedCopies.BrotliEnding) ? Brotli : ending.SequenceEqual(CompressedCopies.GZipEnding) ? GZip : null) is { } length
            ? new FileLook(length, ModifiedAt, IsForReaders) : null;
}
