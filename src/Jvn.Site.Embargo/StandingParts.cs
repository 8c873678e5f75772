using System.Collections.Immutable;
using Jvn.Site.Intake;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Timing;

namespace Jvn.Site.Embargo;

/// <summary>Lists what stands at an instant, each part with its own.</summary>
public static class StandingParts
{
    /// <summary>In the order of the input.</summary>
    public static ImmutableArray<StandingPart> At(InputContent content, DateTimeOffset now) =>
    [
        .. content.Dossiers.Select(dossier => (dossier, Text: dossier.Timeline.At(now))).Where(standing => standing.Text is { IsComplete: true })
            .SelectMany(standing => Of(standing.dossier, standing.Text!)),
        .. content.Vendors.Values.OrderBy(vendor => vendor.Key, StringComparer.Ordinal).SelectMany(vendor => Of(vendor, now)),
    ];

    private static IEnumerable<StandingPart> Of(Dossier dossier, ReleasedText text)
    {
        var (id, original) = (text.Original.Id.Value.Text, text.Original);
        yield return new(id, original.PublicFrom, original.ReleaseAt.Location, IsConfirmed(original), PartIdentity.ByKey);
        if (text.ShownFile != text.OriginalFile)
            yield return new($"{id} revision", text.Shown.PublicFrom, text.Shown.ReleaseAt.Location, IsConfirmed(text.Shown), PartIdentity.ByKeyAndInstant);

        // A translation without an instant of its own says in English what is public.
        if (text.EnglishFile is { Content: { } english } file)
        {
            var place = english.ReleaseAt?.Location ?? file.Start;
            yield return file == dossier.PendingEnglish
                ? new($"{id} revised en", text.EnglishFrom!.Value, place, english.ReleaseAt is null, PartIdentity.ByKeyAndInstant)
                : new($"{id} en", text.EnglishFrom!.Value, place, english.ReleaseAt is null, PartIdentity.ByKey);
        }
    }

    private static IEnumerable<StandingPart> Of(Vendor vendor, DateTimeOffset now)
    {
        if (vendor.Listing is not { } listing)
            yield break;
        var parts = new (string Name, Located<DateTimeOffset>? Written, DateTimeOffset? From)[]
        {
            ("name", listing.NameListedAt, listing.NameFrom),
            ("products", listing.ProductListedAt, listing.ProductsFrom),
            ("answered", listing.AnsweredAt, listing.AnsweredFrom),
        };
        foreach (var (name, written, from) in parts.Where(part => part.From <= now))
            yield return new($"{vendor.Number.Value} {name}", from!.Value, written!.Location, IsConfirmed: false, PartIdentity.ByKey);
    }

    private static bool IsConfirmed(Advisory text) => text.ReleasedOn is not null || text.EarlyRelease?.At.Value == text.ReleaseAt.Value;
}
