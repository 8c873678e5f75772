using System.Collections.Immutable;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Publishing;
using Jvn.Site.Targets;

namespace Jvn.Site.Cli;

/// <summary>The further places that readers are served from, in one run of a publisher: each is brought what its own folder shows, and it is told what
/// became of each.</summary>
/// <param name="home">The publisher's own folder, as it is named to the program that is run after a switch.</param>
/// <param name="after">Run for each place that begins to show a release, the publisher's own folder included; null for none.</param>
public sealed class TargetDesk(string home, ImmutableArray<ITarget> targets, bool takesOver, AfterSwitch? after, TimeProvider clock, IReporter reporter)
    : IAsyncDisposable
{
    private readonly TargetFleet fleet = new(targets, takesOver, clock);
    private readonly Dictionary<string, TargetFault> failed = new(StringComparer.Ordinal);
    private Receipt? own;
    private bool isUntold;

    /// <summary>How the run ends as far as targets go: a machine that failed counts for more than a refusal.</summary>
    public ExitCode Worst => failed.Values.Select(ExitOf).Append(isUntold ? ExitCode.MachineFailed : ExitCode.Done).Max();

    /// <summary>Whether a folder to which nothing was published yet is not the one that the targets know: perhaps the true one was lost, and what readers
    /// see can be held against nothing. It has been told then.</summary>
    public async Task<bool> IsStrangeAsync(Publication publication, CancellationToken cancellation)
    {
        if (publication.Live is not null)
            return false;
        var strangers = await fleet.StrangersAsync(publication.Publisher, cancellation);
        foreach (var (target, failure) in strangers)
            Report(Diagnosis(target, failure));
        return !strangers.IsEmpty;
    }

    /// <summary>Begins to bring what waits for its instant, as far as it may be brought before, and returns at once.</summary>
    public void Prepare(Publication publication, PreparedRelease prepared)
    {
        if (!fleet.IsEmpty)
            fleet.Prepare(ReleaseParcel.Of(prepared, publication));
    }

    /// <summary>The publisher's own folder has switched.</summary>
    public void Switched(Receipt receipt) => own = receipt;

    /// <summary>Shows everywhere what readers of the publisher's own folder see. What fails is told once, and tried again with the next release.</summary>
    public async Task ShowAsync(Publication publication, CancellationToken cancellation)
    {
        if (publication.Live is not { } live)
            return;
        var (switched, telling) = (own, Task.CompletedTask);
        own = null;
        if (switched is not null)
            telling = TellAsync(home, live.Number, publication.Records.ChangedSince(live.Number - 1, live.Number), cancellation);
        if (!fleet.IsEmpty)
        {
            await foreach (var receipt in fleet.ShowAsync(ReleaseParcel.Of(live, publication), Within(publication.State.NextDue), cancellation))
                await FollowAsync(publication, receipt, switched?.Due, cancellation);
        }

        await telling;
    }

    public ValueTask DisposeAsync() => fleet.DisposeAsync();

    // A slow place must make nothing late that is due next.
    private TimeSpan Within(DateTimeOffset? due) => due is { } next && next > clock.GetUtcNow() ? (next - clock.GetUtcNow()) / 2 : TimeSpan.MaxValue;

    private async Task FollowAsync(Publication publication, TargetReceipt receipt, DateTimeOffset? due, CancellationToken cancellation)
    {
        if (receipt.Failure is not { } failure)
        {
            failed.Remove(receipt.Target);
            publication.Records.Note(receipt.Release.Number, Note(receipt));
            reporter.Shown(receipt, due);
            await TellAsync(receipt.Target, receipt.Release.Number, publication.Records.ChangedSince(receipt.Before?.Number ?? 0, receipt.Release.Number),
                cancellation);
        }
        else if (!failed.TryGetValue(receipt.Target, out var told) || told != failure.Fault)
        {
            failed[receipt.Target] = failure.Fault;
            Report(receipt.Shown is null ? Diagnosis(receipt.Target, failure)
                : DiagnosticCatalog.TargetIsNotDone.At(new SourceLocation(receipt.Target), failure.Words.Japanese, failure.Words.English));
        }
    }

    private async Task TellAsync(string target, int release, IReadOnlyCollection<string>? purge, CancellationToken cancellation)
    {
        if (after is null || await after.RunAsync(target, release, purge, cancellation) is not { } words)
            return;
        isUntold = true;
        Report(DiagnosticCatalog.AfterSwitchFailed.At(new SourceLocation(target), words.Japanese, words.English));
    }

    private void Report(Diagnostic finding) => reporter.Report([new Finding(finding, IsLeftOut: false, IsConfidential: false)]);

    private static TargetNote Note(TargetReceipt receipt) =>
        new(receipt.Target, receipt.Shown!.Value, receipt.Work.Files, receipt.Work.Bytes, receipt.Work.Requests, receipt.Done);

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
