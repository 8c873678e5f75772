using System.Collections.Immutable;
using System.IO.Compression;

namespace Jvn.Site.Correspondence.Copies;

/// <summary>A ZIP file without compression, whose length would tell of its contents. Nothing in it says when it was made.</summary>
internal static class StoredZip
{
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>How many bytes it has beside the contents of its files.</summary>
    public static int Overhead(IEnumerable<string> names) => Of([.. names.Select(name => (name, Array.Empty<byte>()))]).Length;

    public static byte[] Of(ImmutableArray<(string Name, byte[] Bytes)> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                var entry = zip.CreateEntry(file.Name, CompressionLevel.NoCompression);
                entry.LastWriteTime = Earliest;
                using var content = entry.Open();
                content.Write(file.Bytes);
            }
        }

        return bytes.ToArray();
    }
}
