using System.Collections.Immutable;
using System.Text;
using Jvn.Site.Cli.Correspondence;
using Jvn.Site.Correspondence.Sheets;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Editing;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Editing;

/// <summary>An answer that a vendor signed: its row, as <see cref="StatusEdits"/> sets it, and what the case says of it from then on.</summary>
internal static class ReplyEdits
{
    /// <summary>The dossier that a sheet is about; null when the input has none that can be read, or several.</summary>
    public static Dossier? DossierOf(InputContent content, ReplySheet sheet) =>
        content.Dossiers.Where(dossier => dossier.Current?.Content?.Id.Value.Equals(sheet.Id) == true).ToList()
            is [{ Current.Content.IsComplete: true } only] ? only : null;

    /// <summary>Why there is none.</summary>
    public static Diagnostic ReasonForNone(InputContent content, VendorReply reply) =>
        content.Sealed.Length > 0 && !content.Dossiers.Any(dossier => dossier.Current?.Content?.Id.Value.Equals(reply.Sheet.Id) == true)
            ? DiagnosticCatalog.ReplyMaybeSealed.At(reply.Place, reply.Sheet.Id!.Text, $"{content.Sealed.Length}")
            : DiagnosticCatalog.ReplyOfNoCase.At(reply.Place);

    /// <summary>Why the answer is not to be written down; null when it is, or was before.</summary>
    public static Diagnostic? RefusalOf(Dossier dossier, VendorReply reply, DateTimeOffset now)
    {
        var (record, vendor) = (dossier.Case, reply.Vendor.Key);
        if (record is { IsWhole: false })
            return DiagnosticCatalog.ReplyToBrokenCase.At(reply.Place, record.File.Name);
        if (IsKnown(dossier, reply))
            return null;
        var isListed = StatusEdits.RowOf(AdvisoryEdits.Shown(dossier, now).Text, reply.Vendor) is { HasLinksOnly: false };
        if (!isListed && record?.Told.Contains(vendor) != true)
            return DiagnosticCatalog.ReplyOfUntoldVendor.At(reply.Place, vendor);
        return Newest(record, reply) is { } newest && reply.SignedAt <= newest.At.Value
            ? DiagnosticCatalog.ReplyNotNewer.At(reply.Place, vendor, JapanTime.Rfc3339(reply.SignedAt), JapanTime.Rfc3339(newest.At.Value)) : null;
    }

    /// <summary>Whether the very message was written down before. The same words, signed anew, are another: a vendor may return to an earlier answer.</summary>
    public static bool IsKnown(Dossier dossier, VendorReply reply) => dossier.Case?.Of(reply.Vendor.Key)
        .Any(one => one.At.Value == reply.SignedAt && string.Equals(one.Digest, reply.Digest, StringComparison.OrdinalIgnoreCase)) == true;

    /// <summary>What the row says once it is written; null for an answer of facts alone.</summary>
    public static StatusAnswer? AnswerOf(Dossier dossier, VendorReply reply, DateTimeOffset now)
    {
        if (reply.Sheet.Status is not { } status)
            return null;
        var row = StatusEdits.RowOf(AdvisoryEdits.Shown(dossier, now).Text, reply.Vendor);
        var first = dossier.Case?.First(CaseEventKind.Reply, reply.Vendor.Key)?.At.Value ?? reply.SignedAt;
        return new StatusAnswer(status, reply.Sheet.Comment, reply.Sheet.Announcement?.OriginalString,
            row?.Replied is null ? JapanTime.DayOf(first) : null, Notified: null, Entry: null);
    }

    /// <summary>The whole change. Readers are told of a reply after the release, where they see a difference; nobody is of one before it.</summary>
    /// <param name="input">The input folder.</param>
    public static EditPlan Take(string input, Dossier dossier, VendorReply reply, DateTimeOffset now)
    {
        var (file, shown) = AdvisoryEdits.Shown(dossier, now);
        if (IsKnown(dossier, reply))
            return EditPlan.Write([], new Bilingual($"{shown.Id.Value} の {reply.Vendor.Name.Japanese} のこの返信は、もう取り込んであります。",
                $"This reply of {reply.Vendor.Key} in {shown.Id.Value} was imported before."));
        if (AnswerOf(dossier, reply, now) is not { } answer)
            return EditPlan.Write([CaseRecord.With(input, dossier, [.. Earlier(dossier, shown, reply), .. Facts(reply)])],
                new Bilingual($"{shown.Id.Value} の案件の記録に、{reply.Vendor.Name.Japanese} が伝えた情報を加えました。",
                    $"What {reply.Vendor.Key} told is in the case of {shown.Id.Value}.")) with
            {
                Would = new Bilingual($"{shown.Id.Value} の案件の記録に、{reply.Vendor.Name.Japanese} が伝えた情報を加えます。",
                    $"What {reply.Vendor.Key} told would be put into the case of {shown.Id.Value}."),
                KeepsTheSite = true,
            };
        var row = RowText.Of(file.Entry, shown, reply.Vendor);
        var isNews = !row.ReadsAs(row.With(answer));
        var plan = EditPlan.Write(
            [
                .. row == row.With(answer) ? [] : StatusEdits.InTexts(dossier, reply.Vendor, now, answer, isNews),
                CaseRecord.With(input, dossier, [.. Earlier(dossier, shown, reply), .. Facts(reply), Line(reply, answer.Status)]),
            ],
            StatusEdits.Done(shown, reply.Vendor, answer.Status),
            row == row.With(answer) ? [] : StatusEdits.RevisionHint(dossier, reply.Vendor, now, answer));
        return plan with { Would = StatusEdits.Would(shown, reply.Vendor, answer.Status), KeepsTheSite = !isNews || dossier.Timeline.PublicFrom > now };
    }

    private static CaseEvent? Newest(Case? record, VendorReply reply) => record?.Of(reply.Vendor.Key)
        .LastOrDefault(one => one.Kind == CaseEventKind.Reply || one is { Kind: CaseEventKind.Facts, Digest: not null } && reply.Sheet.Status is null);

    // What the row says of days from before the case was kept.
    private static IEnumerable<string> Earlier(Dossier dossier, Advisory shown, VendorReply reply)
    {
        var row = StatusEdits.RowOf(shown, reply.Vendor);
        if (row?.Notified is { } notified && reply.Vendor.Reach.Registration == VendorRegistration.General
            && dossier.Case?.First(CaseEventKind.Details, reply.Vendor.Key) is null)
            yield return CaseRecord.Line(JapanTime.StartOf(notified.Value), CaseEventKind.Details, (FieldKey.Vendor, reply.Vendor.Key));
        if (StatusEdits.FirstReply(dossier.Case, row) is { } first)
            yield return first;
    }

    private static string Line(VendorReply reply, VendorStatus status) => CaseRecord.Line(reply.SignedAt, CaseEventKind.Reply,
        (FieldKey.Vendor, reply.Vendor.Key), (FieldKey.Status, status.Word()), (FieldKey.Digest, reply.Digest));

    // On one line as long as a line of a file may be that long; else each by itself.
    private static ImmutableArray<string> Facts(VendorReply reply)
    {
        var facts = reply.Sheet.Facts;
        ImmutableArray<(FieldKey Key, string? Value)> all =
        [
            (FieldKey.Affected, facts.Affected), (FieldKey.Remedy, facts.Remedy), (FieldKey.Schedule, facts.Schedule), (FieldKey.Disclosure, facts.Disclosure),
        ];
        var told = all.Where(fact => fact.Value is not null).Select(fact => (fact.Key, Value: QuotedText.OnOneLine(fact.Value!))).ToList();
        return told.Count == 0 ? []
            : OfFacts(told) is var whole && Encoding.UTF8.GetByteCount(whole) < Limits.LineBytes ? [whole]
            : [.. told.Select(fact => OfFacts([fact]))];

        string OfFacts(List<(FieldKey Key, string Value)> some) => CaseRecord.Line(reply.SignedAt, CaseEventKind.Facts,
            [(FieldKey.Vendor, reply.Vendor.Key), .. some, (FieldKey.Digest, reply.Digest)]);
    }
}
