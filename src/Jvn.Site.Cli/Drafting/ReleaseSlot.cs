using Jvn.Site.Diagnostics;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Drafting;

/// <summary>The usual instant of a release: Fridays at noon in Japan, and none that is less than seven days away.</summary>
internal static class ReleaseSlot
{
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(7);

    /// <summary>How it is chosen, for who must judge whether it will do.</summary>
    public static Bilingual Rule { get; } = new("7 日以上先の最初の金曜日 12:00（日本時間）。祝日は考えていません",
        "the first Friday, 12:00 in Japan, that is at least 7 days away; holidays are not looked at");

    /// <param name="notBefore">A day before which it must not be.</param>
    public static DateTimeOffset After(DateTimeOffset now, DateOnly? notBefore = null)
    {
        var day = JapanTime.DayOf(now + Ahead);
        if (notBefore > day)
            day = notBefore.Value;
        while (day.DayOfWeek != DayOfWeek.Friday || Noon(day) < now + Ahead)
            day = day.AddDays(1);
        return Noon(day);
    }

    private static DateTimeOffset Noon(DateOnly day) => JapanTime.StartOf(day).AddHours(12);
}
