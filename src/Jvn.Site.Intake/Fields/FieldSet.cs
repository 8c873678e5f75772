using System.Collections.Immutable;

namespace Jvn.Site.Intake.Fields;

/// <summary>The fields that one kind of map may have: the one place that says which there are. The parser reads by it, the JSON Schema and the tables of
/// <c>input/README.md</c> are made from it, and editors complete from it.</summary>
/// <param name="Name">What the map is called, for example <c>vendors.history</c>.</param>
public sealed record FieldSet(string Name, ImmutableArray<Field> Fields)
{
    private static readonly FieldShape Line = new FieldShape.Line();
    private static readonly FieldShape Text = new FieldShape.Text();
    private static readonly FieldShape Instant = new FieldShape.Instant();
    private static readonly FieldShape InstantOrDay = new FieldShape.InstantOrDay();
    private static readonly FieldShape Day = new FieldShape.Day();
    private static readonly FieldShape Url = new FieldShape.Url();
    private static readonly ImmutableArray<FieldKey> Releases = [FieldKey.ReleaseAt, FieldKey.ReleasedOn];
    private static readonly FieldShape Lines = new FieldShape.List(Line);

    /// <summary>Of these no two may stand in the map; the first is the usual one. Empty where there is no such choice.</summary>
    public ImmutableArray<FieldKey> Either { get; init; } = [];

    /// <summary>Whether one of <see cref="Either"/> must stand there.</summary>
    public bool NeedsEither { get; init; }

    // Maps come before those that hold them: static properties initialize in textual order.

    public static FieldSet Localized { get; } = new("text", [Must(FieldKey.Ja, Line), May(FieldKey.En, Line)]);

    public static FieldSet Sentence { get; } = new("sentence", [Must(FieldKey.Ja, Line), Must(FieldKey.En, Line)]);

    private static FieldShape Both { get; } = new FieldShape.Bilingual(Localized);

    private static FieldShape Sentences { get; } = new FieldShape.Bilingual(Sentence);

    public static FieldSet Action { get; } = new("action", [Must(FieldKey.Do, OneOf(Words.Actions)), May(FieldKey.Text, Both)]);

    public static FieldSet Weakness { get; } = new("cwe", [Must(FieldKey.Id, Line), Must(FieldKey.Cve, Line)]);

    public static FieldSet Score { get; } = new("cvss", [Must(FieldKey.Vector, Line), May(FieldKey.Score, Line), May(FieldKey.Cve, Line)]);

    public static FieldSet Affected { get; } = new("affected",
    [
        Must(FieldKey.Vendor, Line), Must(FieldKey.Product, Both), May(FieldKey.Versions, Both), May(FieldKey.Range, Line), May(FieldKey.Cpe, Line),
        May(FieldKey.Cve, Lines),
    ]);

    public static FieldSet VendorLink { get; } = new("links", [May(FieldKey.Title, Both), Must(FieldKey.Url, Url)]);

    public static FieldSet StatusChange { get; } = new("vendors.history", [Must(FieldKey.At, InstantOrDay), Must(FieldKey.Status, OneOf(Words.Statuses))]);

    public static FieldSet Statement { get; } = new("vendors",
    [
        Must(FieldKey.Vendor, Line), May(FieldKey.Status, OneOf(Words.Statuses)), May(FieldKey.Notified, Day), May(FieldKey.Replied, Day),
        May(FieldKey.Comment, Text), May(FieldKey.CommentFormat, OneOf(Words.CommentFormats)), May(FieldKey.Url, Url),
        May(FieldKey.Links, ListOf(VendorLink)), May(FieldKey.History, ListOf(StatusChange)),
    ]);

    public static FieldSet Reference { get; } = new("references", [Must(FieldKey.Title, Both), May(FieldKey.Note, Both), Must(FieldKey.Url, Url)]);

    public static FieldSet Related { get; } = new("related",
    [
        May(FieldKey.JpcertAlert, Lines), May(FieldKey.JpcertReport, Lines), May(FieldKey.CertAdvisory, Lines), May(FieldKey.CpniAdvisory, Lines),
        May(FieldKey.Trnotes, Lines), May(FieldKey.Jvndb, Lines),
    ]);

    public static FieldSet Revision { get; } = new("history", [Must(FieldKey.At, InstantOrDay), Must(FieldKey.Text, Both)]);

    public static FieldSet Withdrawal { get; } = new("withdrawn", [Must(FieldKey.At, InstantOrDay), Must(FieldKey.Reason, Both)]);

    public static FieldSet Correction { get; } = new("corrections", [Must(FieldKey.At, InstantOrDay), Must(FieldKey.Note, Text)]);

    public static FieldSet TakenBack { get; } = new("taken-back", [Must(FieldKey.At, Instant), Must(FieldKey.Reason, Text)]);

    public static FieldSet EarlyRelease { get; } = new("early-release",
    [
        Must(FieldKey.At, Instant), Must(FieldKey.Planned, Instant), Must(FieldKey.Reason, Text),
    ]);

    public static FieldSet Attempt { get; } = new("attempts", [Must(FieldKey.On, Day), Must(FieldKey.By, OneOf(Words.Means))]);

    public static FieldSet Contact { get; } = new("contact",
    [
        Must(FieldKey.Since, Day), Must(FieldKey.Reason, OneOf(Words.Reasons)), May(FieldKey.Attempts, ListOf(Attempt)),
    ]);

    public static FieldSet Advisory { get; } = new("advisory",
    [
        Must(FieldKey.Id, Line), May(FieldKey.Kind, OneOf(Words.Kinds)), Must(FieldKey.Title, Line), May(FieldKey.ReleaseAt, Instant),
        May(FieldKey.ReleasedOn, Day), May(FieldKey.HandlingStarted, Day), May(FieldKey.DelayReason, Text), May(FieldKey.Urgent, new FieldShape.YesNo()),
        May(FieldKey.Action, new FieldShape.Map(Action)), May(FieldKey.Cve, Lines), May(FieldKey.AssignedElsewhere, Lines),
        May(FieldKey.Cwe, new FieldShape.List(new FieldShape.LineOrMap(Weakness))),
        May(FieldKey.Cvss, ListOf(Score)), May(FieldKey.Affected, ListOf(Affected)), May(FieldKey.Vendors, ListOf(Statement)),
        May(FieldKey.References, ListOf(Reference)), May(FieldKey.Related, new FieldShape.Map(Related)), May(FieldKey.History, ListOf(Revision)),
        May(FieldKey.Withdrawn, new FieldShape.Map(Withdrawal)), May(FieldKey.Contact, new FieldShape.Map(Contact)),
        May(FieldKey.Corrections, ListOf(Correction)), May(FieldKey.TakenBack, new FieldShape.Map(TakenBack)),
        May(FieldKey.EarlyRelease, new FieldShape.Map(EarlyRelease)),
    ])
    { Either = Releases, NeedsEither = true };

    public static FieldSet Translation { get; } = new("translation",
    [
        Must(FieldKey.Title, Line), May(FieldKey.ReleaseAt, Instant), May(FieldKey.ReleasedOn, Day),
    ])
    { Either = Releases };

    public static FieldSet VendorContact { get; } = new("contact of a vendor",
    [
        May(FieldKey.Name, Text), May(FieldKey.Email, Text), May(FieldKey.Postal, Text),
    ]);

    public static FieldSet ListedProduct { get; } = new("products", [Must(FieldKey.Name, Line), May(FieldKey.Versions, Line)]);

    public static FieldSet Listing { get; } = new("unreachable",
    [
        Must(FieldKey.Since, Day), Must(FieldKey.Reason, OneOf(Words.Reasons)), May(FieldKey.NameListedAt, Instant), May(FieldKey.ProductListedAt, Instant),
        May(FieldKey.Products, ListOf(ListedProduct)), May(FieldKey.AnsweredAt, Instant),
    ]);

    public static FieldSet Vendor { get; } = new("vendor",
    [
        Must(FieldKey.Number, Line), Must(FieldKey.Name, Both), May(FieldKey.Kana, Line), May(FieldKey.Aliases, Lines), May(FieldKey.Site, Url),
        May(FieldKey.Registration, OneOf(Words.Registrations)), May(FieldKey.Contact, new FieldShape.Map(VendorContact)), May(FieldKey.Pgp, Line),
        May(FieldKey.Fingerprint, Line), May(FieldKey.Keywords, Lines), May(FieldKey.ContactLog, ListOf(Attempt)),
        May(FieldKey.Unreachable, new FieldShape.Map(Listing)), May(FieldKey.Corrections, ListOf(Correction)),
    ]);

    public static FieldSet CaseEvent { get; } = new("events",
    [
        Must(FieldKey.At, Instant), Must(FieldKey.Event, OneOf(Words.CaseEvents)), May(FieldKey.Vendor, Line), May(FieldKey.By, OneOf(Words.Means)),
        May(FieldKey.Reason, Text), May(FieldKey.Through, Line), May(FieldKey.Affected, Text), May(FieldKey.Remedy, Text),
        May(FieldKey.Schedule, Text), May(FieldKey.Disclosure, Text), May(FieldKey.ReleaseAt, Instant), May(FieldKey.Status, OneOf(Words.Statuses)),
        May(FieldKey.Digest, Line), May(FieldKey.Recipient, Line), May(FieldKey.Group, Line), May(FieldKey.Consent, Text), May(FieldKey.Copy, Line),
    ]);

    public static FieldSet Case { get; } = new("case", [Must(FieldKey.Events, ListOf(CaseEvent))]);

    public static FieldSet Recipient { get; } = new("recipients",
    [
        Must(FieldKey.Key, Line), Must(FieldKey.Name, Line), May(FieldKey.Email, Line), Must(FieldKey.Pgp, Line), Must(FieldKey.Fingerprint, Line),
    ]);

    public static FieldSet RecipientGroup { get; } = new("group of recipients",
    [
        Must(FieldKey.Sector, OneOf(Words.Sectors)), May(FieldKey.WithholdReason, Text), Must(FieldKey.Recipients, ListOf(Recipient)),
    ]);

    public static FieldSet Notice { get; } = new("notice of site.yml",
    [
        May(FieldKey.Solution, Sentences), May(FieldKey.UnknownDeveloper, Sentences), May(FieldKey.NoContactMeans, Sentences), May(FieldKey.NoReply, Sentences),
        May(FieldKey.Refused, Sentences),
    ]);

    public static FieldSet NumberingAuthority { get; } = new("cna of site.yml", [Must(FieldKey.OrgId, Line), Must(FieldKey.ShortName, Line)]);

    public static FieldSet Settings { get; } = new("site.yml",
    [
        Must(FieldKey.BaseUrl, Url), Must(FieldKey.Name, Both), Must(FieldKey.Operator, Both), May(FieldKey.ContactUrl, Url), May(FieldKey.TermsUrl, Url),
        May(FieldKey.Postal, Text), May(FieldKey.FeedLength, Line), May(FieldKey.UtcOffsets, OneOf(Words.Offsets)),
        May(FieldKey.Notice, new FieldShape.Map(Notice)),
        May(FieldKey.Cna, new FieldShape.Map(NumberingAuthority)),
        May(FieldKey.Corrections, ListOf(Correction)),
    ]);

    public static ImmutableArray<FieldSet> All { get; } =
    [
        Advisory, Translation, Localized, Sentence, Action, Score, Weakness, Affected, Statement, VendorLink, StatusChange, Reference, Related, Revision,
        Withdrawal, Correction, TakenBack, EarlyRelease, Contact, Attempt, Vendor, VendorContact, Listing, ListedProduct, Settings, Notice,
        NumberingAuthority, Case, CaseEvent, RecipientGroup, Recipient,
    ];

    public IEnumerable<FieldKey> Keys => Fields.Select(one => one.Key);

    /// <summary>Whether the map may have a key of this name.</summary>
    public bool Has(string name) => Find(name) is not null;

    /// <summary>Null when the map has no field of this name.</summary>
    public Field? Find(string name)
    {
        foreach (var field in Fields)
        {
            if (field.Key == name)
                return field;
        }

        return null;
    }

    private static Field Must(FieldKey key, FieldShape shape) => new(key, shape, IsRequired: true);

    private static Field May(FieldKey key, FieldShape shape) => new(key, shape, IsRequired: false);

    private static FieldShape.Word OneOf(WordSet words) => new(words);

    private static FieldShape.List ListOf(FieldSet maps) => new(new FieldShape.Map(maps));
}
