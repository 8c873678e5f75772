using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Timing;
using Jvn.Site.Published;

namespace Jvn.Site.Embargo;

/// <summary>Opens the gate at every instant at which something of an advisory comes out, and holds what it lets through against what it let through
/// before.</summary>
/// <remarks>What was published stays published. A publisher refuses whatever breaks that; here its editor learns it while there is time.</remarks>
internal static class ReleaseRehearsal
{
    public static void Run(InputContent content, DateTimeOffset now, DiagnosticBag bag)
    {
        foreach (var dossier in content.Dossiers)
        {
            foreach (var (before, after) in dossier.Timeline.Texts.Zip(dossier.Timeline.Texts.Skip(1)).Where(turn => turn.Second.From > now))
            {
                if (before.IsComplete && after.IsComplete)
                    bag.AddRange(Compare(dossier, before, after, content).Select(finding => finding with { From = after.From }));
            }
        }
    }

    private static IEnumerable<Diagnostic> Compare(Dossier dossier, ReleasedText before, ReleasedText after, InputContent content)
    {
        var (shown, next) = (EmbargoGate.Publish(dossier, before, content, after.From), EmbargoGate.Publish(dossier, after, content, after.From));
        var text = after.Shown;
        if (shown.Withdrawal is { } withdrawal && next.Withdrawal?.At != withdrawal.At)
            yield return DiagnosticCatalog.RevisionRevives.At(text.Withdrawal?.At.Location ?? text.Location, shown.Id.Text, JapanTime.Rfc3339(withdrawal.At));

        foreach (var lost in shown.Statements.ExceptBy(next.Statements.Select(statement => statement.Vendor.Number), statement => statement.Vendor.Number))
            yield return DiagnosticCatalog.RevisionDropsVendor.At(text.Location, KeyOf(lost, before, content));

        if (next.Withdrawal is null)
        {
            foreach (var lost in shown.Attachments.ExceptBy(next.Attachments.Select(attachment => attachment.Name), attachment => attachment.Name))
                yield return DiagnosticCatalog.RevisionDropsAttachment.At((after.ShownFile != before.ShownFile ? after.ShownFile.Start
                    : after.EnglishFile?.Start) ?? text.Location, lost.Name);
        }

        if (MissingFrom(shown.History.Select(entry => entry.At), next.History.Select(entry => entry.At)) is { } entry)
            yield return DiagnosticCatalog.RevisionLosesHistory.At(text.History is [var first, ..] ? first.At.Location : text.Location, "history",
                JapanTime.Rfc3339(entry));
        if (MissingFrom(shown.Corrections, next.Corrections) is { } correction)
            yield return DiagnosticCatalog.RevisionLosesHistory.At(text.Location, "corrections", JapanTime.Rfc3339(correction));
        foreach (var (old, revised) in shown.Statements.Join(next.Statements, statement => statement.Vendor.Number, statement => statement.Vendor.Number,
            (old, revised) => (old, revised)))
        {
            if (MissingFrom(old.History.Select(change => change.At), revised.History.Select(change => change.At)) is { } change)
                yield return DiagnosticCatalog.RevisionLosesHistory.At(PlaceOf(text, KeyOf(old, before, content)), "vendors.history",
                    JapanTime.Rfc3339(change));
        }

        if (before.ShownFile != after.ShownFile && after.EnglishFile is not null && after.EnglishFile == before.EnglishFile && dossier.PendingEnglish is null
            && next.Withdrawal is null)
            yield return DiagnosticCatalog.TranslationNotRevised.At(after.ShownFile.Start, after.EnglishFile.Entry.Name, dossier.Name + ".next.en.md");
    }

    // The first published instant that is not where it was. New ones come after all others.
    private static DateTimeOffset? MissingFrom(IEnumerable<DateTimeOffset> published, IEnumerable<DateTimeOffset> revised)
    {
        var next = revised.ToList();
        return published.Index().Where(entry => entry.Index >= next.Count || next[entry.Index] != entry.Item).Select(entry => (DateTimeOffset?)entry.Item)
            .FirstOrDefault();
    }

    private static string KeyOf(PublicStatement statement, ReleasedText text, InputContent content) =>
        text.Shown.Statements.Select(row => row.Vendor.Value).First(key => content.Vendors.GetValueOrDefault(key)?.Number.Value == statement.Vendor.Number);

    private static SourceLocation PlaceOf(Advisory text, string vendor) =>
        text.Statements.FirstOrDefault(statement => statement.Vendor.Value == vendor)?.Location ?? text.Location;
}
