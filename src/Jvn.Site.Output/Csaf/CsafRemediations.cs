using System.Collections.Immutable;
using System.Diagnostics;
using Jvn.Site.Output.Csaf.Model;
using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;
using Jvn.Site.Theme.Words;

namespace Jvn.Site.Output.Csaf;

/// <summary>What users of the affected products do: まず行うこと and 対策方法, and the page of each vendor that has one (CSAF 2.0, section 3.2.3.12).</summary>
internal static class CsafRemediations
{
    private static readonly PageWords Words = PageWords.In(Language.Japanese);

    public static IEnumerable<CsafRemediation> Of(ShownAdvisory advisory, ImmutableArray<ProductRow> rows) =>
        [.. Affected(advisory, [.. rows.Where(row => row.Status == CsafStatus.KnownAffected)]), .. Investigated(rows)];

    private static IEnumerable<CsafRemediation> Affected(ShownAdvisory advisory, ImmutableArray<ProductRow> affected)
    {
        if (affected.IsEmpty)
            yield break;

        var category = CategoryOf(advisory);
        yield return new CsafRemediation(category, Details(advisory), [.. affected.Select(row => row.Id)], null);
        foreach (var vendor in affected.GroupBy(row => row.Vendor.Number))
        {
            foreach (var link in VendorLinks.Of(advisory).Where(row => row.Vendor.Number == vendor.Key).Select(row => row.Link))
            {
                if (WebAddress.Of(link.Url) is not { } address)
                    continue;
                var details = $"{Words.VendorNotice}：{CsafText.Line(vendor.First().Vendor.Name.Japanese)}";
                yield return new CsafRemediation(category, link.Title is { } title ? $"{details} {CsafText.Both(title)}" : details,
                    [.. vendor.Select(row => row.Id)], address);
            }
        }
    }

    // Test 6.2.2 asks for a remedy of what is under investigation too. All that is known is the status.
    private static IEnumerable<CsafRemediation> Investigated(ImmutableArray<ProductRow> rows)
    {
        ImmutableArray<string> investigated = [.. rows.Where(row => row.Status == CsafStatus.UnderInvestigation).Select(row => row.Id)];
        const VendorStatus status = VendorStatus.NotVulnerableInvestigating;
        return investigated.IsEmpty ? [] : [new("none_available", $"{status.Name(Language.Japanese)} / {status.Name(Language.English)}", investigated, null)];
    }

    /// <summary>An advisory without an action does not say that there is a fix; a notice says that there is none.</summary>
    private static string CategoryOf(ShownAdvisory advisory) => advisory switch
    {
        { Notice: not null } => "none_available",
        { Action.Kind: ActionKind.Update or ActionKind.Patch } => "vendor_fix",
        { Action.Kind: ActionKind.Workaround } => "workaround",
        { Action.Kind: ActionKind.Mitigate or ActionKind.StopUsing } => "mitigation",
        { Action.Kind: ActionKind.NoneYet } => "none_available",
        { Action: null } => Solution(advisory).Length > 0 ? "mitigation" : "none_available",
        _ => throw new UnreachableException(),
    };

    private static string Details(ShownAdvisory advisory)
    {
        var details = string.Join('\n', new[] { CsafActions.Of(advisory), Solution(advisory) }.Where(text => text.Length > 0));
        return details.Length > 0 ? details : Words.NoInformation;
    }

    private static string Solution(ShownAdvisory advisory) => CsafText.Block(advisory.Section(SectionKind.Solution).Japanese.Text);
}
