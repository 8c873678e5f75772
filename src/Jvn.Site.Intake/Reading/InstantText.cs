using System.Globalization;
using System.Text.RegularExpressions;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Reading;

/// <summary>The one text form of an instant: <c>yyyy-MM-ddTHH:mm:ss</c> with <c>Z</c> or <c>±HH:mm</c>; the seconds may be left out. Everything else is a
/// fault.</summary>
/// <remarks>Read by our own code: the base class library takes an offset that is missing from the machine, and an empty text for the year 1.</remarks>
public static partial class InstantText
{
    /// <summary>Nothing of this kind was handled before; what is earlier was mistyped.</summary>
    public const int EarliestYear = 2000;

    private const int DayLength = 10;

    // Days are counted on from (45 days, three months), which must not leave the calendar.
    private const int LatestYearOfDays = 9990;

    public static InstantFault TryParse(string text, out DateTimeOffset instant)
    {
        instant = default;
        var match = Form().Match(text);
        if (!match.Success)
            return !WithoutOffset().IsMatch(text) ? InstantFault.Syntax : IsImpossibleDay(text[..DayLength]) ? InstantFault.NoSuchDay : InstantFault.NoOffset;
        if (IsImpossibleDay(text[..DayLength]))
            return InstantFault.NoSuchDay;
        if (!TryClock(match, out var clock) || !TryOffset(match, out var offset))
            return InstantFault.NoSuchTime;
        var utc = clock.Ticks - offset.Ticks;
        if (clock.Year < EarliestYear || utc > DateTime.MaxValue.Ticks - JapanTime.Offset.Ticks)
            return InstantFault.Implausible;
        instant = new DateTimeOffset(clock, offset);
        return InstantFault.None;
    }

    /// <param name="instant">Set also when it is nothing but the offset that is wrong.</param>
    public static InstantFault TryParse(string text, UtcOffsets offsets, out DateTimeOffset instant) =>
        TryParse(text, out instant) is not InstantFault.None and var fault ? fault
        : offsets == UtcOffsets.Any || text.EndsWith('Z') || text.EndsWith("+09:00", StringComparison.Ordinal) ? InstantFault.None
        : InstantFault.ForeignOffset;

    /// <summary>The text with Japan's offset, as an example of how it could be written.</summary>
    public static string WithJapanOffset(string text) => text.Replace(' ', 'T') + (text.Length > DayLength ? "+09:00" : "T12:00:00+09:00");

    /// <summary>A calendar day, <c>yyyy-MM-dd</c>.</summary>
    public static bool TryParseDay(string text, out DateOnly day) => TryParseAnyDay(text, out day) && day.Year is >= EarliestYear and <= LatestYearOfDays;

    /// <summary>A day of the century before <see cref="EarliestYear"/>.</summary>
    public static bool IsDayTooEarly(string text, out DateOnly day) => TryParseAnyDay(text, out day) && day.Year is >= EarliestYear - 100 and < EarliestYear;

    /// <summary>A day in the accepted form which the calendar has not got.</summary>
    public static bool IsImpossibleDay(string text) => DayForm().IsMatch(text) && !TryParseAnyDay(text, out _);

    private static bool TryParseAnyDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy'-'MM'-'dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static bool TryClock(Match match, out DateTime clock) =>
        DateTime.TryParseExact(
            match.Groups["clock"].Value, ["yyyy'-'MM'-'dd'T'HH':'mm':'ss", "yyyy'-'MM'-'dd'T'HH':'mm"], CultureInfo.InvariantCulture, DateTimeStyles.None,
                out clock);

    private static bool TryOffset(Match match, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (match.Groups["zulu"].Success)
            return true;
        var hours = int.Parse(match.Groups["hours"].ValueSpan);
        var minutes = int.Parse(match.Groups["minutes"].ValueSpan);
        offset = new TimeSpan(hours, minutes, 0) * (match.Groups["sign"].Value == "-" ? -1 : 1);
        return minutes < 60 && offset.Duration() <= TimeSpan.FromHours(14);
    }

    [GeneratedRegex(@"\A(?<clock>[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?)" +
        @"(?:(?<zulu>Z)|(?<sign>[+-])(?<hours>[0-9]{2}):(?<minutes>[0-9]{2}))\z")]
    private static partial Regex Form();

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}\z")]
    private static partial Regex DayForm();

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2})?)?\z")]
    private static partial Regex WithoutOffset();
}
