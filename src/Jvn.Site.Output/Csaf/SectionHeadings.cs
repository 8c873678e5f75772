using System.Diagnostics;
using Jvn.Site.Published;
using Jvn.Site.Theme.Words;

namespace Jvn.Site.Output.Csaf;

/// <summary>What the page writes above a section.</summary>
internal static class SectionHeadings
{
    public static string Of(SectionKind kind, PageWords words) => kind switch
    {
        SectionKind.Overview => words.Overview,
        SectionKind.AffectedSystems => words.Affected,
        SectionKind.Details => words.Details,
        SectionKind.Impact => words.Impact,
        SectionKind.Solution => words.Solution,
        SectionKind.Addendum => words.Addendum,
        SectionKind.Analysis => words.Analysis,
        SectionKind.Credit => words.Credit,
        _ => throw new UnreachableException(),
    };
}
