using System.Collections.Immutable;

namespace Jvn.Site.Published;

/// <summary>Lists what changed in an advisory from its publication on.</summary>
internal static class ShownChanges
{
    /// <summary>By kind. What changed up to the release is the release.</summary>
    public static ImmutableArray<ShownChange> Of(PublicAdvisory advisory, ImmutableArray<ShownRevision> history) => [.. All(advisory, history)];

    private static IEnumerable<ShownChange> All(PublicAdvisory advisory, ImmutableArray<ShownRevision> history)
    {
        yield return new(advisory.PublishedAt, ShownChangeKind.Published);
        foreach (var revision in history)
            yield return new(Later(revision.At, advisory.PublishedAt), ShownChangeKind.Revised, revision.Text);
        foreach (var change in Statuses(advisory))
            yield return change;
        if (advisory.English is { } english && english.PublishedAt > advisory.PublishedAt)
            yield return new(english.PublishedAt, ShownChangeKind.Translated);
        foreach (var at in CorrectionsOf(advisory).Where(at => at > advisory.PublishedAt).Distinct())
            yield return new(at, ShownChangeKind.Corrected);
        if (advisory.Withdrawal is { } withdrawal)
            yield return new(Later(withdrawal.At, advisory.PublishedAt), ShownChangeKind.Withdrawn, withdrawal.Reason);
        if (IsUnnamed(advisory))
            yield return new(advisory.UpdatedAt, ShownChangeKind.Updated);
    }

    // A new translation of the same facts is a correction. One that comes with an update is part of it.
    private static IEnumerable<DateTimeOffset> CorrectionsOf(PublicAdvisory advisory) =>
    [
        .. advisory.Corrections,
        .. advisory.CorrectionsElsewhere,
        .. advisory.English?.RevisedAt is { } revised && revised != advisory.UpdatedAt && !advisory.History.Any(revision => revision.At == revised)
            ? [revised] : Array.Empty<DateTimeOffset>(),
    ];

    // A withdrawn advisory keeps its changes, so that its version never goes back, and not what they said.
    private static IEnumerable<ShownChange> Statuses(PublicAdvisory advisory) =>
        from statement in advisory.Statements
        from change in statement.History
        where change.At > advisory.PublishedAt
        select advisory.Withdrawal is null
            ? new ShownChange(change.At, ShownChangeKind.StatusChanged, vendor: statement.Vendor, status: change.Status)
            : new ShownChange(change.At, ShownChangeKind.StatusChanged);

    private static bool IsUnnamed(PublicAdvisory advisory) =>
        advisory.UpdatedAt > advisory.PublishedAt
        && advisory.UpdatedAt != advisory.Withdrawal?.At
        && !advisory.History.Any(revision => revision.At == advisory.UpdatedAt)
        && !advisory.Statements.Any(statement => statement.History.Any(change => change.At == advisory.UpdatedAt));

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one < other ? other : one;
}
