using System.Text;
using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Attachments;

/// <summary>Blanks out what a PDF tells about its author, byte for byte so that every offset in it stays right, and refuses one that hides it or can run
/// something.</summary>
/// <remarks>ISO 32000-1: 14.3.3 (document information), 14.3.2 (metadata streams), 7.5.7 (object streams), 12.6.4 (actions).</remarks>
internal static partial class PdfCleaner
{
    /// <summary>The bytes to publish; null when the file is refused, which has then been reported.</summary>
    public static byte[]? Clean(string name, ReadOnlySpan<byte> bytes, SourceLocation location, DiagnosticBag bag)
    {
        if (!bytes.StartsWith("%PDF-"u8))
            return Refuse(DiagnosticCatalog.PdfBroken);

        var text = Encoding.Latin1.GetString(bytes);
        var streams = PdfStream.In(text).ToList();
        var cleaned = new StringBuilder(text);
        var outside = Outside(text, streams);
        var plain = WithoutEscapes(outside);
        if (Hidden().IsMatch(plain) || Entry().Count(plain) != Entry().Count(outside))
            return Refuse(DiagnosticCatalog.PdfMetadata);
        if (Active().IsMatch(plain))
            return Refuse(DiagnosticCatalog.PdfActive);
        var metadata = References(plain).ToHashSet(StringComparer.Ordinal);
        foreach (var stream in streams.Where(stream => ObjectStream().IsMatch(stream.Dictionary)))
        {
            if (stream.Content(text) is not { } packed || WithoutEscapes(packed) is not { } objects || Hidden().IsMatch(objects) || Entry().IsMatch(objects))
                return Refuse(DiagnosticCatalog.PdfMetadata);
            if (Active().IsMatch(objects))
                return Refuse(DiagnosticCatalog.PdfActive);
            metadata.UnionWith(References(objects));
        }

        foreach (var stream in streams)
        {
            // What a stream is, another object could say.
            if (KindElsewhere().IsMatch(stream.Dictionary))
                return Refuse(DiagnosticCatalog.PdfMetadata);
            if (!IsMetadata().IsMatch(stream.Dictionary) && !metadata.Contains(stream.Number))
                continue;
            if (stream.Dictionary.Contains("/Filter", StringComparison.Ordinal))
                return Refuse(DiagnosticCatalog.PdfMetadata);
            Blank(cleaned, stream.Start, stream.End - stream.Start);
        }

        foreach (var entry in Entry().Matches(outside).Cast<Match>())
        {
            var value = entry.Index + entry.Length;
            if (LengthOf(outside, value) is not { } length)
                return Refuse(DiagnosticCatalog.PdfMetadata);
            BlankValue(cleaned, outside[value], value + 1, length);
        }

        // Whatever the file calls it, this is how metadata begins; one that stands there still was found by no name.
        var result = cleaned.ToString();
        return Packet().IsMatch(result) ? Refuse(DiagnosticCatalog.PdfMetadata) : Encoding.Latin1.GetBytes(result);

        byte[]? Refuse(DiagnosticDescriptor rule)
        {
            bag.Add(rule.At(location, name));
            return null;
        }
    }

    // The file with blanks where streams are: what is packed there can look like anything.
    private static string Outside(string text, List<PdfStream> streams)
    {
        var outside = new StringBuilder(text);
        foreach (var stream in streams)
            Blank(outside, stream.Start, stream.End - stream.Start);
        return outside.ToString();
    }

    // Any letter of a name may be written as its number: /J#61vaScript.
    internal static string WithoutEscapes(string objects) =>
        Escape().Replace(objects, escape => ((char)Convert.ToInt32(escape.Value[1..], 16)).ToString());

    // The numbers of the objects that others call their metadata.
    private static IEnumerable<string> References(string objects) => Reference().Matches(objects).Select(match => match.Groups["number"].Value);

    // How long a string is between its signs; null when the value is no string, but leads to one elsewhere.
    private static int? LengthOf(string text, int at)
    {
        if (at >= text.Length)
            return null;
        if (text[at] == '<' && text.IndexOf('>', at) is var end and > 0)
            return end - at - 1;
        if (text[at] != '(')
            return null;
        for (var (i, depth) = (at, 0); i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == '(')
                depth++;
            else if (text[i] == ')' && --depth == 0)
                return i - at - 1;
        }

        return null;
    }

    private static void Blank(StringBuilder text, int start, int length) => text.Remove(start, length).Insert(start, new string(' ', length));

    // In hexadecimal a blank is two digits; white space between them does not count.
    private static void BlankValue(StringBuilder text, char sign, int start, int length)
    {
        if (sign == '(')
            Blank(text, start, length);
        else
            text.Remove(start, length).Insert(start, string.Concat(Enumerable.Repeat("20", length / 2)) + new string(' ', length % 2));
    }

    [GeneratedRegex(@"/(?:Author|Creator|Producer|CreationDate|ModDate|Company|Manager|SourceModified|LastSaved|LastModified)\s*(?=[(<0-9])(?!<<)")]
    private static partial Regex Entry();

    [GeneratedRegex(@"/Type\s*/Metadata\b|/Subtype\s*/XML\b")]
    private static partial Regex IsMetadata();

    [GeneratedRegex(@"/Metadata\s+(?<number>[0-9]+)\s+[0-9]+\s+R\b")]
    private static partial Regex Reference();

    [GeneratedRegex(@"/(?:Type|Subtype)\s+[0-9]+\s+[0-9]+\s+R\b")]
    private static partial Regex KindElsewhere();

    [GeneratedRegex(@"<\?xpacket|<x:xmpmeta|<rdf:RDF", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Packet();

    [GeneratedRegex(@"/Type\s*/ObjStm\b")]
    private static partial Regex ObjectStream();

    // An encrypted file shows nobody what it holds; private data of programs can hold anything.
    [GeneratedRegex(@"/(?:Encrypt|PieceInfo)\b")]
    private static partial Regex Hidden();

    [GeneratedRegex("#[0-9A-Fa-f]{2}")]
    private static partial Regex Escape();

    [GeneratedRegex(@"/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData)\b")]
    private static partial Regex Active();
}
