using System.Diagnostics;
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
                BodyShape.Optional => [],
                _ => throw new UnreachableException(),
            },
        };
        var body = AdvisoryMarkdown.ParseBody(source, rules, bag);
        if (shape == BodyShape.Notice && body.Sections.FirstOrDefault(section => section is { Kind: SectionKind.Solution, Html.IsEmpty: false }) is { } dropped)
            bag.Add(DiagnosticCatalog.NoticeSolutionDropped.At(dropped.Location, SectionHeadings.NameOf(SectionKind.Solution, language)));
        UnfinishedText.ReportEmptySections(body, shape, language, bag);
        return body;
    }
}
