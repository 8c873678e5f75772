using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Jvn.Site.Output.Data;

/// <summary>JSON as all files of the site have it: UTF-8, indented but for the rows of lists that grow with the site, lines ended by a line feed, Japanese
/// readable, nothing that means something in HTML.</summary>
internal static class JsonDocuments
{
    // This encoder writes <, >, & and quotes as escapes, and every control or invisible character too.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static byte[] Render(Action<Utf8JsonWriter> content)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            content(json);
        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }
}
