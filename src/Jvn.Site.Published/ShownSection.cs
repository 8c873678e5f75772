namespace Jvn.Site.Published;

/// <summary>A section of an advisory as it reads in each language.</summary>
public sealed class ShownSection
{
    internal ShownSection(AdvisoryId advisory, SectionKind kind, HtmlFragment japanese, HtmlFragment english, MentionLinks links)
    {
        Advisory = advisory;
        Kind = kind;
        Japanese = links.In(japanese, advisory, Language.Japanese);
        English = links.In(english, advisory, Language.English);
    }

    public AdvisoryId Advisory { get; }

    public SectionKind Kind { get; }

    public HtmlFragment Japanese { get; }

    /// <summary>Empty until the translation is out, and where it leaves the section out.</summary>
    public HtmlFragment English { get; }

    public bool IsEmpty => Japanese.IsEmpty && English.IsEmpty;

    public HtmlFragment In(Language language) => language == Language.English ? English : Japanese;

    /// <summary>True when <paramref name="language"/> is English and the section is in Japanese alone.</summary>
    public bool IsJapaneseOnly(Language language) => language == Language.English && English.IsEmpty && !Japanese.IsEmpty;
}
