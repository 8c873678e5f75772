using System.Collections.Immutable;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Cli.Sealing;

/// <summary>What the commands about sealed drafts have in common. Which drafts there are is confidential.</summary>
internal abstract class DraftDesk(string input, DateTimeOffset now, TextWriter results, ReportOptions options)
{
    private readonly TextReporter reporter = new(results, options);

    /// <summary>Everything is tried and told, and nothing is written.</summary>
    public bool IsTrial { get; init; }

    protected string Input => input;

    protected DateTimeOffset Now => now;

    protected bool IsRedacted => options.Redact;

    /// <summary>The editors' keys; null when it has been reported why nothing can be sealed to them.</summary>
    protected EditorKeys? KeysOf(ImmutableArray<InputEntry> files)
    {
        var bag = new DiagnosticBag();
        var keys = EditorKeys.Read(input, files, now, bag);
        Report([.. bag.Sorted()]);
        return keys;
    }

    protected ExitCode Report(ExitCode code, params ImmutableArray<Diagnostic> findings)
    {
        Report(findings);
        return code;
    }

    protected void Report(ImmutableArray<Diagnostic> findings) =>
        reporter.Report([.. findings.Select(finding => new Finding(finding, IsLeftOut: false, IsConfidential: true))]);

    protected void Report(Findings findings) => reporter.Report(findings.ForCheck);

    /// <summary>What was done to files.</summary>
    protected void Tell(Bilingual words)
    {
        if (!options.Quiet && !options.Redact)
            Say(words);
    }

    /// <summary>How much was done, where their names must not be said.</summary>
    protected void TellCount(int count, Bilingual words)
    {
        if (!options.Quiet && (options.Redact || count == 0))
            Say(words);
    }

    protected void Next(Bilingual words)
    {
        if (!options.Quiet)
            Say(IsTrial ? new Bilingual("試行のため（--dry-run）、何も書いていません。", "Nothing was written (--dry-run).") : words);
    }

    protected void Say(Bilingual words) => results.WriteLine(words.In(options.Language));
}
