using System.Collections.Immutable;
using Jvn.Site.Output.Csaf.Model;
using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;
using Jvn.Site.Theme.Words;

namespace Jvn.Site.Output.Csaf;

/// <summary>The document itself and its pages, then every link of the page (CSAF 2.0, section 3.2.1.9).</summary>
internal sealed class CsafReferences(SiteSettings settings)
{
    private static readonly PageWords Words = PageWords.In(Language.Japanese);

    public ImmutableArray<CsafReference> Of(ShownAdvisory advisory) =>
    [
        .. Self(advisory),
        .. External(advisory).Concat(InTexts(advisory)).DistinctBy(reference => (reference.Url, reference.Summary)),
    ];

    private IEnumerable<CsafReference> Self(ShownAdvisory advisory)
    {
        // The canonical address of the document: test 6.2.11 looks for it by the name of the file.
        yield return new("self", "CSAF 2.0", Absolute(SiteUrls.CsafDocument(advisory.Id, advisory.PublishedAt)));
        yield return new("self", advisory.Id.Text, Absolute(SiteUrls.Advisory(advisory.Id, Language.Japanese)));
        if (advisory.IsTranslated)
            yield return new("self", $"{advisory.Id} (en)", Absolute(SiteUrls.Advisory(advisory.Id, Language.English)));
    }

    private IEnumerable<CsafReference> External(ShownAdvisory advisory)
    {
        foreach (var reference in advisory.References)
        {
            if (WebAddress.Of(reference.Url) is { } address)
                yield return new("external", Summary(reference), address);
        }

        foreach (var (vendor, link) in VendorLinks.Of(advisory))
        {
            if (WebAddress.Of(link.Url) is not { } address)
                continue;
            var summary = $"{Words.VendorNotice}：{CsafText.Both(vendor.Name)}";
            yield return new("external", link.Title is { } title ? $"{summary} {CsafText.Both(title)}" : summary, address);
        }

        foreach (var cwe in advisory.Cwes.Where(cwe => cwe.IsNumbered))
            yield return new("external", $"{cwe}", cwe.Url!);
        foreach (var (row, name) in RelatedDocuments.Of(advisory))
        {
            if (RelatedAddress.Of(name, advisory, Language.Japanese) is { } address)
                yield return new("external", $"{row}：{CsafText.Line(name)}", address.StartsWith('/') ? Absolute(address) : address);
        }
    }

    /// <summary>The title, and the second line where there is one.</summary>
    public static string Summary(PublicReference reference) =>
        reference.Note is { } note ? $"{CsafText.Both(reference.Title)}\n{CsafText.Both(note)}" : CsafText.Both(reference.Title);

    private static IEnumerable<CsafReference> InTexts(ShownAdvisory advisory)
    {
        var kinds = Enum.GetValues<SectionKind>();
        var sections = Enum.GetValues<Language>()
            .SelectMany(language => kinds.Select(kind => (Summary: SectionHeadings.Of(kind, Words), Html: advisory.Section(kind).In(language))));
        var comments = advisory.Statements.Select(statement =>
            (Summary: $"{Words.VendorComment}：{CsafText.Both(statement.Vendor.Name)}", Html: statement.Comment));
        return sections.Concat(comments)
            .SelectMany(text => FragmentLinks.Of(text.Html), (text, address) => new CsafReference("external", text.Summary, address));
    }

    private string Absolute(string address) => settings.Absolute(address);
}
