using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Parsing;

/// <summary>CVEs that a text names and the advisory does not list: no search and no data file would find it by them.</summary>
internal static partial class CveMentions
{
    public static void Report(OpenedDocument document, IEnumerable<Located<CveId>> listed, DiagnosticBag bag)
    {
        var known = listed.Select(cve => cve.Value.Text).ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
        var named = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var line = document.FrontMatter.BodyLine; line <= document.Source.LineCount; line++)
        {
            foreach (var match in Cve().Matches(document.Source.Line(line)).Where(match => !known.Contains(match.Value) && named.Add(match.Value)))
                bag.Add(DiagnosticCatalog.CveOnlyInText.At(new SourceLocation(document.Source.Path, line, match.Index + 1), match.Value));
        }
    }

    // Not within an address: what is linked to may be about anything.
    [GeneratedRegex(@"(?<![A-Za-z0-9/=_.-])CVE-[0-9]{4}-[0-9]{4,19}(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cve();
}
