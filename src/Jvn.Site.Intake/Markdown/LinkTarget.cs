namespace Jvn.Site.Intake.Markdown;

/// <summary>An address that has passed every check.</summary>
/// <param name="Href">As it stands in the attribute, before HTML escaping.</param>
/// <param name="IsExternal">True for another site: the page tells browsers and search engines that we do not vouch for it.</param>
internal sealed record LinkTarget(string Href, bool IsExternal)
{
    /// <summary>The attribute that says so, with the space before it; empty for a link within the site.</summary>
    public string Relation => IsExternal ? " rel=\"noopener nofollow ugc\"" : "";
}
