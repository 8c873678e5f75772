using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake.Markdown.Slips;

/// <summary>What was meant as a link, a picture or a note, and is shown as brackets.</summary>
internal static partial class LinkSlips
{
    public static void Report(ProseLine line, Findings findings)
    {
        if (!line.Text.AsSpan().ContainsAny('[', '［') && !line.Text.Contains("://", StringComparison.Ordinal))
            return; // brackets or an address are in every one of them
        // Addresses are understood by themselves, so they are looked at as they are written.
        foreach (var link in Unmarked(line, WideLink().Matches(line.Text)).Where(link => !(link.Value[0] == '［' && link.Value[^1] == '）'))
            .Concat(Unmarked(line, TurnedLink().Matches(line.Text))))
        {
            var mended = $"[{link.Groups["text"].Value}]({link.Groups["to"].Value})";
            findings.Report(DiagnosticCatalog.LinkWithWideSigns, line.Start + link.Index, Shown.Line(link.Value), Shown.Line(mended));
        }

        foreach (var link in Unmarked(line, OpenLink().Matches(line.Text)))
            findings.Report(DiagnosticCatalog.LinkWithWideSigns, line.Start + link.Index, Shown.Line(link.Value), Shown.Line($"{link.Groups["link"].Value})"));
        foreach (var link in Unmarked(line, OpenAddress().Matches(line.Text)))
            findings.Report(DiagnosticCatalog.SignShown, line.Start + link.Index, "<", Shown.Line($"{link.Value}>"));

        foreach (var link in Undefined().Matches(line.Plain).Cast<Match>())
        {
            var (text, label) = (link.Groups["text"].Value, link.Groups["label"].Value);
            findings.Report(DiagnosticCatalog.LinkUndefined, line.Start + link.Index, Shown.Line(link.Value), label.Length == 0 ? text : label, text);
        }

        foreach (var file in Unmarked(line, FileWithBlank().Matches(line.Text)))
        {
            var mended = file.Groups["open"].Value + Blanks().Replace(file.Groups["name"].Value.Trim(), "-") + ")";
            findings.Report(DiagnosticCatalog.FileNameWithBlank, line.Start + file.Index, Shown.Line(file.Value), Shown.Line(mended));
        }

        foreach (var note in Footnote().Matches(line.Plain).Cast<Match>())
            findings.Report(DiagnosticCatalog.FootnoteSign, line.Start + note.Index, note.Value, $"(*{note.Groups["number"].Value})");
        foreach (var address in MixedAddress().Matches(line.Plain).Cast<Match>())
            findings.Report(DiagnosticCatalog.HostOfMixedLetters, line.Start + address.Index, Shown.Line(address.Value), HostLetters.Foreign(address.Value));
    }

    private static IEnumerable<Match> Unmarked(ProseLine line, MatchCollection matches) => matches.Where(match => line.Plain[match.Index] != Prose.Understood);

    [GeneratedRegex(@"(\[(?<text>[^\[\]\n]{1,300})\](?:[ 　]*（|[ 　]+\()|［(?<text>[^［］\n]{1,300})］[ 　]*[(（])"
        + @"[ 　]*<?(?<to>https?://[^\s（）()<>]{1,2000})>?[ 　]*[)）]")]
    private static partial Regex WideLink();

    [GeneratedRegex(@"(?<link>\[[^\[\]\n]{1,300}\]\(https?://(?>[!-'*-;=?-~]{1,2000}))(?:）|(?!\)))")]
    private static partial Regex OpenLink();

    [GeneratedRegex(@"<https?://[^\s<>（）、。，]{1,2000}(?=[\s、。，]|\z)")]
    private static partial Regex OpenAddress();

    // (words)[address]
    [GeneratedRegex(@"\((?<text>[^()\[\]\n]{1,300})\)\[(?<to>https?://[^\s\[\]]{1,2000})\]")]
    private static partial Regex TurnedLink();

    [GeneratedRegex(@"(?<![A-Za-z0-9_\]])\[(?<text>[^\[\]\n^][^\[\]\n]{0,300})\]\[(?<label>[^\[\]\n]{0,300})\]")]
    private static partial Regex Undefined();

    [GeneratedRegex(@"(?<open>!?\[[^\[\]\n]{0,300}\]\()(?<name>[^()<>""'\n:/]{0,200}[ 　][^()<>""'\n:/]{0,200}\.[A-Za-z0-9]{2,5})\)")]
    private static partial Regex FileWithBlank();

    [GeneratedRegex(@"\[\^(?<number>[^\[\]\s]{1,40})\]")]
    private static partial Regex Footnote();

    [GeneratedRegex(@"https?://[A-Za-z0-9.-]{0,250}[\p{IsCyrillic}\p{IsGreek}\p{IsArmenian}\p{IsLatin-1Supplement}\p{IsLatinExtended-A}]"
        + @"[^\s、。（）「」]{0,250}")]
    private static partial Regex MixedAddress();

    [GeneratedRegex("[ 　]+")]
    private static partial Regex Blanks();
}
