using Jvn.Site.Cli.Editing;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Correspondence;

/// <summary>Shows somebody what an answer says and what it changes, to the last line and with every invisible character made visible.</summary>
internal sealed class ReplyView(TextWriter results, DiagnosticLanguage language)
{
    public void Show(Dossier dossier, VendorReply reply, DateTimeOffset now)
    {
        var (file, shown) = AdvisoryEdits.Shown(dossier, now);
        var (name, id, signed) = (VisibleText.Of(reply.Vendor.Name.Japanese), shown.Id.Value.Text, JapanTime.Minute(reply.SignedAt));
        Say($"{VisibleText.Of(reply.Place.Path)}：{id} への {name}（{reply.Vendor.Key}）の返信。署名 {signed}、鍵 {reply.Vendor.Reach.Key!.Fingerprint!.Value}",
            $"{VisibleText.Of(reply.Place.Path)}: reply of {reply.Vendor.Key} ({name}) to {id}, signed {signed} by {reply.Vendor.Reach.Key.Fingerprint.Value}");
        if (reply.From is { } from)
            Say($"  メールの差出人（確かめられません）：{from}", $"  sender of the mail (not verified): {from}");
        if (reply.IsOtherName)
            Say($"  組織名：{VisibleText.InFull(reply.Sheet.Organisation)}（登録されている名称と異なります。鍵により {name} の返信とします）",
                $"  organization: {VisibleText.InFull(reply.Sheet.Organisation)} (not as registered; by its key it is the reply of {reply.Vendor.Key})");
        if (ReplyEdits.AnswerOf(dossier, reply, now) is { } answer)
            Show(RowText.Of(file.Entry, shown, reply.Vendor), answer);
        Show("affected", reply.Sheet.Facts.Affected);
        Show("remedy", reply.Sheet.Facts.Remedy);
        Show("schedule", reply.Sheet.Facts.Schedule);
        Show("disclosure", reply.Sheet.Facts.Disclosure);
        if (reply.OtherParts > 0)
            Say($"  添付ファイル {reply.OtherParts} 個は見ていません。メールで確かめてください。",
                $"  attachments not looked at: {reply.OtherParts}; see them in the mail.");
    }

    private void Show(RowText before, StatusAnswer answer)
    {
        var after = before.With(answer);
        Change("status", before.Status, after.Status);
        Change("replied", before.Replied, after.Replied);
        Change("url", before.Url, after.Url);
        if (after.Comment is not { } comment)
            return;
        Say(comment == before.Comment ? "  comment（変わりません）:" : "  comment（このまま公開します）:",
            comment == before.Comment ? "  comment (as before):" : "  comment (published as it stands):");
        Lines('|', comment);
        Change("comment-format", before.CommentFormat, after.CommentFormat);
        if (before.Comment is null || comment == before.Comment)
            return;
        Say("  いまの comment（置き換わります）:", "  comment so far (replaced):");
        Lines('-', before.Comment);
    }

    // What is told for the coordination alone.
    private void Show(string field, string? fact)
    {
        if (fact is null)
            return;
        Say($"  {field}（公開しません）:", $"  {field} (not published):");
        Lines('|', fact);
    }

    private void Change(string field, string? before, string? after)
    {
        if (after is null)
            return;
        var (was, will) = (before is null ? null : VisibleText.InFull(before), VisibleText.InFull(after));
        Say(before == after ? $"  {field}: {will}（変わりません）" : $"  {field}: {was ?? "（なし）"} → {will}",
            before == after ? $"  {field}: {will} (as before)" : $"  {field}: {was ?? "(none)"} -> {will}");
    }

    private void Lines(char sign, string text)
    {
        foreach (var line in text.Split('\n'))
            results.WriteLine($"    {sign} {VisibleText.InFull(line)}".TrimEnd());
    }

    private void Say(string japanese, string english) => results.WriteLine(language == DiagnosticLanguage.Japanese ? japanese : english);
}
