using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake.Model;

/// <summary>What happened between the coordinator and the vendors of one advisory: the file <c>X.case.yml</c> beside <c>X.md</c>. Confidential for ever: no
/// part of it passes the gate, and nothing wrong in it stops the site.</summary>
/// <param name="Events">By their instants; those of one instant as they stand in the file.</param>
/// <param name="IsWhole">False when a part of the file could not be read: then what is missing proves nothing.</param>
public sealed record Case(InputEntry File, ImmutableArray<CaseEvent> Events, bool IsWhole)
{
    /// <summary>What the names of such files end with.</summary>
    public const string Ending = ".case.yml";

    public SourceLocation Start => new(File.Path);

    /// <summary>Every vendor that an event is about, in the order in which they came in.</summary>
    public IEnumerable<string> Vendors => Events.Select(one => one.Vendor?.Value).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>Those who know the details, whoever told them, in the order in which they learnt them.</summary>
    public IEnumerable<string> Told => Events.Where(one => one.Kind == CaseEventKind.Details).Select(one => one.Vendor?.Value).OfType<string>()
        .Distinct(StringComparer.Ordinal);

    /// <summary>The first event of a kind about a vendor.</summary>
    public CaseEvent? First(CaseEventKind kind, string vendor) => Of(vendor).FirstOrDefault(one => one.Kind == kind);

    /// <summary>The last event of a kind about a vendor.</summary>
    public CaseEvent? Last(CaseEventKind kind, string vendor) => Of(vendor).LastOrDefault(one => one.Kind == kind);

    /// <summary>What happened with a vendor, oldest first.</summary>
    public IEnumerable<CaseEvent> Of(string vendor) => Events.Where(one => one.Vendor?.Value == vendor);

    /// <summary>The release instant that a vendor was told last, with the details or by itself; null when it was told none.</summary>
    public DateTimeOffset? AnnouncedTo(string vendor) =>
        Of(vendor).LastOrDefault(one => one is { Kind: CaseEventKind.Date or CaseEventKind.Details, ReleaseAt: not null })?.ReleaseAt!.Value;
}
