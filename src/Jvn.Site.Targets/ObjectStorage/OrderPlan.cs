using System.Collections.Immutable;
using Jvn.Site.Output.Integrity;

namespace Jvn.Site.Targets.ObjectStorage;

/// <summary>What must come and go for readers to see a release, where they see one object after the other.</summary>
/// <param name="New">Of files that are not there. No page that is there leads to them, so they come first.</param>
/// <param name="Changed">Of files that are there as an earlier release had them. They lead to what is there and to what is new.</param>
/// <param name="Unknown">Of files that may be there, in whatever state: to be looked at.</param>
/// <param name="Removed">Of files that the release does not have. No page leads to them by then.</param>
internal sealed record OrderPlan(
    ImmutableArray<SiteObject> New, ImmutableArray<SiteObject> Changed, ImmutableArray<SiteObject> Unknown, ImmutableArray<SiteObject> Removed)
{
    /// <summary>The list of the release and its signature, which come when all is there that they speak of.</summary>
    public static readonly ImmutableArray<string> Seal = [HashList.Address, HashList.SignatureAddress];

    /// <summary>Every address that something is done to.</summary>
    public IEnumerable<string> Touched => New.Concat(Changed).Concat(Unknown).Concat(Removed).Select(one => one.Address).Concat(Seal)
        .Distinct(StringComparer.Ordinal);

    /// <param name="shown">What is there, but for <paramref name="touched"/>; null when nothing is.</param>
    /// <param name="touched">Addresses that somebody may have changed since.</param>
    public static OrderPlan Of(HashList wanted, HashList? shown, IReadOnlySet<string> touched)
    {
        var (added, changed, unknown) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var (address, hash) in wanted.Hashes)
        {
            if (touched.Contains(address))
                unknown.Add(address);
            else if (shown?.Hashes.TryGetValue(address, out var before) is not true)
                added.Add(address);
            else if (before != hash)
                changed.Add(address);
        }

        var removed = (shown?.Hashes.Keys ?? []).Union(touched, StringComparer.Ordinal)
            .Where(address => !wanted.Hashes.ContainsKey(address) && !Seal.Contains(address, StringComparer.Ordinal));
        return new(Objects(added), Objects(changed), Objects(unknown), Objects(removed));
    }

    private static ImmutableArray<SiteObject> Objects(IEnumerable<string> addresses) => [.. addresses.SelectMany(SiteObject.Of)];
}
