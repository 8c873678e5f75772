namespace Jvn.Site.Published;

/// <summary>A plain text and the language it is in, which may differ from the page's.</summary>
public readonly record struct LanguageText(string Text, Language Language)
{
    public override string ToString() => Text;
}
