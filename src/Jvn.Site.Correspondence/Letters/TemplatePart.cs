using Jvn.Site.Diagnostics;

namespace Jvn.Site.Correspondence.Letters;

/// <summary>A piece of a template: words as they stand, or a placeholder.</summary>
internal sealed record TemplatePart(string Text, Placeholder? Placeholder, SourceLocation Location)
{
    public static TemplatePart LineFeed { get; } = new("\n", null, default);
}
