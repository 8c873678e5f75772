using System.Collections.Immutable;
using System.Diagnostics;
using Jvn.Site.Output.Csaf.Model;
using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;
using Jvn.Site.Theme.Words;

namespace Jvn.Site.Output.Csaf;

/// <summary>The texts of the page under their headings (CSAF 2.0, section 3.2.1.7). English ones, and only those, have a title that ends with
/// <c>(en)</c>.</summary>
internal static class CsafNotes
{
    private static readonly PageWords Japanese = PageWords.In(Language.Japanese);
    private static readonly PageWords English = PageWords.In(Language.English);

    public static ImmutableArray<CsafNote> Of(ShownAdvisory advisory) => advisory.Withdrawal is { } withdrawal
        ? [.. EnglishTitle(advisory), new CsafNote("summary", CsafText.Both(withdrawal.Reason), $"{Japanese.WithdrawnHeading} / {English.WithdrawnHeading}")]
        :
        [
            .. EnglishTitle(advisory),
            .. Marks(advisory),
            .. Enum.GetValues<SectionKind>().Where(kind => kind != SectionKind.Credit).SelectMany(kind => Section(advisory.Section(kind))),
            .. VendorNotes.Of(advisory),
            .. EnglishNames(advisory),
            .. Documents(advisory),
        ];

    private static IEnumerable<CsafNote> EnglishTitle(ShownAdvisory advisory) =>
        advisory.IsTranslated ? CsafText.Note("general", "Title (en)", CsafText.Line(advisory.Headline.Title.In(Language.English).Text)) : [];

    private static IEnumerable<CsafNote> Marks(ShownAdvisory advisory)
    {
        if (advisory.Headline.IsUrgent)
            yield return new CsafNote("general", $"{Japanese.UrgentMark} / {English.UrgentMark}", "注意の喚起 / Alert");
        if (CsafActions.Of(advisory) is { Length: > 0 } action)
            yield return new CsafNote("general", action, $"{Japanese.FirstAction} / {English.FirstAction}");
        if (advisory.Headline.IsUnreachable)
            yield return new CsafNote("general", $"{Japanese.UnreachableBannerText}\n{English.UnreachableBannerText}",
                $"{Japanese.UnreachableBanner} / {English.UnreachableBanner}");
        if (advisory.Headline.Form == AdvisoryForm.Answered)
            yield return new CsafNote("general", $"{Japanese.AnsweredText}\n{English.AnsweredText}", $"{Japanese.AnsweredHeading} / {English.AnsweredHeading}");
        if (advisory.Notice is { } notice)
            yield return new CsafNote("general", $"{notice.Remark.Japanese}\n{notice.Remark.English}", $"{Japanese.Remarks} / {English.Remarks}");
    }

    private static IEnumerable<CsafNote> Section(ShownSection section) =>
    [
        .. CsafText.Note(Category(section.Kind), SectionHeadings.Of(section.Kind, Japanese), CsafText.Block(section.Japanese.Text)),
        .. CsafText.Note(Category(section.Kind), $"{SectionHeadings.Of(section.Kind, English)} (en)", CsafText.Block(section.English.Text)),
    ];

    // Branches have one name each, the Japanese one.
    private static IEnumerable<CsafNote> EnglishNames(ShownAdvisory advisory)
    {
        if (!advisory.IsTranslated)
            return [];
        var lines = advisory.Affected
            .Where(product => product.Vendor.Name.English is not null || product.Product.English is not null || product.Versions?.English is not null)
            .Select(product => string.Join(' ', new[] { product.Vendor.Name, product.Product, product.Versions }.OfType<LocalizedText>()
                .Select(text => CsafText.Line(text.In(Language.English).Text))));
        return CsafText.Note("general", $"{English.Affected} (en)", string.Join('\n', lines.Distinct(StringComparer.Ordinal)));
    }

    // Names of documents and addresses that are no web addresses; those with an address stand among the references too.
    private static IEnumerable<CsafNote> Documents(ShownAdvisory advisory)
    {
        var related = RelatedDocuments.Of(advisory).Select(document => $"{document.Row}：{CsafText.Line(document.Name)}");
        var unlinked = advisory.References.Where(reference => WebAddress.Of(reference.Url) is null)
            .Select(reference => $"{CsafReferences.Summary(reference)}：{CsafText.Line(reference.Url.OriginalString)}");
        return CsafText.Note("other", Japanese.Related, string.Join('\n', related))
            .Concat(CsafText.Note("other", Japanese.References, string.Join('\n', unlinked)));
    }

    private static string Category(SectionKind kind) => kind switch
    {
        SectionKind.Overview => "summary",
        SectionKind.Details => "details",
        SectionKind.AffectedSystems or SectionKind.Impact or SectionKind.Solution or SectionKind.Addendum or SectionKind.Analysis or SectionKind.Credit =>
            "general",
        _ => throw new UnreachableException(),
    };
}
