namespace Jvn.Site.Intake.Fields;

/// <summary>
/// A key of the input. All of them stand here, and nothing else can make one, so that a misspelt key does not compile. That a map has the key at all
/// is what <see cref="FieldReader"/> asks its <see cref="FieldSet"/>.
/// </summary>
public sealed class FieldKey
{
    public static readonly FieldKey Action = new("action");
    public static readonly FieldKey Affected = new("affected");
    public static readonly FieldKey Aliases = new("aliases");
    public static readonly FieldKey AnsweredAt = new("answered-at");
    public static readonly FieldKey AssignedElsewhere = new("assigned-elsewhere");
    public static readonly FieldKey At = new("at");
    public static readonly FieldKey Attempts = new("attempts");
    public static readonly FieldKey BaseUrl = new("base-url");
    public static readonly FieldKey By = new("by");
    public static readonly FieldKey CertAdvisory = new("cert-advisory");
    public static readonly FieldKey Cna = new("cna");
    public static readonly FieldKey Comment = new("comment");
    public static readonly FieldKey CommentFormat = new("comment-format");
    public static readonly FieldKey Consent = new("consent");
    public static readonly FieldKey Contact = new("contact");
    public static readonly FieldKey ContactLog = new("contact-log");
    public static readonly FieldKey ContactUrl = new("contact-url");
    public static readonly FieldKey Copy = new("copy");
    public static readonly FieldKey Corrections = new("corrections");
    public static readonly FieldKey Cpe = new("cpe");
    public static readonly FieldKey CpniAdvisory = new("cpni-advisory");
    public static readonly FieldKey Cve = new("cve");
    public static readonly FieldKey Cvss = new("cvss");
    public static readonly FieldKey Cwe = new("cwe");
    public static readonly FieldKey DelayReason = new("delay-reason");
    public static readonly FieldKey Digest = new("digest");
    public static readonly FieldKey Disclosure = new("disclosure");
    public static readonly FieldKey Do = new("do");
    public static readonly FieldKey EarlyRelease = new("early-release");
    public static readonly FieldKey Email = new("email");
    public static readonly FieldKey En = new("en");
    public static readonly FieldKey Event = new("event");
    public static readonly FieldKey Events = new("events");
    public static readonly FieldKey FeedLength = new("feed-length");
    public static readonly FieldKey Fingerprint = new("fingerprint");
    public static readonly FieldKey Group = new("group");
    public static readonly FieldKey HandlingStarted = new("handling-started");
    public static readonly FieldKey History = new("history");
    public static readonly FieldKey Id = new("id");
    public static readonly FieldKey Ja = new("ja");
    public static readonly FieldKey JpcertAlert = new("jpcert-alert");
    public static readonly FieldKey JpcertReport = new("jpcert-report");
    public static readonly FieldKey Jvndb = new("jvndb");
    public static readonly FieldKey Kana = new("kana");
    public static readonly FieldKey Key = new("key");
    public static readonly FieldKey Keywords = new("keywords");
    public static readonly FieldKey Kind = new("kind");
    public static readonly FieldKey Links = new("links");
    public static readonly FieldKey Name = new("name");
    public static readonly FieldKey NameListedAt = new("name-listed-at");
    public static readonly FieldKey NoContactMeans = new("no-contact-means");
    public static readonly FieldKey NoReply = new("no-reply");
    public static readonly FieldKey Note = new("note");
    public static readonly FieldKey Notice = new("notice");
    public static readonly FieldKey Notified = new("notified");
    public static readonly FieldKey Number = new("number");
    public static readonly FieldKey On = new("on");
    public static readonly FieldKey Operator = new("operator");
    public static readonly FieldKey OrgId = new("org-id");
    public static readonly FieldKey Pgp = new("pgp");
    public static readonly FieldKey Planned = new("planned");
    public static readonly FieldKey Postal = new("postal");
    public static readonly FieldKey Product = new("product");
    public static readonly FieldKey ProductListedAt = new("product-listed-at");
    public static readonly FieldKey Products = new("products");
    public static readonly FieldKey Range = new("range");
    public static readonly FieldKey Reason = new("reason");
    public static readonly FieldKey Recipient = new("recipient");
    public static readonly FieldKey Recipients = new("recipients");
    public static readonly FieldKey References = new("references");
    public static readonly FieldKey Refused = new("refused");
    public static readonly FieldKey Registration = new("registration");
    public static readonly FieldKey Related = new("related");
    public static readonly FieldKey ReleaseAt = new("release-at");
    public static readonly FieldKey ReleasedOn = new("released-on");
    public static readonly FieldKey Remedy = new("remedy");
    public static readonly FieldKey Replied = new("replied");
    public static readonly FieldKey Schedule = new("schedule");
    public static readonly FieldKey Score = new("score");
    public static readonly FieldKey Sector = new("sector");
    public static readonly FieldKey ShortName = new("short-name");
    public static readonly FieldKey Since = new("since");
    public static readonly FieldKey Site = new("site");
    public static readonly FieldKey Solution = new("solution");
    public static readonly FieldKey Status = new("status");
    public static readonly FieldKey TakenBack = new("taken-back");
    public static readonly FieldKey TermsUrl = new("terms-url");
    public static readonly FieldKey Text = new("text");
    public static readonly FieldKey Through = new("through");
    public static readonly FieldKey Title = new("title");
    public static readonly FieldKey Trnotes = new("trnotes");
    public static readonly FieldKey UnknownDeveloper = new("unknown-developer");
    public static readonly FieldKey Unreachable = new("unreachable");
    public static readonly FieldKey Urgent = new("urgent");
    public static readonly FieldKey Url = new("url");
    public static readonly FieldKey UtcOffsets = new("utc-offsets");
    public static readonly FieldKey Vector = new("vector");
    public static readonly FieldKey Vendor = new("vendor");
    public static readonly FieldKey Vendors = new("vendors");
    public static readonly FieldKey Versions = new("versions");
    public static readonly FieldKey Withdrawn = new("withdrawn");
    public static readonly FieldKey WithholdReason = new("withhold-reason");

    private readonly string text;

    private FieldKey(string text) => this.text = text;

    public static implicit operator string(FieldKey key) => key.text;

    /// <summary>As it is written in a file.</summary>
    public override string ToString() => text;
}
