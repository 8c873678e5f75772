using System.Collections.Immutable;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Markdown;

/// <summary>A vendor's own words.</summary>
/// <param name="Links">Every address they link to, as the vendor wrote it, for the search for withheld identifiers.</param>
public sealed record ParsedComment(HtmlFragment Html, ImmutableArray<string> Links)
{
    public static ParsedComment Empty { get; } = new(HtmlFragment.Empty, []);
}
