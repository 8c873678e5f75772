using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Embargo.Board;

/// <summary>Tells how far each case of an unreachable developer has come: it is tried by one means after the other, the name is listed, then the products, then
/// a notice comes out.</summary>
public static class UnreachableCases
{
    private static readonly ImmutableArray<ContactMeans> Means =
        [ContactMeans.Email, ContactMeans.Post, ContactMeans.Phone, ContactMeans.Fax, ContactMeans.WebForm];

    /// <summary>Those that are not closed by an answer, in the order in which they are due; what has no day comes last.</summary>
    public static IEnumerable<UnreachableCase> Of(InputContent content, DateTimeOffset now) =>
        from vendor in content.Vendors.Values
        where vendor.Listing is { } listing ? !(listing.AnsweredFrom <= now) : IsSought(vendor)
        let next = vendor.Listing is { } listing ? Next(content, vendor, listing, now) : NextAttempt(vendor.Reach.Attempts, now)
        orderby next.On ?? DateOnly.MaxValue, vendor.Key
        let since = vendor.Listing?.Since.Value ?? vendor.Reach.Attempts[0].On.Value
        select new UnreachableCase(vendor.Key, vendor.Name.Japanese, since, next.Step, next.On)
        {
            IsListed = vendor.Listing is not null,
        };

    // Who has registered since has been reached.
    private static bool IsSought(Vendor vendor) => vendor.Reach is { Registration: VendorRegistration.None, Attempts: [_, ..] };

    private static (Bilingual Step, DateOnly? On) NextAttempt(ImmutableArray<Attempt> attempts, DateTimeOffset now)
    {
        var listable = Contact.EarliestRelease(attempts[0].On.Value);
        var untried = Means.Except(attempts.Select(attempt => attempt.By?.Value ?? ContactMeans.Visit)).Select(CaseWords.Of).ToList();
        var (japanese, english) = untried.Count == 0 ? ("", "")
            : ($"まだ試していない手段: {string.Join("、", untried)}。", $" Not tried yet: {string.Join(", ", untried)}.");
        return (listable <= JapanTime.DayOf(now)
            ? new($"最初の連絡から三か月が過ぎ、開発者名を一覧に載せられます（unreachable）。{japanese}",
                $"Three months have passed since the first attempt; its name may be listed (unreachable).{english}")
            : new($"この日から開発者名を一覧に載せられます。{japanese}", $"Its name may be listed from this day on.{english}"), listable);
    }

    private static (Bilingual Step, DateOnly? On) Next(InputContent content, Vendor vendor, Listing listing, DateTimeOffset now) => listing switch
    {
        { AnsweredFrom: { } at } => (new("回答があったので、一覧から外れます。", "It has answered, and leaves the list."), JapanTime.DayOf(at)),
        { NameFrom: null } => (new("開発者名を一覧に載せる日時（name-listed-at）を決める。", "Decide when its name is listed (name-listed-at)."), null),
        { NameFrom: { } at } when at > now => (new("開発者名が一覧に載ります。", "Its name is listed."), JapanTime.DayOf(at)),
        { ProductsFrom: null } => (new("製品名を一覧に載せる日時（product-listed-at）を決める。", "Decide when its products are listed (product-listed-at)."), null),
        { ProductsFrom: { } at } when at > now => (new("製品名が一覧に載ります。", "Its products are listed."), JapanTime.DayOf(at)),
        _ => NextNotice(content, vendor, listing, now),
    };

    private static (Bilingual Step, DateOnly? On) NextNotice(InputContent content, Vendor vendor, Listing listing, DateTimeOffset now)
    {
        var notices = content.Dossiers.Where(dossier => dossier.Current?.Content is { IsNotice: true } notice
            && notice.Statements.Any(row => row.Vendor.Value == vendor.Key)).ToList();
        if (notices.Find(dossier => dossier.Timeline.PublicFrom > now) is { } coming)
            return (new($"公表文 {coming.Current!.Content!.Id.Value} が出ます。", $"The notice {coming.Current.Content.Id.Value} comes out."),
                coming.Timeline.PublicFrom < Advisory.Never ? JapanTime.DayOf(coming.Timeline.PublicFrom) : null);
        if (notices.Count > 0)
            return (new("回答を待つ。あれば answered-at と公表文のステータスを書く。", "Wait for an answer; then set answered-at, and the status in the notice."), null);
        return (new("公表文を用意できます（jvn new notice）。", "A notice can be prepared (jvn new notice)."),
            listing.Reason == UnreachableReason.NoReply ? Contact.EarliestRelease(listing.Since.Value) : null);
    }
}
