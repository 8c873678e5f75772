using System.Collections.Immutable;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Diagnostics;
using Jvn.Site.Output.Tree;
using Jvn.Site.Publishing;
using Jvn.Site.Verification;

namespace Jvn.Site.Cli;

/// <summary>The site of one instant on its way to readers: read, checked, rendered, looked through, held against the live one. Gone with its files when it is not shown.</summary>
internal sealed class ReleaseInMaking(Publication publication, IReporter reporter, IProgress progress, SourceFolders source) : IDisposable
{
    private OutputTree? tree;
    private RenderedSite? rendered;
    private ReleaseMaker? maker;

    /// <summary>What can be shown to readers; null when they see it already.</summary>
    public PreparedRelease? Prepared { get; private set; }

    /// <summary>The next instant after this one at which the site changes by itself.</summary>
    public DateTimeOffset? NextDue { get; private set; }

    /// <summary>True when something that must not have come out is withheld again.</summary>
    public bool TakesBack => maker!.TakesBack;

    /// <summary>How many signatures it has; null when it is not signed.</summary>
    public int? Signatures => rendered?.Signer?.Count;

    /// <summary>How it differs from what readers see.</summary>
    public ReleaseChanges Changes => maker!.Changes;

    /// <summary>Makes the site of an instant and prepares it.</summary>
    /// <param name="due">The instant that it is prepared for; null when it goes out at once.</param>
    /// <returns>Done, or why nothing can go out; that has been reported then.</returns>
    public async Task<ExitCode> PrepareAsync(DateTimeOffset asOf, DateTimeOffset? due, CancellationToken cancellation)
    {
        if (!await RenderAsync(asOf, cancellation))
            return ExitCode.InvalidInput;
        if (maker!.IsLive)
            return ExitCode.Done;

        if (await RefusalsAsync(cancellation) is { IsEmpty: false } refusals)
        {
            reporter.Refuse(refusals);
            return ExitCode.Refused;
        }

        maker.Complete(bytes => !rendered!.Probe.Search(bytes).Any(), sign: rendered?.Signer is { } signer ? signer.SignHashList : null);
        if (BrokenPromises(asOf) is { IsEmpty: false } broken)
        {
            reporter.Refuse(broken);
            return ExitCode.Refused;
        }

        Prepared = maker.Prepare(due);
        return ExitCode.Done;
    }

    /// <summary>Writes the site of an instant, to be looked at only.</summary>
    /// <returns>False when the input has errors; they have been reported then.</returns>
    public async Task<bool> RenderAsync(DateTimeOffset asOf, CancellationToken cancellation)
    {
        var input = SiteInput.Read(source.Input, progress);
        var findings = input.FindingsAt(asOf);
        reporter.Report(findings.ForBuild);
        if (findings.StopBuild)
            return false;

        NextDue = input.PendingAfter(asOf).Cast<DateTimeOffset?>().FirstOrDefault();
        tree = publication.Gather();
        rendered = await SitePipeline.RenderAsync(input, asOf, source.Theme, tree, source.Key, publication.Live?.Files, progress, cancellation);
        maker = new ReleaseMaker(publication, tree, asOf, rendered.Editorial);
        return true;
    }

    /// <summary>Every promise that showing it would break.</summary>
    public async Task<ImmutableArray<Refusal>> RefusalsAsync(CancellationToken cancellation)
    {
        progress.Begin("verify");
        var broken = maker!.Refusals().Select(finding => new Refusal(finding, NamesWithheld: finding.Rule == DiagnosticCatalog.PublishedAdvisoryLost));
        ImmutableArray<Refusal> refusals = [.. await rendered!.VerifyAsync(tree!, source.Theme, cancellation), .. broken];
        progress.End();
        return refusals;
    }

    // What did not change was looked into when it came out.
    private ImmutableArray<Refusal> BrokenPromises(DateTimeOffset asOf)
    {
        progress.Begin("verify");
        var changed = publication.Live is null ? null : maker!.Changes.Added.Concat(maker.Changes.Changed).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<Refusal> broken = [.. SiteVerification.Run(tree!, source.Key?.Public, asOf, changed).Select(finding => new Refusal(finding))];
        progress.End();
        return broken;
    }

    public void Dispose() => tree?.Dispose();
}
