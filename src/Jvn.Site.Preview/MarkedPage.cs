using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jvn.Site.Diagnostics;
using Jvn.Site.Published;
using Jvn.Site.Verification;

namespace Jvn.Site.Preview;

/// <summary>A page of a preview: the page as a build makes it, with a mark in its title and across it, on screen and on paper, and a bar.</summary>
/// <param name="due">When a page comes out at the address, where none is yet.</param>
internal sealed class MarkedPage(DiagnosticLanguage language, PreviewView view, bool isWithheld, DateTimeOffset? due, int version)
{
    private const string TitleStart = "<title>";
    private const string BodyEnd = "</body>";

    /// <param name="page">UTF-8.</param>
    /// <param name="source">Where it was written; null when that is many files.</param>
    /// <param name="pending">The instants that one can look at.</param>
    public byte[] Render(byte[] page, SourcePlace? source, ImmutableArray<DateTimeOffset> pending)
    {
        var html = Encoding.UTF8.GetString(page);
        var title = html.IndexOf(TitleStart, StringComparison.Ordinal) + TitleStart.Length;
        var end = html.LastIndexOf(BodyEnd, StringComparison.Ordinal);
        if (title < TitleStart.Length || end < title)
            throw new ArgumentException("A page has a title and a body.", nameof(page));
        // What was pending when the bar was set may have come, or been moved.
        ImmutableArray<DateTimeOffset> stops = view.At is { } at && !pending.Contains(at) ? [.. pending.Append(at).Order()] : pending;
        var mark = Said(isWithheld ? PreviewText.WithheldTitle : PreviewText.PreviewTitle);
        return Encoding.UTF8.GetBytes($"{html.AsSpan(0, title)}{mark}{html.AsSpan(title, end - title)}{Mark()}{Bar(source, stops)}{html.AsSpan(end)}");
    }

    // Drawn as text, so that it stands on paper also where backgrounds are not printed.
    private string Mark() =>
        $"""
        {PreviewMark.Element} data-state="{(isWithheld ? "withheld" : "released")}" aria-hidden="true"><svg width="100%" height="100%"><defs>
        <pattern id="jvn-preview-pattern" width="600" height="240" patternUnits="userSpaceOnUse" patternTransform="rotate(-28)">
        <text x="10" y="130" font-size="30" font-weight="700" fill="currentColor">{Said(isWithheld ? PreviewText.Withheld : PreviewText.Preview)}</text></pattern>
        </defs><rect width="100%" height="100%" fill="url(#jvn-preview-pattern)"/></svg></div>

        """;

    private string Bar(SourcePlace? source, ImmutableArray<DateTimeOffset> pending)
    {
        var words = language == DiagnosticLanguage.Japanese ? "ja" : "en";
        var state = due is { } later ? PreviewText.DueHere(later)
            : isWithheld ? PreviewText.WithheldUntil(source?.From)
            : view == PreviewView.Now ? PreviewText.IsReleased : PreviewText.IsSame;
        return $"""
            <link rel="stylesheet" href="{PreviewAddresses.Style}">
            <aside id="jvn-preview" lang="{words}" aria-label="{Said(PreviewText.Preview)}" data-state="{(isWithheld ? "withheld" : "released")}"
             data-version="{version}" data-view="{Html(view.Word)}" data-stops="{Html(Stops(pending))}" data-words="{Html(Words())}">
            <p class="state"><strong>{Said(state)}</strong></p>
            <p class="time"><label>{Said(PreviewText.AsOf)} <input type="range" min="0" max="{pending.Length + 1}" value="0" step="1"></label> <output></output></p>
            <p class="source">{Source(source)}</p>
            <p class="count"><button type="button" aria-expanded="false" aria-controls="jvn-preview-findings" hidden></button></p>
            <section id="jvn-preview-findings" aria-label="{Said(PreviewText.Findings)}" hidden></section>
            </aside>
            <script src="{PreviewAddresses.Script}" defer></script>

            """;
    }

    private string Source(SourcePlace? source) => source is null ? Said(PreviewText.NoSource) :
        $"""<a href="{Html(EditorLink.To(source.FullPath, source.Line))}" title="{Said(PreviewText.Open)}">{Html($"{source.RelativePath}:{source.Line}")}</a> """ +
        $"""<button type="button" data-copy="{Html(source.FullPath)}">{Said(PreviewText.Copy)}</button>""";

    private string Stops(ImmutableArray<DateTimeOffset> pending) => Json(json =>
    {
        json.WriteStartArray();
        WriteStop(json, PreviewView.Now, PreviewText.Now.In(language));
        foreach (var due in pending)
            WriteStop(json, new PreviewView(due, IsEverything: false), JapanTime.Rfc3339(due).Replace('T', ' ')[..16]);
        WriteStop(json, PreviewView.Everything, PreviewText.Everything.In(language));
        json.WriteEndArray();
    });

    private string Words() => Json(json =>
    {
        json.WriteStartObject();
        json.WriteString("copied", PreviewText.Copied.In(language));
        json.WriteString("findings", PreviewText.Findings.In(language));
        json.WriteString("earlier", PreviewText.ShowsEarlier.In(language));
        json.WriteString("gone", PreviewText.Gone.In(language));
        json.WriteEndObject();
    });

    private static void WriteStop(Utf8JsonWriter json, PreviewView view, string label)
    {
        json.WriteStartObject();
        json.WriteString("view", view.Word);
        json.WriteString("label", label);
        json.WriteEndObject();
    }

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
            write(json);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private string Said(Bilingual words) => Html(words.In(language));

    private static string Html(string text) => HtmlEncoder.Default.Encode(text);
}
