using System.Collections.Immutable;
using System.Net;
using System.Text;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Markdown;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Parsing;

/// <summary>A translation has the parts that its original has: a workaround that one language lacks, one half of the readers does not hear of.</summary>
internal static class TranslatedSections
{
    // What a section is made of, as the body is rendered. How many paragraphs there are is up to who writes.
    private static readonly ImmutableArray<(string Element, string Japanese, string English)> Parts =
    [
        ("h3", "見出し", "headings"), ("h4", "下位の見出し", "lower headings"), ("li", "箇条書きの項目", "list items"), ("tr", "表の行", "table rows"),
        ("pre", "コードの枠", "blocks of code"), ("img", "図", "figures"),
    ];

    /// <summary>Holds two bodies against each other; nothing where one cannot be read.</summary>
    /// <remarks>What is found is told of the translation: it never comes out before its original.</remarks>
    /// <param name="path">Of the file that the original stands in.</param>
    public static void Report(ParsedBody? english, ParsedBody? original, string path, DiagnosticBag bag)
    {
        foreach (var there in english?.Sections ?? [])
        {
            if (original?.Sections.FirstOrDefault(section => section.Kind == there.Kind) is not { } here)
                continue;
            if (here.Html.IsEmpty != there.Html.IsEmpty)
                bag.Add(DiagnosticCatalog.SectionInOneLanguage.At(there.Location, NameOf(there), here.Html.IsEmpty ? there.Location.Path : path));
            else
                ReportParts(there, here, bag);
        }
    }

    private static void ReportParts(ParsedSection english, ParsedSection original, DiagnosticBag bag)
    {
        var name = NameOf(english);
        foreach (var part in Parts)
        {
            var (here, there) = (Count(english, part.Element), Count(original, part.Element));
            if (here == there)
                continue;
            bag.Add(DiagnosticCatalog.PartsUnlike.At(english.Location, name, part.Japanese, $"{here}", $"{there}", part.English));
            return; // the others may follow from it
        }

        // Words in code may be translated; what a reader types is the same everywhere.
        foreach (var (here, there) in Codes(english).Zip(Codes(original)).Where(pair => Ascii.IsValid(pair.Second)))
        {
            if (here.Split('\n').Zip(there.Split('\n')).FirstOrDefault(lines => lines.First != lines.Second) is { First: { } mine, Second: { } other })
                bag.Add(DiagnosticCatalog.CodeUnlike.At(english.Location, name, mine, other));
        }
    }

    private static int Count(ParsedSection section, string element) =>
        section.Html.Html.AsSpan().Count($"<{element}>") + section.Html.Html.AsSpan().Count($"<{element} ");

    private static IEnumerable<string> Codes(ParsedSection section)
    {
        const string Begin = "<pre><code", End = "</code></pre>";
        var html = section.Html.Html;
        for (var at = html.IndexOf(Begin, StringComparison.Ordinal); at >= 0; at = html.IndexOf(Begin, at + 1, StringComparison.Ordinal))
        {
            var from = html.IndexOf('>', at + Begin.Length) + 1;
            yield return WebUtility.HtmlDecode(html[from..html.IndexOf(End, from, StringComparison.Ordinal)]);
        }
    }

    private static string NameOf(ParsedSection english) => SectionHeadings.NameOf(english.Kind, Language.English);
}
