using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Markdown.Slips;

/// <summary>Sentences of a translation that were left in Japanese. Names of people, companies and products are none.</summary>
internal static partial class TranslationSlips
{
    public static void Report(ProseLine line, Findings findings)
    {
        if (Sentence().Match(line.Plain) is { Success: true } sentence)
            findings.Report(DiagnosticCatalog.JapaneseInTranslation, line.Start + sentence.Index, Shown.Line(sentence.Value));
    }

    // What ends as sentences do: names do not.
    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}][^\n]{0,300}?(?:ます|ません|ました|です|でした|ください|である|する|した|れる)。")]
    private static partial Regex Sentence();
}
