using Jvn.Site.Output.Tree;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Pages;

/// <summary>The files that released texts name. They stand beside the Japanese page.</summary>
internal static class AttachmentFiles
{
    public static void Write(SiteModel site, ISiteWriter tree)
    {
        foreach (var advisory in site.Advisories)
        {
            foreach (var attachment in advisory.Attachments)
                tree.Write(SiteUrls.Attachment(advisory.Id, attachment.Name), attachment.Bytes.Span, advisory.Headline.ChangedAt(Language.English));
        }
    }
}
