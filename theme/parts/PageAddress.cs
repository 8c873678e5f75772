using Jvn.Site.Published;

namespace Jvn.Site.Theme.Parts;

/// <summary>Where a page stands in each language.</summary>
public sealed record PageAddress(string Japanese, string English)
{
    /// <summary>A page that stands for both languages.</summary>
    public bool IsBilingual => Japanese == English;

    public string In(Language language) => language == Language.English ? English : Japanese;

    public static PageAddress Of(Func<Language, string> address) => new(address(Language.Japanese), address(Language.English));
}
