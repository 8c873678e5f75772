namespace Jvn.Site.Published;

/// <summary>The two languages of the site. Japanese is the original, English its translation.</summary>
public enum Language
{
    Japanese,
    English,
}
