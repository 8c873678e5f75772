using System.Text.RegularExpressions;

namespace Jvn.Site.Verification;

/// <summary>Tells by its address what a file of an advisory is.</summary>
internal static partial class AdvisoryAddress
{
    /// <summary>True for the data of an advisory: <c>/jp/JVN12345678/index.json</c>.</summary>
    public static bool IsData(string address) => Data().IsMatch(address);

    /// <summary>The root-relative part of an address of our own.</summary>
    public static string Of(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) ? Uri.UnescapeDataString(uri.AbsolutePath) : url;

    [GeneratedRegex(@"\A/(?:jp|vu|ta|tr|niscc)/[^/]+/index\.json\z")]
    private static partial Regex Data();
}
