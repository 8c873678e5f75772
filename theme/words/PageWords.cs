using Jvn.Site.Published;

namespace Jvn.Site.Theme.Words;

/// <summary>Every phrase that the pages themselves say, in one language. Both languages stand side by side, so that neither is forgotten.</summary>
public sealed partial class PageWords
{
    private static readonly PageWords InJapanese = new(Language.Japanese);
    private static readonly PageWords InEnglish = new(Language.English);

    private PageWords(Language language) => Language = language;

    /// <summary>The language of the page that these words are for.</summary>
    public Language Language { get; }

    public Language OtherLanguage => IsEnglish ? Language.Japanese : Language.English;

    private bool IsEnglish => Language == Language.English;

    public static PageWords In(Language language) => language == Language.English ? InEnglish : InJapanese;

    /// <summary>The value of a <c>lang</c> attribute.</summary>
    public static string Tag(Language language) => language == Language.English ? "en" : "ja";

    /// <summary>What a text in <paramref name="language"/> needs as its <c>lang</c> attribute on this page: nothing when it is the page's own.</summary>
    public string? TagIfOther(Language language) => language == Language ? null : Tag(language);

    private string Say(string japanese, string english) => IsEnglish ? english : japanese;
}
