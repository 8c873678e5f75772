using System.Globalization;
using Jvn.Site.Published.Cvss;

namespace Jvn.Site.Benchmarks.Generation;

/// <summary>CVSS vectors of the versions that were in use.</summary>
internal sealed class Scores(Dice dice)
{
    public IReadOnlyList<MadeScore> Of(int year, IReadOnlyList<string> cves)
    {
        if (year < 2008 || cves.Count == 0)
            return year < 2006 ? [] : [Score(Version2(), null)];
        var scores = new List<MadeScore>();
        foreach (var cve in cves.Take(cves.Count > 1 ? dice.Number(1, cves.Count) : 1))
        {
            var rated = cves.Count > 1 ? cve : null;
            if (year >= 2015)
                scores.Add(Score(Version3(year), rated));
            if (year < 2024)
                scores.Add(Score(Version2(), rated));
            else if (dice.Chance(70))
                scores.Add(Score(Version4(), rated));
        }

        return scores;
    }

    private static MadeScore Score(string text, string? cve) => CvssVector.TryParse(text, out var vector, out _)
        ? new(text, vector.BaseScore.ToString("0.0", CultureInfo.InvariantCulture), cve)
        : throw new InvalidOperationException(text);

    private string Version2() => $"AV:{One("NNAL")}/AC:{One("LLMH")}/Au:{One("NNS")}/C:{One("NPC")}/I:{One("PPC")}/A:{One("NPC")}";

    private string Version3(int year) => $"CVSS:3.{(year < 2020 ? 0 : 1)}/AV:{One("NNNALP")}/AC:{One("LLH")}/PR:{One("NNLH")}/UI:{One("NR")}/S:{One("UUC")}/" +
        $"C:{One("NLH")}/I:{One("LLH")}/A:{One("NLH")}";

    private string Version4() => $"CVSS:4.0/AV:{One("NNALP")}/AC:{One("LLH")}/AT:{One("NNP")}/PR:{One("NNLH")}/UI:{One("NPA")}/VC:{One("NLH")}/" +
        $"VI:{One("LH")}/VA:{One("NLH")}/SC:{One("NNL")}/SI:{One("NNL")}/SA:{One("NNL")}";

    private string One(string letters) => dice.Letters(letters, 1);
}
