using System.Text.RegularExpressions;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Cli.Correspondence;

/// <summary>The text below a front matter, as a letter quotes it: as the editors wrote it, but for headings with nothing below, and with headings as plain text
/// has them: below those of a letter (■).</summary>
internal static partial class AdvisoryText
{
    public static string Of(InputEntry file)
    {
        var text = System.Text.Encoding.UTF8.GetString(file.Edited ?? InputFolder.ReadUnchecked(file)).ReplaceLineEndings("\n");
        var isCode = false;
        return string.Join('\n', EmptySection().Replace(Body().Match(text).Groups[1].Value + "\n", "").Trim().Split('\n').Select(line =>
        {
            isCode ^= line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            return isCode ? line : Heading().Replace(line, match => (match.Groups[1].Length == 2 ? "□ " : "◇ ") + match.Groups[2].Value);
        }));
    }

    [GeneratedRegex(@"^## [^\n]*\n\s*(?=^## |\z)", RegexOptions.Multiline)]
    private static partial Regex EmptySection();

    [GeneratedRegex(@"\A---\n.*?\n---\n(.*)\z", RegexOptions.Singleline)]
    private static partial Regex Body();

    [GeneratedRegex(@"\A(#{2,6}) +(.*?)(?: +#+)? *\z")]
    private static partial Regex Heading();
}
