using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo.Board;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Board;

/// <summary>The words of the board that its printers share.</summary>
internal static class BoardWords
{
    public static Bilingual Title { get; } = new("公表予定", "Release schedule");

    /// <summary>The title, and that it is nobody else's business.</summary>
    public static Bilingual MarkedTitle => new($"{Title.Japanese}（{Confidential.Japanese}）", $"{Title.English} ({Confidential.English})");

    /// <summary>Stands on everything that is printed for people.</summary>
    public static Bilingual Confidential { get; } = new("社外秘", "Confidential");

    public static Bilingual Undated { get; } = new("日時の決まっていないもの", "Without an instant");

    public static Bilingual Unreachable { get; } = new("連絡不能開発者", "Unreachable developers");

    public static Bilingual Tidying { get; } = new("公表後の整理", "After the release");

    public static Bilingual NothingDue { get; } = new("これから公表されるものはありません。", "Nothing is due.");

    public static Bilingual Urgent { get; } = new("至急対応", "act now");

    /// <summary>How long it is until an instant: the two largest units.</summary>
    public static Bilingual Left(TimeSpan span) => span switch
    {
        { TotalDays: >= 1 } => new($"あと {span.Days} 日 {span.Hours} 時間", $"in {span.Days} {(span.Days == 1 ? "day" : "days")} {span.Hours} h"),
        { TotalHours: >= 1 } => new($"あと {span.Hours} 時間 {span.Minutes} 分", $"in {span.Hours} h {span.Minutes} min"),
        _ => new($"あと {Math.Max(1, span.Minutes)} 分", $"in {Math.Max(1, span.Minutes)} min"),
    };

    /// <summary>How a case stands to the guide, today and at its release.</summary>
    public static Bilingual Guide(HandlingGuide guide)
    {
        var today = guide.DaysLeft >= 0 ? new Bilingual($"45 日まであと {guide.DaysLeft} 日", $"45-day guide: {guide.DaysLeft} left")
            : new($"45 日を {-guide.DaysLeft} 日超過", $"45-day guide: {-guide.DaysLeft} over");
        return !guide.IsExceededAtRelease ? today
            : new($"{today.Japanese}（公表は {guide.DaysAtRelease} 日目、理由{(guide.IsExplained ? "あり" : "なし")}）",
                $"{today.English} (release on day {guide.DaysAtRelease}, {(guide.IsExplained ? "explained" : "not explained")})");
    }

    /// <summary>The day of a step; where there is none the editors decide, and what could be done before can be done now.</summary>
    public static Bilingual On(DateOnly? day, DateTimeOffset now) => day is not { } on ? new("随時", "any time")
        : on <= JapanTime.DayOf(now) ? new("今から可", "now")
        : new(JapanTime.Day(on), JapanTime.Day(on));

    /// <summary>A year, a month, a day and the day of the week.</summary>
    public static Bilingual Instant(DateTimeOffset at) => new(
        $"{JapanTime.Day(at)}（{"日月火水木金土"[(int)at.InJapan().DayOfWeek]}）{at.InJapan():HH':'mm}", $"{at.InJapan():ddd} {JapanTime.Minute(at)}");
}
