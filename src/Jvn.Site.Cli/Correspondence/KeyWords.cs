using Jvn.Site.Diagnostics;
using Jvn.Site.Published;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Correspondence;

/// <summary>What an editor is shown of a key.</summary>
internal static class KeyWords
{
    private const int Group = 4;

    /// <summary>As people read it to each other: in groups of four.</summary>
    public static string Fingerprint(string fingerprint) => string.Join(' ', fingerprint.Chunk(Group).Select(digits => new string(digits)));

    /// <summary>Null when it is no fingerprint. Blanks and colons between the digits are passed over.</summary>
    public static string? ReadFingerprint(string written)
    {
        var digits = string.Concat(written.Where(letter => letter is not (' ' or ':' or '\u3000'))).ToUpperInvariant();
        digits = digits.StartsWith("0X", StringComparison.Ordinal) ? digits[2..] : digits;
        return digits.Length == 40 && digits.All(char.IsAsciiHexDigitUpper) ? digits : null;
    }

    public static Bilingual End(CorrespondentKey key) => key.ExpiresAt is { } end
        ? new($"{JapanTime.Day(JapanTime.DayOf(end))} まで", $"until {JapanTime.Day(JapanTime.DayOf(end))}")
        : new("期限なし", "does not expire");

    /// <summary>All of it but the names, on one line.</summary>
    public static Bilingual Short(CorrespondentKey key) => new(
        $"{Fingerprint(key.Fingerprint)}（{key.Kind}、{End(key).Japanese}）", $"{Fingerprint(key.Fingerprint)} ({key.Kind}, {End(key).English})");

    /// <summary>All of it, on lines of its own.</summary>
    public static IEnumerable<Bilingual> Lines(CorrespondentKey key) =>
    [
        new($"指紋: {Fingerprint(key.Fingerprint)}", $"fingerprint: {Fingerprint(key.Fingerprint)}"),
        .. key.Names.Select(name => new Bilingual($"名義: {VisibleText.Of(name)}", $"name: {VisibleText.Of(name)}")),
        new($"種類: {key.Kind}", $"kind: {key.Kind}"),
        new($"期限: {End(key).Japanese}", $"expiry: {End(key).English}"),
    ];
}
