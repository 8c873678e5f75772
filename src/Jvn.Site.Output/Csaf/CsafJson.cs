using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jvn.Site.Output.Csaf.Model;

namespace Jvn.Site.Output.Csaf;

/// <summary>JSON as all files of the provider are written: UTF-8, indented, LF at the end, Japanese readable, and without a character that could be
/// markup.</summary>
internal static class CsafJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // the three characters that this leaves are escaped below
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
    };

    public static byte[] Render(CsafDocument document) =>
        Render(writer => JsonSerializer.Serialize(writer, document, CsafJsonContext.Default.CsafDocument));

    public static byte[] Render(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
            write(writer);
        return Escaped(buffer.WrittenSpan);
    }

    // None of the three belongs to the syntax of JSON, so each stands in a string.
    private static byte[] Escaped(ReadOnlySpan<byte> json)
    {
        var escaped = new ArrayBufferWriter<byte>(json.Length + 1);
        while (json.IndexOfAny("<>&"u8) is >= 0 and var at)
        {
            escaped.Write(json[..at]);
            escaped.Write(json[at] switch { (byte)'<' => "\\u003C"u8, (byte)'>' => "\\u003E"u8, _ => "\\u0026"u8 });
            json = json[(at + 1)..];
        }

        escaped.Write(json);
        escaped.Write("\n"u8);
        return escaped.WrittenSpan.ToArray();
    }
}
