using System.Globalization;
using System.Text;
using System.Xml;
using Jvn.Site.Published;
using Jvn.Site.Theme.Words;

namespace Jvn.Site.Output.Statistics;

/// <summary>Writes a picture: shapes and texts with presentation attributes. No styles, no scripts, no reference to anything outside the file.</summary>
internal sealed class SvgXml
{
    public const string Namespace = "http://www.w3.org/2000/svg";
    private const string Fonts = "system-ui, 'Hiragino Sans', 'Noto Sans JP', 'Noto Sans CJK JP', Meiryo, sans-serif";

    private readonly XmlWriter writer;

    private SvgXml(XmlWriter writer, ChartColours colours)
    {
        this.writer = writer;
        Colours = colours;
    }

    public ChartColours Colours { get; }

    /// <summary>A picture with a name and a description for who cannot see it: UTF-8 without byte order mark, lines ended by a line feed.</summary>
    public static byte[] Render(int width, int height, Language language, string title, string description, ChartColours colours, Action<SvgXml> content)
    {
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, settings))
        {
            var svg = new SvgXml(writer, colours);
            writer.WriteStartElement("svg", Namespace);
            svg.Attributes(
                ("width", Number(width)), ("height", Number(height)), ("viewBox", $"0 0 {Number(width)} {Number(height)}"),
                ("role", "img"), ("aria-labelledby", "title desc"), ("font-family", Fonts));
            writer.WriteAttributeString("xml", "lang", null, PageWords.Tag(language));
            svg.Named("title", "title", title);
            svg.Named("desc", "desc", description);
            svg.Box(0, 0, width, height, colours.Background);
            content(svg);
            writer.WriteEndElement();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    /// <summary>Makes the patterns that marks of these styles are filled with.</summary>
    public void Patterns(IEnumerable<MarkStyle> styles)
    {
        writer.WriteStartElement("defs", Namespace);
        foreach (var style in styles.Where(style => style.HasPattern).Distinct())
        {
            writer.WriteStartElement("pattern", Namespace);
            Attributes(("id", PatternOf(style)), ("width", "6"), ("height", "6"), ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)"));
            Box(0, 0, 6, 6, Colours.Fill(style));
            Box(0, 0, style.Texture == MarkTexture.Hatched ? 2.5 : 1.6, style.Texture == MarkTexture.Hatched ? 6 : 1.6, Colours.Ink(style.Hue));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    /// <summary>A filled area with its outline, which stands for a number.</summary>
    /// <param name="title">What it stands for, shown where a pointer rests on it.</param>
    public void Mark(double x, double y, double width, double height, MarkStyle style, string? title = null)
    {
        // The outline lies inside the area, so that lengths are true.
        var inset = Math.Min(1, Math.Min(width, height) / 2);
        var fill = style.HasPattern ? $"url(#{PatternOf(style)})" : Colours.Fill(style);
        writer.WriteStartElement("rect", Namespace);
        Attributes(
            ("x", Number(x + (inset / 2))), ("y", Number(y + (inset / 2))), ("width", Number(width - inset)), ("height", Number(height - inset)),
            ("fill", fill), ("stroke", Colours.Ink(style.Hue)), ("stroke-width", Number(inset)));
        if (title is not null)
            writer.WriteElementString("title", Namespace, title);
        writer.WriteEndElement();
    }

    /// <summary>A plain area.</summary>
    public void Box(double x, double y, double width, double height, string fill)
    {
        writer.WriteStartElement("rect", Namespace);
        Attributes(("x", Number(x)), ("y", Number(y)), ("width", Number(width)), ("height", Number(height)), ("fill", fill));
        writer.WriteEndElement();
    }

    public void Line(double x1, double y1, double x2, double y2, string stroke, double width = 1, string? dashes = null)
    {
        writer.WriteStartElement("line", Namespace);
        Attributes(("x1", Number(x1)), ("y1", Number(y1)), ("x2", Number(x2)), ("y2", Number(y2)), ("stroke", stroke), ("stroke-width", Number(width)));
        if (dashes is not null)
            Attributes(("stroke-dasharray", dashes));
        writer.WriteEndElement();
    }

    /// <param name="y">The base line.</param>
    public void Text(double x, double y, string text, double size, string fill, TextPlace place = TextPlace.Start, bool isBold = false)
    {
        writer.WriteStartElement("text", Namespace);
        Attributes(("x", Number(x)), ("y", Number(y)), ("font-size", Number(size)), ("fill", fill));
        if (place != TextPlace.Start)
            Attributes(("text-anchor", place == TextPlace.End ? "end" : "middle"));
        if (isBold)
            Attributes(("font-weight", "bold"));
        writer.WriteString(text);
        writer.WriteEndElement();
    }

    private void Named(string element, string id, string text)
    {
        writer.WriteStartElement(element, Namespace);
        Attributes(("id", id));
        writer.WriteString(text);
        writer.WriteEndElement();
    }

    private void Attributes(params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes)
            writer.WriteAttributeString(name, value);
    }

    private static string PatternOf(MarkStyle style) => $"{style.Texture}-{style.Hue}";

    private static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
