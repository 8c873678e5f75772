using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using System.Xml;

namespace Jvn.Site.Output.Data;

/// <summary>Writes XML that is the same bytes on every machine and well-formed whatever the texts hold.</summary>
/// <remarks>Names are given with their prefix, exactly as they are printed: readers of feeds look for <c>sec:references</c> literally.</remarks>
internal sealed class SiteXml
{
    public const string Rss1 = "http://purl.org/rss/1.0/";
    public const string Atom = "http://www.w3.org/2005/Atom";
    public const string Vuldef = "http://jvn.jp/vuldef/";
    public const string Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    public const string OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    private static readonly FrozenDictionary<string, string> Namespaces = new Dictionary<string, string>
    {
        ["rdf"] = "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        ["dc"] = "http://purl.org/dc/elements/1.1/",
        ["dcterms"] = "http://purl.org/dc/terms/",
        ["sec"] = "http://jvn.jp/rss/mod_sec/3.0/",
        ["xsi"] = "http://www.w3.org/2001/XMLSchema-instance",
        ["atom"] = Atom,
        ["xml"] = "http://www.w3.org/XML/1998/namespace",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Nearly every text has nothing else: no control character but these, no surrogate, nothing at the end of the plane.
    private static readonly SearchValues<char> Ordinary = SearchValues.Create(
        [.. "\t\n\r", .. Enumerable.Range(' ', 0xD800 - ' ').Concat(Enumerable.Range(0xE000, 0xFFFE - 0xE000)).Select(letter => (char)letter)]);

    private readonly XmlWriter writer;
    private readonly string defaultNamespace;

    private SiteXml(XmlWriter writer, string defaultNamespace)
    {
        this.writer = writer;
        this.defaultNamespace = defaultNamespace;
    }

    /// <summary>A document: UTF-8 without byte order mark, indented, lines ended by a line feed.</summary>
    /// <param name="prefixes">Declared at the root, in this order.</param>
    public static byte[] Render(string root, string defaultNamespace, string[] prefixes, (string Name, string Value)[] attributes, Action<SiteXml> content)
    {
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", NewLineHandling =
            NewLineHandling.Entitize };
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, settings))
        {
            var xml = new SiteXml(writer, defaultNamespace);
            xml.Start(root);
            if (defaultNamespace.Length > 0)
                writer.WriteAttributeString("xmlns", defaultNamespace);
            foreach (var prefix in prefixes)
                writer.WriteAttributeString("xmlns", prefix, null, Namespaces[prefix]);
            xml.Attributes(attributes);
            content(xml);
            writer.WriteEndElement();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    /// <summary>An element that holds others.</summary>
    public void Parent(string name, ReadOnlySpan<(string Name, string Value)> attributes, Action content)
    {
        Start(name);
        Attributes(attributes);
        content();
        writer.WriteEndElement();
    }

    /// <summary>An element that holds a text; without one it is empty.</summary>
    public void Element(string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(name);
        Attributes(attributes);
        if (text.Length > 0)
            writer.WriteString(Legal(text));
        writer.WriteEndElement();
    }

    private void Start(string name)
    {
        var (prefix, local) = Split(name);
        writer.WriteStartElement(prefix, local, prefix.Length == 0 ? defaultNamespace : Namespaces[prefix]);
    }

    private void Attributes(ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            var (prefix, local) = Split(name);
            writer.WriteAttributeString(prefix, local, prefix.Length == 0 ? null : Namespaces[prefix], Legal(value));
        }
    }

    private static (string Prefix, string Local) Split(string name) =>
        name.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 ? (name[..colon], name[(colon + 1)..]) : ("", name);

    // Intake refuses what XML cannot hold. Should it ever fail, one sign is lost here and not the feed.
    private static string Legal(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Ordinary))
            return text;
        var legal = new StringBuilder(text.Length);
        Span<char> letters = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes()) // turns half a surrogate pair into U+FFFD
            legal.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : letters[..rune.EncodeToUtf16(letters)]);
        return legal.ToString();
    }
}
