using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo.Board;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Board;

/// <summary>The board as a private calendar (RFC 5545), as Outlook, Thunderbird and Google read it.</summary>
/// <param name="host">Of the site: identifiers of events end with it.</param>
internal sealed class BoardCalendar(DiagnosticLanguage language, string host)
{
    private const string Utc = "yyyyMMdd'T'HHmmss'Z'";
    private const string DayForm = "yyyyMMdd";
    private static readonly string[] Alarms = ["-P1D", "-PT1H"];

    public byte[] Render(ReleaseBoard board)
    {
        var lines = new CalendarLines().Line("BEGIN", "VCALENDAR").Line("VERSION", "2.0").Line("PRODID", "-//Jvn.Site//Schedule//EN")
            .Line("CALSCALE", "GREGORIAN").Line("METHOD", "PUBLISH").Text("X-WR-CALNAME", In(BoardWords.MarkedTitle));
        var stamp = board.Now.UtcDateTime.ToString(Utc, CultureInfo.InvariantCulture);
        foreach (var item in board.Releases.SelectMany(release => release.Items))
        {
            Write(lines, item, stamp);
            if (item.Guide is { DaysLeft: >= 0 } guide)
                WriteDay(lines, item.Key + "#guide", stamp, guide.Deadline,
                    new($"45 日目: {item.Name} {item.Title}", $"Day 45: {item.Name} {item.Title}"), item.Path);
        }

        foreach (var known in board.Unreachable)
        {
            if (known.On is { } on && on > JapanTime.DayOf(board.Now))
                WriteDay(lines, $"vendors/{known.Vendor}#next", stamp, on, new($"{known.Name}: {known.Step.Japanese}", $"{known.Name}: {known.Step.English}"),
                    In(BoardWords.Unreachable));
        }

        return lines.Line("END", "VCALENDAR").Bytes;
    }

    private void Write(CalendarLines lines, BoardItem item, string stamp)
    {
        var start = item.At.UtcDateTime;
        Begin(lines, item.Key, stamp)
            .Line("DTSTART", start.ToString(Utc, CultureInfo.InvariantCulture))
            .Line("DTEND", start.AddMinutes(15).ToString(Utc, CultureInfo.InvariantCulture))
            .Text("SUMMARY", $"{(item.IsUrgent ? $"【{In(BoardWords.Urgent)}】" : "")}{In(item.Kind.Name())} {item.Name} {item.Title}")
            .Text("DESCRIPTION", string.Join('\n', new[] { item.Path, item.Guide is { } guide ? In(BoardWords.Guide(guide)) : null }.OfType<string>()
                .Concat(item.Open.Select(point => $"{(point.Blocks ? "!" : "-")} {In(point.Words)}"))));
        foreach (var alarm in Alarms)
        {
            lines.Line("BEGIN", "VALARM").Line("ACTION", "DISPLAY").Text("DESCRIPTION", $"{In(item.Kind.Name())} {item.Name}").Line("TRIGGER", alarm)
                .Line("END", "VALARM");
        }

        lines.Line("END", "VEVENT");
    }

    private void WriteDay(CalendarLines lines, string key, string stamp, DateOnly day, Bilingual summary, string description) => Begin(lines, key, stamp)
        .Line("DTSTART;VALUE=DATE", day.ToString(DayForm, CultureInfo.InvariantCulture))
        .Line("DTEND;VALUE=DATE", day.AddDays(1).ToString(DayForm, CultureInfo.InvariantCulture))
        .Text("SUMMARY", In(summary))
        .Text("DESCRIPTION", description)
        .Line("END", "VEVENT");

    // The same thing is the same event, also when its instant moves. Programs keep identifiers in logs: they tell nothing.
    private CalendarLines Begin(CalendarLines lines, string key, string stamp) => lines.Line("BEGIN", "VEVENT")
        .Line("UID", $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(..12))}@{host}")
        .Line("DTSTAMP", stamp)
        .Line("CLASS", "PRIVATE")
        .Line("TRANSP", "TRANSPARENT");

    private string In(Bilingual words) => words.In(language);
}
