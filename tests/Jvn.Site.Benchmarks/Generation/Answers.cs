namespace Jvn.Site.Benchmarks.Generation;

/// <summary>The vendor table of an advisory. Nearly two thirds of all vendors who were told do not answer; those who make many products are told most
/// often.</summary>
internal sealed class Answers(Dice dice, IReadOnlyList<MadeVendor> vendors)
{
    private const int AskedOften = 400;
    private const int UnansweredPercent = 73; // the maker always answers, so that it is 63 of all

    private readonly Prose prose = new(dice);

    /// <param name="changed">When the advisory was updated; null when it was not.</param>
    public IReadOnlyList<MadeStatement> Of(MadeVendor maker, int rows, string product, DateTimeOffset release, DateTimeOffset? changed)
    {
        var told = new List<MadeVendor> { maker };
        var known = new HashSet<MadeVendor> { maker };
        while (told.Count < rows)
        {
            var vendor = vendors[dice.Chance(90) ? dice.Skewed(Math.Min(AskedOften, vendors.Count), 1.6) : dice.Skewed(vendors.Count, 1.6)];
            if (known.Add(vendor))
                told.Add(vendor);
        }

        return [.. told.Select((vendor, n) => Statement(vendor, n == 0 ? "vulnerable" : Status(), product, release, changed))];
    }

    private string Status() => dice.Chance(UnansweredPercent)
        ? "unknown"
        : dice.Pick(["vulnerable", "vulnerable", "vulnerable", "vulnerable_investigating", "notvulnerable", "notvulnerable", "notvulnerable", "notvulnerable",
            "notvulnerable", "notvulnerable_investigating"]);

    private MadeStatement Statement(MadeVendor vendor, string status, string product, DateTimeOffset release, DateTimeOffset? changed)
    {
        var day = DateOnly.FromDateTime(release.DateTime);
        var notified = day.AddDays(-dice.Number(20, 42));
        if (status == "unknown")
            return new(vendor, status, notified, null, null, null, null, null);
        var hasAddress = dice.Chance(60);
        return new(vendor, status, notified, notified.AddDays(dice.Number(0, 18)), dice.Chance(30) ? prose.Comment(product, vendor.Page) : null,
            hasAddress ? $"{vendor.Page}news/{release:yyyyMMdd}-{dice.Number(1, 999)}.html" : null,
            hasAddress && dice.Chance(40) ? $"{product} の脆弱性への対応について" : null,
            changed is not null && dice.Chance(15) ? $"{status.Split('_')[0]}_investigating" : null);
    }
}
