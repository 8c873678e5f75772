using System.Collections.Immutable;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Importing;
using Jvn.Site.Importing.Model;
using Jvn.Site.Importing.Writing;
using Jvn.Site.Intake.Editing;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Importing;

/// <summary>Makes files of the input from documents of other systems: each advisory whole, or not at all, and none over another.</summary>
internal sealed class ImportDesk(string input, DateTimeOffset now, TextWriter results, ReportOptions options)
{
    private readonly TextReporter reporter = new(results, options);
    private readonly DiagnosticBag bag = new();

    /// <param name="read">Makes advisories of a document; reports, and never throws.</param>
    /// <param name="id">The identifier of the only advisory, where the document has none.</param>
    public ExitCode Run(IReadOnlyList<string> paths, Func<ForeignFile, SiteSettings, DiagnosticBag, ImmutableArray<ImportedAdvisory>> read, AdvisoryId? id)
    {
        var content = SiteInput.Read(input).Content;
        var plan = new ImportPlan(content, JapanTime.Year(now), bag);
        var made = new List<string>();
        foreach (var file in paths.Select(path => ForeignFile.Read(path, bag)).OfType<ForeignFile>())
        {
            foreach (var advisory in read(file, content.Settings, bag))
            {
                if (plan.FilesOf(advisory with { Id = advisory.Id ?? id }, file.Bytes) is { } files)
                    Write(files, advisory, made);
            }
        }

        var findings = bag.Sorted();
        reporter.Report([.. findings.Select(finding => new Finding(finding, IsLeftOut: false, IsConfidential: true))]);
        if (!options.Quiet)
            Tell(made, findings.Length);
        return findings.Any(finding => finding.Rule == DiagnosticCatalog.ImportFileExists) ? ExitCode.Refused
            : findings.Any(finding => finding.Rule.Severity == Severity.Error) ? ExitCode.InvalidInput
            : ExitCode.Done;
    }

    // Vendors come first: an advisory never names one that is not there.
    private void Write(ImmutableArray<ImportedFile> files, ImportedAdvisory advisory, List<string> made)
    {
        foreach (var file in files)
        {
            if (EditedFile.Create(Path.Combine(input, file.Path), file.Bytes))
                made.Add(file.Path);
            else
                bag.Add(DiagnosticCatalog.ImportFileExists.At(advisory.Place, advisory.Id?.Text ?? file.Path, file.Path));
        }
    }

    private void Tell(List<string> made, int findings)
    {
        if (!options.Redact)
        {
            foreach (var path in made)
                results.WriteLine($"+ {path}");
        }

        results.WriteLine(new Bilingual($"{made.Count} ファイルを作りました。確かめることが {findings} 件あります。",
            $"Made {made.Count} {(made.Count == 1 ? "file" : "files")}; {findings} {(findings == 1 ? "thing" : "things")} to look at.").In(options.Language));
        if (made.Count > 0)
            results.WriteLine(new Bilingual("次に: 足りない項目を書き足し、jvn check を実行してください。", "Next: fill in what is missing, and run jvn check.").In(options.Language));
    }
}
