using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Texts;

namespace Jvn.Site.Intake.Fixes;

/// <summary>Days and instants that stand there in full but in another form: <c>2026/1/5</c>, <c>2026.01.05</c>, <c>2026年1月5日</c>, full-width digits.</summary>
/// <remarks>A time without an offset stays: nobody can tell whose time it is.</remarks>
internal static partial class DateMender
{
    public static Fix? Mend(Diagnostic finding, FixableText text) =>
        text.ValueAt(finding.Location) is var (start, end, value) && Written(value) is { } written && written != value
            ? Fix.Replace(finding, start, end, value, written)
            : null;

    private static string? Written(string value)
    {
        var match = Form().Match(FoldedWidth.Of(value).Trim());
        if (!match.Success)
            return null;
        var day = $"{match.Groups["year"]}-{Two(match, "month")}-{Two(match, "day")}";
        if (!match.Groups["hour"].Success)
            return InstantText.TryParseDay(day, out _) ? day : null;
        var seconds = match.Groups["second"].Success ? $":{match.Groups["second"]}" : "";
        var offset = match.Groups["zulu"].Success ? "Z" : $"{match.Groups["sign"]}{Two(match, "hours")}:{match.Groups["minutes"]}";
        var instant = $"{day}T{Two(match, "hour")}:{match.Groups["minute"]}{seconds}{offset}";
        return InstantText.TryParse(instant, out _) == InstantFault.None ? instant : null;
    }

    private static string Two(Match match, string group) => match.Groups[group].Value.PadLeft(2, '0');

    [GeneratedRegex(@"\A(?<year>[0-9]{4})(?:(?<sign1>[-/.])(?<month>[0-9]{1,2})\k<sign1>(?<day>[0-9]{1,2})|年 ?(?<month>[0-9]{1,2})月 ?(?<day>[0-9]{1,2})日)" +
        @"(?:[Tt ] ?(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2}))?" +
        @" ?(?:(?<zulu>[Zz])|(?<sign>[+-])(?<hours>[0-9]{1,2}):?(?<minutes>[0-9]{2})))?\z")]
    private static partial Regex Form();
}
