using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Editing;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Editing;

/// <summary>What each command changes in an advisory, and when it must not.</summary>
internal static class AdvisoryEdits
{
    private const string ReleaseKey = "release-at";
    private const string TakenBackKey = "taken-back";

    /// <summary>The release instant becomes now, and the planned one is kept on record.</summary>
    public static EditPlan ReleaseNow(Dossier dossier, DateTimeOffset now, string reason)
    {
        var advisory = dossier.Current!.Content!;
        if (advisory.PublicFrom <= now)
            return EditPlan.Refuse(AlreadyReleased(advisory));

        // What was taken back is released anew by a later instant, not by the same one.
        var earliest = advisory.TakenBack.At is { } takenBack && takenBack.AddSeconds(1) > now ? takenBack.AddSeconds(1) : now;
        var at = NextSecond(earliest);
        var planned = advisory.ReleaseAt.Value > earliest ? JapanTime.Rfc3339(advisory.ReleaseAt.Value) : at;
        var record = $"{{at: {at}, planned: {planned}, reason: {QuotedText.Of(reason)}}}";
        return EditPlan.Write(
            dossier.Current.Entry,
            edit => edit.Set(ReleaseKey, at)?.Set("early-release", record, after: ReleaseKey),
            new Bilingual($"{advisory.Id.Value} の公表日時を {at} にしました。", $"{advisory.Id.Value} is released as of {at}."),
            [.. RenameHint(dossier), .. TwinHint(dossier)]);
    }

    /// <summary>The text that stands is withdrawn: its page stays and says so.</summary>
    public static EditPlan Withdraw(Dossier dossier, DateTimeOffset now, string reason, string? english)
    {
        if (dossier.Timeline.PublicFrom > now)
            return EditPlan.Refuse(NotReleased(dossier));
        var (file, shown) = Standing(dossier, now);
        if (shown.Withdrawal is { } withdrawal)
            return EditPlan.Refuse(DiagnosticCatalog.EditAlreadyWithdrawn.At(withdrawal.At.Location, shown.Id.Value.Text,
                JapanTime.Rfc3339(withdrawal.At.Value)));
        var words = english is null ? QuotedText.Of(reason) : $"{{ja: {QuotedText.Of(reason)}, en: {QuotedText.Of(english)}}}";
        return EditPlan.Write(
            file.Entry,
            edit => edit.Set("withdrawn", $"{{at: {ThisSecond(now)}, reason: {words}}}")?.Append("history", WithdrawalEntry(now)),
            new Bilingual($"{shown.Id.Value} を取り下げました。ページは残り、取り下げたことを示します。", $"{shown.Id.Value} is withdrawn; its page stays and says so."),
            PendingHint(dossier, now)) with { Foreseen = [DiagnosticCatalog.RevisionRevives, DiagnosticCatalog.RevisionLosesHistory] };
    }

    /// <summary>The emergency brake: the advisory is withheld again.</summary>
    /// <param name="isOutEarly">Readers see it although its instant has not come: then it is withheld beyond that too.</param>
    public static EditPlan TakeBack(Dossier dossier, DateTimeOffset now, string reason, bool isOutEarly)
    {
        var advisory = dossier.Current!.Content!;
        var isAhead = advisory.ReleaseAt.Value > now;
        if (isAhead && !isOutEarly)
            return EditPlan.Refuse(NotReleased(dossier));
        if (advisory.IsTakenBack && advisory.TakenBack.At is { } at)
            return EditPlan.Refuse(DiagnosticCatalog.EditAlreadyTakenBack.At(dossier.Current.Start, advisory.Id.Value.Text, JapanTime.Rfc3339(at)));
        return EditPlan.Write(
            dossier.Current.Entry,
            edit => edit.Set(TakenBackKey,
                $"{{at: {(isAhead ? JapanTime.Rfc3339(advisory.ReleaseAt.Value) : ThisSecond(now))}, reason: {QuotedText.Of(reason)}}}", after: ReleaseKey),
            new Bilingual(
                $"{advisory.Id.Value} の公開を止めます。反映するまでは公開されたままです。すぐに git commit し、jvn publish してください。",
                $"{advisory.Id.Value} is taken back. It stays visible until this is published: commit and publish at once."),
            new Bilingual(
                "読んだ人、購読しているプログラム、検索サービス、キャッシュに残っているものは取り戻せません。関係者に知らせてください。",
                "Copies that readers, subscribers, search engines and caches already have cannot be recalled; tell the parties concerned."));
    }

    /// <summary>The text that stands was put right without an update.</summary>
    public static EditPlan Correct(Dossier dossier, DateTimeOffset now, string note)
    {
        if (dossier.Timeline.PublicFrom > now)
            return EditPlan.Refuse(NotReleased(dossier));
        var (file, shown) = Standing(dossier, now);
        return EditPlan.Write(
            file.Entry,
            edit => edit.Append("corrections", $"{{at: {ThisSecond(now)}, note: {QuotedText.Of(note)}}}"),
            new Bilingual(
                $"{shown.Id.Value} に訂正を記録しました。本文の訂正がまだなら、続けて直してください。",
                $"The correction of {shown.Id.Value} is recorded. If the text itself is not corrected yet, correct it now."));
    }

    /// <summary>A withheld release is moved to a later instant.</summary>
    public static EditPlan Postpone(Dossier dossier, DateTimeOffset now, DateTimeOffset to)
    {
        var advisory = dossier.Current!.Content!;
        if (advisory.PublicFrom <= now)
            return EditPlan.Refuse(AlreadyReleased(advisory));
        var present = advisory.ReleaseAt.Value;
        if (to <= present || to <= now)
            return EditPlan.Refuse(DiagnosticCatalog.EditNotLater.At(advisory.ReleaseAt.Location, advisory.Id.Value.Text, JapanTime.Rfc3339(to),
                JapanTime.Rfc3339(present)));
        var at = JapanTime.Rfc3339(to);
        return EditPlan.Write(
            dossier.Current.Entry,
            edit => edit.Set(ReleaseKey, at),
            new Bilingual($"{advisory.Id.Value} の公表日時を {JapanTime.Rfc3339(present)} から {at} にしました。",
                $"The release of {advisory.Id.Value} is moved from {JapanTime.Rfc3339(present)} to {at}."),
            new Bilingual("公表日時を伝えた関係者に、変更を知らせてください。", "Tell all parties who were given the instant."));
    }

    private static Diagnostic AlreadyReleased(Advisory advisory) =>
        DiagnosticCatalog.EditAlreadyReleased.At(advisory.ReleaseAt.Location, advisory.Id.Value.Text, JapanTime.Rfc3339(advisory.ReleaseAt.Value));

    internal static Diagnostic NotReleased(Dossier dossier) =>
        DiagnosticCatalog.EditNotReleased.At(dossier.Current!.Content!.ReleaseAt.Location, dossier.Current.Content.Id.Value.Text);

    // A released revision has taken the current text's place.
    internal static (DocumentFile<Advisory> File, Advisory Text) Standing(Dossier dossier, DateTimeOffset now) =>
        dossier.Timeline.At(now) is { IsComplete: true } standing ? (standing.ShownFile, standing.Shown) : (dossier.Current!, dossier.Current!.Content!);

    /// <summary>The text that readers see, or that they will see first.</summary>
    internal static (DocumentFile<Advisory> File, Advisory Text) Shown(Dossier dossier, DateTimeOffset now) =>
        dossier.Timeline.PublicFrom <= now ? Standing(dossier, now) : (dossier.Current!, dossier.Current!.Content!);

    private static ImmutableArray<Bilingual> RenameHint(Dossier dossier)
    {
        var slug = dossier.Current!.Content!.Id.Value.Slug;
        return slug == dossier.Name ? [] :
        [
            new($"ファイルの名前を {dossier.Name} から {slug} に変えてください（.en.md、添付ファイルのフォルダも）。",
                $"Rename its files from {dossier.Name} to {slug} (also .en.md, and the folder of attachments)."),
        ];
    }

    private static ImmutableArray<Bilingual> TwinHint(Dossier dossier) => dossier.English?.Content?.ReleaseAt is not { } own ? [] :
    [
        new($"英語版は {JapanTime.Rfc3339(own.Value)} のままです。", $"Its English translation still comes out at {JapanTime.Rfc3339(own.Value)}."),
    ];

    private static ImmutableArray<Bilingual> PendingHint(Dossier dossier, DateTimeOffset now) => dossier.Pending is not { Content.Withdrawal: null } pending
        || dossier.Timeline.SpanOf(pending.Path).From <= now ? [] :
    [
        new($"{pending.Entry.Name} には withdrawn がありません。このままでは、その公表日時に取り下げが消えます。",
            $"{pending.Entry.Name} has no 'withdrawn': at its release the withdrawal would be gone. Delete it, or add the same lines to it."),
    ];

    private static string WithdrawalEntry(DateTimeOffset now) =>
        $"{{at: {ThisSecond(now)}, text: {{ja: {QuotedText.Of(HistoryTexts.Withdrawn.Japanese)}, en: {QuotedText.Of(HistoryTexts.Withdrawn.English!)}}}}}";

    internal static string ThisSecond(DateTimeOffset now) => JapanTime.Rfc3339(now);

    private static string NextSecond(DateTimeOffset now) =>
        JapanTime.Rfc3339(now.UtcTicks % TimeSpan.TicksPerSecond == 0 ? now : now.AddSeconds(1));
}
