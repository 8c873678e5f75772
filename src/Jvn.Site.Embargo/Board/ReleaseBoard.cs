using System.Collections.Immutable;

namespace Jvn.Site.Embargo.Board;

/// <summary>The editors' board (confidential as a whole): what is due when, what is still open about it, and what is left to do after a release.</summary>
/// <param name="Now">The instant as of which everything is said.</param>
public sealed record ReleaseBoard(
    DateTimeOffset Now,
    ImmutableArray<BoardRelease> Releases,
    ImmutableArray<UndatedCase> Undated,
    ImmutableArray<UnreachableCase> Unreachable,
    ImmutableArray<TidyingTask> Tidying)
{
    /// <param name="keyExpiresAt">From when on the site's key cannot sign; null when it always can, or when nothing is signed.</param>
    /// <param name="vendorKeysEnd">From when on nothing can be encrypted to a vendor, null when it cannot be now; those whose keys do not end are not in
    /// it.</param>
    public static ReleaseBoard Of(
        SiteInput input, DateTimeOffset now, DateTimeOffset? keyExpiresAt, IReadOnlyDictionary<string, DateTimeOffset?> vendorKeysEnd)
    {
        var open = new OpenPoints(input, now, keyExpiresAt, vendorKeysEnd);
        var items = input.Content.Dossiers.SelectMany(dossier => BoardItems.Of(dossier, now, open))
            .Concat(input.Content.Vendors.Values.OrderBy(vendor => vendor.Key, StringComparer.Ordinal).SelectMany(vendor => BoardItems.Of(vendor, now, open)));
        return new ReleaseBoard(
            now,
            [.. items.GroupBy(item => item.At.UtcTicks).OrderBy(group => group.Key).Select(group => new BoardRelease(group.First().At, [.. group.OrderBy(item =>
                item.IsUrgent ? 0 : 1)]))],
            [.. input.Content.Dossiers.Select(dossier => UndatedCase.Of(dossier, now)).OfType<UndatedCase>()],
            [.. UnreachableCases.Of(input.Content, now)],
            [.. input.Content.Dossiers.SelectMany(dossier => TidyingTask.Of(dossier, now))]);
    }
}
