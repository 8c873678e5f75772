using System.Text;
using Jvn.Site.Output.Pages;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Discovery;

/// <summary>RFC 9116: whom to tell of a vulnerability of this site. The file goes stale when nothing was published for a year.</summary>
internal static class SecurityTxt
{
    /// <summary>Null when there is nobody to write to, or nothing was ever published.</summary>
    /// <param name="csaf">The address of the metadata of CSAF, where the site has any.</param>
    public static string? Render(SiteModel site, string? csaf)
    {
        var newest = PageTimes.Newest(site);
        if (site.Settings.ContactUrl is not { Scheme: "https" or "mailto" } contact || newest <= PageTimes.Fixed)
            return null;

        var lines = new StringBuilder();
        Add("Contact", contact.AbsoluteUri);
        Add("Expires", JapanTime.Rfc3339(newest.AddYears(1)));
        Add("Preferred-Languages", "ja, en");

        // The RFC asks for https wherever a field holds an address of the web.
        if (site.Settings.BaseUrl.Scheme == Uri.UriSchemeHttps)
        {
            Add("Canonical", site.Settings.Absolute(SiteUrls.SecurityTxt));
            if (csaf is not null)
                Add("CSAF", site.Settings.Absolute(csaf));
        }

        return lines.ToString();

        void Add(string field, string value) => lines.Append(field).Append(": ").Append(value).Append('\n');
    }
}
