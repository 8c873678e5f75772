using System.Collections.Immutable;
using System.Text;

namespace Jvn.Site.Output.Csaf;

/// <summary>The two lists of a directory of documents.</summary>
internal static class DocumentLists
{
    /// <summary><c>index.txt</c>: every file by its path (CSAF 2.0, section 7.1.12).</summary>
    public static byte[] Index(ImmutableArray<PublishedDocument> documents) =>
        Lines(documents.Select(document => document.PathInIndex).Order(StringComparer.Ordinal));

    /// <summary><c>changes.csv</c>: path and time, newest first, every field quoted, no heading (CSAF 2.0, section 7.1.13).</summary>
    public static byte[] Changes(ImmutableArray<PublishedDocument> documents) =>
        Lines(documents.Select(document => $"{Quoted(document.PathInIndex)},{Quoted(document.ReleasedAt)}"));

    private static string Quoted(string field) => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static byte[] Lines(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));
}
