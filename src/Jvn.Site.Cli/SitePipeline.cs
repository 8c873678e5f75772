using Jvn.Site.Cli.Reporting;
using Jvn.Site.Cli.Signatures;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Intake;
using Jvn.Site.Intake.Parsing;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Rules;
using Jvn.Site.Output;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Pages;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;

namespace Jvn.Site.Cli;

/// <summary>The whole build, in the order it happens. This is the file to read first.</summary>
/// <remarks>It is also the only code that sees both sides of the embargo wall, so it stays short enough to review line by line.</remarks>
public sealed class SitePipeline(TimeProvider clock, IReporter reporter, IProgress progress)
{
    /// <summary>Input and theme become the site of the instant <paramref name="asOf"/>, or of now. Nothing is written unless everything that is public is in order.</summary>
    /// <param name="key">What the site is signed with; a bad key stops the build before it begins.</param>
    public async Task<ExitCode> BuildAsync(SiteFolders folders, DateTimeOffset? asOf, KeyReading key, CancellationToken cancellation)
    {
        if (key.HasErrors)
        {
            reporter.Report(key.Findings);
            return ExitCode.MachineFailed;
        }

        var now = asOf ?? clock.GetUtcNow(); // read once: every page, feed and embargo decision agrees on the time

        // Confidential side: everything in the input folder, whatever its release instant.
        var diagnostics = new DiagnosticBag();
        var (content, publicity) = Read(folders.Input, diagnostics);
        var rules = new InputRules(content, publicity, now);
        rules.CheckAlways(diagnostics);
        rules.CheckAt(now, diagnostics);
        progress.End();
        var findings = Findings.Of(diagnostics, publicity, now);
        reporter.Report([.. key.Findings, .. findings.ForBuild]);
        if (findings.StopBuild)
            return ExitCode.InvalidInput;

        // The wall.
        var gate = EmbargoGate.Open(content, now);
        var probe = LeakProbe.For(content, now);

        // Public side: from here on, only what is released exists.
        var site = SiteModel.Assemble(content.Settings, gate.Released, gate.Vendors);
        var assets = ThemeAssets.Read(folders.Theme);
        using var tree = OutputTree.Stage(folders.Output);
        progress.Begin("pages");
        await SiteRenderer.RenderAsync(site, tree, assets, cancellation, key.Key?.Announcement);
        var signer = TreeSigner.For(key.Key, folders.Output);
        signer?.SignDocuments(tree);
        HashList.Write(tree);
        signer?.SignHashList(tree);

        // Nothing takes the old site's place until the finished files have been looked through.
        progress.Begin("verify");
        var refusals = FinishedSite.Verify(tree, probe);
        progress.End();
        if (refusals.Length > 0)
        {
            reporter.Refuse(refusals);
            return ExitCode.Refused;
        }

        tree.Promote();
        reporter.Built(folders.Output, site, tree.Addresses);
        reporter.Signatures(key.Key?.Public.Fingerprint, signer?.Count);
        return ExitCode.Done;
    }

    /// <summary>All rules now and at every pending instant, so that nothing passes today and fails at its release. Writes nothing.</summary>
    /// <param name="paths">Files or folders whose findings are wanted; none means all.</param>
    public ExitCode Check(string input, IReadOnlyCollection<string> paths, DateTimeOffset? asOf)
    {
        var now = asOf ?? clock.GetUtcNow();
        var diagnostics = new DiagnosticBag();
        var (content, publicity) = Read(input, diagnostics);
        var rules = new InputRules(content, publicity, now);
        rules.CheckAlways(diagnostics);
        rules.CheckAt(now, diagnostics);
        var instants = Publicity.PendingInstants(content, now);
        foreach (var instant in instants)
        {
            var rehearsed = new DiagnosticBag();
            rules.Rehearse(instant, rehearsed);
            diagnostics.AddRange(rehearsed.Sorted().Where(finding => finding.Rule.Severity == Severity.Error).Select(finding => finding with { From = instant }));
        }

        progress.End();
        var findings = Findings.Of(diagnostics, publicity, now).Under(paths);
        reporter.Report(findings.ForCheck);
        reporter.Checked(content, instants.Length, findings);
        return findings.HasErrors ? ExitCode.InvalidInput : ExitCode.Done;
    }

    private (Intake.Model.InputContent Content, Publicity Publicity) Read(string input, DiagnosticBag diagnostics)
    {
        progress.Begin("read");
        var files = InputFolder.List(input, diagnostics);
        var content = ContentParser.Parse(files, diagnostics, progress.Step);
        return (content, Publicity.Of(content));
    }
}
