using Jvn.Site.Diagnostics;
using Markdig.Syntax;

namespace Jvn.Site.Intake.Markdown.Slips;

/// <summary>Finds what was typed as Markdown and is none, so that readers would see its signs or miss its words. Each finding shows how to write it.</summary>
internal static class SlipSearch
{
    /// <param name="isEnglish">Whether the text is one of a translation.</param>
    public static void Run(MarkdownDocument document, Findings findings, bool isEnglish = false)
    {
        var prose = Prose.Of(document, findings.Text);
        foreach (var line in prose.Lines)
        {
            if (HeadingSlips.Report(line, findings))
                continue;
            SignSlips.Report(line, findings);
            LinkSlips.Report(line, findings);
        }

        foreach (var line in isEnglish ? prose.JapaneseLines : [])
            TranslationSlips.Report(line, findings);

        foreach (var paragraph in prose.Paragraphs)
        {
            TableSlips.Report(paragraph, findings);
            ListSlips.Report(paragraph, findings);
        }

        SwallowedSigns.ReportPaths(prose, findings);
        AddressSlips.Report(prose, findings);
        IdentifierSlips.Report(prose, findings);
        foreach (var node in prose.Structure)
        {
            SwallowedSigns.Report(node, findings);
            StructureSlips.Report(node, findings);
        }

        foreach (var definition in prose.UnusedDefinitions)
        {
            var written = prose.TextOf(definition);
            findings.Report(DiagnosticCatalog.DefinitionUnused, definition.Span.Start, written, $"[{definition.Label}]({definition.Url})");
        }
    }
}
