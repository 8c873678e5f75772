using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Markdown.Slips;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Markdown;

/// <summary>Markdown ends here: it goes in as an author's text and comes out as finished HTML or as findings. No input makes it throw or run long.</summary>
public static class AdvisoryMarkdown
{
    /// <summary>Reads the body of an advisory.</summary>
    public static ParsedBody ParseBody(MarkdownSource source, BodyRules rules, DiagnosticBag bag)
    {
        var findings = new Findings(WithPlainLineEnds(source), bag);
        foreach (var (offset, rune) in ForbiddenCharacters.Find(findings.Text, Findings.Most + 1))
            findings.Report(DiagnosticCatalog.ForbiddenCharacterInText, offset, ForbiddenCharacters.Name(rune.Value));
        ReportLost(findings);
        if (MarkdownTree.Parse(findings) is not { } document)
            return ParsedBody.Empty;
        var budget = OutputBudget.For(findings.Text);
        var scope = new RenderScope(findings, rules);
        var sections = new BodySections(scope, rules, budget).Read(document);
        SlipSearch.Run(document, findings, rules.Language == Language.English);
        StructureSlips.ReportHeadings(document, findings);
        return IsTooLarge(budget, findings) ? ParsedBody.Empty : new ParsedBody(sections, scope.Attachments);
    }

    /// <summary>Reads a vendor's own words as they came: no Markdown, addresses are links. What is forbidden elsewhere is shown written out.</summary>
    public static ParsedComment ParsePlainComment(MarkdownSource source, DiagnosticBag bag)
    {
        var plain = WithPlainLineEnds(source);
        var findings = new Findings(plain, bag);
        if (!MarkdownLimits.HoldsSize(findings))
            return ParsedComment.Empty;
        var budget = OutputBudget.For(plain.Text);
        var writer = new FragmentWriter(budget);
        PlainComment.Render(plain, writer);
        return IsTooLarge(budget, findings) ? ParsedComment.Empty : new ParsedComment(writer.ToFragment(), writer.Links);
    }

    /// <summary>Reads a vendor's own words in Markdown: no sections, no pictures, no attachments. What is forbidden elsewhere is shown written out.</summary>
    public static ParsedComment ParseComment(MarkdownSource source, DiagnosticBag bag)
    {
        var plain = WithPlainLineEnds(source);
        if (!MarkdownLimits.HoldsSize(new Findings(plain, bag)))
            return ParsedComment.Empty;
        var findings = new Findings(EscapedText.Of(plain), bag);
        if (MarkdownTree.Parse(findings) is not { } document)
            return ParsedComment.Empty;
        var budget = OutputBudget.For(findings.Text);
        var writer = new FragmentWriter(budget);
        var renderer = new BlockRenderer(new RenderScope(findings, rules: null), writer);
        foreach (var block in document)
            renderer.Render(block);
        SlipSearch.Run(document, findings);
        return IsTooLarge(budget, findings) ? ParsedComment.Empty : new ParsedComment(writer.ToFragment(), writer.Links);
    }

    // Each line says it once.
    private static void ReportLost(Findings findings)
    {
        for (var offset = findings.Text.IndexOf('\uFFFD'); offset >= 0;)
        {
            findings.Report(DiagnosticCatalog.ReplacementCharacter, offset);
            var next = findings.Text.IndexOf('\n', offset);
            offset = next < 0 ? -1 : findings.Text.IndexOf('\uFFFD', next);
        }
    }

    // A carriage return before a line feed says nothing, and taking it away moves no column.
    private static MarkdownSource WithPlainLineEnds(MarkdownSource source) => source.Text.Contains("\r\n", StringComparison.Ordinal)
        ? source with { Text = source.Text.Replace("\r\n", "\n", StringComparison.Ordinal) }
        : source;

    private static bool IsTooLarge(OutputBudget budget, Findings findings)
    {
        if (budget.IsExceeded)
            findings.Report(DiagnosticCatalog.MarkdownOutputTooLarge, 0, $"{budget.Limit}");
        return budget.IsExceeded;
    }
}
