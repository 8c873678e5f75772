using System.Collections.Immutable;
using System.Diagnostics;
using Jvn.Site.Output.Csaf.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Csaf;

/// <summary>Every instant at which an advisory changed in public, oldest first, numbered from 1 (CSAF 2.0, section 3.2.1.12.6). One instant is one
/// revision.</summary>
internal static class RevisionHistory
{
    public static ImmutableArray<CsafRevision> Of(ShownAdvisory advisory) =>
    [
        .. advisory.Changes
            .GroupBy(change => change.At.ToUniversalTime())
            .OrderBy(instant => instant.Key)
            .Select((instant, index) => new CsafRevision(
                JapanTime.Rfc3339(instant.Key),
                $"{index + 1}",
                string.Join('\n', instant.Select(Summary).Distinct(StringComparer.Ordinal)))),
    ];

    /// <summary>The newest of them: the time of the document.</summary>
    public static DateTimeOffset Newest(ShownAdvisory advisory) => advisory.Changes.Max(change => change.At);

    private static string Summary(ShownChange change) => change.Kind switch
    {
        ShownChangeKind.Published => RevisionSummaries.Published,
        ShownChangeKind.Revised => CsafText.Both(change.Text!),
        ShownChangeKind.StatusChanged => change is { Vendor: { } vendor, Status: { } status }
            ? $"ベンダの対応状況を更新：{CsafText.Line(vendor.Name.Japanese)}（{status.Name(Language.Japanese)}）"
            : "ベンダの対応状況を更新 / Vendor status updated",
        ShownChangeKind.Translated => RevisionSummaries.Translated,
        ShownChangeKind.Corrected => RevisionSummaries.Corrected,
        ShownChangeKind.Withdrawn => CsafText.Both($"取り下げ：{change.Text!.Japanese}", change.Text.English is { } reason ? $"Withdrawn: {reason}" : null),
        ShownChangeKind.Updated => RevisionSummaries.Updated,
        _ => throw new UnreachableException(),
    };
}
