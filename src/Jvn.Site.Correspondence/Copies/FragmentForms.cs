using System.Net;
using System.Text.RegularExpressions;
using Jvn.Site.Published;

namespace Jvn.Site.Correspondence.Copies;

/// <summary>Texts of an advisory without the site: nothing in them leads anywhere. Whoever followed a link before the release would tell its server that
/// there is something.</summary>
internal sealed partial class FragmentForms(ShownAdvisory advisory)
{
    /// <summary>The folder of the attachments in a bundle.</summary>
    public const string Folder = "attachments/";

    /// <summary>With pictures in the page itself, and addresses to be read.</summary>
    public string Html(HtmlFragment text) => Link().Replace(Picture().Replace(text.Html, Drawn), Read);

    /// <summary>The same for a reader of HTML that knows no pictures: their names stand for them.</summary>
    public string HtmlOfWords(HtmlFragment text) => Link().Replace(Picture().Replace(text.Html, Named), Read);

    private string Drawn(Match picture)
    {
        var alternative = picture.Groups["alt"].Value;
        return Attached(picture.Groups["address"].Value) is { } file && MediaType(file.Name) is { } type
            ? $"<img alt=\"{alternative}\" src=\"data:{type};base64,{Convert.ToBase64String(file.Bytes.Span)}\">"
            : Named(picture);
    }

    private string Named(Match picture) => Attached(picture.Groups["address"].Value) is { } file
        ? $"［{picture.Groups["alt"].Value}: {Folder}{WebUtility.HtmlEncode(file.Name)}］" : $"［{picture.Groups["alt"].Value}］";

    private string Read(Match link)
    {
        var (address, words) = (WebUtility.HtmlDecode(link.Groups["address"].Value), link.Groups["words"].Value);
        var shown = Attached(link.Groups["address"].Value) is { } file ? Folder + file.Name
            : address.StartsWith("http", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.Ordinal) ? address : null;
        return shown is null || WebUtility.HtmlDecode(words) == shown ? words : $"{words}（{WebUtility.HtmlEncode(shown)}）";
    }

    private PublicAttachment? Attached(string address) => advisory.Attachments.FirstOrDefault(file =>
        WebUtility.HtmlDecode(address) is var target && (target == SiteUrls.Attachment(advisory.Id, file.Name)
            || Uri.UnescapeDataString(target) == SiteUrls.Attachment(advisory.Id, file.Name)));

    private static string? MediaType(string name) => name[(name.LastIndexOf('.') + 1)..].ToLowerInvariant() switch
    {
        "png" => "image/png",
        "jpg" or "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "svg" => "image/svg+xml",
        _ => null,
    };

    [GeneratedRegex("""<img src="(?<address>[^"]*)" alt="(?<alt>[^"]*)"[^>]*>""")]
    private static partial Regex Picture();

    [GeneratedRegex("""<a href="(?<address>[^"]*)"[^>]*>(?<words>.*?)</a>""", RegexOptions.Singleline)]
    private static partial Regex Link();
}
