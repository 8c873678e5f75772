using System.Collections.Immutable;
using Jvn.Site.Intake.Markdown;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake;

/// <summary>From when on each file's contents may be public. Everything is counted as public that is not certainly withheld.</summary>
/// <remarks>
/// A file that is certainly withheld and broken is left out and reported, and the public site goes on; any other broken file stops
/// the build. The instants here are the earliest possible ones: a twin or a revision never comes out before its original.
/// </remarks>
public sealed class Publicity
{
    private readonly Dictionary<string, Release> releases = new(StringComparer.Ordinal);

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
            publicity.Note(file.Path, Release.At(DateTimeOffset.MinValue));
        return publicity;
    }

    /// <summary>True when nothing in the file can be public at the instant, whatever else is wrong with it.</summary>
    public bool IsCertainlyWithheld(string path, DateTimeOffset at) => EarliestOf(path) is { } instant && instant > at;

    /// <summary>True when the file's contents are out beyond doubt, so that a shared log may speak of it.</summary>
    public bool IsCertainlyPublic(string path, DateTimeOffset at) => ReleaseOf(path).Certain is { } instant && instant <= at;

    /// <summary>Null when the file may be public already, or when nobody can tell.</summary>
    public DateTimeOffset? EarliestOf(string path) => ReleaseOf(path).Earliest;

    /// <summary>Sorts paths by when they become public, the earliest first; equal instants by path. Of two files that conflict, the later one is at fault.</summary>
    public Comparer<string> Order => Comparer<string>.Create((one, other) =>
        Nullable.Compare(EarliestOf(one), EarliestOf(other)) is var byInstant and not 0 ? byInstant : string.CompareOrdinal(one, other));

    public string LaterPublic(string one, string other) => Order.Compare(one, other) < 0 ? other : one;

    /// <summary>All instants after <paramref name="now"/> at which something comes out, in order.</summary>
    public static ImmutableArray<DateTimeOffset> PendingInstants(InputContent content, DateTimeOffset now) =>
    [
        .. content.Dossiers
            .Where(dossier => dossier.Current?.ReleaseAt != Advisory.Never)
            .SelectMany(dossier => new[] { dossier.Current?.ReleaseAt, dossier.English?.ReleaseAt, dossier.Pending?.ReleaseAt, dossier.PendingEnglish?.ReleaseAt })
            .Concat(content.Vendors.Values.SelectMany(vendor => ListingInstants(vendor.Listing)))
            .OfType<DateTimeOffset>()
            .Where(instant => instant > now && instant != Advisory.Never)
            .DistinctBy(instant => instant.UtcTicks)
            .Order(),
    ];

    // What was refused in an advisory's attachment folder goes with that advisory.
    private Release ReleaseOf(string path)
    {
        for (var known = path; known.Length > 0; known = known[..Math.Max(0, known.LastIndexOf('/'))])
        {
            if (releases.TryGetValue(known, out var release))
                return release;
        }

        return Release.Unknown;
    }

    private void Add(Dossier dossier)
    {
        var original = Release.Of(dossier.Current);
        var revision = Follow(original, dossier.Pending, isStated: dossier.Pending is not null);
        var english = Follow(original, dossier.English, dossier.English is { StatesRelease: true });
        var revisedEnglish = Follow(revision, dossier.PendingEnglish, dossier.PendingEnglish is { StatesRelease: true });
        Note(dossier.Current?.Path, original);
        Note(dossier.English?.Path, english);
        Note(dossier.Pending?.Path, revision);
        Note(dossier.PendingEnglish?.Path, revisedEnglish);
        Note(FolderBeside(dossier.Current?.Path), original);
        Note(FolderBeside(dossier.Pending?.Path), revision);

        // An attachment is public from the first text on that names it, whatever folder it lies in; one that no text names never is.
        foreach (var file in dossier.Attachments.Files.Concat(dossier.PendingAttachments.Files))
            Note(file.Path, Release.Never);
        var revised = dossier.Attachments.OverlaidBy(dossier.PendingAttachments);
        NoteUse(dossier.Current?.Content?.Body, dossier.Attachments, original);
        NoteUse(dossier.English?.Content?.Body, dossier.Attachments, english);
        NoteUse(dossier.English?.Content?.Body, revised, english.After(revision));
        NoteUse(dossier.Pending?.Content?.Body, revised, revision);
        NoteUse(dossier.PendingEnglish?.Content?.Body, revised, revisedEnglish);
    }

    // A twin or a revision comes out with what it belongs to, or at an instant of its own that is later.
    private static Release Follow<TContent>(Release original, DocumentFile<TContent>? file, bool isStated)
        where TContent : class =>
        !isStated ? original
        : file?.ReleaseAt is not null ? original.After(Release.Of(file))
        : original with { Certain = null };

    private void NoteUse(ParsedBody? body, AttachmentFolder folder, Release from)
    {
        foreach (var file in (body?.Attachments ?? []).Select(use => folder.Find(use.Name)).OfType<InputEntry>())
            Note(file.Path, releases[file.Path].Or(from));
    }

    // A vendor is public from the first release or due listing that names it; one that nothing names never is.
    private void AddVendors(InputContent content)
    {
        var named = new Dictionary<string, Release>(StringComparer.Ordinal);
        foreach (var dossier in content.Dossiers)
        {
            foreach (var file in new[] { dossier.Current, dossier.Pending })
            {
                foreach (var key in file?.Content?.NamedVendors() ?? [])
                    named[key] = named.GetValueOrDefault(key, Release.Never).Or(ReleaseOf(file!.Path));
            }
        }

        foreach (var file in content.VendorFiles)
        {
            var release = named.GetValueOrDefault(VendorKey.Of(file.Entry), Release.Never);

            // Without a name on the list nothing of a listing is public.
            if (file.Content?.Listing?.NameListedAt?.Value is { } listed)
                release = release.Or(Release.At(listed));
            Note(file.Path, file.StatesRelease ? release with { Earliest = null } : release);
        }
    }

    private static string? FolderBeside(string? path) => path?[..^".md".Length];

    private void Note(string? path, Release release)
    {
        if (path is not null)
            releases[path] = release;
    }

    private static IEnumerable<DateTimeOffset?> ListingInstants(Listing? listing) =>
        [listing?.NameListedAt?.Value, listing?.ProductListedAt?.Value, listing?.AnsweredAt?.Value];

    /// <summary>When something comes out, as far as anybody can tell.</summary>
    /// <param name="Earliest">Not public before; null when it may be public already.</param>
    /// <param name="Certain">Public from here on beyond doubt; null when that cannot be told.</param>
    private readonly record struct Release(DateTimeOffset? Earliest, DateTimeOffset? Certain)
    {
        public static Release Unknown => default;

        public static Release Never { get; } = At(DateTimeOffset.MaxValue);

        public static Release At(DateTimeOffset? instant) => new(instant, instant);

        /// <summary>By its own release instant alone. One that may be taken back is withheld until then for certain, and public from then on perhaps.</summary>
        public static Release Of<TContent>(DocumentFile<TContent>? file)
            where TContent : class => file?.ReleaseAt is not { } own ? Unknown : At(own) with { Certain = file.MayBeTakenBack ? null : own };

        /// <summary>What comes out not before either of the two.</summary>
        public Release After(Release other) => new(
            Earliest is null || other.Earliest > Earliest ? other.Earliest : Earliest,
            Certain is null || other.Certain is null ? null : other.Certain > Certain ? other.Certain : Certain);

        /// <summary>What comes out with the first of the two.</summary>
        public Release Or(Release other) => new(
            Earliest is null || other.Earliest is null ? null : other.Earliest < Earliest ? other.Earliest : Earliest,
            Certain is null || other.Certain < Certain ? other.Certain : Certain);
    }
}
