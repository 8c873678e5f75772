using System.Collections.Immutable;
using Jvn.Site.Cli.Git;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Publishing;

namespace Jvn.Site.Cli;

/// <summary>From the input to what readers see, in the order it happens: what is out goes out at once; what falls due soon is made beforehand and
/// waits.</summary>
/// <param name="targets">Where else it is shown.</param>
public sealed class PublishPipeline(ReleaseClock clock, IReporter reporter, IProgress progress, PublishOptions options, TargetDesk targets)
{
    private static readonly TimeSpan ShortestPull = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestPull = TimeSpan.FromMinutes(5);

    private bool hasSpoken;
    private bool holdsBack;
    private bool isAnswered;
    private bool hasToldSealed;
    private TimeSpan lookTook;

    /// <summary>Publishes what is out now and, while it waits, whatever falls due, each in the second that its instant begins.</summary>
    public async Task<ExitCode> RunAsync(CancellationToken cancellation)
    {
        using var publication = Publication.Open(options.Target);
        if (publication.IsForgotten && !options.IsFirst)
            return Refuse(DiagnosticCatalog.PublishedForgotten.At(new SourceLocation("releases")));
        if (await targets.IsStrangeAsync(publication, cancellation))
            return ExitCode.Refused;
        if (publication.SetAside is [.., var newest])
            Warn(DiagnosticCatalog.LinkSetBack.At(new SourceLocation("current"), $"{publication.Live!.Number}", $"{newest.Number}"));
        publication.MakeUp(options.Keep);

        var until = clock.Time.GetUtcNow() + options.Wait;
        var isConfirmed = options.ConfirmClock;
        while (true)
        {
            if (options.Pull)
                await GitCheckout.PullAsync(options.Source.Input, LongestPull, cancellation);
            var now = clock.Time.GetUtcNow(); // the site's instant: read once a release
            if (Doubt(publication, now, isConfirmed) is { } doubt)
                return Refuse(doubt);
            isConfirmed = true;
            var exit = PublishNow(publication, now, cancellation);
            await targets.ShowAsync(publication, cancellation); // also where nothing new can be shown: one may have been left behind
            if (exit != ExitCode.Done)
                return exit;
            if (publication.State.NextDue is not { } due || due > until)
                return holdsBack ? ExitCode.Refused : targets.Worst;

            exit = await PublishAtAsync(publication, due, cancellation);
            if (exit != ExitCode.Done)
                return exit;
        }
    }

    // What is out by now, unless readers see it already.
    private ExitCode PublishNow(Publication publication, DateTimeOffset now, CancellationToken cancellation)
    {
        var source = Look();
        var state = publication.State;
        var behind = options.ConfirmClock ? null : ReleaseClock.Behind(now, publication.Live?.AsOf);
        if (state.Source == source.Whole && behind is not null)
            return Refuse(behind);
        if (state.Source == source.Whole && !(state.NextDue <= now) && publication.Live is { LooksWhole: true } live && live.AsOf <= now)
        {
            publication.Remember(state with { LastRun = now });
            SayNothingToPublish(publication);
            return ExitCode.Done;
        }

        publication.MakeRoom(options.Keep);
        using var making = ReleaseInMaking.Render(publication, reporter, progress, options.Source, options.Late, options.Spots, asOf: now, now, cancellation);
        if (making is null)
            return ExitCode.InvalidInput;
        if (behind is not null && !making.TakesBack)
            return Refuse(behind);
        return making.Prepare(due: null) is { IsEmpty: false } refusals ? Refuse(refusals) : Show(publication, making, now, source);
    }

    // What falls due at an instant: made for it, looked at again, and shown when it begins. When the input has changed meanwhile, all begins anew; when there
    // is no time left for that, what is due goes out as it is if none of it has changed, and otherwise nothing before it is made anew.
    private async Task<ExitCode> PublishAtAsync(Publication publication, DateTimeOffset due, CancellationToken cancellation)
    {
        var began = clock.Time.GetTimestamp();
        var source = Look();
        publication.MakeRoom(options.Keep);
        using var making = ReleaseInMaking.Render(
            publication, reporter, progress, options.Source, options.Late, options.Spots, asOf: due, clock.Time.GetUtcNow(), cancellation);
        if (making is null)
            return ExitCode.InvalidInput;
        if (making.Prepare(due) is { IsEmpty: false } refusals)
            return Refuse(refusals);

        if (making.Prepared is { } prepared)
            targets.Prepare(publication, prepared);
        var took = clock.Time.GetElapsedTime(began);
        reporter.Waiting(due, took);
        isAnswered = false;
        var looks = new LookSchedule(clock.Time.GetUtcNow(), due, making: took, lookTook);
        do
        {
            if (await clock.WaitUntilAsync(looks.Next, cancellation) is { } step)
                return Refuse(step);
            var isInTime = looks.Next <= looks.InTime;
            var seen = await LookAsync(looks, cancellation);
            if (seen.Whole == source.Whole || (!isInTime && !seen.FilesUnlike(source).Any(making.DueFiles.Touches)))
                continue;
            if (!isInTime && await clock.WaitUntilAsync(due, cancellation) is { } late)
                return Refuse(late);
            return ExitCode.Done;
        }
        while (looks.MoveNext(clock.Time.GetUtcNow(), lookTook));

        if (await clock.WaitUntilAsync(due, cancellation) is { } set)
            return Refuse(set);
        var exit = Show(publication, making, due, source);
        await targets.ShowAsync(publication, cancellation);
        return exit;
    }

    // The last step of every release, and the last look at the clock: whatever was waited for until now can have taken long enough for somebody to set it.
    private ExitCode Show(Publication publication, ReleaseInMaking making, DateTimeOffset asOf, SourceFingerprint source)
    {
        if (Doubt(publication, clock.Time.GetUtcNow(), isConfirmed: true) is { } doubt)
            return Refuse(doubt);

        // While something is kept back, every run looks anew and says so.
        holdsBack = !making.Held.IsEmpty || making.IsMadeAnew;
        var mayOpenLater = !making.Unopened.IsEmpty && options.Source.Opener is { IsSteady: false };
        TellSealed(making.Unopened);
        var state = publication.State with { LastRun = asOf, Source = holdsBack || mayOpenLater ? null : source.Whole, NextDue = making.NextDue };
        if (making.Prepared is not { } prepared)
        {
            publication.Remember(state);
            SayNothingToPublish(publication);
            return ExitCode.Done;
        }

        var receipt = publication.Switch(prepared, clock.Time, state, making.TakesBack ? 0 : options.Keep);
        hasSpoken = true;
        targets.Switched(receipt);
        reporter.Published(receipt);
        reporter.Signatures(options.Source.Key?.Public.Fingerprint, making.Signatures);
        return ExitCode.Done;
    }

    // Once in a run: said again, it would tell that something was due.
    private void TellSealed(ImmutableArray<string> unopened)
    {
        if (!hasToldSealed)
            reporter.Sealed(unopened, options.Source.Opener is not null);
        hasToldSealed = true;
    }

    private SourceFingerprint Look()
    {
        var began = clock.Time.GetTimestamp();
        var source = SourceFingerprint.Of(options.Source);
        lookTook = clock.Time.GetElapsedTime(began);
        return source;
    }

    // With git, whose answer takes its time too.
    private async Task<SourceFingerprint> LookAsync(LookSchedule looks, CancellationToken cancellation)
    {
        var pull = options.Pull ? await PullAsync(looks, cancellation) : TimeSpan.Zero;
        var source = Look();
        lookTook += pull;
        return source;
    }

    // Once in a run: said again, it would tell that something was due.
    private void SayNothingToPublish(Publication publication)
    {
        if (!hasSpoken)
            reporter.NothingToPublish(publication.Live!.Number);
        hasSpoken = true;
    }

    private Diagnostic? Doubt(Publication publication, DateTimeOffset now, bool isConfirmed) =>
        clock.Doubt(now, publication.State.LastRun, options.TrustClock, isConfirmed);

    // A remote that does not answer for a while is asked again. One answer must come, at the last time from which a change can still be made, or later.
    // How long it took.
    private async Task<TimeSpan> PullAsync(LookSchedule looks, CancellationToken cancellation)
    {
        var (asked, began) = (clock.Time.GetUtcNow(), clock.Time.GetTimestamp());
        var left = looks.End - asked;
        try
        {
            await GitCheckout.PullAsync(options.Source.Input, left > Patience ? Patience : left > ShortestPull ? left : ShortestPull, cancellation);
            isAnswered |= asked >= looks.InTime;
            return clock.Time.GetElapsedTime(began);
        }
        catch (GitFailedException) when (isAnswered || looks.Next < looks.Last)
        {
            return TimeSpan.Zero; // the next look makes up for it
        }
    }

    private void Warn(Diagnostic finding) => reporter.Report([new Finding(finding, IsLeftOut: false, IsConfidential: false)]);

    private ExitCode Refuse(Diagnostic reason) => Refuse([new Refusal(reason)]);

    private ExitCode Refuse(ImmutableArray<Refusal> refusals)
    {
        reporter.Refuse(refusals);
        return ExitCode.Refused;
    }
}
