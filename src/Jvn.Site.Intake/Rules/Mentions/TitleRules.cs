using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;

namespace Jvn.Site.Intake.Rules.Mentions;

/// <summary>Two advisories of one title are told apart by nobody. There are real pairs, so it is a warning, and only while one of them can still be given
/// another title.</summary>
internal static class TitleRules
{
    public static void Check(InputContent content, DateTimeOffset now, DiagnosticBag bag)
    {
        var titles = content.Dossiers
            .Select(dossier => (dossier.Timeline.PublicFrom, Text: dossier.Current?.Content))
            .Where(title => title.Text is { IsComplete: true })
            .OrderBy(title => title.PublicFrom).ThenBy(title => title.Text!.Title.Location);
        foreach (var same in titles.GroupBy(title => FoldedText.Of(title.Text!.Title.Value), StringComparer.Ordinal))
        {
            var first = same.First().Text!;
            foreach (var (_, text) in same.Skip(1).Where(title => title.PublicFrom > now))
                bag.Add(DiagnosticCatalog.TitlesEqual.At(text!.Title.Location, text.Title.Value, first.Id.Value.Text)
                    with { NamesOther = first.Location.Path });
        }
    }
}
