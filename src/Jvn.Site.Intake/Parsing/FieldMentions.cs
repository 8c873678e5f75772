using System.Buffers;
using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Parsing;

/// <summary>CVEs and CWEs that a text names and the fields of the advisory do not list: no search and no data file would find it by them.</summary>
internal static partial class FieldMentions
{
    private static readonly SearchValues<string> Beginnings = SearchValues.Create(["CVE-", "CWE-"], StringComparison.OrdinalIgnoreCase);

    public static void Report(OpenedDocument document, IEnumerable<Located<CveId>> cves, IEnumerable<Weakness> weaknesses, DiagnosticBag bag)
    {
        if (!document.FrontMatter.Body.AsSpan().ContainsAny(Beginnings))
            return;
        Report(document, Cve(), cves.Select(cve => cve.Value.Text), DiagnosticCatalog.CveOnlyInText, bag);
        Report(document, Cwe(), weaknesses.Select(weakness => $"{weakness.Id.Value}"), DiagnosticCatalog.CweOnlyInText, bag);
    }

    private static void Report(OpenedDocument document, Regex form, IEnumerable<string> listed, DiagnosticDescriptor rule, DiagnosticBag bag)
    {
        var known = listed.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var named = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var line = document.FrontMatter.BodyLine; line <= document.Source.LineCount; line++)
        {
            foreach (var match in form.Matches(document.Source.Line(line)).Where(match => !known.Contains(match.Value) && named.Add(match.Value)))
                bag.Add(rule.At(new SourceLocation(document.Source.Path, line, match.Index + 1), match.Value));
        }
    }

    // Not within an address: what is linked to may be about anything.
    [GeneratedRegex(@"(?<![A-Za-z0-9/=_.-])CVE-[0-9]{4}-[0-9]{4,19}(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cve();

    [GeneratedRegex(@"(?<![A-Za-z0-9/=_.-])CWE-[1-9][0-9]{0,5}(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cwe();
}
