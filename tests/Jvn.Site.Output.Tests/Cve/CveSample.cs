using System.Collections.Immutable;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Tests.Cve;

/// <summary>An advisory of one CVE, as a test wants it.</summary>
internal sealed record CveSample(string Id, CveId Cve, string Overview)
{
    public bool English { get; init; } = true;

    public bool Elsewhere { get; init; }

    public bool Old { get; init; }

    public bool Withdrawn { get; init; }

    /// <summary>Days after the others.</summary>
    public int Days { get; init; }

    private ImmutableArray<PublicAffectedProduct> Affected { get; init; } = [];

    private ImmutableArray<PublicStatement> Told { get; init; } = [];

    public CveSample Products(params ImmutableArray<PublicAffectedProduct> products) => this with { Affected = products };

    public CveSample Statements(params ImmutableArray<PublicStatement> statements) => this with { Told = statements };

    public PublicAdvisory Made()
    {
        var at = PublicModel.Noon.AddDays(Days);
        return PublicModel.Advisory(Id, advisory => advisory
            .Set(x => x.PublishedAt, at)
            .Set(x => x.UpdatedAt, at)
            .Set(x => x.ReleasedOn, Old ? JapanTime.DayOf(at) : null)
            .Set(x => x.Cves, [Cve])
            .Set(x => x.AssignedElsewhere, Elsewhere ? [Cve] : [])
            .Set(x => x.English, English ? PublicModel.English($"Title of {Id}", $"{Overview} {Id}") with { PublishedAt = at } : null)
            .Set(x => x.Affected, Affected)
            .Set(x => x.Statements, Told)
            .Set(x => x.Withdrawal, Withdrawn ? new PublicWithdrawal(at, new("誤り")) : null));
    }
}
