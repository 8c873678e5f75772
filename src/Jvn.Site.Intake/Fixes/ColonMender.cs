using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;

namespace Jvn.Site.Intake.Fixes;

/// <summary>A key that we know with a full-width colon behind it, or with none of the space that belongs behind an ordinary one.</summary>
internal static partial class ColonMender
{
    public static Fix? Mend(Diagnostic finding, FixableText text)
    {
        if (Form().Match(text.Line(finding.Location.Line)) is not { Success: true } match || !IsKey(match.Groups["key"].Value)
            || match.Groups["sign"].Index != finding.Location.Column - 1)
            return null;
        var start = text.StartOf(finding.Location.Line);
        var (colon, rest) = (match.Groups["colon"], match.Groups["rest"]);
        return Fix.Replace(finding, start + colon.Index, start + colon.Index + colon.Length, match.Groups["key"].Value + colon.Value,
            rest.Length == 0 ? ":" : ": ") with
        {
            What = new Bilingual($"「{match.Groups["key"].Value}」の後を、半角のコロンと半角空白にしました。",
                $"'{match.Groups["key"].Value}' is followed by an ordinary colon and a space now."),
        };
    }

    private static bool IsKey(string word) => FieldSet.All.Any(set => set.Has(word));

    [GeneratedRegex(@"^ *(?:- )?\{?(?<key>[a-z][a-z-]*)(?<colon> ?(?<sign>[：:])[ \t\u3000\u00A0]*)(?<rest>.*)$")]
    private static partial Regex Form();
}
