using System.Collections.Immutable;
using Jvn.Site.Output.Csaf.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Csaf;

/// <summary>Every instant at which an advisory changed in public, oldest first, numbered from 1 (CSAF 2.0, section 3.2.1.12.6). One instant is one revision.</summary>
internal static class RevisionHistory
{
    public static ImmutableArray<CsafRevision> Of(PublicAdvisory advisory) =>
    [
        .. Changes(advisory)
            .GroupBy(change => Later(change.At, advisory.PublishedAt).ToUniversalTime())
            .OrderBy(instant => instant.Key)
            .Select((instant, index) => new CsafRevision(
                JapanTime.Rfc3339(instant.Key),
                $"{index + 1}",
                string.Join('\n', instant.Select(change => change.Text).Distinct(StringComparer.Ordinal)))),
    ];

    /// <summary>The newest of them: the time of the document.</summary>
    public static DateTimeOffset Newest(PublicAdvisory advisory) => Changes(advisory).Max(change => Later(change.At, advisory.PublishedAt));

    private static IEnumerable<(DateTimeOffset At, string Text)> Changes(PublicAdvisory advisory)
    {
        yield return (advisory.PublishedAt, "公開 / First published");
        foreach (var revision in advisory.History)
            yield return (revision.At, CsafText.Both(revision.Text));
        foreach (var change in Statuses(advisory))
            yield return change;
        if (advisory.English is { } english && english.PublishedAt > advisory.PublishedAt)
            yield return (english.PublishedAt, "英語版を公開 / English version published");
        if (advisory.Withdrawal is { } withdrawal)
            yield return (withdrawal.At, CsafText.Both($"取り下げ：{withdrawal.Reason.Japanese}", withdrawal.Reason.English is { } reason ? $"Withdrawn: {reason}" : null));
        if (IsUnnamed(advisory))
            yield return (advisory.UpdatedAt, "更新 / Updated");
    }

    // What changed up to the release is the release. A withdrawn advisory keeps its revisions, so that its version never goes back, and not what they said.
    private static IEnumerable<(DateTimeOffset At, string Text)> Statuses(PublicAdvisory advisory) =>
        from statement in advisory.Statements
        from change in statement.History
        where change.At > advisory.PublishedAt
        select (change.At, advisory.Withdrawal is null
            ? $"ベンダの対応状況を更新：{CsafText.Line(statement.Vendor.Name.Japanese)}（{change.Status.Name(Language.Japanese)}）"
            : "ベンダの対応状況を更新 / Vendor status updated");

    // An update that no entry tells of.
    private static bool IsUnnamed(PublicAdvisory advisory) =>
        advisory.UpdatedAt > advisory.PublishedAt
        && advisory.UpdatedAt != advisory.Withdrawal?.At
        && !advisory.History.Any(revision => revision.At == advisory.UpdatedAt)
        && !advisory.Statements.Any(statement => statement.History.Any(change => change.At == advisory.UpdatedAt));

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one < other ? other : one;
}
