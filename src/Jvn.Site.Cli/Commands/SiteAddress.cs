using System.CommandLine.Parsing;

namespace Jvn.Site.Cli.Commands;

/// <summary>The public address of a site, as a command takes it.</summary>
internal static class SiteAddress
{
    /// <summary>With a slash at its end; null when the text is no such address, which is said then.</summary>
    public static Uri? Parse(string text, SymbolResult result)
    {
        if (Uri.TryCreate(text, UriKind.Absolute, out var site) && site.Scheme is "http" or "https"
            && site.Query.Length + site.Fragment.Length + site.UserInfo.Length == 0)
            return WithSlash(site);
        result.AddError($"'{text}' is not the address of a site; write it like https://jvn.example.jp/.");
        return null;
    }

    public static Uri WithSlash(Uri site) => site.AbsolutePath.EndsWith('/') ? site : new Uri(site.AbsoluteUri + "/");
}
