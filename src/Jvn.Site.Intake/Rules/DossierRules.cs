using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Parsing;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Rules;

/// <summary>The files of one advisory agree with each other and with their names.</summary>
internal static class DossierRules
{
    public static void Check(Dossier dossier, DiagnosticBag bag)
    {
        CheckOriginal(dossier, bag);
        CheckName(dossier, bag);
        CheckRevision(dossier, bag);
        CheckTranslation(dossier.English?.Content, dossier.Current?.Content, bag);
        CheckTranslation(dossier.PendingEnglish?.Content, (dossier.Pending ?? dossier.Current)?.Content, bag);
        CheckPendingTranslation(dossier, bag);
        CheckAttachments(dossier, bag);
    }

    private static void CheckOriginal(Dossier dossier, DiagnosticBag bag)
    {
        if (dossier.Current is not null)
            return;
        var original = dossier.Name + ".md";
        if (dossier.Pending is { } pending)
            bag.Add(DiagnosticCatalog.RevisionWithoutOriginal.At(pending.Start, pending.Entry.Name, original));
        if (dossier.English is { } english)
            bag.Add(DiagnosticCatalog.TranslationWithoutOriginal.At(english.Start, english.Entry.Name, original));
        if (dossier.PendingEnglish is { } pendingEnglish && dossier.Pending is null)
            bag.Add(DiagnosticCatalog.TranslationWithoutOriginal.At(pendingEnglish.Start, pendingEnglish.Entry.Name, original));
    }

    // A meaningless name tells nothing; a name that reads as another identifier tells something wrong.
    private static void CheckName(Dossier dossier, DiagnosticBag bag)
    {
        if (dossier.Current?.Content is { IsComplete: true, Id: { } id } && id.Value.Slug != dossier.Name
            && AdvisoryId.TryParseSlug(dossier.Name.ToUpperInvariant(), out _))
            bag.Add(DiagnosticCatalog.IdNotFileName.At(id.Location, dossier.Name, id.Value.Text, id.Value.Slug));
    }

    private static void CheckRevision(Dossier dossier, DiagnosticBag bag)
    {
        if (dossier.Pending?.Content is not { IsComplete: true } pending || dossier.Current?.Content is not { IsComplete: true } current)
            return;
        if (!pending.Id.Value.Equals(current.Id.Value))
            bag.Add(DiagnosticCatalog.RevisionChangesId.At(pending.Id.Location, pending.Id.Value.Text, current.Id.Value.Text));
        if (pending.ReleaseAt.Value <= current.ReleaseAt.Value)
            bag.Add(DiagnosticCatalog.RevisionNotLater.At(pending.ReleaseAt.Location, JapanTime.Rfc3339(pending.ReleaseAt.Value),
                JapanTime.Rfc3339(current.ReleaseAt.Value)));
        if (pending.Withdrawal is null && pending.History.All(entry => current.History.Any(published => published.At.Value == entry.At.Value)))
            bag.Add(DiagnosticCatalog.RevisionWithoutHistory.At(pending.Location, JapanTime.Rfc3339(pending.ReleaseAt.Value)));
    }

    // Without a Japanese revision to follow, a revised translation must say itself when it comes out.
    private static void CheckPendingTranslation(Dossier dossier, DiagnosticBag bag)
    {
        if (dossier is { Pending: null, PendingEnglish: { Content.ReleaseAt: null } translation })
            bag.Add(DiagnosticCatalog.KeyMissing.At(translation.Start, "release-at", "release-at: 2026-11-20T12:00:00+09:00"));
    }

    private static void CheckTranslation(Translation? translation, Advisory? original, DiagnosticBag bag)
    {
        if (translation?.ReleaseAt is { } own && original is { IsComplete: true } && own.Value < original.ReleaseAt.Value)
            bag.Add(DiagnosticCatalog.TranslationTooEarly.At(own.Location, JapanTime.Rfc3339(own.Value), JapanTime.Rfc3339(original.ReleaseAt.Value)));
    }

    private static void CheckAttachments(Dossier dossier, DiagnosticBag bag)
    {
        var used = new[] { dossier.Current?.Content?.Body, dossier.Pending?.Content?.Body, dossier.English?.Content?.Body,
            dossier.PendingEnglish?.Content?.Body }
            .SelectMany(body => body?.Attachments ?? [])
            .Select(use => use.Name)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var unused in dossier.Attachments.Files.Concat(dossier.PendingAttachments.Files).Where(file => !used.Contains(file.Name)))
            StrayFiles.ReportUnused(unused, bag);
    }
}
