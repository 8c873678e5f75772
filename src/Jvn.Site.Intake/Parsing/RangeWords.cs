using System.Collections.Immutable;
using System.Diagnostics;
using System.Numerics;
using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Parsing;

/// <summary>Holds a range for machines against itself and against the phrase for readers beside it: both are the same statement.</summary>
internal static partial class RangeWords
{
    public static void Check(Located<string> written, VersionRange range, LocalizedText? phrase, DiagnosticBag bag)
    {
        foreach (var alternative in range.Alternatives.Where(IsEmpty))
            bag.Add(DiagnosticCatalog.RangeEmpty.At(written.Location, string.Join(',', alternative)));
        var texts = phrase is null ? [] : new[] { phrase.Japanese, phrase.English }.OfType<string>();
        if (texts.FirstOrDefault(words => !Agree(range, words) || !EndsAlike(range, words)) is { } other)
            bag.Add(DiagnosticCatalog.RangeAndWordsDiffer.At(written.Location, written.Value, other));
    }

    // How versions are ordered is the vendor's business, but for numbers with points between them.
    private static bool IsEmpty(ImmutableArray<VersionComparator> conditions)
    {
        foreach (var one in conditions)
        {
            foreach (var other in conditions)
            {
                if (IsLower(one.Operator) && IsUpper(other.Operator) && Compare(one.Version, other.Version) is { } order
                    && (order > 0 || (order == 0 && (IsStrict(one.Operator) || IsStrict(other.Operator)))))
                    return true;
            }
        }

        return false;
    }

    private static bool IsLower(VersionOperator op) => op is VersionOperator.GreaterThan or VersionOperator.GreaterThanOrEqual or VersionOperator.Equal;

    private static bool IsUpper(VersionOperator op) => op is VersionOperator.LessThan or VersionOperator.LessThanOrEqual or VersionOperator.Equal;

    private static bool IsStrict(VersionOperator op) => op is VersionOperator.GreaterThan or VersionOperator.LessThan;

    /// <summary>The order of two versions; null where they are more than numbers with points between them.</summary>
    public static int? Compare(string one, string other)
    {
        if (!Dotted().IsMatch(one) || !Dotted().IsMatch(other))
            return null;
        var (left, right) = (Parts(one), Parts(other));
        for (var part = 0; part < Math.Max(left.Length, right.Length); part++)
        {
            var order = left.ElementAtOrDefault(part).CompareTo(right.ElementAtOrDefault(part));
            if (order != 0)
                return order;
        }

        return 0;
    }

    private static BigInteger[] Parts(string version) =>
        [.. version.Split('.').Select(part => BigInteger.Parse(part, System.Globalization.CultureInfo.InvariantCulture))];

    // Words without a number, such as "before the fix", say nothing that could differ.
    private static bool Agree(VersionRange range, string words)
    {
        var versions = range.Alternatives.SelectMany(alternative => alternative).Select(condition => condition.Version)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var said = Numbers().Matches(words).Select(match => match.Value).ToList();
        if (said.Count == 0)
            return true;
        return versions.All(version => VersionMention.In(words, version).Any()) && said.Where(number => number.Contains('.'))
            .All(number => versions.Any(version => VersionMention.In(version, number).Any()));
    }

    // Whether the last version is among those that are meant: "prior to 3.1" leaves it out, "3.1 and earlier" does not.
    private static bool EndsAlike(VersionRange range, string words) =>
        range.Alternatives.SelectMany(conditions => conditions).All(condition => EndsAlike(condition, words));

    private static bool EndsAlike(VersionComparator condition, string words) => condition.Operator switch
    {
        VersionOperator.LessThanOrEqual => !VersionMention.In(words, condition.Version)
            .Any(mention => LeavesOutAfter().IsMatch(mention.After) || LeavesOutBefore().IsMatch(mention.Before)),
        VersionOperator.LessThan => !VersionMention.In(words, condition.Version).Any(mention => IncludesAfter().IsMatch(mention.After)),
        VersionOperator.Equal or VersionOperator.GreaterThan or VersionOperator.GreaterThanOrEqual => true,
        _ => throw new UnreachableException(),
    };

    [GeneratedRegex(@"\A[0-9]{1,30}(?:\.[0-9]{1,30}){0,9}\z")]
    private static partial Regex Dotted();

    [GeneratedRegex(@"[0-9]+(?:\.[0-9]+)*")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\A ?(?:より前|未満)")]
    private static partial Regex LeavesOutAfter();

    [GeneratedRegex(@"(?:prior to|before|earlier than) (?:version )?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeavesOutBefore();

    [GeneratedRegex(@"\A(?: ?(?:以前|以下|まで)| (?:and|or) (?:earlier|prior|below|older))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IncludesAfter();
}
