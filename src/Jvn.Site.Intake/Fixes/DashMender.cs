using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;

namespace Jvn.Site.Intake.Fixes;

/// <summary>The first line of an entry of a list, without the blank behind its dash, or with a dash of another width.</summary>
internal static partial class DashMender
{
    public static Fix? Mend(Diagnostic finding, FixableText text)
    {
        if (Form().Match(text.Line(finding.Location.Line)) is not { Success: true } entry || entry.Groups["dash"].Index != finding.Location.Column - 1
            || !FieldSet.All.Any(set => set.Has(entry.Groups["key"].Value)))
            return null;
        var start = text.StartOf(finding.Location.Line) + entry.Groups["dash"].Index;
        return Fix.Replace(finding, start, start + entry.Groups["dash"].Length, entry.Groups["dash"].Value, "- ");
    }

    [GeneratedRegex(@"^ *(?<dash>[-－‐–—][ \u3000]*)(?<key>[a-z][a-z-]*):")]
    private static partial Regex Form();
}
