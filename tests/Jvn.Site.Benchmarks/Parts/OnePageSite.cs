using System.Collections.Immutable;
using Jvn.Site.Output.Tree;

namespace Jvn.Site.Benchmarks.Parts;

/// <summary>A site in memory that consists of one page.</summary>
internal sealed class OnePageSite(string address, byte[] page) : ISiteFiles
{
    public ImmutableArray<string> Addresses { get; } = [address];

    public bool Contains(string address) => address == Addresses[0];

    public byte[] Read(string address) => Contains(address) ? page : throw new KeyNotFoundException(address);

    public DateTimeOffset ModifiedAt(string address) => DateTimeOffset.UnixEpoch;
}
