using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Markdown;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Yaml;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Parsing;

/// <summary>What editors leave in a text for later: notes to themselves, and a section without which no reader is helped. In a vendor's
/// own words only what nobody would publish counts.</summary>
public static partial class UnfinishedText
{
    private static readonly CharacterTable Placeholders = new("○〇◯●×Xx？?");
    private static readonly CharacterTable Beginnings = new(letter => Placeholders.Contains(letter) || "TF要確".Contains(letter));

    /// <summary>The first note to themselves that editors left in a text; null when there is none.</summary>
    public static string? NoteIn(string text) => MayHaveNote(text) && Note().Match(text) is { Success: true } note ? note.Value : null;

    /// <summary>False where there is no note, which a look at every character tells sooner than the pattern does.</summary>
    internal static bool MayHaveNote(ReadOnlySpan<char> text)
    {
        for (var at = Beginnings.Next(text, 0); at < text.Length; at = Beginnings.Next(text, at + 1))
        {
            if (text[(at + 1)..] is [var next, ..] && text[at] switch
            {
                'T' => next is 'O' or 'B',
                'F' => next == 'I',
                '要' => next == '確',
                '確' => next == '認',
                _ => next is '.' or '月' || Placeholders.Contains(next),
            })
                return true;
        }

        return false;
    }

    internal static void ReportWords(OpenedDocument document, ImmutableArray<YamlText> texts, DiagnosticBag bag)
    {
        ReportWords(texts, bag);
        if (!MayHaveNote(document.FrontMatter.Body))
            return; // and so in none of its lines
        for (var line = document.FrontMatter.BodyLine; line <= document.Source.LineCount; line++)
            Report(Note(), document.Source.Line(line), new SourceLocation(document.Source.Path, line), bag);
    }

    internal static void ReportWords(ImmutableArray<YamlText> texts, DiagnosticBag bag)
    {
        foreach (var (key, scalar) in texts)
            Report(key == FieldKey.Comment ? NoteInComment() : Note(), scalar.Value, scalar.Location, bag);
    }

    /// <summary>Overview and solution, as far as the body is expected to have them.</summary>
    internal static void ReportEmptySections(ParsedBody body, BodyShape shape, Language language, DiagnosticBag bag)
    {
        SectionKind[] needed = shape switch
        {
            BodyShape.Full => [SectionKind.Overview, SectionKind.Solution],
            BodyShape.Notice => [SectionKind.Overview],
            BodyShape.Optional => [],
            _ => throw new UnreachableException(),
        };
        foreach (var section in body.Sections.Where(section => section.Html.IsEmpty && needed.Contains(section.Kind)))
            bag.Add(DiagnosticCatalog.SectionEmpty.At(section.Location, SectionHeadings.NameOf(section.Kind, language)));
    }

    private static void Report(Regex notes, string text, SourceLocation start, DiagnosticBag bag)
    {
        if (MayHaveNote(text) && notes.Match(text) is { Success: true } note)
            bag.Add(DiagnosticCatalog.UnfinishedText.At(text.Contains('\n') ? start : start with { Column = start.Column + note.Index }, note.Value));
    }

    // A place kept for a day, a name or a version, too. The Chinese zero (二〇〇九) is none.
    [GeneratedRegex("(?<![A-Za-z0-9_.])(?:TODO|FIXME|XXX|TBD|[Xx](?:\\.[Xx]){2,})(?![A-Za-z0-9_.])"
        + "|要確認|確認中】|[○〇◯●×Xx？?]{1,4}月[○〇◯●×Xx？?]{1,4}日|[○◯●]{2,}")]
    internal static partial Regex Note();

    [GeneratedRegex("(?<![A-Za-z0-9_.])(?:TODO|FIXME)(?![A-Za-z0-9_.])")]
    private static partial Regex NoteInComment();
}
