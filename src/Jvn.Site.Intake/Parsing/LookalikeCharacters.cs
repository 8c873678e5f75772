using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Yaml;

namespace Jvn.Site.Intake.Parsing;

/// <summary>Characters that look like others: radicals in place of kanji, as PDF files have them, and kana in two parts, as Macs write file names.</summary>
internal static class LookalikeCharacters
{
    /// <summary>The first one of each line. A vendor's own words stay as they came.</summary>
    public static void Report(SourceText source, ImmutableArray<YamlText> texts, DiagnosticBag bag)
    {
        if (Next(source.Text, 0) < 0)
            return;
        var comments = texts.Where(pair => pair.Key == FieldKey.Comment).Select(pair => pair.Scalar).ToList();
        var lines = new HashSet<int>();
        for (var offset = Next(source.Text, 0); offset >= 0; offset = Next(source.Text, offset + 1))
        {
            var place = source.At(offset);
            if (lines.Add(place.Line) && !comments.Exists(comment => comment.Location.Line <= place.Line && place.Line <= comment.EndLine))
                bag.Add(DiagnosticCatalog.LookalikeCharacter.At(place, Shown(source.Text, offset), $"U+{(int)source.Text[offset]:X4}"));
        }
    }

    // A mark is shown with the kana that it stands on.
    private static string Shown(string text, int offset) => IsMark(text[offset]) && offset > 0 ? text[(offset - 1)..(offset + 1)] : $"{text[offset]}";

    private static int Next(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (text[at] is (>= '\u2E80' and <= '\u2FDF') || IsMark(text[at]))
                return at;
        }

        return -1;
    }

    private static bool IsMark(char letter) => letter is '\u3099' or '\u309A';
}
