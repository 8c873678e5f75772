using System.Collections.Immutable;
using System.Globalization;
using Jvn.Site.Output.Csaf.Model;
using Jvn.Site.Published;
using Jvn.Site.Published.Cvss;

namespace Jvn.Site.Output.Csaf;

/// <summary>The scores of one vulnerability: one of each version that CSAF 2.0 knows, for the affected products; all others as notes.</summary>
internal sealed class CsafScores
{
    private readonly ImmutableArray<CvssVector> structured;
    private readonly ImmutableArray<CvssVector> others;
    private readonly ImmutableArray<string> products;

    /// <param name="products">The affected ones. Without any there is nothing that a score could hold for, and all become notes.</param>
    public CsafScores(ShownAdvisory advisory, CveId? cve, ImmutableArray<string> products)
    {
        // A score of this CVE goes before one of the whole advisory; test 6.1.7 allows one of each version for a product.
        ImmutableArray<CvssVector> all =
        [
            .. advisory.Scores
                .Where(score => cve is null || score.Cve is null || score.Cve == cve)
                .OrderBy(score => score.Cve is null)
                .Select(score => score.Vector)
                .Distinct(),
        ];
        this.products = products;
        structured = products.IsEmpty ? [] : [.. all.Where(vector => vector.Version != CvssVersion.V40).DistinctBy(vector => vector.Version)];
        others = [.. all.Except(structured)];
    }

    public ImmutableArray<CsafScore>? Structured
    {
        get
        {
            var second = structured.FirstOrDefault(vector => vector.Version == CvssVersion.V20) is { } v2
                ? new CsafCvss2(v2.BaseScore, v2.Text, v2.Version.Display) : null;
            ImmutableArray<CsafCvss3> third =
            [
                .. structured.Where(vector => vector.Version is CvssVersion.V30 or CvssVersion.V31).OrderByDescending(vector => vector.Version).Select(vector =>
                    new CsafCvss3(vector.BaseScore, $"{vector.BaseSeverity}".ToUpperInvariant(), vector.Text, vector.Version.Display)),
            ];
            if (third.IsEmpty)
                return second is null ? null : [new CsafScore(second, null, products)];
            return [.. third.Select((score, index) => new CsafScore(index == 0 ? second : null, score, products))];
        }
    }

    public IEnumerable<CsafNote> Notes => others.SelectMany(vector => CsafText.Note(
        "other",
        $"CVSS v{vector.Version.Display}",
        $"{vector.Text} ({vector.BaseScore.ToString("0.0", CultureInfo.InvariantCulture)}, {vector.BaseSeverity})"));
}
