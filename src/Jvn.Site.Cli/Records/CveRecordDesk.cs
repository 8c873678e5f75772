using System.Collections.Immutable;
using System.Diagnostics;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Model;
using Jvn.Site.Output.Cve;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Records;

/// <summary>Hands out the CVE records of an advisory: byte for byte those of the site at one instant.</summary>
/// <param name="results">Takes records and nothing else.</param>
/// <param name="errors">Takes what is to be said of records that there are not.</param>
internal sealed class CveRecordDesk(string folder, DateTimeOffset now, Stream results, TextWriter errors, ReportOptions options)
{
    private readonly TextReporter reporter = new(errors, options);

    /// <param name="wanted">An identifier of an advisory, or of one CVE.</param>
    /// <param name="inAdvance">Also of what is withheld: as it will read when all of it is out.</param>
    public ExitCode Run(string wanted, bool inAdvance)
    {
        var input = SiteInput.Read(folder);
        var dossiers = Find(wanted, input.Content);
        var released = dossiers.Where(dossier => dossier.Timeline.PublicFrom <= now).ToList();
        var texts = dossiers.SelectMany(dossier => dossier.Timeline.Texts).ToList();
        if (inAdvance ? texts.Count == 0 : released.Count == 0)
            return Report(ExitCode.Refused, DiagnosticCatalog.RecordNotReleased.At(dossiers[0].Current!.Start, wanted));

        var at = inAdvance ? texts.Select(text => text.From).Append(now).Max() : now;
        if (input.FindingsAt(at, now) is { StopBuild: true } findings)
        {
            reporter.Report(findings.ForBuild);
            return ExitCode.InvalidInput;
        }

        if (input.Content.Settings.Cna is null)
            return Report(ExitCode.InvalidInput, DiagnosticCatalog.NoNumberingAuthority.At(
                new SourceLocation(input.Content.Files.First(file => file.RelativePath == InputContent.SettingsFile).Path)));
        var gate = EmbargoGate.Open(input.Content, at);
        return Print(wanted, SiteModel.Assemble(input.Content.Settings, gate.Released, gate.Vendors), inAdvance ? dossiers : released);
    }

    private ExitCode Print(string wanted, SiteModel site, List<Dossier> dossiers)
    {
        var places = dossiers.ToDictionary(dossier => dossier.Current!.Content!.Id.Value, dossier => dossier.Current!.Start);
        var advisories = site.Advisories.Where(advisory => places.ContainsKey(advisory.Id)).ToList();
        ImmutableArray<CveId> cves = CveId.TryParse(wanted, out var only) ? [only] : [.. advisories.SelectMany(advisory => advisory.Cves).Distinct()];
        if (cves.IsEmpty)
            return Report(ExitCode.InvalidInput, DiagnosticCatalog.RecordWithoutCve.At(dossiers[0].Current!.Start, wanted));

        var records = CveRecord.All(site).ToDictionary(record => record.Cve);
        var missing = new List<Diagnostic>();
        foreach (var cve in cves)
        {
            if (records.TryGetValue(cve, out var record))
                results.Write(CveFiles.Render(record));
            else
                missing.AddRange(advisories.Select(advisory => Obstacle(advisory, cve, places[advisory.Id])).OfType<Diagnostic>());
        }

        results.Flush();
        return Report(cves.Any(records.ContainsKey) ? ExitCode.Done : ExitCode.InvalidInput, [.. missing]);
    }

    private static Diagnostic? Obstacle(ShownAdvisory advisory, CveId cve, SourceLocation place) => CveRecord.ObstacleOf(advisory, cve) switch
    {
        CveObstacle.OfOthers => DiagnosticCatalog.RecordOfOthers.At(place, cve.Text, advisory.Id.Text),
        CveObstacle.NotTranslated => DiagnosticCatalog.RecordNotTranslated.At(place, cve.Text, advisory.Id.Text, advisory.Id.Slug),
        CveObstacle.NoProduct => DiagnosticCatalog.RecordWithoutProduct.At(place, cve.Text, advisory.Id.Text),
        CveObstacle.None => null,
        _ => throw new UnreachableException(),
    };

    private List<Dossier> Find(string wanted, InputContent content)
    {
        var known = content.Dossiers.Where(dossier => dossier.Current?.Content is { IsComplete: true }).ToList();
        var isAdvisory = TypedId.TryRead(wanted, out var id);
        var isCve = CveId.TryParse(wanted, out var cve);
        var found = known.Where(dossier => isAdvisory ? dossier.Current!.Content!.Id.Value.Equals(id)
            : isCve && dossier.Current!.Content!.Cves.Any(one => one.Value == cve)).ToList();
        if (found.Count > 0)
            return found;
        throw AdvisorySearch.Unknown(wanted, options.Redact, known.Select(dossier => dossier.Current!.Content!)
            .SelectMany(advisory => advisory.Cves.Select(one => one.Value.Text).Append(advisory.Id.Value.Text).Append(advisory.Id.Value.Slug)),
            content.Sealed.Length);
    }

    // Which advisory somebody asked for is nobody else's business, also when it is public.
    private ExitCode Report(ExitCode code, params ImmutableArray<Diagnostic> findings)
    {
        reporter.Report([.. findings.Select(finding => new Finding(finding, IsLeftOut: false, IsConfidential: true))]);
        return code;
    }
}
