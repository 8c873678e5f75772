using System.Globalization;
using Jvn.Site.Diagnostics;
using Jvn.Site.Published;

namespace Jvn.Site.Publishing;

/// <summary>The clock that releases go by: looked at before it is believed, and waited for without ever being early.</summary>
/// <param name="isSynchronised">Whether it follows another clock; null when nobody can tell.</param>
public sealed class ReleaseClock(TimeProvider clock, Func<bool?> isSynchronised)
{
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(1); // so that a step of the clock is noticed
    private static readonly TimeSpan Awake = TimeSpan.FromMilliseconds(30); // a timer may end early or late; these last moments are watched
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromDays(7);

    private static readonly SourceLocation Place = new("clock");

    /// <summary>Goes by the kernel's word on whether its clock is synchronised.</summary>
    public static ReleaseClock Of(TimeProvider clock) => new(clock, SystemCalls.ClockIsSynchronised);

    public TimeProvider Time => clock;

    /// <summary>Why the clock cannot be believed; null when it can.</summary>
    /// <param name="live">The instant of the live site.</param>
    /// <param name="lastRun">When a publisher last ran.</param>
    /// <param name="trusted">The operator knows that it is synchronised.</param>
    /// <param name="confirmed">The operator has looked at it after a long pause.</param>
    public Diagnostic? Doubt(DateTimeOffset now, DateTimeOffset? live, DateTimeOffset? lastRun, bool trusted, bool confirmed)
    {
        if (!trusted && isSynchronised() is not true)
            return DiagnosticCatalog.ClockNotSynchronised.At(Place);
        if (now < live)
            return DiagnosticCatalog.ClockBehind.At(Place, JapanTime.Rfc3339(now), JapanTime.Rfc3339(live.Value));
        if (!confirmed && lastRun is { } before && now - before > LongestPause)
            return DiagnosticCatalog.ClockFarAhead.At(Place, JapanTime.Rfc3339(now), JapanTime.Rfc3339(before));
        return null;
    }

    /// <summary>Returns when the instant has begun, and never before, whatever timers do.</summary>
    /// <returns>Null, or why the clock cannot be believed any longer: it was set while waiting.</returns>
    public async Task<Diagnostic?> WaitUntilAsync(DateTimeOffset instant, CancellationToken cancellation)
    {
        var (began, ticks) = (clock.GetUtcNow(), clock.GetTimestamp());
        while (true)
        {
            var now = clock.GetUtcNow();
            var step = now - began - clock.GetElapsedTime(ticks);
            if (step.Duration() > Step)
                return DiagnosticCatalog.ClockStepped.At(Place, step.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture));
            if (now >= instant)
                return null;

            var left = instant - now;
            if (left <= Awake)
            {
                cancellation.ThrowIfCancellationRequested();
                Thread.Sleep(left > TimeSpan.FromMilliseconds(2) ? 1 : 0);
            }
            else
            {
                await Task.Delay(left - Awake < LongestSleep ? left - Awake : LongestSleep, clock, cancellation);
            }
        }
    }
}
