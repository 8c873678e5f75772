using System.Globalization;

namespace Jvn.Site.Cli.Commands;

/// <summary>A span of time as people give it on a command line: a whole number and <c>s</c>, <c>m</c>, <c>h</c> or <c>d</c>, like <c>90s</c> or
/// <c>20m</c>.</summary>
internal static class DurationText
{
    /// <summary>True when the text is of that form and no longer than 366 days.</summary>
    public static bool TryParse(string text, out TimeSpan duration)
    {
        duration = default;
        if (text.Length < 2 || !int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return false;
        TimeSpan? unit = text[^1] switch
        {
            's' => TimeSpan.FromSeconds(1),
            'm' => TimeSpan.FromMinutes(1),
            'h' => TimeSpan.FromHours(1),
            'd' => TimeSpan.FromDays(1),
            _ => null,
        };
        if (unit is not { } length || number * length.TotalDays > 366)
            return false;
        duration = number * length;
        return true;
    }
}
