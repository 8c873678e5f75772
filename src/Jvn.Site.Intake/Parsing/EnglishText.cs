using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Parsing;

/// <summary>English beside the Japanese that it says the same as: it names no other versions, and is typed in the letters of its language.</summary>
internal static partial class EnglishText
{
    /// <summary>A text and its translation. Where there is no original that can be read, nothing is held against it.</summary>
    public static void Report(OpenedDocument? english, OpenedDocument? japanese, DiagnosticBag bag)
    {
        if (english is null || japanese is null || WrittenLanguage.Of(english) != Published.Language.English)
            return;
        var known = Numbers().Matches(japanese.Source.Text).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        var said = new HashSet<string>(StringComparer.Ordinal);
        var (path, isCode) = (english.Source.Path, false);
        for (var number = Reading.FrontMatter.YamlLine; number <= english.Source.LineCount; number++)
        {
            var line = english.Source.Line(number);
            isCode ^= line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            foreach (var version in Versions().Matches(line).Where(match => !known.Contains(match.Value) && said.Add(match.Value)))
                bag.Add(DiagnosticCatalog.VersionOnlyInEnglish.At(new SourceLocation(path, number, version.Index + 1), version.Value));
            if (!isCode && Wide().Match(line) is { Success: true } wide)
                bag.Add(DiagnosticCatalog.EnglishInJapaneseLetters.At(new SourceLocation(path, number, wide.Index + 1), wide.Value));
        }
    }

    /// <summary>A phrase in both languages.</summary>
    /// <param name="isName">The name of a product or a document, which may have no other letters.</param>
    public static void Report(Located<string> english, string japanese, bool isName, DiagnosticBag bag)
    {
        var known = Numbers().Matches(japanese).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        if (known.Count > 0 && Versions().Matches(english.Value).FirstOrDefault(match => !known.Contains(match.Value)) is { } version)
            bag.Add(DiagnosticCatalog.VersionOnlyInEnglish.At(english.Location, version.Value));
        if (!isName && WideOrKana().Match(english.Value) is { Success: true } wide)
            bag.Add(DiagnosticCatalog.EnglishInJapaneseLetters.At(english.Location, wide.Value));
    }

    // Not within an address, nor a part of one of a computer.
    [GeneratedRegex(@"(?<![0-9A-Za-z./=_-]|[0-9]\.)[0-9]{1,6}(?:\.[0-9]{1,6}){1,4}(?![0-9/]|\.[0-9])")]
    private static partial Regex Versions();

    [GeneratedRegex(@"[0-9]+(?:\.[0-9]+)+")]
    private static partial Regex Numbers();

    // Signs that Japanese keyboards make, and full-width letters. A name may be Japanese; a whole sentence is told as such (TranslationSlips).
    [GeneratedRegex(@"(?<![\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}])[！-～、。「」『』・　]+")]
    private static partial Regex Wide();

    [GeneratedRegex(@"[！-～、。「」『』・　\p{IsHiragana}]+")]
    private static partial Regex WideOrKana();
}
