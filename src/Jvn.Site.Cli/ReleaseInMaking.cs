using System.Collections.Immutable;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;
using Jvn.Site.Publishing;
using Jvn.Site.Verification;

namespace Jvn.Site.Cli;

/// <summary>The site of one instant on its way to readers: read, checked, rendered, looked through, held against the live one. Gone with its files when it is
/// not shown.</summary>
internal sealed class ReleaseInMaking : IDisposable
{
    // About what readers see, and what the input withholds again.
    private static readonly ImmutableArray<DiagnosticDescriptor> NamesWithheld =
        [DiagnosticCatalog.PublishedAdvisoryLost, DiagnosticCatalog.OutBeforeItsInstant];

    private readonly Publication publication;
    private readonly IProgress progress;
    private readonly SourceFolders source;
    private readonly DateTimeOffset asOf;
    private readonly bool isAhead;
    private readonly OutputTree tree;
    private readonly RenderedSite rendered;
    private readonly ReleaseMaker maker;

    private ReleaseInMaking(
        Publication publication, IProgress progress, SourceFolders source, DateTimeOffset asOf, bool isAhead, OutputTree tree, RenderedSite rendered,
            DateTimeOffset? nextDue, ImmutableArray<StandingPart> held, DueFiles dueFiles, bool isMadeAnew)
    {
        IsMadeAnew = isMadeAnew;
        Held = held;
        DueFiles = dueFiles;
        this.publication = publication;
        this.progress = progress;
        this.source = source;
        this.asOf = asOf;
        this.isAhead = isAhead;
        this.tree = tree;
        this.rendered = rendered;
        maker = new ReleaseMaker(publication, tree, asOf, rendered.Editorial);
        NextDue = nextDue;
    }

    /// <summary>What can be shown to readers; null before it is prepared, and when they see it already.</summary>
    public PreparedRelease? Prepared { get; private set; }

    /// <summary>The next instant after this one at which the site changes by itself.</summary>
    public DateTimeOffset? NextDue { get; }

    /// <summary>What is kept back because it was never announced: its instant lies before the publisher's last look, and it is new.</summary>
    public ImmutableArray<StandingPart> Held { get; }

    /// <summary>True when a file that was to be taken over came out otherwise: then all were made, and it has been reported.</summary>
    public bool IsMadeAnew { get; }

    /// <summary>The paths of the sealed files that stayed closed.</summary>
    public ImmutableArray<string> Unopened { get; private init; }

    /// <summary>The files that say what falls due at its very instant.</summary>
    public DueFiles DueFiles { get; }

    /// <summary>True when something that must not have come out is withheld again.</summary>
    public bool TakesBack => maker.TakesBack;

    /// <summary>How many signatures it has; null when it is not signed.</summary>
    public int? Signatures => rendered.Signer?.Count;

    /// <summary>How it differs from what readers see.</summary>
    public ReleaseChanges Changes => maker.Changes;

    /// <summary>Reads the input and writes the site of an instant where no reader comes.</summary>
    /// <param name="now">By the clock: what is withheld then may not be spoken of in a shared log, also when the site is made for a later instant.</param>
    /// <param name="spots">Which files are made again although they could be taken over.</param>
    /// <param name="late">How much older than the last look something new may be.</param>
    /// <returns>Null when the input has errors; they have been reported then.</returns>
    public static ReleaseInMaking? Render(
        Publication publication, IReporter reporter, IProgress progress, SourceFolders source, TimeSpan late, SpotCheck spots, DateTimeOffset asOf,
            DateTimeOffset now, CancellationToken cancellation)
    {
        var (input, held) = KeepBack(progress.ReadInput(source.Input, source.Opener), publication, late, asOf);
        reporter.Report([.. held.Select(part => new Finding(Slip(part, publication), IsLeftOut: true, IsConfidential: true))]);
        var findings = input.FindingsAt(asOf, now);
        reporter.Report(findings.ForBuild);
        if (findings.StopBuild)
            return null;

        var (tree, rendered) = MakeTree(spots.IsDue);
        var unlike = tree.Unlike;
        if (unlike.Count > 0)
        {
            reporter.Report([.. unlike.Select(address => new Finding(
                DiagnosticCatalog.MadeOtherwise.At(new SourceLocation(address)), IsLeftOut: false, IsConfidential: asOf > now))]);
            tree.Dispose();
            (tree, rendered) = MakeTree(recheck: null);
        }

        var nextDue = input.PendingAfter(asOf).Cast<DateTimeOffset?>().FirstOrDefault();
        return new ReleaseInMaking(publication, progress, source, asOf, isAhead: asOf > now, tree, rendered, nextDue, held, DueFiles.At(input.Content, asOf),
            isMadeAnew: unlike.Count > 0)
        {
            Unopened = input.Unopened,
        };

        (OutputTree Tree, RenderedSite Rendered) MakeTree(Func<bool>? recheck)
        {
            var tree = publication.Gather(SourceFingerprint.Program, recheck);
            try
            {
                return (tree, SitePipeline.Render(input, asOf, publication.Live?.AsOf, source.Theme, tree, source.Key, progress, cancellation));
            }
            catch
            {
                tree.Dispose();
                throw;
            }
        }
    }

    /// <summary>Completes it and puts it on the disk, unless readers see it already.</summary>
    /// <param name="due">The instant that it is prepared for; null when it goes out at once.</param>
    /// <returns>Why it cannot go out; nothing when it can.</returns>
    public ImmutableArray<Refusal> Prepare(DateTimeOffset? due)
    {
        if (maker.IsLive)
            return [];
        if (Refusals() is { IsEmpty: false } refusals)
            return refusals;

        var completed = maker.Complete(bytes => !rendered.Probe.Search(bytes).Any(), sign: rendered.Signer is { } signer ? signer.SignHashList : null);
        if (BrokenPromises() is { IsEmpty: false } broken)
            return broken;
        Prepared = maker.Prepare(completed, due);
        return [];
    }

    /// <summary>Every promise that showing it would break, as far as can be told before it is complete.</summary>
    public ImmutableArray<Refusal> Refusals()
    {
        progress.Begin("verify");
        var broken = maker.Refusals().Select(finding => new Refusal(finding, NamesWithheld: isAhead || NamesWithheld.Contains(finding.Rule)));
        ImmutableArray<Refusal> refusals = [.. rendered.Verify(tree, source.Theme, isAhead), .. broken];
        progress.End();
        return refusals;
    }

    public void Dispose() => tree.Dispose();

    // What goes out is what was announced for an instant, and what somebody can read.
    private static (SiteInput Input, ImmutableArray<StandingPart> Held) KeepBack(SiteInput read, Publication publication, TimeSpan late, DateTimeOffset asOf)
    {
        if (publication.Live is not { } live)
            return (read, []);
        var known = new KnownParts(live.Parts, live.HasAllParts, live.Sources, publication.State.LastRun, late);
        var input = read.Holding([], read.BrokenDrafts(known, asOf));
        var held = known.Slips(StandingParts.At(input.Content, asOf));
        return (input.Holding(held, []), held);
    }

    private static Diagnostic Slip(StandingPart part, Publication publication) => part.IsConfirmed
        ? DiagnosticCatalog.TranslationWithoutInstant.At(part.Place, part.Key.Split(' ')[0])
        : DiagnosticCatalog.NeverAnnounced.At(part.Place, part.Key, JapanTime.Rfc3339(part.From), JapanTime.Rfc3339(publication.State.LastRun!.Value));

    // What did not change was looked into when it came out.
    private ImmutableArray<Refusal> BrokenPromises()
    {
        progress.Begin("verify");
        var changed = publication.Live is null ? null : Changes.Added.Concat(Changes.Changed).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<Refusal> broken =
            [.. SiteVerification.Run(tree, source.Key?.Public, asOf, changed).Select(finding => new Refusal(finding, NamesWithheld: isAhead))];
        progress.End();
        return broken;
    }
}
