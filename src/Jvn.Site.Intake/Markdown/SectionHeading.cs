using Jvn.Site.Published;

namespace Jvn.Site.Intake.Markdown;

/// <summary>What a level-2 heading means. Exactly one of the cases below.</summary>
internal abstract record SectionHeading
{
    private SectionHeading()
    {
    }

    /// <summary>One of the fixed sections.</summary>
    public sealed record Known(SectionKind Kind) : SectionHeading;

    /// <summary>A section the site makes itself from <paramref name="Key"/> of the front matter.</summary>
    public sealed record Generated(string Key) : SectionHeading;

    /// <summary>A fixed section under its name in the other language.</summary>
    public sealed record OtherLanguage(SectionKind Kind) : SectionHeading;

    /// <summary>Nearly the name of a fixed section.</summary>
    public sealed record Misspelt(SectionKind Kind) : SectionHeading;

    public sealed record Unknown : SectionHeading;
}
