using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Jvn.Site.Correspondence.Copies;

/// <summary>A file of which somebody wants to know whose copy it comes from: a page, Markdown, a CSAF document, or text that was copied out of one.</summary>
public sealed class LeakedFile
{
    private LeakedFile(string words, IEnumerable<MarkReading> marks)
    {
        Words = JoinerMarks.Without(words);

        // What stands in two forms at one place tells nothing.
        Marks = [.. marks.Concat(SentenceMarks.Read(Words)).GroupBy(mark => (mark.Channel, mark.Key))
            .Where(place => place.Select(mark => mark.Value).Distinct().Count() == 1).Select(place => place.First())];
    }

    internal string Words { get; }

    internal ImmutableArray<MarkReading> Marks { get; }

    /// <summary>Whatever its name: its form is told by what stands in it.</summary>
    public static LeakedFile Of(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        if (text.AsSpan().TrimStart() is ['{', ..] && Json(text) is { } json)
            return json;
        if (!text.Contains("<body", StringComparison.OrdinalIgnoreCase))
            return new LeakedFile(text, JoinerMarks.Read(TextSigns.OfPlain(text)).Concat(OrderMarks.InMarkdown(text)));
        var signs = TextSigns.OfHtml(text).ToList();
        return new LeakedFile(string.Concat(signs.Select(sign => sign.Sign)), JoinerMarks.Read(signs).Concat(OrderMarks.InHtml(text)));
    }

    private static LeakedFile? Json(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var texts = CopyCsaf.TextsIn(document.RootElement).ToList();
            return new LeakedFile(string.Join('\n', texts),
                [.. texts.SelectMany(one => JoinerMarks.Read(TextSigns.OfPlain(one))), .. OrderMarks.InJson(document.RootElement)]);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // No JSON, or a string in it with half a character: then it is text.
            return null;
        }
    }
}
