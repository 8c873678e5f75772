using Jvn.Site.Cli;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>Looks at the input while something waits: often, and all of them over before the instant.</summary>
public sealed class LookScheduleTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 27, 11, 50, 0, TimeSpan.FromHours(9));
    private static readonly DateTimeOffset Due = Start.AddMinutes(10);

    [Theory]
    [InlineData(0.01, 3)]
    [InlineData(0.5, 60)]
    [InlineData(3, 60)]
    [InlineData(3, 3)]
    [InlineData(12, 200)]
    [InlineData(12, 13)]
    public void However_long_a_look_takes_the_last_one_is_over_in_time_and_not_long_before(double lookSeconds, double makingSeconds)
    {
        var looks = Looks(lookSeconds, makingSeconds, slower: 1);
        Assert.InRange(Due - looks[^1].End, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2 + (2 * lookSeconds)));
        Assert.All(looks.Zip(looks.Skip(1)), pair => Assert.InRange(pair.Second.Begin - pair.First.End, TimeSpan.Zero, TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public void A_last_look_that_takes_twice_as_long_as_the_one_before_is_over_in_time() =>
        Assert.True(Looks(3, 60, slower: 2)[^1].End <= Due);

    [Theory]
    [InlineData(0.01, 3)]
    [InlineData(3, 60)]
    public void After_one_look_there_is_just_time_to_make_the_site_as_of_now_and_as_of_the_instant(double lookSeconds, double makingSeconds)
    {
        var inTime = Looks(lookSeconds, makingSeconds, slower: 1).Last(look => look.IsInTime);
        Assert.InRange(Due - inTime.Begin - TimeSpan.FromSeconds(2 * makingSeconds), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(5.1));
    }

    [Fact]
    public void What_is_made_only_just_in_time_is_looked_at_once()
    {
        var looks = new LookSchedule(Due.AddSeconds(-1), Due, TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(0.1));
        Assert.Equal((Due.AddSeconds(-1), Due.AddSeconds(-1), Due.AddSeconds(-2)), (looks.Next, looks.InTime, looks.End));
        Assert.False(looks.MoveNext(Due, TimeSpan.FromSeconds(0.1)));
    }

    // A wait in which looking is all that takes time; the very last look takes so many times as long.
    private static List<(DateTimeOffset Begin, DateTimeOffset End, bool IsInTime)> Looks(double lookSeconds, double makingSeconds, int slower)
    {
        var (look, now) = (TimeSpan.FromSeconds(lookSeconds), Start);
        var schedule = new LookSchedule(now, Due, TimeSpan.FromSeconds(makingSeconds), look);
        var looks = new List<(DateTimeOffset, DateTimeOffset, bool)>();
        do
        {
            var begin = schedule.Next > now ? schedule.Next : now;
            now = begin + (schedule.Next >= schedule.Last ? slower * look : look);
            looks.Add((begin, now, schedule.Next <= schedule.InTime));
        }
        while (schedule.MoveNext(now, look));
        return looks;
    }
}
