using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Jvn.Site.Intake.Markdown;

/// <summary>Renders what stands inside a line. Every kind of node is named here; one that is not is reported, never dropped.</summary>
internal sealed partial class InlineRenderer(RenderScope scope, FragmentWriter writer)
{
    [GeneratedRegex(@"\.(png|jpe?g)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PictureName { get; }

    private readonly Findings findings = scope.Findings;
    private bool isInLink;

    public void Render(ContainerInline? container)
    {
        var after = new Stack<Inline?>();
        var inline = container?.FirstChild;
        while (!writer.Budget.IsExceeded && (inline is not null || after.TryPop(out inline)))
        {
            var next = inline?.NextSibling;
            if (inline is ContainerInline group && IsMereGroup(group))
            {
                // A sign that began nothing holds all that follows it, a thousand of them within each other: taken one by one, not by recursion.
                writer.Words((group as DelimiterInline)?.ToLiteral() ?? "");
                after.Push(next);
                next = group.FirstChild;
            }
            else if (inline is not null)
            {
                Render(inline);
            }

            inline = next;
        }
    }

    private static bool IsMereGroup(ContainerInline container) => container is DelimiterInline || container.GetType() == typeof(ContainerInline);

    private void Render(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Literal(literal.Content.ToString());
                break;
            case HtmlEntityInline entity:
                Decoded(entity.Transcoded.ToString(), entity.Span.Start);
                break;
            case CodeInline code:
                Code(code);
                break;
            case LineBreakInline { IsHard: true }:
                writer.HardBreak();
                break;
            case LineBreakInline lineEnd:
                LineEnd(lineEnd);
                break;
            case EmphasisInline { DelimiterChar: '*' or '_', DelimiterCount: 1 or 2 } emphasis:
                Element(emphasis.DelimiterCount == 2 ? "strong" : "em", emphasis);
                break;
            case LinkInline { IsImage: true } image:
                Image(image);
                break;
            case LinkInline link:
                Link(link);
                break;
            case AutolinkInline autolink:
                Address(autolink.Url, autolink.IsEmail ? "mailto:" + autolink.Url : autolink.Url, autolink.Span.Start);
                break;
            case BareAddressInline bare:
                Address(bare.Address, bare.Address, bare.Span.Start);
                break;
            case HtmlInline markup:
                findings.Report(DiagnosticCatalog.RawHtml, markup.Span.Start, markup.Tag);
                break;
            default:
                findings.Report(DiagnosticCatalog.UnknownMarkdown, inline.Span.Start, inline.GetType().Name);
                break;
        }
    }

    private void Literal(string words)
    {
        if (isInLink)
            writer.Words(words);
        else
            writer.Prose(words);
    }

    private void LineEnd(LineBreakInline lineEnd)
    {
        var (before, after) = findings.LinesAround(lineEnd.Span.Start);
        if (LineBreakRule.IsMeant(before, after))
            writer.HardBreak();
        else
            writer.SoftBreak();
    }

    private void Element(string name, ContainerInline content)
    {
        writer.Markup($"<{name}>");
        Render(content);
        writer.Markup($"</{name}>");
    }

    private void Code(CodeInline code)
    {
        writer.WriteDueBreak('c');
        writer.Markup("<code>");
        writer.Words(code.Content);
        writer.Markup("</code>");
    }

    // An entity can hide what the source text may not hold.
    private void Decoded(string words, int offset)
    {
        if (!scope.IsComment)
        {
            foreach (var (_, rune) in ForbiddenCharacters.Find(words))
                findings.Report(DiagnosticCatalog.ForbiddenCharacterInText, offset, ForbiddenCharacters.Name(rune.Value));
        }

        writer.Words(words);
    }

    private void Link(LinkInline link)
    {
        var offset = link.Span.Start;
        if (link.Label is ['^', ..])
        {
            findings.Report(DiagnosticCatalog.FootnoteSign, offset, $"[{link.Label}]", $"(*{link.Label[1..]})");
            writer.Words($"[{link.Label}]");
            return;
        }

        var target = LinkRules.Resolve(link.Url ?? "", offset, scope);
        if (target is not null)
            Open(target, link.Url ?? "", link.Title, offset);
        var before = (writer.TextLength, writer.HtmlLength);
        isInLink = true;
        Render((ContainerInline)link);
        isInLink = false;
        if (target is not null && LinkText.IsOtherAddress(writer.TextFrom(before.TextLength), target.Href))
            findings.Report(DiagnosticCatalog.LinkTextIsOtherAddress, offset, writer.TextFrom(before.TextLength).Trim(), link.Url ?? "");
        if (writer.TextLength == before.TextLength && !HasPicture(link))
            findings.Report(DiagnosticCatalog.LinkTextEmpty, offset, link.Url ?? "");
        if (target is not null)
            writer.Markup("</a>");
        Title(link.Title);
    }

    // A link within a link leads nowhere: there an address is words.
    private void Address(string words, string address, int offset)
    {
        var target = isInLink ? null : LinkRules.Resolve(address, offset, scope);
        writer.WriteDueBreak(words is [var first, ..] ? first : 'a');
        if (target is not null)
            Open(target, address, title: null, offset);
        writer.Words(words);
        if (target is not null)
            writer.Markup("</a>");
    }

    private void Open(LinkTarget target, string address, string? title, int offset)
    {
        writer.WriteDueBreak('a');
        writer.Link(address);
        writer.Markup($"<a href=\"{FragmentWriter.Escape(target.Href)}\"{TitleAttribute(title, offset)}{target.Relation}>");
    }

    private void Image(LinkInline image)
    {
        var offset = image.Span.Start;
        var alternative = AlternativeText(image);
        if (scope.IsComment)
        {
            findings.Report(DiagnosticCatalog.ImageInComment, offset);
            return;
        }

        if (LinkRules.Resolve(image.Url ?? "", offset, scope) is not { } target)
            return;
        if (target.IsExternal || !PictureName.IsMatch(target.Href))
        {
            findings.Report(target.IsExternal ? DiagnosticCatalog.ImageNotAttachment : DiagnosticCatalog.ImageFormat, offset, image.Url ?? "");
            return;
        }

        if (alternative.Length == 0)
            findings.Report(DiagnosticCatalog.ImageWithoutAlternative, offset, image.Url ?? "");
        writer.WriteDueBreak('i');
        writer.Link(image.Url ?? "");
        var (source, words) = (FragmentWriter.Escape(target.Href), FragmentWriter.Escape(alternative));
        writer.Markup($"<img src=\"{source}\" alt=\"{words}\"{TitleAttribute(image.Title, offset)} loading=\"lazy\" />");
        writer.TextOnly(alternative);
        Title(image.Title);
    }

    // Rendered for its words alone, so that everything in it is checked like any other text.
    private string AlternativeText(LinkInline image)
    {
        var words = new FragmentWriter(writer.Budget);
        new InlineRenderer(scope, words).Render((ContainerInline)image);
        writer.LinksOf(words);
        return words.Text.Replace('\n', ' ');
    }

    private string TitleAttribute(string? title, int offset)
    {
        if (string.IsNullOrEmpty(title))
            return "";
        foreach (var (_, rune) in ForbiddenCharacters.Find(title))
        {
            if (!scope.IsComment)
                findings.Report(DiagnosticCatalog.ForbiddenCharacterInText, offset, ForbiddenCharacters.Name(rune.Value));
        }

        return $" title=\"{FragmentWriter.Escape(ForbiddenCharacters.ShowEscaped(title))}\"";
    }

    private void Title(string? title)
    {
        if (!string.IsNullOrEmpty(title))
            writer.TextOnly(" " + title);
    }

    private static bool HasPicture(LinkInline link) => link.Descendants<LinkInline>().Any(inner => inner.IsImage);
}
