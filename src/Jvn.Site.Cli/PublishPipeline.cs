using System.Collections.Immutable;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Diagnostics;
using Jvn.Site.Publishing;

namespace Jvn.Site.Cli;

/// <summary>From the input to what readers see, in the order it happens: what is out goes out at once; what falls due soon is made beforehand and waits.</summary>
public sealed class PublishPipeline(ReleaseClock clock, IReporter reporter, IProgress progress, PublishOptions options)
{
    private static readonly TimeSpan ShortestPull = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestPull = TimeSpan.FromMinutes(5);

    private bool hasPublished;
    private TimeSpan lookTook;

    /// <summary>Publishes what is out now and, while it waits, whatever falls due, each in the second that its instant begins.</summary>
    public async Task<ExitCode> RunAsync(CancellationToken cancellation)
    {
        using var publication = Publication.Open(options.Target);
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
            var exit = await PublishNowAsync(publication, now, cancellation);
            if (exit != ExitCode.Done)
                return exit;
            if (publication.State.NextDue is not { } due || due > until)
                return ExitCode.Done;

            exit = await PublishAtAsync(publication, due, cancellation);
            if (exit != ExitCode.Done)
                return exit;
        }
    }

    // What is out by now, unless readers see it already.
    private async Task<ExitCode> PublishNowAsync(Publication publication, DateTimeOffset now, CancellationToken cancellation)
    {
        var source = Look();
        var state = publication.State;
        if (state.Source == source && !(state.NextDue <= now) && publication.Live is { LooksWhole: true })
        {
            publication.Remember(state with { LastRun = now });
            SayNothingToPublish(publication);
            return ExitCode.Done;
        }

        using var making = await ReleaseInMaking.RenderAsync(publication, reporter, progress, options.Source, asOf: now, now, cancellation);
        if (making is null)
            return ExitCode.InvalidInput;
        if (await making.PrepareAsync(due: null, cancellation) is { IsEmpty: false } refusals)
            return Refuse(refusals);
        if (making.Prepared is null)
            SayNothingToPublish(publication);
        else
            Switch(publication, making);
        publication.Remember(new PublisherState(now, source, making.NextDue));
        return ExitCode.Done;
    }

    // What falls due at an instant: made for it, looked at again, and shown when it begins. When the input has changed meanwhile, all begins anew.
    private async Task<ExitCode> PublishAtAsync(Publication publication, DateTimeOffset due, CancellationToken cancellation)
    {
        var began = clock.Time.GetTimestamp();
        var source = Look();
        using var making = await ReleaseInMaking.RenderAsync(publication, reporter, progress, options.Source, asOf: due, clock.Time.GetUtcNow(), cancellation);
        if (making is null)
            return ExitCode.InvalidInput;
        if (await making.PrepareAsync(due, cancellation) is { IsEmpty: false } refusals)
            return Refuse(refusals);

        reporter.Waiting(due);
        var looks = new LookSchedule(clock.Time.GetUtcNow(), due, making: clock.Time.GetElapsedTime(began), lookTook);
        do
        {
            if (await clock.WaitUntilAsync(looks.Next, cancellation) is { } step)
                return Refuse(step);
            if (options.Pull && looks.Pulls)
                await PullAsync(looks, cancellation);
            if (Look() != source)
                return ExitCode.Done;
        }
        while (looks.MoveNext(clock.Time.GetUtcNow(), lookTook));

        if (await clock.WaitUntilAsync(due, cancellation) is { } set)
            return Refuse(set);
        if (Doubt(publication, clock.Time.GetUtcNow(), isConfirmed: true) is { } doubt)
            return Refuse(doubt);
        if (making.Prepared is not null)
            Switch(publication, making);
        publication.Remember(new PublisherState(due, source, making.NextDue));
        return ExitCode.Done;
    }

    private string Look()
    {
        var began = clock.Time.GetTimestamp();
        var source = SourceFingerprint.Of(options.Source);
        lookTook = clock.Time.GetElapsedTime(began);
        return source;
    }

    private void Switch(Publication publication, ReleaseInMaking making)
    {
        var receipt = publication.Switch(making.Prepared!, clock.Time);
        hasPublished = true;
        reporter.Published(receipt);
        reporter.Signatures(options.Source.Key?.Public.Fingerprint, making.Signatures);
        publication.Prune(making.TakesBack ? 0 : options.Keep);
    }

    // After a release of the same run it goes without saying.
    private void SayNothingToPublish(Publication publication)
    {
        if (!hasPublished)
            reporter.NothingToPublish(publication.Live!.Number);
    }

    private Diagnostic? Doubt(Publication publication, DateTimeOffset now, bool isConfirmed) =>
        clock.Doubt(now, publication.Live?.AsOf, publication.State.LastRun, options.TrustClock, isConfirmed);

    // A remote that does not answer for a while is asked again, as long as there is a later time to ask.
    private async Task PullAsync(LookSchedule looks, CancellationToken cancellation)
    {
        var left = looks.Last - clock.Time.GetUtcNow();
        try
        {
            await GitCheckout.PullAsync(options.Source.Input, left < ShortestPull ? ShortestPull : left, cancellation);
        }
        catch (IOException) when (clock.Time.GetUtcNow() < looks.LastPull)
        {
            // The next look makes up for it.
        }
    }

    private ExitCode Refuse(Diagnostic reason) => Refuse([new Refusal(reason)]);

    private ExitCode Refuse(ImmutableArray<Refusal> refusals)
    {
        reporter.Refuse(refusals);
        return ExitCode.Refused;
    }
}
