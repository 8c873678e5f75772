namespace Jvn.Site.Browser.Tests.Pages;

/// <summary>A kind of page, and one of the demonstration site to look at.</summary>
/// <param name="Name">What failures call it.</param>
/// <param name="Component">The theme's component that shows it.</param>
/// <param name="Japanese">The address of the Japanese one.</param>
/// <param name="Shows">A text that only this kind of page has, as proof that the address is one of this kind.</param>
public sealed record PageKind(string Name, string Component, string Japanese, string Shows)
{
    /// <summary>The address of the English one.</summary>
    public string English => IsBilingual ? Japanese : "/en" + Japanese;

    /// <summary>One page speaks both languages.</summary>
    public bool IsBilingual => Japanese == "/404.html";

    public string In(string language) => language == "en" ? English : Japanese;
}
