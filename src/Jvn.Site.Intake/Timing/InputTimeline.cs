using System.Collections.Immutable;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake.Timing;

/// <summary>From when on each file of the input may be public. Everything is counted as public that is not certainly withheld.</summary>
/// <remarks>
/// A file that is certainly withheld and broken is left out and reported, and the public site goes on; any other broken file stops
/// the build. What it knows of an advisory's files, the advisory's own <see cref="Timeline"/> says.
/// </remarks>
public sealed class InputTimeline
{
    private readonly Dictionary<string, ReleaseBounds> bounds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateTimeOffset> vendorsFrom = new(StringComparer.Ordinal);

    private InputTimeline()
    {
    }

    public static InputTimeline Of(InputContent content)
    {
        var timeline = new InputTimeline();
        foreach (var dossier in content.Dossiers)
        {
            foreach (var path in dossier.Timeline.Paths)
                timeline.bounds[path] = dossier.Timeline.BoundsOf(path)!.Value;
        }

        foreach (var file in content.Files.Where(IsNeverPublic).Concat(content.Unread))
            timeline.bounds[file.Path] = ReleaseBounds.Never;
        foreach (var file in content.Sealed)
            timeline.bounds.TryAdd(Timeline.FolderBeside(file.Path)!, ReleaseBounds.Never);

        timeline.AddVendors(content);
        foreach (var file in content.Files.Where(file => file.RelativePath == InputContent.SettingsFile))
            timeline.bounds[file.Path] = ReleaseBounds.Always;
        return timeline;
    }

    /// <summary>True when nothing in the file can be public at the instant, whatever else is wrong with it.</summary>
    public bool IsCertainlyWithheld(string path, DateTimeOffset at) => EarliestOf(path) is { } instant && instant > at;

    /// <summary>True when the file's contents are out beyond doubt, so that a shared log may speak of it.</summary>
    public bool IsCertainlyPublic(string path, DateTimeOffset at) => BoundsOf(path).Certain is { } instant && instant <= at;

    /// <summary>Null when the file may be public already, or when nobody can tell.</summary>
    public DateTimeOffset? EarliestOf(string path) => BoundsOf(path).Earliest;

    /// <summary>From when on readers see a vendor's name; <see cref="Advisory.Never"/> when nothing ever names it.</summary>
    public DateTimeOffset VendorFrom(string key) => vendorsFrom.GetValueOrDefault(key, Advisory.Never);

    /// <summary>Sorts paths by when they become public, the earliest first; equal instants by path. Of two files that conflict, the later one is at
    /// fault.</summary>
    public Comparer<string> Order => Comparer<string>.Create((one, other) =>
        Nullable.Compare(EarliestOf(one), EarliestOf(other)) is var byInstant and not 0 ? byInstant : string.CompareOrdinal(one, other));

    public string LaterPublic(string one, string other) => Order.Compare(one, other) < 0 ? other : one;

    /// <summary>All instants after <paramref name="now"/> at which something comes out, in order.</summary>
    public static ImmutableArray<DateTimeOffset> PendingInstants(InputContent content, DateTimeOffset now) =>
    [
        .. content.Dossiers.SelectMany(dossier => dossier.Timeline.Instants)
            .Concat(content.Vendors.Values.SelectMany(vendor => vendor.Listing?.Instants ?? []))
            .Where(instant => instant > now)
            .DistinctBy(instant => instant.UtcTicks)
            .Order(),
    ];

    // What is for the correspondence with vendors or for editors only: no part of it has a way to the site.
    private static bool IsNeverPublic(InputEntry file) => file.RelativePath.EndsWith(Case.Ending, StringComparison.Ordinal)
        || file.RelativePath.StartsWith("recipients/", StringComparison.Ordinal) || file.RelativePath.StartsWith("editors/", StringComparison.Ordinal)
        || file.RelativePath.StartsWith("letters/", StringComparison.Ordinal);

    // What was refused in an advisory's attachment folder goes with that advisory.
    private ReleaseBounds BoundsOf(string path)
    {
        for (var known = path; known.Length > 0; known = known[..Math.Max(0, known.LastIndexOf('/'))])
        {
            if (bounds.TryGetValue(known, out var found))
                return found;
        }

        // One that was refused before it could be read.
        return SealedName.EndsAsSealed(path) ? ReleaseBounds.Never : ReleaseBounds.Unknown;
    }

    // A vendor is public from the first release or due listing that names it; one that nothing names never is.
    private void AddVendors(InputContent content)
    {
        var named = new Dictionary<string, ReleaseBounds>(StringComparer.Ordinal);
        foreach (var dossier in content.Dossiers)
        {
            foreach (var file in new[] { dossier.Current, dossier.Pending })
            {
                foreach (var key in file?.Content?.NamedVendors() ?? [])
                    named[key] = named.GetValueOrDefault(key, ReleaseBounds.Never).Or(BoundsOf(file!.Path));
            }

            foreach (var text in dossier.Timeline.Texts)
            {
                foreach (var key in text.NamedVendors)
                    NoteVendor(key, text.From);
            }
        }

        foreach (var file in content.VendorFiles)
        {
            var key = VendorKey.Of(file.Entry);
            var known = named.GetValueOrDefault(key, ReleaseBounds.Never);

            // Without a name on the list nothing of a listing is public.
            if (file.Content?.Listing?.NameFrom is { } listed)
            {
                known = known.Or(ReleaseBounds.At(listed));
                NoteVendor(key, listed);
            }

            bounds[file.Path] = file is { StatesRelease: true, IsHeld: false } ? known with { Earliest = null } : known;
        }
    }

    private void NoteVendor(string key, DateTimeOffset from)
    {
        if (!vendorsFrom.TryGetValue(key, out var known) || from < known)
            vendorsFrom[key] = from;
    }
}
