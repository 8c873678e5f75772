using System.Collections.Immutable;
using System.Globalization;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Editing;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Editing;

/// <summary>The answer of a vendor, in the row that it has or in a new one. Readers of a released advisory are told of the change.</summary>
internal static class StatusEdits
{
    private const string List = "vendors";

    public static EditPlan Set(Dossier dossier, Vendor vendor, DateTimeOffset now, StatusAnswer answer)
    {
        var isReleased = dossier.Timeline.PublicFrom <= now;
        var (file, shown) = isReleased ? AdvisoryEdits.Standing(dossier, now) : (dossier.Current!, dossier.Current!.Content!);
        var pending = isReleased ? HistoryEdits.PendingAfter(dossier, now) : null;
        var before = RowOf(shown, vendor);
        DateTimeOffset? released = isReleased ? dossier.Current!.Content!.ReleaseAt.Value : null;

        // A revision that says something else of the vendor knows better; what it lacks then, the check finds.
        var isAlike = pending is not null && RowOf(pending.Content!, vendor)?.Status?.Value == before?.Status?.Value;
        var name = vendor.Name.Japanese;
        return EditPlan.Write(
            [
                .. isAlike ? new[] { EditPlan.Rewrite(pending!.Entry, edit => Set(edit, pending.Content!, vendor, now, answer, released)) } : [],
                EditPlan.Rewrite(file.Entry, edit => Set(edit, shown, vendor, now, answer, released)),
            ],
            new Bilingual($"{shown.Id.Value} の {name} を「{answer.Status.Name(Language.Japanese)}」にしました。",
                $"{vendor.Key} is now '{answer.Status.Word()}' in {shown.Id.Value}."),
            [.. RepliedHint(before, answer, now), .. HistoryEdits.PendingHint(isAlike ? pending : null)]);
    }

    /// <param name="released">When readers were first told of the advisory; null while it is withheld, and nothing that is set has changed for anybody.</param>
    private static FrontMatterEdit? Set(FrontMatterEdit edit, Advisory text, Vendor vendor, DateTimeOffset now, StatusAnswer answer,
        DateTimeOffset? released)
    {
        var row = RowOf(text, vendor);
        var index = row is null ? text.Statements.Length : text.Statements.IndexOf(row);
        var edited = row is null ? edit.Append(List, $"{{vendor: {vendor.Key}, status: {answer.Status.Word()}}}") : edit;
        FrontMatterEdit? Row(FrontMatterEdit? from, Func<EditedItem, FrontMatterEdit?> change) => from?.Item(List, index) is { } item ? change(item) : null;

        edited = Row(edited, item => item.Set("status", answer.Status.Word(), after: "vendor"));
        if (answer.Notified is { } notified)
            edited = Row(edited, item => item.Set("notified", Day(notified), after: "status"));
        if (RepliedOn(row, answer, now) is { } replied)
            edited = Row(edited, item => item.Set("replied", Day(replied), after: item.Has("notified") ? "notified" : "status"));
        if (answer.Comment is { } comment)
            edited = Row(edited, item => item.SetText("comment", comment, after: item.Has("replied") ? "replied" : "status"));
        if (answer.Url is { } url)
            edited = Row(edited, item => item.Set("url", QuotedText.Of(url)));
        if (released is not { } release)
            return edited;
        foreach (var (at, status) in NewChanges(row, release, now, answer.Status))
            edited = Row(edited, item => item.Append("history", $"{{at: {AdvisoryEdits.ThisSecond(at)}, status: {status.Word()}}}"));
        return edited is null ? null : HistoryEdits.Insert(edited, text, now, answer.Entry ?? UsualEntry(vendor));
    }

    // Until its first change, readers were shown the status since the release; that stays on record.
    private static IEnumerable<(DateTimeOffset At, VendorStatus Status)> NewChanges(
        VendorStatement? row, DateTimeOffset release, DateTimeOffset now, VendorStatus status)
    {
        if (row?.Status is not { } former || former.Value == status)
            return [];
        return row.History.IsEmpty ? [(release, former.Value), (now, status)] : [(now, status)];
    }

    private static DateOnly? RepliedOn(VendorStatement? row, StatusAnswer answer, DateTimeOffset now) =>
        answer.Replied ?? (answer.Status == VendorStatus.Unknown || row?.Replied is not null ? null : JapanTime.DayOf(now));

    private static ImmutableArray<Bilingual> RepliedHint(VendorStatement? row, StatusAnswer answer, DateTimeOffset now) =>
        answer.Replied is not null || RepliedOn(row, answer, now) is not { } today ? [] :
        [new($"回答日（replied）は今日の {JapanTime.Day(today)} にしました。違うときは --replied で日を指定してください。",
            $"The day of the reply is today, {JapanTime.Day(today)}; where that is wrong, give the day with --replied.")];

    private static LocalizedText UsualEntry(Vendor vendor) => new(
        $"{vendor.Name.Japanese}のベンダステータスを更新しました", vendor.Name.English is { } english ? $"Updated the vendor status of {english}" : null);

    private static VendorStatement? RowOf(Advisory text, Vendor vendor) => text.Statements.FirstOrDefault(row => row.Vendor.Value == vendor.Key);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
