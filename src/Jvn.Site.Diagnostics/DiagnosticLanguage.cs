namespace Jvn.Site.Diagnostics;

/// <summary>The language diagnostics are written in; it never changes what is found.</summary>
public enum DiagnosticLanguage
{
    English,
    Japanese,
}
