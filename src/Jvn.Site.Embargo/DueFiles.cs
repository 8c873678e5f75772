using System.Collections.Frozen;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Embargo;

/// <summary>The files of the input that say what falls due at an instant: when one of them changes, what falls due may.</summary>
public sealed class DueFiles
{
    private readonly FrozenSet<string> stems;
    private readonly FrozenSet<string> files;

    private DueFiles(IEnumerable<string> stems, IEnumerable<string> files)
    {
        this.stems = stems.ToFrozenSet(StringComparer.Ordinal);
        this.files = files.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Of the texts, translations, revisions and listings that stand from this very instant on.</summary>
    public static DueFiles At(InputContent content, DateTimeOffset due)
    {
        var places = StandingParts.At(content, due).Where(part => part.From == due).Select(part => part.Place.Path).ToHashSet(StringComparer.Ordinal);
        var dossiers = content.Dossiers.Where(dossier => Texts(dossier).Any(text => places.Contains(text.Path))).ToList();
        var vendors = dossiers.SelectMany(VendorsOf).ToHashSet(StringComparer.Ordinal);
        var vendorFiles = content.VendorFiles.Where(file => places.Contains(file.Path) || (file.Content is { } vendor && vendors.Contains(vendor.Key)));
        return new(dossiers.Select(dossier => dossier.Stem), [InputContent.SettingsFile, .. vendorFiles.Select(file => file.Entry.RelativePath)]);
    }

    /// <summary>Whether a file says something about what falls due, also one that was not there before: a revision, a translation, an attachment.</summary>
    /// <param name="path">Relative to the input folder.</param>
    public bool Touches(string path) => files.Contains(path) || stems.Contains(Dossier.StemOf(path));

    private static IEnumerable<InputEntry> Texts(Dossier dossier) =>
        new[] { dossier.Current?.Entry, dossier.English?.Entry, dossier.Pending?.Entry, dossier.PendingEnglish?.Entry }.OfType<InputEntry>();

    private static IEnumerable<string> VendorsOf(Dossier dossier) => new[] { dossier.Current?.Content, dossier.Pending?.Content }.OfType<Advisory>()
        .SelectMany(text => text.Statements.Select(statement => statement.Vendor.Value).Concat(text.Affected.Select(product => product.Vendor.Value)));
}
