using Jvn.Site.Cli.Reporting;
using Jvn.Site.Cli.Signatures;
using Jvn.Site.Publishing;

namespace Jvn.Site.Cli;

/// <summary>What else can be done with a directory that is published to.</summary>
public sealed class LivePipeline(TimeProvider clock, IReporter reporter, IProgress progress)
{
    /// <summary>Which files a publish would add, change and remove, and what it would be refused for. Readers see nothing of it.</summary>
    public ExitCode Diff(SourceFolders source, string target, DateTimeOffset? asOf, CancellationToken cancellation)
    {
        using var publication = Publication.Open(target);
        var now = clock.GetUtcNow();
        using var making = ReleaseInMaking.Render(publication, reporter, progress, source, PublishOptions.UsualLateness, SpotCheck.Usual, asOf ?? now, now,
            cancellation);
        if (making is null)
            return ExitCode.InvalidInput;
        reporter.Compared(making.Changes);
        reporter.Sealed(making.Unopened, source.Opener is not null);
        if (making.Refusals() is not { IsEmpty: false } refusals)
            return ExitCode.Done;
        reporter.Refuse(refusals);
        return ExitCode.Refused;
    }

    /// <summary>Shows an earlier release again.</summary>
    /// <param name="number">Which; null for the one before the live one.</param>
    /// <param name="key">Signs the list of hashes anew when assets of the live release stay reachable; null when there is none.</param>
    /// <param name="targets">Where else it is shown.</param>
    public async Task<ExitCode> RollbackAsync(string target, int? number, SiteKey? key, TargetDesk targets, CancellationToken cancellation)
    {
        using var publication = Publication.Open(target);
        var rollback = new Rollback(publication, number);
        var refusals = rollback.Refusals();
        if (refusals is [] && key is { Signer: { } secret })
            refusals = SignedTree.Check(rollback.Earlier!.Files, secret, clock.GetUtcNow());
        if (refusals is not [])
        {
            reporter.Refuse([.. refusals.Select(finding => new Refusal(finding))]);
            return ExitCode.Refused;
        }

        var signer = TreeSigner.For(key, earlier: null);
        var receipt = rollback.Run(clock, signer is null ? null : signer.SignHashList);
        targets.Switched(receipt);
        reporter.Published(receipt);
        await targets.ShowAsync(publication, cancellation);
        return targets.Worst;
    }
}
