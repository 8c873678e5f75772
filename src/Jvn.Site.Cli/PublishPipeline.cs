using Jvn.Site.Cli.Reporting;
using Jvn.Site.Diagnostics;
using Jvn.Site.Publishing;

namespace Jvn.Site.Cli;

/// <summary>From the input to what readers see, in the order it happens: what is out goes out at once; what falls due soon is made beforehand and waits.</summary>
public sealed class PublishPipeline(ReleaseClock clock, IReporter reporter, IProgress progress, PublishOptions options)
{
    // The input is read again this long before a release and the time of a whole build, and a last time just before it.
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LastLook = TimeSpan.FromSeconds(2);

    /// <summary>Publishes what is out now and, while it waits, whatever falls due, each in the second that its instant begins.</summary>
    public async Task<ExitCode> RunAsync(CancellationToken cancellation)
    {
        using var publication = Publication.Open(options.Target);
        var until = clock.Time.GetUtcNow() + options.Wait;
        var isConfirmed = options.ConfirmClock;
        while (true)
        {
            await PullAsync(cancellation);
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
        var source = SourceFingerprint.Of(options.Source);
        var state = publication.State;
        if (state.Source == source && !(state.NextDue <= now) && publication.Live is { LooksWhole: true })
        {
            publication.Remember(state with { LastRun = now });
            reporter.NothingToPublish(publication.Live.Number);
            return ExitCode.Done;
        }

        using var making = new ReleaseInMaking(publication, reporter, progress, options.Source);
        var exit = await making.PrepareAsync(now, due: null, cancellation);
        if (exit != ExitCode.Done)
            return exit;
        if (making.Prepared is null)
            reporter.NothingToPublish(publication.Live!.Number);
        else
            Switch(publication, making);
        publication.Remember(new PublisherState(now, source, making.NextDue));
        return ExitCode.Done;
    }

    // What falls due at an instant: made for it, looked at again, and shown when it begins. When the input has changed meanwhile, all begins anew.
    private async Task<ExitCode> PublishAtAsync(Publication publication, DateTimeOffset due, CancellationToken cancellation)
    {
        var began = clock.Time.GetTimestamp();
        var source = SourceFingerprint.Of(options.Source);
        using var making = new ReleaseInMaking(publication, reporter, progress, options.Source);
        var exit = await making.PrepareAsync(due, due, cancellation);
        if (exit != ExitCode.Done)
            return exit;

        reporter.Waiting(due);
        var lead = clock.Time.GetElapsedTime(began) + Margin;
        foreach (var look in new[] { due - lead, due - LastLook })
        {
            if (await clock.WaitUntilAsync(look, cancellation) is { } step)
                return Refuse(step);
            if (look == due - lead)
                await PullAsync(cancellation);
            if (SourceFingerprint.Of(options.Source) != source)
                return ExitCode.Done;
        }

        if (await clock.WaitUntilAsync(due, cancellation) is { } set)
            return Refuse(set);
        if (Doubt(publication, clock.Time.GetUtcNow(), isConfirmed: true) is { } doubt)
            return Refuse(doubt);
        if (making.Prepared is not null)
            Switch(publication, making);
        publication.Remember(new PublisherState(due, source, making.NextDue));
        return ExitCode.Done;
    }

    private void Switch(Publication publication, ReleaseInMaking making)
    {
        var receipt = publication.Switch(making.Prepared!, clock.Time);
        reporter.Published(receipt);
        reporter.Signatures(options.Source.Key?.Public.Fingerprint, making.Signatures);
        publication.Prune(making.TakesBack ? 0 : options.Keep);
    }

    private Diagnostic? Doubt(Publication publication, DateTimeOffset now, bool isConfirmed) =>
        clock.Doubt(now, publication.Live?.AsOf, publication.State.LastRun, options.TrustClock, isConfirmed);

    private Task PullAsync(CancellationToken cancellation) => options.Pull ? GitCheckout.PullAsync(options.Source.Input, cancellation) : Task.CompletedTask;

    private ExitCode Refuse(Diagnostic reason)
    {
        reporter.Refuse([new Refusal(reason)]);
        return ExitCode.Refused;
    }
}
