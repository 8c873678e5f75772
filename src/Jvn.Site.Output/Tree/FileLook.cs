namespace Jvn.Site.Output.Tree;

/// <summary>What can be seen of a file without opening it.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="ModifiedAt">In UTC ticks.</param>
/// <param name="IsForReaders">True when its mode is that of a finished file.</param>
internal readonly record struct FileLook(long Length, long ModifiedAt, bool IsForReaders);
