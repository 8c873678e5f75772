using System.Globalization;

namespace Jvn.Site.Published;

/// <summary>The site's calendar: Japan time, a fixed +09:00, on every machine.</summary>
public static class JapanTime
{
    public static TimeSpan Offset { get; } = TimeSpan.FromHours(9);

    public static DateTimeOffset InJapan(this DateTimeOffset instant) => instant.ToOffset(Offset);

    /// <summary><c>2026/11/20</c>, as pages show a day.</summary>
    public static string Day(DateTimeOffset instant) => instant.InJapan().ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture);

    /// <summary><c>2026/11/20</c></summary>
    public static string Day(DateOnly day) => day.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture);

    /// <summary><c>2026/11/20 12:00 JST</c>, where the time matters. Seconds are for machines.</summary>
    public static string Minute(DateTimeOffset instant) => instant.InJapan().ToString("yyyy'/'MM'/'dd HH':'mm 'JST'", CultureInfo.InvariantCulture);

    /// <summary><c>2026-11-20T12:00:00+09:00</c> (RFC 3339), as machine formats have it.</summary>
    public static string Rfc3339(DateTimeOffset instant) => instant.InJapan().ToString("yyyy'-'MM'-'dd'T'HH':'mm':'sszzz", CultureInfo.InvariantCulture);

    /// <summary><c>Fri, 20 Nov 2026 12:00:00 +0900</c> (RFC 822 with four-digit year), as RSS 2.0 has it.</summary>
    public static string Rfc822(DateTimeOffset instant) => instant.InJapan().ToString("ddd, dd MMM yyyy HH':'mm':'ss '+0900'", CultureInfo.InvariantCulture);

    /// <summary>The first moment of a day in Japan.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => new(day, TimeOnly.MinValue, Offset);

    /// <summary>The day in Japan.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.InJapan().DateTime);

    public static int Year(DateTimeOffset instant) => instant.InJapan().Year;
}
