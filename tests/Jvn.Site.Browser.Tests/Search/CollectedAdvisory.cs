namespace Jvn.Site.Browser.Tests.Search;

/// <summary>An advisory of the collection.</summary>
/// <param name="Released">The day; the hour is noon in Japan.</param>
/// <param name="Form">Empty, <c>notice</c>, <c>withdrawn</c> or <c>urgent</c>.</param>
internal sealed record CollectedAdvisory(
    string Id,
    string Released,
    string Title,
    string English,
    IReadOnlyList<string> Products,
    IReadOnlyList<string> Cves,
    IReadOnlyList<string> Cwes,
    string Severity,
    IReadOnlyList<(CollectedVendor Vendor, string Status)> Vendors,
    string Form)
{
    public bool IsWithdrawn => Form == "withdrawn";

    public string? Vector => Severity switch
    {
        "critical" => "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H",
        "high" => "CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H",
        "medium" => "CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N",
        "low" => "CVSS:3.1/AV:P/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N",
        _ => null,
    };
}
