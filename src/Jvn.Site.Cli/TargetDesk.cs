using System.Collections.Immutable;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Publishing;
using Jvn.Site.Targets;

namespace Jvn.Site.Cli;

/// <summary>The further places that readers are served from, in one run of a publisher: each is brought what its own folder shows, and it is told what
/// became of each.</summary>
public sealed class TargetDesk(ImmutableArray<ITarget> targets, bool takesOver, TimeProvider clock, IReporter reporter) : IAsyncDisposable
{
    private readonly TargetFleet fleet = new(targets, takesOver, clock);
    private readonly Dictionary<string, TargetFault> failed = new(StringComparer.Ordinal);

    /// <summary>How the run ends as far as targets go: a machine that failed counts for more than a refusal.</summary>
    public ExitCode Worst => failed.Values.Select(ExitOf).DefaultIfEmpty(ExitCode.Done).Max();

    /// <summary>Begins to bring what waits for its instant, as far as it may be brought before, and returns at once.</summary>
    public void Prepare(Publication publication, PreparedRelease prepared)
    {
        if (!fleet.IsEmpty)
            fleet.Prepare(ReleaseParcel.Of(prepared, publication));
    }

    /// <summary>Shows everywhere what readers of the publisher's own folder see. What fails is told once, and tried again with the next release.</summary>
    /// <param name="due">The instant that begins now; null when none does.</param>
    public async Task ShowAsync(Publication publication, DateTimeOffset? due, CancellationToken cancellation)
    {
        if (fleet.IsEmpty || publication.Live is not { } live)
            return;
        var receipts = await fleet.ShowAsync(ReleaseParcel.Of(live, publication), cancellation);
        publication.Records.Note(live.Number, [.. receipts.Where(receipt => receipt.Shown is not null).Select(Note)]);
        foreach (var receipt in receipts)
        {
            if (receipt.Failure is not { } failure)
            {
                failed.Remove(receipt.Target);
                reporter.Shown(receipt, due);
            }
            else if (!failed.TryGetValue(receipt.Target, out var told) || told != failure.Fault)
            {
                failed[receipt.Target] = failure.Fault;
                reporter.Report([new Finding(Diagnosis(receipt.Target, failure), IsLeftOut: false, IsConfidential: false)]);
            }
        }
    }

    public ValueTask DisposeAsync() => fleet.DisposeAsync();

    private static TargetNote Note(TargetReceipt receipt) =>
        new(receipt.Target, receipt.Shown!.Value, receipt.Work.Files, receipt.Work.Bytes, receipt.Work.Requests);

    private static Diagnostic Diagnosis(string target, TargetFailedException failure) => RuleOf(failure.Fault)
        .At(new SourceLocation(target), failure.Words.Japanese, failure.Words.English);

    private static DiagnosticDescriptor RuleOf(TargetFault fault) => fault switch
    {
        TargetFault.Failed => DiagnosticCatalog.TargetLeftBehind,
        TargetFault.Denied => DiagnosticCatalog.TargetDenied,
        TargetFault.OfAnother => DiagnosticCatalog.TargetOfAnother,
        TargetFault.Newer => DiagnosticCatalog.TargetIsNewer,
        TargetFault.Foreign => DiagnosticCatalog.TargetIsForeign,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static ExitCode ExitOf(TargetFault fault) => fault switch
    {
        TargetFault.Failed or TargetFault.Denied => ExitCode.MachineFailed,
        TargetFault.OfAnother or TargetFault.Newer or TargetFault.Foreign => ExitCode.Refused,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
