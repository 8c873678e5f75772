using Jvn.Site.Published;

namespace Jvn.Site.Output.Csaf;

/// <summary>Addresses as files of the provider name them: with scheme and host.</summary>
internal static class CsafAddress
{
    public static string Absolute(SiteSettings settings, string address) => settings.BaseUrl.AbsoluteUri + address[1..];
}
