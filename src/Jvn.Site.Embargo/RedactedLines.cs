using System.Collections.Immutable;

namespace Jvn.Site.Embargo;

/// <summary>What a shared log may say of findings about withheld files: the code, and a number that tells files apart. They come after all others, so that not
/// even their place in the order tells anything.</summary>
public static class RedactedLines
{
    public static ImmutableArray<(string File, Finding Finding)> Of(ImmutableArray<Finding> findings)
    {
        var confidential = findings.Where(finding => finding.IsConfidential).ToList();
        var numbers = confidential.Select(finding => finding.Diagnostic.Location.Path).Distinct(StringComparer.Ordinal).Index()
            .ToDictionary(pair => pair.Item, pair => $"withheld-{pair.Index + 1}", StringComparer.Ordinal);
        return [.. confidential.Select(finding => (numbers[finding.Diagnostic.Location.Path], finding))];
    }
}
