using System.Collections.Frozen;
using System.Collections.Immutable;
using Jvn.Site.Output.Csaf.Model;
using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;
using Jvn.Site.Theme.Words;

namespace Jvn.Site.Output.Csaf;

/// <summary>The document itself and its pages, then every link of the page (CSAF 2.0, section 3.2.1.9).</summary>
internal sealed class CsafReferences(SiteModel site)
{
    private static readonly PageWords Words = PageWords.In(Language.Japanese);

    private readonly FrozenSet<AdvisoryId> released = site.Advisories.Select(advisory => advisory.Id).ToFrozenSet();

    public ImmutableArray<CsafReference> Of(PublicAdvisory advisory) =>
    [
        .. Self(advisory),
        .. External(advisory).Concat(InTexts(advisory)).DistinctBy(reference => (reference.Url, reference.Summary)),
    ];

    private IEnumerable<CsafReference> Self(PublicAdvisory advisory)
    {
        // The canonical address of the document: test 6.2.11 looks for it by the name of the file.
        yield return new("self", "CSAF 2.0", Absolute(SiteUrls.CsafDocument(advisory.Id, advisory.PublishedAt)));
        yield return new("self", advisory.Id.Text, Absolute(SiteUrls.Advisory(advisory.Id, Language.Japanese)));
        if (advisory.English is not null)
            yield return new("self", $"{advisory.Id} (en)", Absolute(SiteUrls.Advisory(advisory.Id, Language.English)));
    }

    private IEnumerable<CsafReference> External(PublicAdvisory advisory)
    {
        if (advisory.Withdrawal is not null)
            yield break;

        foreach (var reference in advisory.References)
        {
            if (WebAddress.Of(reference.Url) is { } address)
                yield return new("external", CsafText.Both(reference.Title), address);
        }

        foreach (var statement in advisory.Statements)
        {
            if (WebAddress.Of(statement.Url) is { } address)
                yield return new("external", $"{Words.VendorNotice}：{CsafText.Both(statement.Vendor.Name)}", address);
        }

        foreach (var cwe in advisory.Cwes)
            yield return new("external", $"{cwe}", cwe.Url);
        foreach (var (row, name) in RelatedDocuments.Of(advisory))
        {
            if (RelatedAddress.Of(name, released, Language.Japanese) is { } address)
                yield return new("external", $"{row}：{CsafText.Line(name)}", address.StartsWith('/') ? Absolute(address) : address);
        }
    }

    private static IEnumerable<CsafReference> InTexts(PublicAdvisory advisory)
    {
        var sections = (advisory.English is { } english ? new[] { advisory.Sections, english.Sections } : [advisory.Sections])
            .SelectMany(texts => texts.Where(_ => advisory.Withdrawal is null).OrderBy(text => text.Key))
            .Where(text => advisory.Form != AdvisoryForm.Unreachable || text.Key != SectionKind.Solution)
            .Select(text => (Summary: SectionHeadings.Of(text.Key, Words), Html: text.Value));
        var comments = advisory.Statements.Select(statement => (Summary: $"{Words.VendorComment}：{CsafText.Both(statement.Vendor.Name)}", Html: statement.Comment));
        return sections.Concat(advisory.Withdrawal is null ? comments : [])
            .SelectMany(text => FragmentLinks.Of(text.Html), (text, address) => new CsafReference("external", text.Summary, address));
    }

    private string Absolute(string address) => site.Settings.Absolute(address);
}
