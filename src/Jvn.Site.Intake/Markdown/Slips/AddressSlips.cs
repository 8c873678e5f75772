using System.Buffers;
using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Markdown.Slips;

/// <summary>Addresses whose beginning was lost or mistyped, so that they are words where a link was meant.</summary>
internal static partial class AddressSlips
{
    private static readonly SearchValues<string> Traces = SearchValues.Create(["www.", "ttp"], StringComparison.OrdinalIgnoreCase);

    public static void Report(Prose prose, Findings findings)
    {
        if (!findings.Text.AsSpan().ContainsAny(Traces))
            return;
        foreach (var address in Cut().Matches(prose.Plain).Cast<Match>())
        {
            var rest = address.Groups["rest"].Value;
            findings.Report(DiagnosticCatalog.AddressCut, address.Index, Shown.Line(address.Value), $"https://{Shown.Line(rest)}");
        }
    }

    // What begins as it must is a link, or has another slip of its own.
    [GeneratedRegex(@"(?<![A-Za-z0-9.:/_@\x01-])(?!https?://[^/])(?:h?t?tps?[:;；：]?/{1,3}(?<rest>[A-Za-z0-9][!-~]*)"
        + @"|(?<rest>www\.[A-Za-z0-9-]+\.[A-Za-z]{2,}[!-'*-~]*))", RegexOptions.IgnoreCase)]
    private static partial Regex Cut();
}
