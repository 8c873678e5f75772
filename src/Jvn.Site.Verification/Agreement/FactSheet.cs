using System.Text.RegularExpressions;

namespace Jvn.Site.Verification.Agreement;

/// <summary>What one file says of an advisory, in words that can be compared with those of another.</summary>
internal sealed partial class FactSheet
{
    /// <summary>By name of the fact.</summary>
    public SortedDictionary<string, string> Facts { get; } = new(StringComparer.Ordinal);

    public void Set(string fact, string? value) => Facts[fact] = Plain(value ?? "");

    /// <summary>Things without an order.</summary>
    public void Set(string fact, IEnumerable<string?> values) =>
        Facts[fact] = string.Join(" | ", values.Select(value => Plain(value ?? "")).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    // Blanks are laid out, and some formats make brackets and ampersands inert.
    private static string Plain(string text) => Blanks().Replace(text, " ").Trim().Replace('<', '＜').Replace('>', '＞').Replace('&', '＆');

    [GeneratedRegex(@"[\s\p{Cc}]+")]
    private static partial Regex Blanks();
}
