using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Texts;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Fixes;

/// <summary>Identifiers of advisories, CVEs and weaknesses that lack nothing but a sign, or have full-width or small letters.</summary>
internal static partial class IdentifierMender
{
    public static Fix? MendAdvisory(Diagnostic finding, FixableText text) => Mend(finding, text,
        plain => AdvisoryId.TryParse(plain, out var id) || AdvisoryId.TryParseSlug(plain, out id) ? id.Text : null);

    public static Fix? MendCve(Diagnostic finding, FixableText text) => Mend(finding, text,
        plain => Cve().Match(plain) is { Success: true } cve
            && CveId.TryParse($"CVE-{cve.Groups["year"]}-{cve.Groups["number"]}", out var id) ? id.Text : null);

    public static Fix? MendWeakness(Diagnostic finding, FixableText text) => Mend(finding, text,
        plain => Cwe().Match(plain) is { Success: true } cwe
            && CweId.TryParse($"CWE-{cwe.Groups["number"]}", out var id) ? $"{id}" : null);

    private static Fix? Mend(Diagnostic finding, FixableText text, Func<string, string?> read) =>
        text.ValueAt(finding.Location) is var (start, end, value)
            && string.Concat(FoldedWidth.Of(value).ToUpperInvariant().Where(letter => !char.IsWhiteSpace(letter))) is var plain
            && read(plain) is { } meant && meant != value
            ? Fix.Replace(finding, start, end, value, meant)
            : null;

    [GeneratedRegex(@"\ACVE[-_:]?(?<year>[0-9]{4})[-_](?<number>[0-9]{4,})\z")]
    private static partial Regex Cve();

    [GeneratedRegex(@"\A(?:CWE[-_:]?)?(?<number>[0-9]{1,4})\z")]
    private static partial Regex Cwe();
}
