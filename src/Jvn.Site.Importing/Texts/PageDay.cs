using System.Globalization;
using System.Text.RegularExpressions;
using Jvn.Site.Published;

namespace Jvn.Site.Importing.Texts;

/// <summary>Days and instants as documents write them.</summary>
internal static partial class PageDay
{
    private static readonly string[] Instants =
        ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
            "yyyy-MM-dd'T'HH:mmzzz"];

    private static readonly string[] Days = ["yyyy/M/d", "yyyy-M-d"];

    /// <summary>An instant, or a day, which begins at midnight in Japan. Null when it is neither.</summary>
    public static (DateTimeOffset At, bool IsDay)? Of(string? text)
    {
        var plain = PlainLine.Of(text);
        if (DateTimeOffset.TryParseExact(plain, Instants, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
            return (instant.InJapan(), false);
        return Day(plain) is { } day ? (JapanTime.StartOf(day), true) : null;
    }

    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1990 and < 2100 ? day : null;

    /// <summary>The day that a line begins with, and the words behind it.</summary>
    public static (DateOnly Day, string Words)? AtBeginning(string line)
    {
        var found = Beginning().Match(line);
        return found.Success && Day(found.Groups[1].Value) is { } day ? (day, found.Groups[2].Value.Trim(' ', '　', ':', '：')) : null;
    }

    [GeneratedRegex(@"\A\s*([0-9]{4}[/-][0-9]{1,2}[/-][0-9]{1,2})(?![0-9])\s*(.*)\z", RegexOptions.Singleline)]
    private static partial Regex Beginning();
}
