namespace Jvn.Site.Published;

/// <summary>A plain text in Japanese and, where there is one, in English. Never markup: whoever prints it escapes it.</summary>
public sealed record LocalizedText(string Japanese, string? English = null)
{
    /// <summary>The text in <paramref name="language"/>, or the Japanese one, with the language it really is in (for the page's <c>lang</c>
    /// attribute).</summary>
    public LanguageText In(Language language) =>
        language == Language.English && English is { } english ? new(english, Language.English) : new(Japanese, Language.Japanese);
}
