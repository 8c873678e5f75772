using Jvn.Site.Cli;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>A clock that may be wrong publishes nothing: JVN7003 to JVN7006.</summary>
public sealed class ReleaseClockTests : IDisposable
{
    private static readonly DateTimeOffset Now = PublishingPlace.Start;

    private readonly PublishingPlace place = new();

    [Theory]
    [InlineData(false)]
    [InlineData(null)]
    public async Task Unless_it_is_known_to_be_synchronised_nothing_goes_out(bool? synchronised)
    {
        var (exit, output) = await Jvn.PublishAsync(place, new FakeTimeProvider(Now), synchronised: synchronised);
        Assert.Equal(ExitCode.Refused, exit);
        Assert.Contains("JVN7003", output);
        Assert.False(Path.Exists(Path.Combine(place.Target, "current")));
    }

    [Fact]
    public void An_operator_who_knows_that_it_is_right_can_say_so() =>
        Assert.Null(new ReleaseClock(new FakeTimeProvider(Now), () => false).Doubt(Now, null, trusted: true, confirmed: false));

    [Fact]
    public async Task A_clock_behind_the_live_site_publishes_nothing()
    {
        await Jvn.PublishAsync(place, new FakeTimeProvider(Now));
        var (exit, output) = await Jvn.PublishAsync(place, new FakeTimeProvider(Now.AddSeconds(-1)));
        Assert.Equal(ExitCode.Refused, exit);
        Assert.Contains("JVN7004: The clock says 2026-03-01T11:59:59+09:00, but the live site is of 2026-03-01T12:00:00+09:00.", output);
    }

    [Fact]
    public async Task A_leap_of_more_than_a_week_wants_to_be_confirmed_and_no_news_is_no_leap()
    {
        await Jvn.PublishAsync(place, new FakeTimeProvider(Now));
        Assert.Equal(ExitCode.Done, (await Jvn.PublishAsync(place, new FakeTimeProvider(Now.AddDays(7)))).Exit);
        Assert.Equal(ExitCode.Done, (await Jvn.PublishAsync(place, new FakeTimeProvider(Now.AddDays(14)))).Exit);
        var (exit, output) = await Jvn.PublishAsync(place, new FakeTimeProvider(Now.AddDays(21).AddSeconds(1)));
        Assert.Equal(ExitCode.Refused, exit);
        Assert.Contains("JVN7005", output);
        Assert.Equal(ExitCode.Done, (await Jvn.PublishAsync(place, new FakeTimeProvider(Now.AddDays(21).AddSeconds(1)), confirmClock: true)).Exit);
        Assert.Equal(ExitCode.Done, (await Jvn.PublishAsync(place, new FakeTimeProvider(Now.AddDays(21).AddSeconds(2)))).Exit);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(-3)]
    public async Task A_clock_that_is_set_while_it_is_waited_for_is_believed_no_longer(int seconds)
    {
        var clock = new SteppedClock(Now, TimeSpan.FromSeconds(seconds));
        var finding = await new ReleaseClock(clock, () => true).WaitUntilAsync(Now.AddSeconds(60), TestContext.Current.CancellationToken);
        Assert.Equal("JVN7006", finding?.Rule.Id);
        Assert.True(clock.Asked < 10);
    }

    [Theory]
    [InlineData(3600)]
    [InlineData(-3600)]
    public async Task At_whatever_moment_of_a_run_the_clock_is_set_nothing_comes_out(int seconds)
    {
        // The first reading is the run's own beginning; the last one, for the receipt, comes after the switch.
        var even = new SetClock(Now, int.MaxValue, TimeSpan.Zero);
        place.PutAdvisory("JVN#10000001", "2026-03-01T12:30:00+09:00");
        Assert.Equal(ExitCode.Done, (await Jvn.PublishAsync(place, even)).Exit);
        Directory.Delete(place.Target, recursive: true);
        Assert.True(even.Asked > 4);
        for (var moment = 1; moment < even.Asked - 1; moment++)
        {
            var (exit, output) = await Jvn.PublishAsync(place, new SetClock(Now, moment, TimeSpan.FromSeconds(seconds)));
            Assert.True(exit == ExitCode.Refused, $"set at its reading {moment}: {output}");
            Assert.Contains($"JVN7006: The clock has stepped by {seconds}.0 seconds since this run began.", output);
            Assert.False(Path.Exists(Path.Combine(place.Target, "current")));
        }
    }

    [Fact]
    public async Task A_run_that_finds_nothing_to_publish_does_not_remember_a_clock_that_was_set()
    {
        var even = new SetClock(Now, int.MaxValue, TimeSpan.Zero);
        await Jvn.PublishAsync(place, even);
        var state = File.ReadAllText(Path.Combine(place.Target, "private", "state.json"));
        place.PutAdvisory("JVN#10000001", "2027-03-01T12:30:00+09:00");
        Assert.Equal(ExitCode.Refused, (await Jvn.PublishAsync(place, new SetClock(Now, 4, TimeSpan.FromHours(1)))).Exit);
        Assert.Equal(state, File.ReadAllText(Path.Combine(place.Target, "private", "state.json")));
    }

    [Fact]
    public async Task A_clock_that_was_set_before_the_wait_began_is_believed_no_longer()
    {
        var clock = new SetClock(Now, 1, TimeSpan.FromHours(1));
        var finding = await new ReleaseClock(clock, () => true).WaitUntilAsync(Now.AddSeconds(60), TestContext.Current.CancellationToken);
        Assert.Equal("JVN7006", finding?.Rule.Id);
    }

    [Fact]
    public async Task A_step_that_is_too_small_to_be_refused_makes_nothing_early()
    {
        var clock = new SetClock(Now, 1, TimeSpan.FromSeconds(1.9)) { PassesAtEachTick = TimeSpan.FromMilliseconds(100) };
        Assert.Null(await new ReleaseClock(clock, () => true).WaitUntilAsync(Now.AddSeconds(1.5), TestContext.Current.CancellationToken));
        Assert.True(clock.Passed >= TimeSpan.FromSeconds(1.5), $"{clock.Passed} have passed");
    }

    [Fact]
    public async Task The_wait_ends_at_the_instant_and_not_before()
    {
        // Timers here end up to two milliseconds early, as real ones do.
        for (var trial = 0; trial < 40; trial++)
        {
            var clock = new HastyClock(TimeSpan.FromMilliseconds(trial % 3));
            var instant = clock.GetUtcNow().AddMilliseconds(20 + (7 * trial));
            Assert.Null(await new ReleaseClock(clock, () => true).WaitUntilAsync(instant, TestContext.Current.CancellationToken));
            Assert.True(clock.GetUtcNow() >= instant);
        }
    }

    [Fact]
    public async Task An_instant_that_has_begun_is_not_waited_for()
    {
        var clock = new FakeTimeProvider(Now);
        Assert.Null(await new ReleaseClock(clock, () => true).WaitUntilAsync(Now, TestContext.Current.CancellationToken));
        Assert.Null(await new ReleaseClock(clock, () => true).WaitUntilAsync(Now.AddHours(-1), TestContext.Current.CancellationToken));
    }

    public void Dispose() => place.Dispose();

    // Its hands are moved once, while its ticks go on evenly; no time passes in between.
    private sealed class SteppedClock(DateTimeOffset start, TimeSpan step) : TimeProvider
    {
        public int Asked { get; private set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override DateTimeOffset GetUtcNow() => Asked++ < 3 ? start : start + step;

        public override long GetTimestamp() => start.Ticks;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }

    // Set once, from one of its readings on; its ticks go on evenly.
    private sealed class SetClock(DateTimeOffset start, int from, TimeSpan step) : TimeProvider
    {
        public int Asked { get; private set; }

        public TimeSpan PassesAtEachTick { get; init; }

        public TimeSpan Passed { get; private set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override DateTimeOffset GetUtcNow() => (start + Passed + (Asked++ < from ? TimeSpan.Zero : step)).ToUniversalTime();

        public override long GetTimestamp() => (Passed += PassesAtEachTick).Ticks;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }

    private sealed class HastyClock(TimeSpan haste) : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            System.CreateTimer(callback, state, dueTime > haste ? dueTime - haste : TimeSpan.Zero, period);
    }
}
