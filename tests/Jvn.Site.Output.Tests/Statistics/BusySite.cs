using Jvn.Site.Output.Tests.Pages;
using Jvn.Site.Published;
using Xunit;
using static Jvn.Site.Output.Tests.Statistics.StatisticsSite;

namespace Jvn.Site.Output.Tests.Statistics;

/// <summary>Twelve years of a busy site, with every series of today, status, class of days and severity; its statistics, rendered once for a class.</summary>
public sealed class BusySite : IAsyncLifetime
{
    private static readonly PublicVendor[] Vendors = [.. Enumerable.Range(1, 24).Select(number => PublicModel.Vendor($"{number}", new($"架空{number}")))];

    private static readonly string[] Vectors =
    [
        VeryBad, NotVeryBad, "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N", "CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N",
            "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N",
    ];

    public static SiteModel Model { get; } = PublicModel.Site(Enumerable.Range(0, 450).Select(Advisory));

    internal StatisticsSite Statistics { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Statistics = await OfAsync(Model);

    public ValueTask DisposeAsync() => default;

    // Fixed strides stand for chance.
    private static PublicAdvisory Advisory(int at)
    {
        var publishedAt = PublicModel.Noon.AddDays(-(at * at / 46) - (at * 7 % 5));
        var id = (at * 13 % 17) switch { < 8 => $"JVN#{at:00000000}", < 16 => $"JVNVU#{at:00000000}", _ => $"JVNTA#{at:00000000}" };
        return PublicModel.Advisory(id, advisory =>
        {
            advisory.Set(x => x.PublishedAt, publishedAt).Set(x => x.UpdatedAt, publishedAt);
            advisory.Set(x => x.DaysOfHandling, at % 9 == 0 ? null : at * 31 % 43 * (at % 11 == 0 ? 6 : at % 3 == 0 ? 2 : 1));
            advisory.Set(x => x.Scores, (at * 11 % 13) is var pick && pick == 0 ? []
                : [Score(Vectors[pick < 3 ? 0 : pick < 7 ? 1 : pick < 11 ? 2 : pick < 12 ? 3 : at % 4 == 0 ? 4 : 3])]);
            if (at % 4 == 0)
                advisory.Set(x => x.Statements, [.. Vendors.Take(1 + (at % 23))
                    .Select((vendor, n) => SampleSite.Statement(vendor, n == 0 ? VendorStatus.Vulnerable : StatusOf((at + n) % 9)))]);
        });
    }

    private static VendorStatus StatusOf(int pick) => pick < VendorStatusWords.All.Length ? VendorStatusWords.All[pick] : VendorStatus.Unknown;
}
