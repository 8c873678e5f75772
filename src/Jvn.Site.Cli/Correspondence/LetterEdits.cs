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
        var (advisory, kind) = (dossier.Current!.Content!, LetterNames.EventOf(order.Kind));
        var lines = letters.Select(letter => CaseRecord.Line(now, kind,
            (FieldKey.Vendor, letter.Vendor.Key),
            (FieldKey.By, CaseWords.Of(letter.Form == LetterForm.Print ? ContactMeans.Post : ContactMeans.Email)),
            (FieldKey.ReleaseAt, kind is CaseEventKind.Date or CaseEventKind.Details && letter.Letter.ReleaseAt is { } told ? JapanTime.Rfc3339(told) : null),
            (FieldKey.Reason, order is { Kind: LetterKind.Details, Reason: { } reason } ? QuotedText.OnOneLine(reason) : null))).ToList();
        var rows = order.Kind == LetterKind.Details ? NotifiedEdits.In(dossier, [.. letters.Select(letter => letter.Vendor)], JapanTime.DayOf(now)) : [];
        var (mails, papers) = (letters.Count(letter => letter.Form == LetterForm.Mail), letters.Count(letter => letter.Form == LetterForm.Print));
        var (name, count) = (LetterNames.Of(kind), Count(mails, papers));
        return EditPlan.Write([.. rows, CaseRecord.With(input, dossier, lines)],
            new Bilingual($"{advisory.Id.Value} の{name.Japanese}を書き出し、案件に記録しました（{count.Japanese}）。",
                $"Wrote {name.English} of {advisory.Id.Value} ({count.English}); recorded in the case.")) with
        {
            Would = new Bilingual($"{advisory.Id.Value} の{name.Japanese}を書き出し、案件に記録します（{count.Japanese}）。",
                $"Would write {name.English} of {advisory.Id.Value} ({count.English}), and record it in the case."),
            IsWhole = true,
            Next = [Next(mails, papers)],
        };
    }

    private static Bilingual Count(int mails, int papers) => (mails, papers) switch
    {
        (_, 0) => new($"メール {mails} 通", $"{mails} by mail"),
        (0, _) => new($"郵送 {papers} 通", $"{papers} by post"),
        _ => new($"メール {mails} 通、郵送 {papers} 通", $"{mails} by mail, {papers} by post"),
    };

    private static Bilingual Next(int mails, int papers) => (mails, papers) switch
    {
        (_, 0) => new("次に: 書き出した .eml をメールソフトから送り、入力を git commit してください。",
            "Next: send the .eml files from a mail program, and commit the input (git commit)."),
        (0, _) => new("次に: 書き出した .html を印刷して郵送し、入力を git commit してください。",
            "Next: print and post the .html files, and commit the input (git commit)."),
        _ => new("次に: 書き出した .eml をメールソフトから送り、.html は印刷して郵送し、入力を git commit してください。",
            "Next: send the .eml files from a mail program, print and post the .html files, and commit the input (git commit)."),
    };
}
