using System.Diagnostics;
using Jvn.Site.Published;

namespace Jvn.Site.Theme.Parts;

/// <summary>The anchors of an advisory's sections. Both languages share them and links from elsewhere rest on them: they never change.</summary>
public static class Anchors
{
    public const string Overview = "overview";
    public const string Affected = "affected";
    public const string Details = "details";
    public const string Impact = "impact";
    public const string Solution = "solution";
    public const string Vendors = "vendors";
    public const string Remarks = "remarks";
    public const string References = "references";
    public const string Addendum = "addendum";
    public const string Analysis = "analysis";
    public const string Credit = "credit";
    public const string Related = "related";
    public const string History = "history";
    public const string MachineReadable = "machine-readable";

    /// <summary>The anchor of a section that an editor writes.</summary>
    public static string Of(SectionKind kind) => kind switch
    {
        SectionKind.Overview => Overview,
        SectionKind.AffectedSystems => Affected,
        SectionKind.Details => Details,
        SectionKind.Impact => Impact,
        SectionKind.Solution => Solution,
        SectionKind.Addendum => Addendum,
        SectionKind.Analysis => Analysis,
        SectionKind.Credit => Credit,
        _ => throw new UnreachableException(),
    };
}
