using Jvn.Site.Cli.Reporting;
using Jvn.Site.Publishing;

namespace Jvn.Site.Cli;

/// <summary>What else can be done with a directory that is published to.</summary>
public sealed class LivePipeline(TimeProvider clock, IReporter reporter, IProgress progress)
{
    /// <summary>Which files a publish would add, change and remove, and what it would be refused for. Readers see nothing of it.</summary>
    public async Task<ExitCode> DiffAsync(SourceFolders source, string target, DateTimeOffset? asOf, CancellationToken cancellation)
    {
        using var publication = Publication.Open(target);
        var now = clock.GetUtcNow();
        using var making = await ReleaseInMaking.RenderAsync(publication, reporter, progress, source, asOf ?? now, now, cancellation);
        if (making is null)
            return ExitCode.InvalidInput;
        reporter.Compared(making.Changes);
        if (await making.RefusalsAsync(cancellation) is not { IsEmpty: false } refusals)
            return ExitCode.Done;
        reporter.Refuse(refusals);
        return ExitCode.Refused;
    }

    /// <summary>Shows an earlier release again.</summary>
    /// <param name="number">Which; null for the one before the live one.</param>
    public ExitCode Rollback(string target, int? number)
    {
        using var publication = Publication.Open(target);
        var (receipt, refusals) = new Rollback(publication).Run(number, clock);
        if (receipt is null)
        {
            reporter.Refuse([.. refusals.Select(finding => new Refusal(finding))]);
            return ExitCode.Refused;
        }

        reporter.Published(receipt);
        return ExitCode.Done;
    }
}
