using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Markdown;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Parsing;

/// <summary>Hands an advisory's text to the Markdown parser with what that must know about the advisory.</summary>
internal static class BodyParser
{
    /// <param name="id">Null when it could not be read; then the file has an error already, and its links lead nowhere.</param>
    public static ParsedBody Parse(OpenedDocument document, Language language, AttachmentFolder attachments, AdvisoryId? id, BodyShape shape, DiagnosticBag bag)
    {
        var source = new MarkdownSource(document.Source.Path, document.FrontMatter.Body, document.FrontMatter.BodyLine);
        var rules = new BodyRules
        {
            Language = language,
            Attachments = attachments.Names,
            AttachmentBase = id is null ? "/" : SiteUrls.Attachment(id, ""),
            RequireOverview = shape != BodyShape.Optional,
            ExpectedSections = shape switch
            {
                BodyShape.Full => [.. Enum.GetValues<SectionKind>()],
                BodyShape.Notice => [.. Enum.GetValues<SectionKind>().Where(kind => kind != SectionKind.Solution)],
                _ => [],
            },
        };
        var body = AdvisoryMarkdown.ParseBody(source, rules, bag);
        UnfinishedText.ReportEmptySections(body, shape, language, bag);
        return body;
    }
}
