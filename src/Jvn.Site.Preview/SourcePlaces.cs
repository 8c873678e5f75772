using System.Collections.Frozen;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Timing;
using Jvn.Site.Published;

namespace Jvn.Site.Preview;

/// <summary>From the address of a page to the file that it was written in.</summary>
internal static class SourcePlaces
{
    public static FrozenDictionary<string, SourcePlace> Of(InputContent content, DateTimeOffset at)
    {
        var places = new Dictionary<string, SourcePlace>(StringComparer.Ordinal);
        foreach (var dossier in content.Dossiers)
        {
            if (dossier.Timeline.At(at) is { IsComplete: true } text)
                Add(text, content, places);
        }

        foreach (var file in content.VendorFiles)
        {
            if (file.Content is not { } vendor)
                continue;
            foreach (var language in Enum.GetValues<Language>())
                places[SiteUrls.Vendor(vendor.Number.Value, language)] = Place(file.Entry, vendor.Location);
        }

        return places.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // The English page of an advisory leads to its translation; the tables of both stand in the Japanese file.
    private static void Add(ReleasedText text, InputContent content, Dictionary<string, SourcePlace> places)
    {
        var id = text.Original.Id.Value;
        var entry = text.ShownFile.Entry;
        places[SiteUrls.Advisory(id, Language.Japanese)] = new SourcePlace(entry.FullPath, entry.RelativePath, 1, text.From);
        var english = text.EnglishFile?.Entry ?? entry;
        places[SiteUrls.Advisory(id, Language.English)] = new SourcePlace(english.FullPath, english.RelativePath, 1, text.From);
        foreach (var statement in text.Shown.Statements)
        {
            if (!content.Vendors.TryGetValue(statement.Vendor.Value, out var vendor))
                continue;
            foreach (var language in Enum.GetValues<Language>())
                places[SiteUrls.Statement(id, vendor.Number.Value, language)] = Place(entry, statement.Location) with { From = text.From };
        }
    }

    private static SourcePlace Place(InputEntry file, SourceLocation location) => new(file.FullPath, file.RelativePath, Math.Max(location.Line, 1));
}
