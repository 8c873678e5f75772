using System.Text;
using Jvn.Site.Intake.Model;

namespace Jvn.Site.Correspondence.Sheets;

/// <summary>A line of text with everything in one form that people and programs write in several: what is compared is compared in this form.</summary>
internal static class FoldedLine
{
    /// <summary>Ordinary letters, digits and signs in place of full-width ones, full-width kana in place of half-width ones, digits in place of circled
    /// ones, small letters, single blanks, none at the ends.</summary>
    public static string Of(string line)
    {
        var folded = new StringBuilder(line.Length);
        foreach (var letter in FullWidthKana.Of(line))
        {
            if (letter is '㈱')
                folded.Append("(株)");
            else if (letter is '㈲')
                folded.Append("(有)");
            else if (Of(letter) is not ' ' and var plain)
                folded.Append(plain);
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>Folded, and without blanks.</summary>
    public static string Tight(string line) => Of(line).Replace(" ", "", StringComparison.Ordinal);

    private static char Of(char letter) => letter switch
    {
        >= 'A' and <= 'Z' => (char)(letter + 32),
        >= '\uFF21' and <= '\uFF3A' => (char)(letter - '\uFF21' + 'a'),
        >= '\uFF01' and <= '\uFF5E' => (char)(letter - '\uFF01' + '!'),
        '｡' => '。',
        '｢' => '「',
        '｣' => '」',
        '､' => '、',
        '♯' => '#',
        '︓' or '﹕' or '∶' or '︰' => ':',
        >= '①' and <= '⑨' => (char)(letter - '①' + '1'),
        >= '❶' and <= '❾' => (char)(letter - '❶' + '1'),
        >= '⑴' and <= '⑼' => (char)(letter - '⑴' + '1'),
        _ when char.IsWhiteSpace(letter) => ' ',
        _ => letter,
    };
}
