using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Timing;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Rules;

/// <summary>Advisories name vendors of the registry, and listings follow the guideline's order.</summary>
internal sealed class VendorRules(InputContent content, InputTimeline timeline, DiagnosticBag bag)
{
    private readonly Dictionary<string, string> pathByKey =
        content.VendorFiles.ToDictionary(file => VendorKey.Of(file.Entry), file => file.Path, StringComparer.Ordinal);

    public void CheckNames(Advisory advisory)
    {
        var named = advisory.Statements.Select(statement => statement.Vendor).Concat(advisory.Affected.Select(product => product.Vendor));
        foreach (var vendor in named.Where(vendor => !pathByKey.ContainsKey(vendor.Value)))
        {
            var known = KeysKnownWith(vendor.Location.Path).ToList();
            var nearest = NearVendors.Of(vendor.Value, known.Select(content.Vendors.GetValueOrDefault).OfType<Vendor>()).FirstOrDefault()?.Key
                ?? NearestName.Of(vendor.Value, known);
            bag.Add(DiagnosticCatalog.VendorNotInRegistry.At(
                vendor.Location, vendor.Value, nearest is null ? "" : $"「{nearest}」ではありませんか。", nearest is null ? "" : $" Did you mean '{nearest}'?"));
        }
    }

    public void CheckListings()
    {
        foreach (var listing in content.Vendors.Values.OrderBy(vendor => vendor.Key, StringComparer.Ordinal).Select(vendor => vendor.Listing).OfType<Listing>())
        {
            var since = listing.Since.As(JapanTime.StartOf(listing.Since.Value));
            CheckOrder("since", since, "name-listed-at", listing.NameListedAt);
            CheckOrder("name-listed-at", listing.NameListedAt, "product-listed-at", listing.ProductListedAt);
            CheckOrder("product-listed-at", listing.ProductListedAt, "answered-at", listing.AnsweredAt);
            CheckOrder("name-listed-at", listing.NameListedAt, "answered-at", listing.AnsweredAt);
            if (listing is { NameListedAt: null, ProductListedAt: { } product })
                bag.Add(DiagnosticCatalog.KeyMissing.At(product.Location, "name-listed-at", "name-listed-at: 2026-04-20T12:00:00+09:00"));
        }
    }

    // A suggestion must not name what becomes public later than the file it is made for.
    private IEnumerable<string> KeysKnownWith(string path)
    {
        var known = timeline.EarliestOf(path) ?? DateTimeOffset.MinValue;
        return pathByKey.Where(pair => timeline.EarliestOf(pair.Value) is { } instant && instant <= known).Select(pair => pair.Key);
    }

    private void CheckOrder(string earlierKey, Located<DateTimeOffset>? earlier, string laterKey, Located<DateTimeOffset>? later)
    {
        if (earlier is not null && later is not null && later.Value < earlier.Value)
            bag.Add(DiagnosticCatalog.ListingOutOfOrder.At(later.Location, laterKey, JapanTime.Rfc3339(later.Value), earlierKey,
                JapanTime.Rfc3339(earlier.Value)));
    }
}
