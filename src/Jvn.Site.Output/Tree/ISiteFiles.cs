using System.Collections.Immutable;
using Jvn.Site.Output.Integrity;

namespace Jvn.Site.Output.Tree;

/// <summary>The finished files of a site, whoever holds them: a build that is going on, or a directory that a build left. Safe to use from many
/// threads.</summary>
public interface ISiteFiles
{
    /// <summary>The address of every file in ordinal order. A page stands as <c>/jp/index.html</c>.</summary>
    ImmutableArray<string> Addresses { get; }

    /// <summary>True when there is a file with this address. An address that ends with a slash is that folder's <c>index.html</c>.</summary>
    bool Contains(string address);

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    byte[] Read(string address);

    /// <summary>The hash of a file's bytes.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    FileHash HashOf(string address) => FileHash.Of(Read(address));

    /// <summary>The file's public change time.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    DateTimeOffset ModifiedAt(string address);
}
