using Jvn.Site.Published.Cvss;

namespace Jvn.Site.Published.Tests.Cvss;

/// <summary>Vectors for tests, from text that is known to be right and from all values of all metrics.</summary>
internal static class Vectors
{
    public static CvssVector Parse(string text) =>
        CvssVector.TryParse(text, out var vector, out var fault) ? vector : throw new ArgumentException($"{text}: {fault}");

    /// <summary>Every base vector of the version that <paramref name="sample"/> has.</summary>
    public static IEnumerable<CvssVector> AllLike(string sample)
    {
        var prefix = sample.StartsWith("CVSS:", StringComparison.Ordinal) ? sample[.."CVSS:3.1/".Length] : "";
        return Parse(sample).BaseMetrics
            .Aggregate(
                new[] { Array.Empty<string>() }.AsEnumerable(),
                (vectors, metric) => vectors.SelectMany(
                    _ => metric.ValuesMildestFirst, (vector, value) => vector.Append($"{metric.Abbreviation}:{value.Abbreviation}").ToArray()))
            .Select(parts => Parse(prefix + string.Join('/', parts)));
    }

    /// <summary>The vectors that differ from this one by the next worse value of a single metric.</summary>
    public static IEnumerable<CvssVector> NextWorse(CvssVector vector) =>
        from metric in vector.BaseMetrics
        let place = metric.ValuesMildestFirst.IndexOf(metric.Chosen) + 1
        where place < metric.ValuesMildestFirst.Length
        let worse = $"/{metric.Abbreviation}:{metric.ValuesMildestFirst[place].Abbreviation}"
        select Parse($"/{vector}".Replace($"/{metric}", worse, StringComparison.Ordinal)[1..]);
}
