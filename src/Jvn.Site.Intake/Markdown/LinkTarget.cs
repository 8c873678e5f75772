namespace Jvn.Site.Intake.Markdown;

/// <summary>An address that has passed every check.</summary>
/// <param name="Href">As it stands in the attribute, before HTML escaping.</param>
/// <param name="IsExternal">True for another site: the page tells browsers and search engines that we do not vouch for it.</param>
internal sealed record LinkTarget(string Href, bool IsExternal);
