namespace Jvn.Site.Diagnostics;

/// <summary>One sentence in the two languages our editors read.</summary>
public sealed record Bilingual(string Japanese, string English)
{
    public string In(DiagnosticLanguage language) => language == DiagnosticLanguage.Japanese ? Japanese : English;
}
