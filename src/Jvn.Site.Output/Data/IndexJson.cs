using Jvn.Site.Output.Pages;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Data;

/// <summary>Many advisories in short, newest update first. A withdrawn one stays, and says that it is.</summary>
internal static class IndexJson
{
    public static byte[] Render(IEnumerable<ShownAdvisory> advisories, SiteSettings settings) => JsonDocuments.Render(json => json.WriteObject(() =>
    {
        JsonHead.Write(json, settings, "index");
        json.WriteInstant("modified", PageTimes.Newest(advisories));
        json.WriteRows("advisories", advisories, (row, advisory) => AdvisoryJson.WriteIdentity(row, advisory, settings));
    }));
}
