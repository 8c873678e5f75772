using Markdig.Syntax.Inlines;

namespace Jvn.Site.Intake.Markdown;

/// <summary>A web address that stands in the text without signs around it.</summary>
internal sealed class BareAddressInline : LeafInline
{
    public required string Address { get; init; }
}
