using System.Collections.Immutable;
using System.Globalization;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Editing;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Editing;

/// <summary>The answer of a vendor, in the row that it has or in a new one. Readers of a released advisory are told of the change.</summary>
internal static class StatusEdits
{
    private const string List = "vendors";

    public static EditPlan Set(Dossier dossier, Vendor vendor, DateTimeOffset now, StatusAnswer answer)
    {
        var (_, shown) = AdvisoryEdits.Shown(dossier, now);
        var before = RowOf(shown, vendor);
        if (before?.Status?.Value == answer.Status && answer.SaysNoMore)
            return EditPlan.Write([], new Bilingual($"{shown.Id.Value} の {vendor.Name.Japanese} は、もう「{answer.Status.Name(Language.Japanese)}」です。",
                $"{vendor.Key} is '{answer.Status.Word()}' in {shown.Id.Value} already."));
        return EditPlan.Write(
            [.. InTexts(dossier, vendor, now, answer, isNews: true), .. InCase(dossier, vendor, now, answer)],
            Done(shown, vendor, answer.Status),
            [.. RepliedHint(before, answer, now), .. RevisionHint(dossier, vendor, now, answer)]) with
            {
                IsUnseen = dossier.Timeline.PublicFrom > now,
            };
    }

    /// <summary>What is said of a row that was set.</summary>
    public static Bilingual Done(Advisory shown, Vendor vendor, VendorStatus status) => RowOf(shown, vendor) is not { } row
        ? new($"{shown.Id.Value} に {vendor.Name.Japanese} を新しく加え、「{status.Name(Language.Japanese)}」にしました。",
            $"{vendor.Key} was not in {shown.Id.Value}; it was added, as '{status.Word()}'.")
        : row.Status?.Value == status
        ? new($"{shown.Id.Value} に {vendor.Name.Japanese} の回答を書きました。「{status.Name(Language.Japanese)}」のままです。",
            $"Wrote the answer of {vendor.Key} into {shown.Id.Value}; it stays '{status.Word()}'.")
        : new($"{shown.Id.Value} の {vendor.Name.Japanese} を「{status.Name(Language.Japanese)}」にしました。",
            $"{vendor.Key} is now '{status.Word()}' in {shown.Id.Value}.");

    /// <summary>The same of one that nobody has set yet.</summary>
    public static Bilingual Would(Advisory shown, Vendor vendor, VendorStatus status) => RowOf(shown, vendor) is not { } row
        ? new($"{shown.Id.Value} に {vendor.Name.Japanese} を新しく加え、「{status.Name(Language.Japanese)}」にします。",
            $"{vendor.Key} is not in {shown.Id.Value}; it would be added, as '{status.Word()}'.")
        : row.Status?.Value == status
        ? new($"{shown.Id.Value} に {vendor.Name.Japanese} の回答を書きます。「{status.Name(Language.Japanese)}」のままです。",
            $"Would write the answer of {vendor.Key} into {shown.Id.Value}; it would stay '{status.Word()}'.")
        : new($"{shown.Id.Value} の {vendor.Name.Japanese} を「{status.Name(Language.Japanese)}」にします。",
            $"{vendor.Key} would be '{status.Word()}' in {shown.Id.Value}.");

    /// <summary>The row in the text that readers see, or will see first, and in the revision that says the same of the vendor.</summary>
    /// <param name="isNews">Readers are told of it, once the advisory is out.</param>
    public static ImmutableArray<InputChange?> InTexts(Dossier dossier, Vendor vendor, DateTimeOffset now, StatusAnswer answer, bool isNews)
    {
        var (file, shown) = AdvisoryEdits.Shown(dossier, now);
        DateTimeOffset? released = isNews && dossier.Timeline.PublicFrom <= now ? dossier.Current!.Content!.ReleaseAt.Value : null;
        var pending = RevisionAlike(dossier, vendor, now);
        return
        [
            .. pending is null ? [] : new[] { EditPlan.Rewrite(pending.Entry,
                edit => Set(edit, pending.Content!, vendor, now, InRevision(pending, dossier, vendor, now, answer), released)) },
            EditPlan.Rewrite(file.Entry, edit => Set(edit, shown, vendor, now, answer, released)),
        ];
    }

    // A revision that says something else of the vendor knows better; what it lacks then, the check finds.
    private static DocumentFile<Advisory>? RevisionAlike(Dossier dossier, Vendor vendor, DateTimeOffset now) =>
        dossier.Timeline.PublicFrom <= now && HistoryEdits.PendingAfter(dossier, now) is { } pending
        && RowOf(pending.Content!, vendor)?.Status?.Value == RowOf(AdvisoryEdits.Shown(dossier, now).Text, vendor)?.Status?.Value ? pending : null;

    // Words that were written for the revision stay in it: they are about what comes out with it.
    private static StatusAnswer InRevision(DocumentFile<Advisory> pending, Dossier dossier, Vendor vendor, DateTimeOffset now, StatusAnswer answer)
    {
        var (file, shown) = AdvisoryEdits.Shown(dossier, now);
        var (standing, revised) = (RowText.Of(file.Entry, shown, vendor), RowText.Of(pending.Entry, pending.Content!, vendor));
        return answer with
        {
            Comment = revised.Comment == standing.Comment ? answer.Comment : null, Url = revised.Url == standing.Url ? answer.Url : null,
        };
    }

    /// <summary>What is said of a revision that was set along.</summary>
    public static ImmutableArray<Bilingual> RevisionHint(Dossier dossier, Vendor vendor, DateTimeOffset now, StatusAnswer answer) =>
        RevisionAlike(dossier, vendor, now) is not { } pending ? []
        : InRevision(pending, dossier, vendor, now, answer) == answer ? HistoryEdits.PendingHint(pending)
        : [new($"公表前の改訂 {pending.Entry.Name} の comment と url は、別の文なので変えていません。公表までに見直してください。",
            $"'comment' and 'url' in the pending revision {pending.Entry.Name} say something else and were left; look at them before its release.")];

    private static IEnumerable<InputChange?> InCase(Dossier dossier, Vendor vendor, DateTimeOffset now, StatusAnswer answer) =>
        dossier.Case is { } record
        && Events(record, RowOf(AdvisoryEdits.Shown(dossier, now).Text, vendor), vendor, now, answer).ToList() is [_, ..] lines
            ? [CaseRecord.Added(record, lines)] : [];

    // What the row says of days, the case says of events.
    private static IEnumerable<string> Events(Case record, VendorStatement? row, Vendor vendor, DateTimeOffset now, StatusAnswer answer)
    {
        if (answer.Notified is { } notified && record.First(CaseEventKind.Details, vendor.Key) is null)
            yield return CaseRecord.Line(JapanTime.StartOf(notified), CaseEventKind.Details, (FieldKey.Vendor, vendor.Key));
        if (answer.Status == VendorStatus.Unknown)
            yield break;
        if (answer.Replied is null && FirstReply(record, row) is { } first)
            yield return first;
        yield return CaseRecord.Line(answer.Replied is { } replied ? JapanTime.StartOf(replied) : now, CaseEventKind.Reply,
            (FieldKey.Vendor, vendor.Key), (FieldKey.Status, answer.Status.Word()));
    }

    /// <summary>The line of a case for a reply of which only the row knows: the first of the vendor, from before its case was kept. Null where there is
    /// none.</summary>
    public static string? FirstReply(Case? record, VendorStatement? row) =>
        row is { Replied: { } replied, Status: { } status } && status.Value != VendorStatus.Unknown
        && record?.First(CaseEventKind.Reply, row.Vendor.Value) is null
            ? CaseRecord.Line(JapanTime.StartOf(replied.Value), CaseEventKind.Reply,
                (FieldKey.Vendor, row.Vendor.Value), (FieldKey.Status, status.Value.Word()))
            : null;

    /// <summary>In the pending revision alone, as of the instant at which that comes out.</summary>
    public static EditPlan SetInRevision(Dossier dossier, Vendor vendor, DateTimeOffset now, StatusAnswer answer)
    {
        if (HistoryEdits.PendingAfter(dossier, now) is not { Content: { } revision } pending)
            return EditPlan.Refuse(DiagnosticCatalog.NoPendingRevision.At(dossier.Current!.Start, dossier.Current.Content!.Id.Value.Text));
        var (row, at) = (RowOf(revision, vendor), revision.ReleaseAt.Value);
        return EditPlan.Write(
            pending.Entry,
            edit => WithChanges(SetRow(edit, revision, vendor, now, answer), revision, vendor,
                NewChanges(row, dossier.Current!.Content!.ReleaseAt.Value, at, answer.Status)),
            new Bilingual($"{pending.Entry.Name} の {vendor.Name.Japanese} を「{answer.Status.Name(Language.Japanese)}」にしました。",
                $"{vendor.Key} is now '{answer.Status.Word()}' in {pending.Entry.Name}."),
            RepliedHint(row, answer, now));
    }

    /// <param name="released">When readers were first told of the advisory; null while it is withheld, and nothing that is set has changed for anybody.</param>
    private static FrontMatterEdit? Set(FrontMatterEdit edit, Advisory text, Vendor vendor, DateTimeOffset now, StatusAnswer answer,
        DateTimeOffset? released)
    {
        var edited = SetRow(edit, text, vendor, now, answer);
        if (released is not { } release)
            return edited;
        edited = WithChanges(edited, text, vendor, NewChanges(RowOf(text, vendor), release, now, answer.Status));
        var entry = answer.Entry ?? UsualEntry(vendor, isOfStatus: RowOf(text, vendor)?.Status?.Value != answer.Status);
        return edited is null ? null : HistoryEdits.Insert(edited, text, now, entry);
    }

    private static FrontMatterEdit? SetRow(FrontMatterEdit edit, Advisory text, Vendor vendor, DateTimeOffset now, StatusAnswer answer)
    {
        var (row, index) = (RowOf(text, vendor), IndexOf(text, vendor));
        var edited = row is null ? edit.Append(List, $"{{vendor: {vendor.Key}, status: {answer.Status.Word()}}}") : edit;
        edited = edited?.Item(List, index)?.Set("status", answer.Status.Word(), after: "vendor");
        if (answer.Notified is { } notified)
            edited = edited?.Item(List, index)?.Set("notified", Day(notified), after: "status");
        if (RepliedOn(row, answer, now) is { } replied && edited?.Item(List, index) is { } before)
            edited = before.Set("replied", Day(replied), after: before.Has("notified") ? "notified" : "status");
        if (answer.Comment is { } comment && edited?.Item(List, index) is { } commented)
            edited = commented.SetText("comment", comment, after: commented.Has("replied") ? "replied" : "status");
        return answer.Url is { } url ? edited?.Item(List, index)?.Set("url", QuotedText.Of(url)) : edited;
    }

    /// <summary>The vendor stands in the table as one that has the details since a day; what it has answered stays.</summary>
    public static FrontMatterEdit? Notified(FrontMatterEdit edit, Advisory text, Vendor vendor, DateOnly on) => RowOf(text, vendor) switch
    {
        null => edit.Append(List, $"{{vendor: {vendor.Key}, status: {VendorStatus.Unknown.Word()}, notified: {Day(on)}}}"),
        { Notified: null } => edit.Item(List, IndexOf(text, vendor))?.Set("notified", Day(on), after: "status"),
        _ => edit,
    };

    private static FrontMatterEdit? WithChanges(
        FrontMatterEdit? edited, Advisory text, Vendor vendor, IEnumerable<(DateTimeOffset At, VendorStatus Status)> changes)
    {
        foreach (var (at, status) in changes)
            edited = edited?.Item(List, IndexOf(text, vendor))?.Append("history", $"{{at: {AdvisoryEdits.ThisSecond(at)}, status: {status.Word()}}}");
        return edited;
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

    // What a vendor says beside its status is no change of it.
    private static LocalizedText UsualEntry(Vendor vendor, bool isOfStatus) => isOfStatus
        ? new($"{vendor.Name.Japanese}のベンダステータスを更新しました", vendor.Name.English is { } name ? $"Updated the vendor status of {name}" : null)
        : new($"{vendor.Name.Japanese}からの情報を更新しました", vendor.Name.English is { } english ? $"Updated the information from {english}" : null);

    /// <summary>The row of a vendor; null when it has none.</summary>
    public static VendorStatement? RowOf(Advisory text, Vendor vendor) => text.Statements.FirstOrDefault(row => row.Vendor.Value == vendor.Key);

    // A new row comes last.
    private static int IndexOf(Advisory text, Vendor vendor) =>
        RowOf(text, vendor) is { } row ? text.Statements.IndexOf(row) : text.Statements.Length;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
