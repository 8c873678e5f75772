using System.Globalization;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Reading;

/// <summary>Why the calendar has not got a day.</summary>
public static class DayFault
{
    /// <param name="text">Begins with year, month and day, like <c>2026-02-30</c>; ends without a full stop in either language.</param>
    public static Bilingual Of(string text)
    {
        var (year, month) = (int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture), int.Parse(text.AsSpan(5, 2), CultureInfo.InvariantCulture));
        return month is < 1 or > 12 ? new("月は 01 から 12 です", "months are 01 to 12")
            : year < 1 ? new("0 年はありません", "there is no year 0")
            : new($"{year} 年 {month} 月は {DateTime.DaysInMonth(year, month)} 日までです", $"{text[..7]} has {DateTime.DaysInMonth(year, month)} days");
    }
}
