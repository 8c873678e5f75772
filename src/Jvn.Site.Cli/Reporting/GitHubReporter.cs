using System.Collections.Immutable;
using Jvn.Site.Cli.Checking;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;
using Jvn.Site.Publishing.Mirroring;
using Jvn.Site.Publishing.Probing;
using Jvn.Site.Publishing;
using Jvn.Site.Targets;

namespace Jvn.Site.Cli.Reporting;

/// <summary>Findings as workflow commands, which GitHub shows beside the line; all else as text. What is withheld is a code and a number without a
/// place.</summary>
public sealed class GitHubReporter(TextWriter results, ReportOptions options) : IReporter
{
    private readonly TextReporter text = new(results, options);

    public void Report(ImmutableArray<Finding> findings)
    {
        foreach (var finding in findings.Where(finding => !options.Redact || !finding.IsConfidential))
            Write(finding.Severity, finding.Diagnostic);
        if (!options.Redact)
            return;
        foreach (var (file, finding) in RedactedLines.Of(findings))
            results.WriteLine($"::{finding.Severity} title={finding.Diagnostic.Rule.Id}::{file}");
    }

    public void Refuse(ImmutableArray<Refusal> refusals)
    {
        foreach (var (diagnostic, namesWithheld) in refusals)
        {
            if (options.Redact && namesWithheld)
                results.WriteLine($"::error title={diagnostic.Rule.Id}::finished");
            else
                results.WriteLine($"::error title={diagnostic.Rule.Id}::{Message($"{VisibleText.Of(diagnostic.Location.Path)}: {Words(diagnostic)}")}");
        }
    }

    public void Built(string output, SiteModel site, ImmutableArray<string> addresses) => text.Built(output, site, addresses);

    public void Verified(int files, int broken, string? fingerprint, bool isTrusted) => text.Verified(files, broken, fingerprint, isTrusted);

    public void Signatures(string? fingerprint, int? signatures) => text.Signatures(fingerprint, signatures);

    public void Checked(InputContent content, int instants, Findings findings) => text.Checked(content, instants, findings);

    public void Failed(ExitCode code, string words) => results.WriteLine($"::error title=jvn::{Message(words)}");

    public void NothingStaged() => text.NothingStaged();

    public void Mended(ImmutableArray<Mending> mendings) => text.Mended(mendings);

    public void NothingToPublish(int release) => text.NothingToPublish(release);

    public void Waiting(DateTimeOffset due, TimeSpan made) => text.Waiting(due, made);

    public void Published(Receipt receipt) => text.Published(receipt);

    public void Shown(TargetReceipt target, DateTimeOffset? due) => text.Shown(target, due);

    public void Compared(ReleaseChanges changes) => text.Compared(changes);

    public void Probed(ProbeResult result) => text.Probed(result);

    public void Probed(ImmutableArray<ProbedSite> sites) => text.Probed(sites);

    public void Mirrored(MirrorResult result, Uri site) => text.Mirrored(result, site);

    private void Write(string severity, Diagnostic diagnostic)
    {
        // GitHub knows files by their paths in the repository.
        var place = diagnostic.Location;
        var path = place.Path.StartsWith("./", StringComparison.Ordinal) ? place.Path[2..] : place.Path;
        results.WriteLine($"::{severity} file={Property(path)},line={place.Line},col={place.Column},title={diagnostic.Rule.Id}::{Message(Words(diagnostic))}");
    }

    private string Words(Diagnostic diagnostic)
    {
        var from = diagnostic.From is { } instant ? $" [{JapanTime.Rfc3339(instant)}]" : "";
        return $"{diagnostic.Message(options.Language)}{from} {diagnostic.Fix(options.Language)}";
    }

    private static string Message(string words) =>
        words.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string words) => Message(words).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
