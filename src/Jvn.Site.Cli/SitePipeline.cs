using System.Collections.Immutable;
using Jvn.Site.Cli.Checking;
using Jvn.Site.Cli.Commands;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Cli.Signatures;
using Jvn.Site.Embargo;
using Jvn.Site.Embargo.Board;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Output;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Pages;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;
using Jvn.Site.Publishing;
using Jvn.Site.Verification;

namespace Jvn.Site.Cli;

/// <summary>The whole build, in the order it happens. This is the file to read first; <see cref="PublishPipeline"/> is the second.</summary>
/// <remarks>It is also the only code that sees both sides of the embargo wall, so it stays short enough to review line by line.</remarks>
public sealed class SitePipeline(TimeProvider clock, IReporter reporter, IProgress progress)
{
    /// <summary>Input and theme become the site of the instant <paramref name="asOf"/>, or of now. Nothing is written unless everything that is public is in
    /// order.</summary>
    /// <param name="key">What the site is signed with; a bad key stops the build before it begins.</param>
    public ExitCode Build(SiteFolders folders, DateTimeOffset? asOf, KeyReading key, CancellationToken cancellation)
    {
        if (key.HasErrors)
        {
            reporter.Report(key.Findings);
            return KeyReading.Failure(key.Findings);
        }

        var clockNow = clock.GetUtcNow(); // read once: every page, feed and embargo decision agrees on the time
        var now = asOf ?? clockNow;

        // Confidential side: everything in the input folder, whatever its release instant.
        var input = progress.ReadInput(folders.Input, folders.Opener);
        var findings = input.FindingsAt(now, clockNow);
        reporter.Report([.. key.Findings, .. findings.ForBuild]);
        if (findings.StopBuild)
            return ExitCode.InvalidInput;

        using var tree = OutputTree.Stage(folders.Output, SourceFingerprint.Program);
        var forms = new FormWatch(tree);
        var rendered = Render(input, now, readersSee: null, folders.Theme, tree, key.Key, progress, cancellation);
        HashList.Of(tree).WriteTo(tree);
        rendered.Signer?.SignHashList(tree);

        // Nothing takes the old site's place until the finished files have been looked through.
        progress.Begin("verify");
        var refusals = rendered.Verify(tree, folders.Theme, isAhead: now > clockNow);
        refusals = [.. refusals, .. forms.Faults.Select(finding => new Refusal(finding, NamesWithheld: now > clockNow))];
        progress.End();
        if (refusals.Length > 0)
        {
            reporter.Refuse(refusals);
            return ExitCode.Refused;
        }

        tree.Promote();
        reporter.Built(folders.Output, rendered.Site, tree.Addresses);
        reporter.Signatures(key.Key?.Public.Fingerprint, rendered.Signer?.Count);
        reporter.Sealed(input.Unopened, folders.Opener is not null);
        return ExitCode.Done;
    }

    /// <summary>All rules now and at every pending instant, so that nothing passes today and fails at its release. Writes nothing.</summary>
    /// <param name="paths">Files or folders whose findings are wanted; none means all.</param>
    /// <param name="isStrict">Warnings that no finished text has count as errors.</param>
    /// <param name="opener">Opens sealed files; null when nobody holds a key.</param>
    public ExitCode Check(string folder, IReadOnlyCollection<string> paths, DateTimeOffset? asOf, bool isStrict = false, IDraftOpener? opener = null)
    {
        var clockNow = clock.GetUtcNow();
        var now = asOf ?? clockNow;
        var input = progress.ReadInput(folder, opener);
        WantedPaths.MustBeIn(folder, input.Content.Files, paths);
        var findings = input.FindingsFrom(now, clockNow, EditorFindings.Of(input.Content, clockNow)).Under(paths);
        if (isStrict)
            findings = findings.Strictly();
        reporter.Report(findings.ForCheck);
        if (paths.Count == 0)
            reporter.Sought([.. UnreachableCases.Of(input.Content, now).Where(sought => !sought.IsListed)], JapanTime.DayOf(now));
        reporter.Sealed(input.Unopened, opener is not null);
        reporter.Checked(input.Content, input.PendingAfter(now).Length, findings);
        return findings.HasErrors ? ExitCode.InvalidInput : ExitCode.Done;
    }

    /// <summary>Writes the site of an instant into a tree, from an input whose public part is free of errors. All is there then but the list of hashes and its
    /// signature.</summary>
    /// <param name="readersSee">The instant of the site that readers see, which a clock that was ahead may have made a later one; null when there is
    /// none.</param>
    internal static RenderedSite Render(
        SiteInput input, DateTimeOffset now, DateTimeOffset? readersSee, string theme, OutputTree tree, SiteKey? key, IProgress progress,
        CancellationToken cancellation)
    {
        // The wall.
        var gate = EmbargoGate.Open(input.Content, now);
        var probe = LeakProbe.For(input.Content, now);
        var seen = new LeakWatch(tree, probe);

        // Public side: from here on, only what is released exists.
        var site = SiteModel.Assemble(input.Content.Settings, gate.Released, gate.Vendors);
        progress.Begin("pages");
        SiteRenderer.Render(site, tree, ThemeAssets.Read(theme), key?.Announcement, cancellation);
        var signer = TreeSigner.For(key, tree.Earlier?.Files);
        signer?.SignDocuments(tree);
        progress.End();
        var shown = readersSee > now ? EmbargoGate.Open(input.Content, readersSee.Value) : gate;
        return new RenderedSite(site, probe, seen, Editorial(input, gate, shown, now), signer);
    }

    // What is taken back is so of what readers see, also where that is of an instant which has not come.
    private static EditorialRecord Editorial(SiteInput input, GateResult gate, GateResult seen, DateTimeOffset now) => new(
        gate.Corrections.ToImmutableDictionary(correction => correction.Id.Text, correction => correction.At),
        [.. gate.TakenBack.Concat(seen.TakenBack).Select(id => id.Text)],
        StandingParts.At(input.Content, now).ToImmutableSortedDictionary(part => part.Key, part => part.From, StringComparer.Ordinal),
        input.SourcesAt(now))
    {
        Program = SourceFingerprint.Program,
    };
}
