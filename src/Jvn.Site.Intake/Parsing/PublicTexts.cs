using System.Collections.Immutable;
using Jvn.Site.Intake.Markdown;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Parsing;

/// <summary>All words and addresses of an advisory that come out with it, where a mention of something withheld could hide.</summary>
internal static class PublicTexts
{
    public static ImmutableArray<PublicText> Of(Advisory advisory) =>
    [
        new PublicText(advisory.Title.Value, advisory.Title.Location),
        .. Lines(advisory).Select(text => new PublicText(text, advisory.Location)),
        .. advisory.Statements.SelectMany(Of),
        .. advisory.History.SelectMany(revision => Both(revision.Text).Select(text => new PublicText(text, revision.At.Location))),
        .. Of(advisory.Body),
    ];

    public static IEnumerable<PublicText> Of(ParsedBody body) => body.Sections.SelectMany(section =>
        section.Links.Prepend(section.Html.Text).Select(text => new PublicText(text, section.Location)));

    private static IEnumerable<PublicText> Of(VendorStatement statement)
    {
        if (statement.Comment is { } comment)
        {
            foreach (var text in comment.Value.Links.Prepend(comment.Value.Html.Text))
                yield return new PublicText(text, comment.Location);
        }

        if (statement.Url is { } url)
            yield return new PublicText(url.Value.OriginalString, url.Location);
    }

    private static IEnumerable<string> Lines(Advisory advisory) =>
    [
        .. Both(advisory.Action?.Text),
        .. advisory.Affected.SelectMany(product => Both(product.Product).Concat(Both(product.Versions))),
        .. advisory.References.SelectMany(reference => Both(reference.Title).Append(reference.Url.OriginalString)),
        .. advisory.Related.CertAdvisories, .. advisory.Related.CpniAdvisories, .. advisory.Related.TrNotes,
        .. Both(advisory.Withdrawal?.Reason),
    ];

    private static IEnumerable<string> Both(LocalizedText? text) => text is null ? [] : text.English is { } english ? [text.Japanese, english] : [text.Japanese];
}
