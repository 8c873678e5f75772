using Jvn.Site.Intake.Model;

namespace Jvn.Site.Embargo;

/// <summary>The texts of one advisory that stand at an instant: the original or its released revision, and the English twin that is out.</summary>
/// <param name="Original">The first text; its release is the advisory's for ever.</param>
/// <param name="English">Null when no twin is out; <paramref name="EnglishReleasedAt"/> then means nothing.</param>
internal sealed record ReleasedText(Dossier Dossier, Advisory Original, Advisory Shown, Translation? English, DateTimeOffset EnglishReleasedAt)
{
    public bool IsRevised => Shown != Original;

    public AttachmentFolder Attachments => IsRevised ? Dossier.Attachments.OverlaidBy(Dossier.PendingAttachments) : Dossier.Attachments;

    /// <summary>Null when nothing of the advisory is out at <paramref name="now"/>. Released means that its instant is not after now, and that it was not taken back since.</summary>
    public static ReleasedText? At(Dossier dossier, DateTimeOffset now)
    {
        if (dossier.Current?.Content is not { IsComplete: true } original || original.PublicFrom > now)
            return null;
        var revision = dossier.Pending?.Content is { IsComplete: true } pending && pending.PublicFrom <= now ? pending : null;
        var twins = new List<(Translation Text, DateTimeOffset From)>();
        if (dossier.English?.Content is { } english)
            twins.Add((english, english.ReleaseAt?.Value ?? original.ReleaseAt.Value));
        if (dossier.PendingEnglish?.Content is { } revised && (revision is not null || dossier.Pending is null))
            twins.Add((revised, revised.ReleaseAt?.Value ?? (revision ?? original).ReleaseAt.Value));
        var (twin, from) = twins.LastOrDefault(candidate => candidate.From <= now);
        return new ReleasedText(dossier, original, revision ?? original, twin, from);
    }
}
