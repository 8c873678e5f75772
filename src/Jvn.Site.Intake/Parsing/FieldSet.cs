using System.Collections.Immutable;

namespace Jvn.Site.Intake.Parsing;

/// <summary>The keys that one kind of map may have. <c>input/README.md</c> explains every one of them; a test compares.</summary>
/// <param name="Name">What the map is called in findings, for example <c>vendors[]</c>.</param>
public sealed record FieldSet(string Name, ImmutableArray<string> Keys)
{
    public static FieldSet Advisory { get; } = new("advisory",
    [
        "id", "kind", "title", "release-at", "handling-started", "delay-reason", "urgent", "action", "cve", "cwe", "cvss", "affected", "vendors",
        "references", "related", "history", "withdrawn", "contact", "corrections", "taken-back", "early-release",
    ]);

    public static FieldSet Translation { get; } = new("translation", ["title", "release-at"]);

    public static FieldSet Localized { get; } = new("text", ["ja", "en"]);

    public static FieldSet Action { get; } = new("action", ["do", "text"]);

    public static FieldSet Score { get; } = new("cvss", ["vector", "score", "cve"]);

    public static FieldSet Affected { get; } = new("affected", ["vendor", "product", "versions", "range", "cpe", "cve"]);

    public static FieldSet Statement { get; } = new("vendors", ["vendor", "status", "notified", "replied", "comment", "url", "history"]);

    public static FieldSet StatusChange { get; } = new("vendors.history", ["at", "status"]);

    public static FieldSet Reference { get; } = new("references", ["title", "url"]);

    public static FieldSet Related { get; } = new("related", ["jpcert-alert", "jpcert-report", "cert-advisory", "cpni-advisory", "trnotes", "jvndb"]);

    public static FieldSet Revision { get; } = new("history", ["at", "text"]);

    public static FieldSet Withdrawal { get; } = new("withdrawn", ["at", "reason"]);

    public static FieldSet Correction { get; } = new("corrections", ["at", "note"]);

    public static FieldSet TakenBack { get; } = new("taken-back", ["at", "reason"]);

    public static FieldSet EarlyRelease { get; } = new("early-release", ["at", "planned", "reason"]);

    public static FieldSet Contact { get; } = new("contact", ["since", "reason", "attempts"]);

    public static FieldSet Attempt { get; } = new("attempts", ["on", "by"]);

    public static FieldSet Vendor { get; } = new("vendor",
    [
        "number", "name", "kana", "aliases", "site", "registration", "contact", "pgp", "fingerprint", "keywords", "contact-log", "unreachable",
    ]);

    public static FieldSet VendorContact { get; } = new("contact of a vendor", ["name", "email", "postal"]);

    public static FieldSet Listing { get; } = new("unreachable", ["since", "reason", "name-listed-at", "product-listed-at", "products", "answered-at"]);

    public static FieldSet ListedProduct { get; } = new("products", ["name", "versions"]);

    public static FieldSet Settings { get; } = new("site.yml", ["base-url", "name", "operator", "contact-url", "terms-url", "feed-length"]);

    // Stays last: static properties initialize in textual order.
    public static ImmutableArray<FieldSet> All { get; } =
    [
        Advisory, Translation, Localized, Action, Score, Affected, Statement, StatusChange, Reference, Related, Revision, Withdrawal, Correction, TakenBack, EarlyRelease, Contact, Attempt,
        Vendor, VendorContact, Listing, ListedProduct, Settings,
    ];
}
