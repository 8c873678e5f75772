using System.Collections.Frozen;
using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Model;

/// <summary>The whole input, parsed: what the rules check and the gate opens.</summary>
public sealed record InputContent
{
    /// <summary>Its path below the input folder.</summary>
    public const string SettingsFile = "site.yml";

    public required ImmutableArray<InputEntry> Files { get; init; }

    public required SiteSettings Settings { get; init; }

    /// <summary>Where letters on paper reach who runs the site; on no page. Null where none do.</summary>
    public string? Postal { get; init; }

    /// <summary>When what every page says of the site was put right, oldest first.</summary>
    public ImmutableArray<Correction> SiteCorrections { get; init; } = [];

    /// <summary>In the order of their paths.</summary>
    public required ImmutableArray<Dossier> Dossiers { get; init; }

    /// <summary>In the order of their paths. A file too broken to be a vendor has no content.</summary>
    public required ImmutableArray<DocumentFile<Vendor>> VendorFiles { get; init; }

    /// <summary>The vendors that could be read, by key.</summary>
    public required FrozenDictionary<string, Vendor> Vendors { get; init; }

    /// <summary>Who gets priority copies, in the order of the files' paths.</summary>
    public required ImmutableArray<RecipientGroup> RecipientGroups { get; init; }

    /// <summary>The sealed files that were not opened.</summary>
    public ImmutableArray<InputEntry> Sealed { get; init; } = [];

    /// <summary>These, and what cannot be made sense of without them. Withheld for ever, as far as anybody here can tell.</summary>
    public ImmutableArray<InputEntry> Unread { get; init; } = [];

    /// <summary>The files that have a text of their own: those of advisories and vendors.</summary>
    public IEnumerable<InputEntry> TextFiles => Dossiers
        .SelectMany(dossier => new[] { dossier.Current?.Entry, dossier.English?.Entry, dossier.Pending?.Entry, dossier.PendingEnglish?.Entry })
        .OfType<InputEntry>()
        .Concat(VendorFiles.Select(file => file.Entry));

    /// <summary>The same with some of it kept back, as if it were withheld for ever.</summary>
    /// <param name="places">Where the instants are written of what is kept back: a text, or a part of a listing and what follows it.</param>
    /// <param name="files">Paths of files that are kept back as a whole.</param>
    public InputContent Holding(ImmutableHashSet<SourceLocation> places, ImmutableHashSet<string> files)
    {
        var texts = places.Select(place => place.Path).Concat(files).ToHashSet(StringComparer.Ordinal);
        var vendorFiles = VendorFiles.Select(Held).ToImmutableArray();
        return this with
        {
            Dossiers = [.. Dossiers.Select(dossier => dossier.Holding(texts.Contains))],
            VendorFiles = vendorFiles,
            Vendors = vendorFiles.Select(file => file.Content).OfType<Vendor>().ToFrozenDictionary(vendor => vendor.Key, StringComparer.Ordinal),
        };

        DocumentFile<Vendor> Held(DocumentFile<Vendor> file) => !texts.Contains(file.Path) ? file : file with
        {
            IsHeld = files.Contains(file.Path),
            Content = file.Content is { } vendor ? vendor with { Listing = vendor.Listing?.Without(places) } : null,
        };
    }
}
