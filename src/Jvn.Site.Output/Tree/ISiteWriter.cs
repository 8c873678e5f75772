using System.Collections.Immutable;
using Jvn.Site.Output.Integrity;

namespace Jvn.Site.Output.Tree;

/// <summary>Takes the files of a site as they are made. Safe to use from many threads.</summary>
public interface ISiteWriter
{
    /// <summary>Adds a file that depends on one value alone.</summary>
    /// <param name="address">Root-relative: begins with a slash. One that ends with a slash is that folder's <c>index.html</c>.</param>
    /// <param name="modifiedAt">The file's public change time.</param>
    /// <param name="render">Makes the bytes out of <paramref name="value"/>, and of nothing else but the program. Give it no other value: write it
    /// <c>static</c>. It may be called later, or never.</param>
    void Make<T>(string address, DateTimeOffset modifiedAt, T value, Func<T, byte[]> render);

    /// <summary>The same for files that are made together.</summary>
    void Make<T>(ImmutableArray<string> addresses, DateTimeOffset modifiedAt, T value, Func<T, ImmutableArray<byte[]>> render);

    /// <summary>Adds a file.</summary>
    void Write(string address, ReadOnlySpan<byte> bytes, DateTimeOffset modifiedAt);

    /// <summary>The same; nobody may change the bytes any more.</summary>
    void Write(string address, byte[] bytes, DateTimeOffset modifiedAt);

    /// <summary>Adds a file that is made of others that were added before.</summary>
    /// <param name="render">It may be called later, or never.</param>
    void Write(string address, DateTimeOffset modifiedAt, Func<byte[]> render);

    /// <summary>The hash of a file that was added before.</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    FileHash HashOf(string address);

    /// <summary>True when a file with this address has been added.</summary>
    bool Contains(string address);
}
