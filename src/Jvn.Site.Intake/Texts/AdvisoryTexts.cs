using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Markdown;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Texts;

/// <summary>Everything written in an advisory, or its translation, that comes out with it.</summary>
internal static class AdvisoryTexts
{
    public static IEnumerable<WrittenText> Of(Advisory advisory) =>
    [
        new(TextKind.Title, advisory.Title.Value, advisory.Title.Location),
        .. Both(TextKind.Words, advisory.Action?.Text, advisory.Location),
        .. advisory.Affected.SelectMany(product => Of(product, advisory.Location)),
        .. advisory.Statements.SelectMany(Of),
        .. advisory.References.SelectMany(reference => Both(TextKind.Words, reference.Title, advisory.Location)
            .Concat(Both(TextKind.Words, reference.Note, advisory.Location))
            .Append(Address(reference.Url, advisory.Location))),
        .. Of(advisory.Related).Select(number => new WrittenText(TextKind.Words, number, advisory.Location)),
        .. advisory.History.SelectMany(revision => Both(TextKind.Words, revision.Text, revision.At.Location)),
        .. advisory.Withdrawal is { } withdrawal ? Both(TextKind.Words, withdrawal.Reason, withdrawal.At.Location) : [],
        .. Of(advisory.Body),
    ];

    public static IEnumerable<WrittenText> Of(Translation translation) =>
        [new(TextKind.TranslatedTitle, translation.Title.Value, translation.Title.Location), .. Of(translation.Body)];

    private static IEnumerable<WrittenText> Of(ParsedBody body) => body.Sections.SelectMany(section => Of(section.Html, section.Links, section.Location));

    private static IEnumerable<WrittenText> Of(VendorStatement statement) =>
    [
        .. statement.Comment is { } comment ? Of(comment.Value.Html, comment.Value.Links, comment.Location) : [],
        .. statement.Links.SelectMany(link => Both(TextKind.Words, link.Title, link.Url.Location).Append(Address(link.Url.Value, link.Url.Location))),
    ];

    private static IEnumerable<WrittenText> Of(AffectedProduct product, SourceLocation place) =>
    [
        .. Both(TextKind.Name, product.Product, place),
        .. Both(TextKind.Words, product.Versions, place),
        .. product.Range is { } range ? [new WrittenText(TextKind.Words, range.Text, place)] : Array.Empty<WrittenText>(),
        .. product.Cpe is { } cpe ? [new WrittenText(TextKind.Words, cpe.Text, place)] : Array.Empty<WrittenText>(),
    ];

    private static IEnumerable<string> Of(PublicRelatedDocuments related) =>
        [.. related.JpcertAlerts, .. related.JpcertReports, .. related.CertAdvisories, .. related.CpniAdvisories, .. related.TrNotes, .. related.JvnIpedia];

    private static IEnumerable<WrittenText> Of(HtmlFragment html, IEnumerable<string> links, SourceLocation place) =>
        links.Select(link => new WrittenText(TextKind.Address, link, place)).Prepend(new WrittenText(TextKind.Words, html.Text, place));

    private static WrittenText Address(Uri url, SourceLocation place) => new(TextKind.Address, url.OriginalString, place);

    private static IEnumerable<WrittenText> Both(TextKind kind, LocalizedText? text, SourceLocation place) =>
        new[] { text?.Japanese, text?.English }.OfType<string>().Select(one => new WrittenText(kind, one, place));
}
