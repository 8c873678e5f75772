using System.Net;
using System.Text;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;

namespace Jvn.Site.Output.Csaf;

/// <summary>Where the links of a text lead: its plain form has only their words.</summary>
internal static class FragmentLinks
{
    /// <summary>Web addresses, in the order of the text.</summary>
    public static IReadOnlyList<string> Of(HtmlFragment fragment)
    {
        var found = new List<string>();
        var attributes = new HtmlAttributes(Encoding.UTF8.GetBytes(fragment.Html));
        while (attributes.MoveNext())
        {
            if (attributes.Name.SequenceEqual("href"u8)
                && Uri.TryCreate(WebUtility.HtmlDecode(Encoding.UTF8.GetString(attributes.Value)), UriKind.Absolute, out var link)
                && WebAddress.Of(link) is { } address)
                found.Add(address);
        }

        return found;
    }
}
