using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake.Markdown.Slips;

/// <summary>Signs of emphasis and code that are shown as they are typed; each kind once a line.</summary>
internal static partial class SignSlips
{
    private static readonly CharacterTable Signs = new("*＊_`｀~");

    public static void Report(ProseLine line, Findings findings)
    {
        if (!MayBeIn(line.Plain))
            return;
        foreach (var sign in Sign().Matches(line.Plain).Where(sign => sign.Value != "*" || IsLeftOver(line, sign.Index)).DistinctBy(match => match.Value[0]))
            findings.Report(DiagnosticCatalog.SignShown, line.Start + sign.Index,
                sign.Value[0] is '`' or '｀' ? sign.Value[..1] : sign.Value, Mended(line, sign));
    }

    /// <summary>False where no sign is, which a look at every character tells sooner than the pattern does.</summary>
    internal static bool MayBeIn(string text) => Signs.IsAnyIn(text);

    // One star alone is a star, but beside one that was understood: of ** and * no more than the half is emphasis.
    private static bool IsLeftOver(ProseLine line, int at) => new[] { at - 1, at + 1 }
        .Any(next => next >= 0 && next < line.Text.Length && line.Text[next] == '*' && line.Plain[next] == Prose.Understood);

    private static string Mended(ProseLine line, Match sign)
    {
        var text = line.Text;
        var word = Word().Matches(text).FirstOrDefault(word => word.Index <= sign.Index && sign.Index < word.Index + word.Length);
        var mended = sign.Value[0] switch
        {
            '*' when Uneven().IsMatch(text) => Uneven().Replace(text, "**${words}**"),
            '*' when Spaced().IsMatch(text) => Spaced().Replace(text, "**$1**"),
            '_' when word is not null => string.Concat(text.AsSpan(0, word.Index), $"`{word.Value}`", text.AsSpan(word.Index + word.Length)),
            '＊' => text.Replace("＊＊", "**", StringComparison.Ordinal),
            '｀' => text.Replace('｀', '`'),
            '~' => Tildes().Replace(text, ""),
            _ => text.Remove(sign.Index, sign.Length),
        };
        return Shown.Line(mended[Math.Min(line.Indentation, mended.Length)..]);
    }

    [GeneratedRegex(@"\*+|＊{2}(?!＊)|_{2,}|`+|｀|~{2,}")]
    internal static partial Regex Sign();

    [GeneratedRegex(@"\*\*[ 　]*([^*\s](?:[^*]{0,300}[^*\s])?)[ 　]*\*\*")]
    private static partial Regex Spaced();

    [GeneratedRegex(@"\*\*(?<words>[^*\s][^*]{0,300})\*(?!\*)|(?<!\*)\*(?<words>[^*\s][^*]{0,300})\*\*")]
    private static partial Regex Uneven();

    [GeneratedRegex("~{2,}")]
    private static partial Regex Tildes();

    // A name as programs have them.
    [GeneratedRegex("[A-Za-z0-9_.-]*[A-Za-z0-9][A-Za-z0-9_.-]*")]
    private static partial Regex Word();
}
