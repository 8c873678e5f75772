using System.Collections.Immutable;

namespace Jvn.Site.Intake.Markdown;

/// <summary>The body of an advisory as finished sections. After an error it may be incomplete; the bag knows, and such a file is not published.</summary>
/// <param name="Sections">In the order they stand in the file.</param>
/// <param name="Attachments">Each attachment the text uses, once, where it is first used.</param>
public sealed record ParsedBody(ImmutableArray<ParsedSection> Sections, ImmutableArray<AttachmentUse> Attachments)
{
    public static ParsedBody Empty { get; } = new([], []);
}
