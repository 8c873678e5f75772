using System.Text;

namespace Jvn.Site.Intake.Attachments;

/// <summary>Follows the chunks of a PNG file: the header first and once, the palette before the picture, the picture in one piece.</summary>
internal sealed class PngChunkOrder
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private string last = "";

    /// <summary>True when the file has all a picture needs.</summary>
    public bool IsComplete => seen.Contains("IHDR") && seen.Contains("IDAT");

    /// <summary>The chunks without which a picture looks wrong; each of them holds numbers only.</summary>
    public static bool IsKept(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("IHDR"u8) || type.SequenceEqual("PLTE"u8) || type.SequenceEqual("tRNS"u8) || type.SequenceEqual("gAMA"u8)
        || type.SequenceEqual("cHRM"u8) || type.SequenceEqual("sRGB"u8) || type.SequenceEqual("IDAT"u8) || type.SequenceEqual("IEND"u8);

    /// <summary>False for a chunk that cannot stand here.</summary>
    public bool Accept(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        foreach (var letter in type)
        {
            if (!char.IsAsciiLetter((char)letter))
                return false;
        }

        var name = Encoding.ASCII.GetString(type);
        var isFirst = seen.Count == 0;
        var isNew = seen.Add(name);
        var previous = last;
        last = name;
        return name switch
        {
            "IHDR" => isFirst,
            _ when isFirst => false,
            "IDAT" => isNew || previous == "IDAT",
            "IEND" => data.IsEmpty,
            "PLTE" => isNew && !seen.Contains("IDAT") && data.Length is > 0 and <= 768 && data.Length % 3 == 0,
            "tRNS" => isNew && !seen.Contains("IDAT") && data.Length is > 0 and <= 256,
            "gAMA" => isNew && !seen.Contains("IDAT") && data.Length == 4,
            "cHRM" => isNew && !seen.Contains("IDAT") && data.Length == 32,
            "sRGB" => isNew && !seen.Contains("IDAT") && data.Length == 1,
            // Readers must not guess at a chunk whose first letter is a capital.
            _ => char.IsAsciiLetterLower(name[0]),
        };
    }
}
