namespace Jvn.Site.Verification.Agreement;

/// <summary>The names of facts that are compared.</summary>
internal static class Fact
{
    public const string Id = "id";
    public const string Title = "title";
    public const string Published = "published";
    public const string Modified = "modified";
    public const string Cve = "cve";
    public const string Cvss = "cvss";

    /// <summary>Numbers of vendors with their statuses.</summary>
    public const string Vendors = "vendors";

    /// <summary>Names of vendors with the words of their statuses.</summary>
    public const string VendorNames = "vendor names";
}
