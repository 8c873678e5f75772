using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Parsing;

/// <summary>Every fixed word of front matter.</summary>
internal static class Words
{
    public static WordSet<ActionKind> Actions { get; } = new(
    [
        ("update", ActionKind.Update), ("patch", ActionKind.Patch), ("workaround", ActionKind.Workaround), ("mitigate", ActionKind.Mitigate),
        ("stop-using", ActionKind.StopUsing), ("none-yet", ActionKind.NoneYet),
    ]);

    /// <summary>The machine words, then the Japanese ones.</summary>
    public static WordSet<VendorStatus> Statuses { get; } = new(
    [
        .. VendorStatusWords.All.Select(status => (status.Word(), status)),
        .. VendorStatusWords.All.Select(status => (status.Name(Language.Japanese), status)),
    ]);

    public static WordSet<UnreachableReason> Reasons { get; } = new(
    [
        ("unknown-developer", UnreachableReason.UnknownDeveloper), ("no-contact-means", UnreachableReason.NoContactMeans),
        ("no-reply", UnreachableReason.NoReply), ("refused", UnreachableReason.Refused),
    ]);

    public static WordSet<ContactMeans> Means { get; } = new(
    [
        ("email", ContactMeans.Email), ("post", ContactMeans.Post), ("phone", ContactMeans.Phone), ("fax", ContactMeans.Fax),
        ("web-form", ContactMeans.WebForm), ("visit", ContactMeans.Visit),
        ("bulletin-board", ContactMeans.BulletinBoard), ("mailing-list", ContactMeans.MailingList),
    ]);

    public static WordSet<VendorRegistration> Registrations { get; } = new(
    [
        ("general", VendorRegistration.General), ("individual", VendorRegistration.Individual), ("none", VendorRegistration.None),
    ]);

    public static WordSet<CommentFormat> CommentFormats { get; } = new([("plain", CommentFormat.Plain), ("markdown", CommentFormat.Markdown)]);

    public static WordSet<UtcOffsets> Offsets { get; } = new([("japan", UtcOffsets.Japan), ("any", UtcOffsets.Any)]);

    public static WordSet<AdvisoryForm> Kinds { get; } = new([("ordinary", AdvisoryForm.Ordinary), ("unreachable", AdvisoryForm.Unreachable)]);
}
