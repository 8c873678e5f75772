using Jvn.Site.Published;

namespace Jvn.Site.Cli.Correspondence;

/// <summary>Until when an answer is asked for, where nobody says another day.</summary>
internal static class AnswerDeadline
{
    private const int UsualDays = 14;

    /// <summary>In two weeks, and before the day of the release where that leaves a day. Never on a weekend: after it, or before it where the release would be
    /// reached. Public holidays are not known.</summary>
    public static DateOnly Usual(DateTimeOffset now, DateTimeOffset release)
    {
        var (today, last) = (JapanTime.DayOf(now), JapanTime.DayOf(release).AddDays(-1));
        var usual = WorkingDay(today.AddDays(UsualDays), step: 1);
        if (last >= usual || last <= today)
            return usual;
        return WorkingDay(last, step: -1) is var before && before > today ? before : last;
    }

    private static DateOnly WorkingDay(DateOnly day, int step)
    {
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            day = day.AddDays(step);
        return day;
    }
}
