using System.Collections.Immutable;
using Jvn.Site.Intake.Model;

namespace Jvn.Site.Intake;

/// <summary>From when on each file's contents may be public. Everything is counted as public that is not certainly withheld.</summary>
/// <remarks>
/// A file that is certainly withheld and broken is left out and reported, and the public site goes on; any other broken file stops
/// the build. The instants here are the earliest possible ones: a twin or a revision never comes out before its original.
/// </remarks>
public sealed class Publicity
{
    private readonly Dictionary<string, DateTimeOffset?> earliest = new(StringComparer.Ordinal);

    private Publicity()
    {
    }

    public static Publicity Of(InputContent content)
    {
        var publicity = new Publicity();
        foreach (var dossier in content.Dossiers)
            publicity.Add(dossier);
        publicity.AddVendors(content);
        foreach (var file in content.Files.Where(file => file.RelativePath == "site.yml"))
            publicity.Note(file.Path, DateTimeOffset.MinValue);
        return publicity;
    }

    /// <summary>True when nothing in the file can be public at the instant, whatever else is wrong with it.</summary>
    public bool IsCertainlyWithheld(string path, DateTimeOffset at) => EarliestOf(path) is { } instant && instant > at;

    /// <summary>True when the file's contents are out beyond doubt, so that a shared log may speak of it.</summary>
    public bool IsCertainlyPublic(string path, DateTimeOffset at) => EarliestOf(path) is { } instant && instant <= at;

    /// <summary>Null when the file may be public already, or when nobody can tell.</summary>
    /// <remarks>What was refused in an advisory's attachment folder goes with that advisory.</remarks>
    public DateTimeOffset? EarliestOf(string path)
    {
        for (var known = path; known.Length > 0; known = known[..Math.Max(0, known.LastIndexOf('/'))])
        {
            if (earliest.TryGetValue(known, out var instant))
                return instant;
        }

        return null;
    }

    /// <summary>Sorts paths by when they become public, the earliest first; equal instants by path. Of two files that conflict, the later one is at fault.</summary>
    public Comparer<string> Order => Comparer<string>.Create((one, other) =>
        Nullable.Compare(EarliestOf(one), EarliestOf(other)) is var byInstant and not 0 ? byInstant : string.CompareOrdinal(one, other));

    public string LaterPublic(string one, string other) => Order.Compare(one, other) < 0 ? other : one;

    /// <summary>All instants after <paramref name="now"/> at which something comes out, in order.</summary>
    public static ImmutableArray<DateTimeOffset> PendingInstants(InputContent content, DateTimeOffset now) =>
    [
        .. content.Dossiers
            .SelectMany(dossier => new[] { dossier.Current?.ReleaseAt, dossier.English?.ReleaseAt, dossier.Pending?.ReleaseAt, dossier.PendingEnglish?.ReleaseAt })
            .Concat(content.Vendors.Values.SelectMany(vendor => ListingInstants(vendor.Listing)))
            .OfType<DateTimeOffset>()
            .Where(instant => instant > now)
            .DistinctBy(instant => instant.UtcTicks)
            .Order(),
    ];

    private void Add(Dossier dossier)
    {
        var release = dossier.Current?.ReleaseAt;
        var revision = dossier.Pending?.ReleaseAt is { } own ? Later(own, release) : release;
        Note(dossier.Current?.Path, release);
        Note(dossier.English?.Path, Later(dossier.English?.ReleaseAt, release));
        Note(dossier.Pending?.Path, revision);
        Note(dossier.PendingEnglish?.Path, Later(dossier.PendingEnglish?.ReleaseAt, revision));
        Note(AttachmentFolder(dossier.Current?.Path), release);
        Note(AttachmentFolder(dossier.Pending?.Path), revision);
    }

    // A vendor is public from the first release or due listing that names it; one that nothing names never is.
    private void AddVendors(InputContent content)
    {
        var named = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        foreach (var dossier in content.Dossiers)
        {
            foreach (var file in new[] { dossier.Current, dossier.Pending })
            {
                foreach (var key in file?.Content?.NamedVendors() ?? [])
                    named[key] = Earlier(named.GetValueOrDefault(key, DateTimeOffset.MaxValue), EarliestOf(file!.Path) ?? DateTimeOffset.MinValue);
            }
        }

        foreach (var file in content.VendorFiles)
        {
            var instant = named.GetValueOrDefault(VendorKey.Of(file.Entry), DateTimeOffset.MaxValue);
            foreach (var listed in ListingInstants(file.Content?.Listing).OfType<DateTimeOffset>())
                instant = Earlier(instant, listed);
            // The listing of a file that could not be read may be due.
            Note(file.Path, file.Content is null && file.StatesRelease ? null : instant);
        }
    }

    private static string? AttachmentFolder(string? path) => path?[..^".md".Length];

    private void Note(string? path, DateTimeOffset? instant)
    {
        if (path is not null)
            earliest[path] = instant;
    }

    private static IEnumerable<DateTimeOffset?> ListingInstants(Listing? listing) =>
        [listing?.NameListedAt?.Value, listing?.ProductListedAt?.Value, listing?.AnsweredAt?.Value];

    private static DateTimeOffset? Later(DateTimeOffset? one, DateTimeOffset? other) => one is null ? other : other is null || one > other ? one : other;

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}
