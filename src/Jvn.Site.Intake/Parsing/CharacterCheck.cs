using System.Collections.Immutable;
using System.Text;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Yaml;

namespace Jvn.Site.Intake.Parsing;

/// <summary>Finds invisible and controlling characters in YAML everywhere but in vendors' comments, which are shown as they came, with such characters made
/// visible.</summary>
internal static class CharacterCheck
{
    // A program that could not read a character wrote this instead.
    private const char Lost = '\uFFFD';

    /// <param name="endLine">The first line that is no YAML any more.</param>
    public static void Run(SourceText source, ImmutableArray<YamlText> texts, int endLine, DiagnosticBag bag)
    {
        var comments = texts.Where(pair => pair.Key == FieldKey.Comment).Select(pair => pair.Scalar).ToList();
        ReportLost(source, texts, endLine, bag);
        var lines = new HashSet<int>();
        foreach (var (offset, rune) in ForbiddenCharacters.Find(source.Text))
        {
            var place = source.At(offset);
            if (place.Line >= endLine)
                break;
            lines.Add(place.Line);
            if (!comments.Exists(comment => comment.Location.Line <= place.Line && place.Line <= comment.EndLine))
                bag.Add(DiagnosticCatalog.ForbiddenCharacter.At(place, Name(rune)));
        }

        // What an escape such as "\u202E" made of a value does not stand in the file itself.
        foreach (var (key, scalar) in texts.Where(pair => pair.Key != FieldKey.Comment && !lines.Contains(pair.Scalar.Location.Line)))
        {
            foreach (var (_, rune) in ForbiddenCharacters.Find(scalar.Value).Take(1))
                bag.Add(DiagnosticCatalog.ForbiddenCharacter.At(scalar.Location, Name(rune)));
        }
    }

    // What was lost was lost in a vendor's words too; a line says it once.
    private static void ReportLost(SourceText source, ImmutableArray<YamlText> texts, int endLine, DiagnosticBag bag)
    {
        var lines = new HashSet<int>();
        for (var offset = source.Text.IndexOf(Lost); offset >= 0; offset = source.Text.IndexOf(Lost, offset + 1))
        {
            var place = source.At(offset);
            if (place.Line >= endLine)
                break;
            if (lines.Add(place.Line))
                bag.Add(DiagnosticCatalog.ReplacementCharacter.At(place));
        }

        foreach (var (_, scalar) in texts.Where(pair => pair.Scalar.Value.Contains(Lost) && !lines.Contains(pair.Scalar.Location.Line)
            && !pair.Scalar.IsBlock))
            bag.Add(DiagnosticCatalog.ReplacementCharacter.At(scalar.Location));
    }

    private static string Name(Rune rune) => $"U+{rune.Value:X4}";
}
