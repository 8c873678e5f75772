using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Markdown.Slips;

/// <summary>Signs of emphasis and code that are shown as they are typed; each kind once a line.</summary>
internal static partial class SignSlips
{
    public static void Report(ProseLine line, Findings findings)
    {
        foreach (var sign in Sign().Matches(line.Plain).Cast<Match>().DistinctBy(match => match.Value[0]))
            findings.Report(DiagnosticCatalog.SignShown, line.Start + sign.Index, sign.Value[0] == '`' ? "`" : sign.Value, Mended(line, sign));
    }

    private static string Mended(ProseLine line, Match sign)
    {
        var text = line.Text;
        var word = Word().Matches(text).FirstOrDefault(word => word.Index <= sign.Index && sign.Index < word.Index + word.Length);
        var mended = sign.Value[0] switch
        {
            '*' when Spaced().IsMatch(text) => Spaced().Replace(text, "**$1**"),
            '_' when word is not null => string.Concat(text.AsSpan(0, word.Index), $"`{word.Value}`", text.AsSpan(word.Index + word.Length)),
            '~' => Tildes().Replace(text, ""),
            _ => text.Remove(sign.Index, sign.Length),
        };
        return Shown.Line(mended[Math.Min(line.Indentation, mended.Length)..]);
    }

    [GeneratedRegex(@"\*{2,}|_{2,}|`+|~{2,}")]
    private static partial Regex Sign();

    [GeneratedRegex(@"\*\*[ 　]*([^*\s](?:[^*]{0,300}[^*\s])?)[ 　]*\*\*")]
    private static partial Regex Spaced();

    [GeneratedRegex("~{2,}")]
    private static partial Regex Tildes();

    // A name as programs have them.
    [GeneratedRegex("[A-Za-z0-9_.-]*[A-Za-z0-9][A-Za-z0-9_.-]*")]
    private static partial Regex Word();
}
