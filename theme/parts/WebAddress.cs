namespace Jvn.Site.Theme.Parts;

/// <summary>The only way an address that somebody wrote becomes a link.</summary>
public static class WebAddress
{
    /// <summary>The address when it leads to the web; null for every other scheme, which is then not linked.</summary>
    public static string? Of(Uri? address) =>
        address is { IsAbsoluteUri: true } && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address.AbsoluteUri : null;
}
