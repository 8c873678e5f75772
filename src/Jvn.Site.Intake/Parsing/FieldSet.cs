using System.Collections.Immutable;

namespace Jvn.Site.Intake.Parsing;

/// <summary>The keys that one kind of map may have. <c>input/README.md</c> and its Japanese version explain every one of them; tests compare.</summary>
/// <param name="Name">What the map is called in findings, for example <c>vendors[]</c>.</param>
public sealed record FieldSet(string Name, ImmutableArray<FieldKey> Keys)
{
    public static FieldSet Advisory { get; } = new("advisory",
    [
        FieldKey.Id, FieldKey.Kind, FieldKey.Title, FieldKey.ReleaseAt, FieldKey.ReleasedOn, FieldKey.HandlingStarted, FieldKey.DelayReason, FieldKey.Urgent,
        FieldKey.Action, FieldKey.Cve, FieldKey.AssignedElsewhere, FieldKey.Cwe, FieldKey.Cvss, FieldKey.Affected, FieldKey.Vendors,
        FieldKey.References, FieldKey.Related, FieldKey.History, FieldKey.Withdrawn, FieldKey.Contact, FieldKey.Corrections, FieldKey.TakenBack,
        FieldKey.EarlyRelease,
    ]);

    public static FieldSet Translation { get; } = new("translation", [FieldKey.Title, FieldKey.ReleaseAt, FieldKey.ReleasedOn]);

    public static FieldSet Localized { get; } = new("text", [FieldKey.Ja, FieldKey.En]);

    public static FieldSet Action { get; } = new("action", [FieldKey.Do, FieldKey.Text]);

    public static FieldSet Score { get; } = new("cvss", [FieldKey.Vector, FieldKey.Score, FieldKey.Cve]);

    public static FieldSet Weakness { get; } = new("cwe", [FieldKey.Id, FieldKey.Cve]);

    public static FieldSet Affected { get; } = new("affected",
    [
        FieldKey.Vendor, FieldKey.Product, FieldKey.Versions, FieldKey.Range, FieldKey.Cpe, FieldKey.Cve,
    ]);

    public static FieldSet Statement { get; } = new("vendors",
    [
        FieldKey.Vendor, FieldKey.Status, FieldKey.Notified, FieldKey.Replied, FieldKey.Comment, FieldKey.CommentFormat, FieldKey.Url, FieldKey.Links,
        FieldKey.History,
    ]);

    public static FieldSet VendorLink { get; } = new("links", [FieldKey.Title, FieldKey.Url]);

    public static FieldSet StatusChange { get; } = new("vendors.history", [FieldKey.At, FieldKey.Status]);

    public static FieldSet Reference { get; } = new("references", [FieldKey.Title, FieldKey.Note, FieldKey.Url]);

    public static FieldSet Related { get; } = new("related",
    [
        FieldKey.JpcertAlert, FieldKey.JpcertReport, FieldKey.CertAdvisory, FieldKey.CpniAdvisory, FieldKey.Trnotes, FieldKey.Jvndb,
    ]);

    public static FieldSet Revision { get; } = new("history", [FieldKey.At, FieldKey.Text]);

    public static FieldSet Withdrawal { get; } = new("withdrawn", [FieldKey.At, FieldKey.Reason]);

    public static FieldSet Correction { get; } = new("corrections", [FieldKey.At, FieldKey.Note]);

    public static FieldSet TakenBack { get; } = new("taken-back", [FieldKey.At, FieldKey.Reason]);

    public static FieldSet EarlyRelease { get; } = new("early-release", [FieldKey.At, FieldKey.Planned, FieldKey.Reason]);

    public static FieldSet Contact { get; } = new("contact", [FieldKey.Since, FieldKey.Reason, FieldKey.Attempts]);

    public static FieldSet Attempt { get; } = new("attempts", [FieldKey.On, FieldKey.By]);

    public static FieldSet Vendor { get; } = new("vendor",
    [
        FieldKey.Number, FieldKey.Name, FieldKey.Kana, FieldKey.Aliases, FieldKey.Site, FieldKey.Registration, FieldKey.Contact, FieldKey.Pgp,
        FieldKey.Fingerprint, FieldKey.Keywords, FieldKey.ContactLog, FieldKey.Unreachable, FieldKey.Corrections,
    ]);

    public static FieldSet VendorContact { get; } = new("contact of a vendor", [FieldKey.Name, FieldKey.Email, FieldKey.Postal]);

    public static FieldSet Listing { get; } = new("unreachable",
    [
        FieldKey.Since, FieldKey.Reason, FieldKey.NameListedAt, FieldKey.ProductListedAt, FieldKey.Products, FieldKey.AnsweredAt,
    ]);

    public static FieldSet ListedProduct { get; } = new("products", [FieldKey.Name, FieldKey.Versions]);

    public static FieldSet Settings { get; } = new("site.yml",
    [
        FieldKey.BaseUrl, FieldKey.Name, FieldKey.Operator, FieldKey.ContactUrl, FieldKey.TermsUrl, FieldKey.FeedLength, FieldKey.UtcOffsets,
        FieldKey.Notice, FieldKey.Cna, FieldKey.Corrections,
    ]);

    public static FieldSet NumberingAuthority { get; } = new("cna of site.yml", [FieldKey.OrgId, FieldKey.ShortName]);

    public static FieldSet Notice { get; } = new("notice of site.yml",
    [
        FieldKey.Solution, FieldKey.UnknownDeveloper, FieldKey.NoContactMeans, FieldKey.NoReply, FieldKey.Refused,
    ]);

    /// <summary>Whether the map may have a key of this name.</summary>
    public bool Has(string name) => Keys.Any(key => key == name);

    // Stays last: static properties initialize in textual order.
    public static ImmutableArray<FieldSet> All { get; } =
    [
        Advisory, Translation, Localized, Action, Score, Weakness, Affected, Statement, VendorLink, StatusChange, Reference, Related, Revision, Withdrawal,
            Correction,
        TakenBack, EarlyRelease, Contact, Attempt,
        Vendor, VendorContact, Listing, ListedProduct, Settings, Notice, NumberingAuthority,
    ];
}
