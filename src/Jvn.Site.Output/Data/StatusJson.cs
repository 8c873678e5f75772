using System.Security.Cryptography;
using System.Text;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Pages;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Data;

/// <summary>In one small file: what the site holds, and of when. It is made from what is public and from nothing else: no clock, no version, no number of a
/// release, so that the same site has the same status wherever it was made.</summary>
public static class StatusJson
{
    private static readonly string[] States = ["published", "withdrawn"];

    /// <summary>The files of data that <see cref="BuildOf"/> is taken over.</summary>
    internal static IEnumerable<string> Sources(SiteModel site) =>
        site.Advisories.Select(advisory => SiteUrls.AdvisoryData(advisory.Id)).Append(SiteUrls.AdvisoriesData).Append(SiteUrls.VendorsData);

    /// <summary>Tells two states of the public data apart: SHA-256, in lower-case hexadecimal, of those lines of <c>SHA256SUMS</c> that name
    /// <c>api/advisories.json</c>, <c>api/vendors.json</c> and the <c>index.json</c> of each advisory, in the order in which they stand there.</summary>
    public static string BuildOf(IEnumerable<KeyValuePair<string, FileHash>> data) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Concat(data.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{file.Value}  {file.Key[1..]}\n")))));

    internal static byte[] Render(SiteModel site, string build) => JsonDocuments.Render(json => json.WriteObject(() =>
    {
        JsonHead.Write(json, site.Settings, "status");
        json.WriteInstant("modified", PageTimes.Newest(site));
        json.WriteString("build", build);
        json.WriteObject("advisories", () =>
        {
            foreach (var state in States)
                json.WriteNumber(state, site.Advisories.Count(advisory => DataWords.State(advisory.Headline) == state));
        });
        json.WriteObject("forms", () =>
        {
            foreach (var form in Enum.GetValues<AdvisoryForm>())
                json.WriteNumber(DataWords.Form(form), site.Advisories.Count(advisory => advisory.Headline.Form == form));
        });
        json.WriteNumber("vendors", site.Vendors.Length);
    }));
}
