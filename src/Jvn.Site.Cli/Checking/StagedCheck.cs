using System.Collections.Immutable;
using Jvn.Site.Cli.Commands;
using Jvn.Site.Cli.Git;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Parsing;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Cli.Checking;

/// <summary>The check of what the next commit has: all findings in the files that it changes, and the errors that it brings about in others.</summary>
internal sealed class StagedCheck(TimeProvider clock, IReporter reporter, IProgress progress)
{
    /// <exception cref="UsageException">The folder is in no git repository.</exception>
    public ExitCode Run(string folder, IReadOnlyCollection<string> paths, DateTimeOffset? asOf, bool isStrict, IDraftOpener? opener)
    {
        var repository = GitFolder.Find(folder) ?? throw new UsageException(
            $"「{VisibleText.Of(folder)}」は git のリポジトリの中にありません。--staged は git add したファイルを調べます",
            $"'{VisibleText.Of(folder)}' lies in no git repository; --staged checks what was added with 'git add'");
        var clockNow = clock.GetUtcNow();
        var now = asOf ?? clockNow;
        progress.Begin("git");
        var bag = new DiagnosticBag();
        var (blobs, memory) = (new GitBlobs(repository), new ParseMemory());
        var staged = StagedInput.Read(repository, blobs, bag);
        progress.End();
        if (staged.Staged.Count == 0)
        {
            reporter.Report([]);
            reporter.NothingStaged();
            return ExitCode.Done;
        }

        progress.Begin("read");
        var input = SiteInput.Read(staged.Files, bag, progress.Step, memory, opener);
        progress.End();
        if (paths.Count > 0)
            WantedPaths.MustBeIn(folder, staged.Files, paths);
        var all = input.FindingsFrom(now, clockNow, EditorFindings.Of(input.Content, clockNow));
        if (isStrict)
            all = all.Strictly();
        var brought = BroughtElsewhere(all, staged, () => AtHead().FindingsFrom(now, clockNow), isStrict);
        var findings = all.Where(finding => staged.Staged.Contains(finding.Diagnostic.Location.Path) || brought.Contains(finding)).Under(paths);
        reporter.Report(findings.ForCheck);
        reporter.Sealed(input.Unopened, opener is not null);
        reporter.Checked(input.Content, input.PendingAfter(now).Length, findings);
        return findings.HasErrors ? ExitCode.InvalidInput : ExitCode.Done;

        // Nearly all of it is staged as it is committed, and was parsed already.
        SiteInput AtHead()
        {
            var unsaid = new DiagnosticBag();
            return SiteInput.Read(StagedInput.ReadCommitted(repository, blobs, unsaid), unsaid, memory: memory, opener: opener);
        }
    }

    // A vendor that is deleted is missed in advisories that the commit does not touch. What was wrong there before is not this commit's.
    private static ImmutableHashSet<Finding> BroughtElsewhere(
        Findings all, StagedInput staged, Func<Findings> committed, bool isStrict)
    {
        var elsewhere = all.Where(finding => !staged.Staged.Contains(finding.Diagnostic.Location.Path));
        if (!elsewhere.HasErrors)
            return [];
        var before = committed();
        return [.. elsewhere.ErrorsNotIn(isStrict ? before.Strictly() : before)];
    }
}
