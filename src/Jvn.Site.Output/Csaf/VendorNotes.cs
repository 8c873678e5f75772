using Jvn.Site.Output.Csaf.Model;
using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;
using Jvn.Site.Theme.Words;

namespace Jvn.Site.Output.Csaf;

/// <summary>Every row of ベンダ情報: one note for each status, a line for each vendor, so that no status is lost to one that CSAF does not have; then the vendors'
/// comments.</summary>
internal static class VendorNotes
{
    private static readonly PageWords Japanese = PageWords.In(Language.Japanese);
    private static readonly PageWords English = PageWords.In(Language.English);

    public static IEnumerable<CsafNote> Of(ShownAdvisory advisory) =>
    [
        .. advisory.Statements.GroupBy(statement => statement.Status)
            .SelectMany(rows => CsafText.Note("other", Title(rows.Key), string.Join('\n', rows.Select(Row)))),
        .. advisory.Statements.SelectMany(statement => CsafText.Note(
            "other",
            $"{Japanese.VendorComment} / {English.VendorComment}{Japanese.Colon}{Vendor(statement)}",
            CsafText.Block(statement.Comment.Text))),
    ];

    private static string Title(VendorStatus? status) => status is { } known
        ? $"{Japanese.Vendors} / {English.Vendors}：{known.Name(Language.Japanese)} / {known.Name(Language.English)}"
        : $"{Japanese.Vendors} / {English.Vendors}";

    // An address that is no web address is text here, as on the page.
    private static string Row(ShownStatement statement) =>
        string.Join(' ', statement.Links.Select(link => WebAddress.Of(link.Url) ?? CsafText.Line(link.Url.OriginalString)).Prepend(Vendor(statement)));

    /// <summary>The number is that of the vendor's pages and product identifiers.</summary>
    private static string Vendor(ShownStatement statement) => $"{CsafText.Both(statement.Vendor.Name)} ({statement.Vendor.Number})";
}
