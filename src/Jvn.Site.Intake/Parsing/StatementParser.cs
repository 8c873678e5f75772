using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Markdown;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Yaml;

namespace Jvn.Site.Intake.Parsing;

/// <summary>Reads <c>vendors:</c>, the rows of the vendor table.</summary>
internal static partial class StatementParser
{
    private static readonly ImmutableArray<FieldKey> BesideLinks =
        [FieldKey.Status, FieldKey.Notified, FieldKey.Replied, FieldKey.Comment, FieldKey.CommentFormat, FieldKey.History];

    /// <param name="isNotice">A notice names its developer alone; until an answer there is no status.</param>
    /// <param name="mayHaveDays">Histories may be days.</param>
    public static ImmutableArray<VendorStatement> ParseAll(FieldReader fields, SourceText source, bool isNotice, bool mayHaveDays) =>
        fields.Maps(FieldKey.Vendors, reader => Parse(reader, source, isNotice, mayHaveDays));

    private static VendorStatement? Parse(FieldReader fields, SourceText source, bool isNotice, bool mayHaveDays)
    {
        var vendor = fields.Line(FieldKey.Vendor);
        var status = fields.Word(FieldKey.Status, Words.Statuses);
        var notified = fields.Day(FieldKey.Notified);
        var replied = fields.Day(FieldKey.Replied);
        var comment = ParseComment(fields, source);
        var links = ParseLinks(fields);
        var history = fields.Maps(FieldKey.History, entry => ParseChange(entry, mayHaveDays));
        if (vendor is null)
            return null;
        var hasLinksOnly = !isNotice && !links.IsEmpty && !BesideLinks.Any(fields.Has);
        if (!isNotice && !hasLinksOnly && fields.IsWhole && !fields.Has(FieldKey.Status))
            fields.Bag.Add(DiagnosticCatalog.StatusMissing.At(vendor.Location, vendor.Value, Words.Statuses.All));
        return new VendorStatement
        {
            Location = fields.Location,
            Vendor = vendor,
            Status = status,
            Notified = notified,
            Replied = replied,
            LacksReplied = fields.IsWhole && !fields.Has(FieldKey.Replied),
            Comment = comment,
            Links = links,
            HasLinksOnly = hasLinksOnly,
            History = history,
        };
    }

    // The short form first, since it is the page that the vendor gave as its own.
    private static ImmutableArray<VendorLink> ParseLinks(FieldReader fields)
    {
        var links = fields.Maps(FieldKey.Links, ParseLink);
        return fields.Url(FieldKey.Url) is { } url ? [new VendorLink(null, url), .. links] : links;
    }

    private static VendorLink? ParseLink(FieldReader fields)
    {
        var title = fields.Localized(FieldKey.Title);
        if (fields.Url(FieldKey.Url) is not { } url)
            return null;
        LinkTitle.Check(title, url, fields.Bag);
        return new VendorLink(title, url);
    }

    private static Located<ParsedComment>? ParseComment(FieldReader fields, SourceText source)
    {
        var format = fields.Word(FieldKey.CommentFormat, Words.CommentFormats)?.Value;
        if (fields.Scalar(FieldKey.Comment) is not { } scalar || !Values.FitsIn("comment", scalar.Value, Limits.CommentCharacters, scalar.Location, fields.Bag))
            return null;
        var words = CommentSource(scalar, source);
        if (format == CommentFormat.Markdown)
            return new Located<ParsedComment>(AdvisoryMarkdown.ParseComment(words, fields.Bag), scalar.Location);
        if (!fields.Has(FieldKey.CommentFormat) && MarkdownSign().Match(scalar.Value) is { Success: true } sign)
            ReportSign(DiagnosticCatalog.CommentLooksLikeMarkdown, sign, words, fields.Bag);
        if (!fields.Has(FieldKey.CommentFormat) && MailTrace().Match(scalar.Value) is { Success: true } trace)
            ReportSign(DiagnosticCatalog.CommentHasMail, trace, words, fields.Bag);
        return new Located<ParsedComment>(AdvisoryMarkdown.ParsePlainComment(words, fields.Bag), scalar.Location);
    }

    private static void ReportSign(DiagnosticDescriptor rule, Match sign, MarkdownSource words, DiagnosticBag bag)
    {
        var (line, column) = new LineIndex(words.Text).At(sign.Index);
        bag.Add(rule.At(words.At(line, column), sign.Value));
    }

    // The lines of a block scalar stand below it, all indented alike; those of a quoted text cannot be told apart.
    private static MarkdownSource CommentSource(YamlNode.Scalar scalar, SourceText source)
    {
        var keyLine = scalar.Location.Line;
        if (!scalar.IsBlock || keyLine >= source.LineCount)
            return MarkdownSource.OfScalar(scalar.Value, scalar.Location);
        var first = source.Line(keyLine + 1);
        return MarkdownSource.OfBlockScalar(source.Path, scalar.Value, keyLine, first.Length - first.TrimStart(' ').Length);
    }

    private static StatusChange? ParseChange(FieldReader fields, bool mayBeDay)
    {
        var status = fields.Word(FieldKey.Status, Words.Statuses);
        return fields.InstantOrDay(FieldKey.At, mayBeDay) is { } at && status is not null ? new StatusChange(at, status.Value) : null;
    }

    // Armour, a transfer encoding that nobody undid, headers.
    [GeneratedRegex(@"-----BEGIN PGP [A-Z ]+-----|(?:=[0-9A-F]{2}){3,}|\x1B?\$B[!-~]{2,}\x1B?\([BJ]|^(?:From|To|Cc|Subject|Message-ID|Content-Type): [^\n]*",
        RegexOptions.Multiline)]
    private static partial Regex MailTrace();

    // What nobody types in a mail: a link in brackets, bold words, fenced code.
    [GeneratedRegex(@"\[[^\[\]\n]+\]\(https?://[^\s()]+\)|\*\*[^\s*][^*\n]*\*\*|^```", RegexOptions.Multiline)]
    private static partial Regex MarkdownSign();
}
