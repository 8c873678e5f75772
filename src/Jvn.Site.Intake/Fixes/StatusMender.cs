using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Texts;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Fixes;

/// <summary>Statuses that are spelt otherwise, or mistyped so that they can be one of them only.</summary>
internal static partial class StatusMender
{
    private const int Slip = 2;

    public static Fix? Mend(Diagnostic finding, FixableText text) =>
        finding.Arguments is [var key, _, .., var all] && (key == FieldKey.Status) && all == Words.Statuses.All
        && text.ValueAt(finding.Location) is var (start, end, value) && Meant(value) is { } status
            ? Fix.Replace(finding, start, end, value,
                value.Any(char.IsAsciiLetter) ? status.Word() : status.Name(Language.Japanese))
            : null;

    private static VendorStatus? Meant(string value)
    {
        var letters = Letters(value);
        var near = VendorStatusWords.All.Select(status => (Status: status, Distance: Spellings(status).Min(word => Distance(letters, word))))
            .OrderBy(pair => pair.Distance).ToList();
        return near[0].Distance == 0 || (near[0].Distance <= Slip && near[1].Distance > near[0].Distance + 1) ? near[0].Status : null;
    }

    private static IEnumerable<string> Spellings(VendorStatus status) =>
        new[] { status.Word(), status.Name(Language.Japanese), status.Name(Language.English) }.Select(Letters);

    // Among a few kanji and kana every other one is another meaning; only Latin words are long enough for a slip.
    private static int Distance(string letters, string word) =>
        letters == word ? 0 : letters.Length > 5 && letters.All(char.IsAsciiLetter) && word.All(char.IsAsciiLetter) ? NearestName.Distance(letters, word)
            : int.MaxValue / 2;

    private static string Letters(string value)
    {
        var letters = NoLetter().Replace(FoldedWidth.Of(value).ToLowerInvariant(), "");
        return letters.Replace("有り", "あり", StringComparison.Ordinal).Replace("無し", "なし", StringComparison.Ordinal)
            .Replace("製品有", "製品あり", StringComparison.Ordinal).Replace("製品無", "製品なし", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"[\s_,:;()\-・、，]")]
    private static partial Regex NoLetter();
}
