using System.Collections.Immutable;

namespace Jvn.Site.Embargo.Tests.Random;

/// <summary>A file of a generated input.</summary>
/// <param name="From">From when on it is public; <see cref="DateTimeOffset.MaxValue"/> when nothing ever makes it so.</param>
/// <param name="Bytes">Of an attachment; otherwise the file is made of <paramref name="Lines"/>.</param>
internal sealed record GeneratedFile(string Path, DateTimeOffset From, ImmutableArray<Line> Lines, byte[]? Bytes = null)
{
    public bool IsVendor => Path.StartsWith("vendors/", StringComparison.Ordinal);

    public bool IsText => Bytes is null;
}
