namespace Jvn.Site.Intake.Parsing;

/// <summary>A place in a text where a version stands as a whole: 1.2 does not stand in 1.2.3.</summary>
/// <param name="Before">What the text says up to it.</param>
/// <param name="After">What the text says from there on.</param>
internal sealed record VersionMention(string Before, string After)
{
    /// <summary>In the order of the text. Capitals and small letters are the same.</summary>
    public static IEnumerable<VersionMention> In(string text, string version)
    {
        for (var at = Next(0); at >= 0; at = Next(at + 1))
        {
            if (!GoesOnBefore(text.AsSpan(0, at)) && !GoesOnAfter(text.AsSpan(at + version.Length)))
                yield return new VersionMention(text[..at], text[(at + version.Length)..]);
        }

        int Next(int from) => from > text.Length ? -1 : text.IndexOf(version, from, StringComparison.OrdinalIgnoreCase);
    }

    private static bool GoesOnBefore(ReadOnlySpan<char> before) => before is [.., >= '0' and <= '9'] or [.., >= '0' and <= '9', '.'];

    private static bool GoesOnAfter(ReadOnlySpan<char> after) => after is [>= '0' and <= '9', ..] or ['.', >= '0' and <= '9', ..];
}
