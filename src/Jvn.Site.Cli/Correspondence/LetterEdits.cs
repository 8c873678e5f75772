using System.Collections.Immutable;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Correspondence.Letters;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Editing;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Correspondence;

/// <summary>What letters leave in the input: a line each in the case, and, once somebody has the details, its row in the advisory (guideline 6-3).</summary>
internal static class LetterEdits
{
    public static EditPlan Plan(string input, Dossier dossier, LetterOrder order, ImmutableArray<PlannedLetter> letters, DateTimeOffset now)
    {
        var advisory = dossier.Current!.Content!;
        var lines = letters.Select(letter => CaseRecord.Line(now, EventOf(order.Kind),
            (FieldKey.Vendor, letter.Vendor.Key),
            (FieldKey.By, CaseWords.Of(letter.Form == LetterForm.Print ? ContactMeans.Post : ContactMeans.Email)),
            (FieldKey.ReleaseAt, order.Kind == LetterKind.Date ? JapanTime.Rfc3339(advisory.ReleaseAt.Value) : null),
            (FieldKey.Reason, order is { Kind: LetterKind.Details, Reason: { } reason } ? QuotedText.OnOneLine(reason) : null))).ToList();
        var rows = order.Kind == LetterKind.Details ? NotifiedEdits.In(dossier, [.. letters.Select(letter => letter.Vendor)], JapanTime.DayOf(now)) : [];
        var (mails, papers) = (letters.Count(letter => letter.Form == LetterForm.Mail), letters.Count(letter => letter.Form == LetterForm.Print));
        return EditPlan.Write([.. rows, CaseRecord.With(input, dossier, lines)],
            new Bilingual($"{advisory.Id.Value} の{Name(order.Kind).Japanese}を、メール {mails} 通、郵送 {papers} 通として書き出し、記録しました。",
                $"Wrote {Name(order.Kind).English} of {advisory.Id.Value}: {mails} by mail, {papers} to print; recorded in the case.")) with
        {
            Next =
            [
                new("次に: 書き出した .eml をメールソフトから送り（.html は印刷して郵送し）、入力を git commit してください。",
                    "Next: send the .eml files from a mail program (print and post the .html), and commit the input (git commit)."),
            ],
        };
    }

    private static CaseEventKind EventOf(LetterKind kind) => kind switch
    {
        LetterKind.Outline => CaseEventKind.Outline,
        LetterKind.Details => CaseEventKind.Details,
        LetterKind.Date => CaseEventKind.Date,
        LetterKind.Reminder => CaseEventKind.Reminder,
        _ => CaseEventKind.Thanks,
    };

    private static Bilingual Name(LetterKind kind) => kind switch
    {
        LetterKind.Outline => new("概要", "the outline"),
        LetterKind.Details => new("詳細", "the details"),
        LetterKind.Date => new("公表日時の連絡", "the release instant"),
        LetterKind.Reminder => new("督促", "the reminder"),
        _ => new("お礼", "the thanks"),
    };
}
