namespace Jvn.Site.Verification.Agreement;

/// <summary>The names of facts that are compared.</summary>
internal static class Fact
{
    public const string Id = "id";
    public const string Title = "title";
    public const string Published = "published";
    public const string Modified = "modified";

    /// <summary>The publication as RSS 2.0 writes a time.</summary>
    public const string PublishedInMail = "published (RFC 822)";
    public const string Cve = "cve";
    public const string Cvss = "cvss";

    public const string Cwe = "cwe";

    /// <summary>Numbers of vendors with their statuses.</summary>
    public const string Vendors = "vendors";

    /// <summary>Names of vendors with the words of their statuses.</summary>
    public const string VendorNames = "vendor names";

    /// <summary>Numbers of vendors with the addresses of their pages.</summary>
    public const string Links = "links";

    /// <summary>Vendor, product and version phrase of each row.</summary>
    public const string Products = "products";

    /// <summary>The same, with the range where there is no phrase.</summary>
    public const string FullNames = "full names of products";

    /// <summary>The CVEs of each row.</summary>
    public const string ProductCves = "CVEs of products";

    /// <summary>Whether each product is affected.</summary>
    public const string ProductStatuses = "statuses of products";

    /// <summary>The same in the words of CSAF, by number of the vendor.</summary>
    public const string CsafStatuses = "statuses of CSAF";

    /// <summary>The ranges that programs read.</summary>
    public const string Ranges = "ranges";

    /// <summary>The conditions of each range, whichever of them belong together.</summary>
    public const string Conditions = "conditions of ranges";

    public const string Cpe = "CPE";

    /// <summary>まず行うこと: the word, then the line of text.</summary>
    public const string Action = "action";

    /// <summary>The line of text, and 対策方法.</summary>
    public const string Solution = "solution";

    /// <summary>The action as VULDEF classes it.</summary>
    public const string SolutionType = "type of solution";

    /// <summary>The instants of 更新履歴.</summary>
    public const string History = "history";
}
