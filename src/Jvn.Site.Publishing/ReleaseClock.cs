using System.Globalization;
using Jvn.Site.Diagnostics;
using Jvn.Site.Published;

namespace Jvn.Site.Publishing;

#pragma warning disable RS0030 // The only code that waits; in the last thousandths of a second a thread must not be given away.

/// <summary>The clock that the releases of one run go by: looked at before it is believed, held against time that nobody can set, and waited for without ever
/// being early.</summary>
/// <remarks>Made when the run begins: both its readings of time are of that moment, and a step of the clock at any later one shows.</remarks>
public sealed class ReleaseClock
{
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(1); // so that a step of the clock is noticed
    private static readonly TimeSpan Awake = TimeSpan.FromMilliseconds(30); // a timer may end early or late; these last moments are watched
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan AtOnce = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromDays(7);

    private static readonly SourceLocation Place = new("clock");

    private readonly Func<bool?> isSynchronised;
    private readonly DateTimeOffset began;
    private readonly long ticks;

    /// <param name="isSynchronised">Whether it follows another clock; null when nobody can tell.</param>
    public ReleaseClock(TimeProvider clock, Func<bool?> isSynchronised)
    {
        Time = clock;
        this.isSynchronised = isSynchronised;

        // At once, or again: whatever came between the two readings would look like a step for the whole run.
        do
        {
            ticks = clock.GetTimestamp();
            began = clock.GetUtcNow();
        }
        while (clock.GetElapsedTime(ticks) > AtOnce);
    }

    public TimeProvider Time { get; }

    /// <summary>Whether the kernel says that its clock follows another one; null when it does not say.</summary>
    public static bool? KernelIsSynchronised => SystemCalls.ClockIsSynchronised();

    /// <summary>Goes by the kernel's word on whether its clock is synchronised.</summary>
    public static ReleaseClock Of(TimeProvider clock) => new(clock, SystemCalls.ClockIsSynchronised);

    /// <summary>Why the clock cannot be believed; null when it can.</summary>
    /// <param name="lastRun">When a publisher last ran.</param>
    /// <param name="trusted">The operator knows that it is synchronised.</param>
    /// <param name="confirmed">The operator has looked at it after a long pause.</param>
    public Diagnostic? Doubt(DateTimeOffset now, DateTimeOffset? lastRun, bool trusted, bool confirmed)
    {
        if (Stepped() is { } stepped)
            return stepped;
        if (!trusted && isSynchronised() is not true)
            return DiagnosticCatalog.ClockNotSynchronised.At(Place);
        if (!confirmed && lastRun is { } before && now - before > LongestPause)
            return DiagnosticCatalog.ClockFarAhead.At(Place, JapanTime.Rfc3339(now), JapanTime.Rfc3339(before));
        return null;
    }

    /// <summary>Why nothing but an emergency goes out by this clock; null when the live site is not of a later instant than now.</summary>
    /// <param name="live">The instant of the live site.</param>
    public static Diagnostic? Behind(DateTimeOffset now, DateTimeOffset? live) =>
        now < live ? DiagnosticCatalog.ClockBehind.At(Place, JapanTime.Rfc3339(now), JapanTime.Rfc3339(live.Value)) : null;

    /// <summary>Returns when the instant has begun, and never before, whatever timers do.</summary>
    /// <returns>Null, or why the clock cannot be believed any longer: it was set since the run began.</returns>
    public async Task<Diagnostic?> WaitUntilAsync(DateTimeOffset instant, CancellationToken cancellation)
    {
        while (true)
        {
            if (Stepped() is { } stepped)
                return stepped;

            // A step that is too small to be refused makes nothing early either.
            var (now, reckoned) = (Time.GetUtcNow(), Reckoned());
            var left = instant - (now < reckoned ? now : reckoned);
            if (left <= TimeSpan.Zero)
                return null;
            if (left <= Awake)
            {
                cancellation.ThrowIfCancellationRequested();
                Thread.Sleep(left > TimeSpan.FromMilliseconds(2) ? 1 : 0);
            }
            else
            {
                await Task.Delay(left - Awake < LongestSleep ? left - Awake : LongestSleep, Time, cancellation);
            }
        }
    }

    // What the clock says, less what it must say by the time that has passed, before or after it was asked.
    private Diagnostic? Stepped()
    {
        var (earliest, now, latest) = (Reckoned(), Time.GetUtcNow(), Reckoned());
        var step = now < earliest ? now - earliest : now > latest ? now - latest : TimeSpan.Zero;
        return step.Duration() > Step ? DiagnosticCatalog.ClockStepped.At(Place, step.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)) : null;
    }

    private DateTimeOffset Reckoned() => began + Time.GetElapsedTime(ticks);
}
