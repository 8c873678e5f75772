using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Markdown;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Parsing;

/// <summary>The title of a page that is the address of another one: readers would be taken elsewhere than they are told.</summary>
internal static class LinkTitle
{
    public static void Check(LocalizedText? title, Located<Uri> url, DiagnosticBag bag)
    {
        var titles = new[] { title?.Japanese, title?.English }.OfType<string>();
        if (titles.FirstOrDefault(words => LinkText.IsOtherAddress(words, url.Value.OriginalString)) is { } words)
            bag.Add(DiagnosticCatalog.LinkTextIsOtherAddress.At(url.Location, words, url.Value.OriginalString));
    }
}
