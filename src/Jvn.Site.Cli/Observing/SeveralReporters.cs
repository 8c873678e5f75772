using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Jvn.Site.Cli.Checking;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Embargo;
using Jvn.Site.Embargo.Board;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;
using Jvn.Site.Publishing;
using Jvn.Site.Publishing.Mirroring;
using Jvn.Site.Publishing.Probing;
using Jvn.Site.Targets;

namespace Jvn.Site.Cli.Observing;

/// <summary>Tells several reporters the same, each in its own form. The first one is who prints the results.</summary>
internal sealed class SeveralReporters(ImmutableArray<IReporter> all) : IReporter, IDisposable
{
    public void Report(ImmutableArray<Finding> findings) => Tell(reporter => reporter.Report(findings));

    public void Refuse(ImmutableArray<Refusal> refusals) => Tell(reporter => reporter.Refuse(refusals));

    public void Built(string output, SiteModel site, ImmutableArray<string> addresses) => Tell(reporter => reporter.Built(output, site, addresses));

    public void Verified(int files, int broken, string? fingerprint, bool isTrusted) =>
        Tell(reporter => reporter.Verified(files, broken, fingerprint, isTrusted));

    public void Signatures(string? fingerprint, int? signatures) => Tell(reporter => reporter.Signatures(fingerprint, signatures));

    public void Sought(ImmutableArray<UnreachableCase> sought, DateOnly today) => Tell(reporter => reporter.Sought(sought, today));

    public void Sealed(ImmutableArray<string> files, bool hasKey) => Tell(reporter => reporter.Sealed(files, hasKey));

    public void Checked(InputContent content, int instants, Findings findings) => Tell(reporter => reporter.Checked(content, instants, findings));

    public void NothingStaged() => Tell(reporter => reporter.NothingStaged());

    public void Mended(ImmutableArray<Mending> mendings) => Tell(reporter => reporter.Mended(mendings));

    public void Failed(ExitCode code, string words) => Tell(reporter => reporter.Failed(code, words));

    public void NothingToPublish(int release) => Tell(reporter => reporter.NothingToPublish(release));

    public void Waiting(DateTimeOffset due, TimeSpan made) => Tell(reporter => reporter.Waiting(due, made));

    public void Published(Receipt receipt) => Tell(reporter => reporter.Published(receipt));

    public void Shown(TargetReceipt target, DateTimeOffset? due) => Tell(reporter => reporter.Shown(target, due));

    public void Compared(ReleaseChanges changes) => Tell(reporter => reporter.Compared(changes));

    public void Probed(ProbeResult result) => Tell(reporter => reporter.Probed(result));

    public void Probed(ImmutableArray<ProbedSite> sites) => Tell(reporter => reporter.Probed(sites));

    public void Mirrored(MirrorResult result, Uri site) => Tell(reporter => reporter.Mirrored(result, site));

    public void Ended(ExitCode code) => Tell(reporter => reporter.Ended(code));

    public void Dispose()
    {
        foreach (var reporter in all.OfType<IDisposable>())
            reporter.Dispose();
    }

    // One that cannot write keeps nothing from the others.
    private void Tell(Action<IReporter> tell)
    {
        ExceptionDispatchInfo? first = null;
        foreach (var reporter in all)
        {
            try
            {
                tell(reporter);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                first ??= ExceptionDispatchInfo.Capture(failure);
            }
        }

        first?.Throw();
    }
}
