using System.Text.Json;
using Jvn.Site.Importing.Texts;
using Jvn.Site.Published;

namespace Jvn.Site.Importing.Json;

/// <summary>Entries of <c>versions</c> as a range, where all of them have a form, and as words otherwise.</summary>
internal static class CveVersions
{
    public static (VersionRange? Range, List<string> Phrases) Of(List<JsonElement> affected)
    {
        var spans = affected.ConvertAll(Span);
        return spans.Count > 0 && !spans.Contains(null) && ForeignRange.Of(string.Join(" || ", spans)) is { } range
            ? (range, [])
            : (null, [.. affected.Select(Words).Where(words => words.Length > 0).Distinct(StringComparer.Ordinal)]);
    }

    // A status that changes within a span is no span of one status.
    private static string? Span(JsonElement version)
    {
        if (version.Objects("changes").Any())
            return null;
        var (start, below, to) = (version.Line("version"), version.Line("lessThan"), version.Line("lessThanOrEqual"));
        var end = below is "*" || to is "*" ? "" : below.Length > 0 ? $"<{below}" : to.Length > 0 ? $"<={to}" : null;
        if (end is null)
            return start.Length > 0 && !start.Contains(' ') && start is not ("unspecified" or "n/a" or "*") ? $"={start}" : null;
        var begin = start is "0" or "*" or "unspecified" or "" ? "" : $">={start}";
        return begin.Length + end.Length == 0 ? "*" : begin.Length == 0 || end.Length == 0 ? begin + end : $"{begin},{end}";
    }

    private static string Words(JsonElement version)
    {
        var (start, below, to) = (version.Line("version"), version.Line("lessThan"), version.Line("lessThanOrEqual"));
        return start is "unspecified" or "n/a" ? ""
            : below.Length > 0 ? $"{start} < {below}"
            : to.Length > 0 ? $"{start} <= {to}" : start;
    }
}
