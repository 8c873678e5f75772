using Jvn.Site.Published;

namespace Jvn.Site.Output.Feeds;

/// <summary>Which advisory an address leads to, where it is one of this site or of JVN. It is told by its form: whether there is such a page is no
/// matter.</summary>
internal static class SisterAdvisory
{
    private const string Jvn = "jvn.jp";

    /// <summary>Null for every other address.</summary>
    public static AdvisoryId? Of(Uri address, SiteSettings settings)
    {
        if (!address.IsAbsoluteUri || (!IsOf(address, settings.BaseUrl.IdnHost) && !IsOf(address, Jvn) && !IsOf(address, "www." + Jvn)))
            return null;
        var folders = address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries).SkipWhile(folder => folder == "en").ToList();
        return folders is [_, var slug, ..] && AdvisoryId.TryParseSlug(slug, out var id) ? id : null;
    }

    private static bool IsOf(Uri address, string host) =>
        address.Scheme is "http" or "https" && address.IdnHost.Equals(host, StringComparison.OrdinalIgnoreCase);
}
