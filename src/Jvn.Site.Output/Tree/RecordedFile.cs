using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Values;

namespace Jvn.Site.Output.Tree;

/// <summary>What is known of a file of a site without opening it.</summary>
/// <param name="Source">Of the value that it was made from; null when it was given as bytes.</param>
/// <param name="Length">In bytes.</param>
/// <param name="ModifiedAt">Its public change time.</param>
/// <param name="Brotli">Length in bytes of its copy in this compression; null when it has none.</param>
/// <param name="GZip">The same.</param>
public sealed record RecordedFile(ValueDigest? Source, FileHash Hash, int Length, DateTimeOffset ModifiedAt, int? Brotli = null, int? GZip = null);
