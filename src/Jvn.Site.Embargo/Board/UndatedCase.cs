using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Embargo.Board;

/// <summary>A case that comes out at no instant: it was taken back, or nobody can read when it is due.</summary>
/// <param name="Name">The identifier, where it can be read; else the name of its files.</param>
public sealed record UndatedCase(string Name, string Title, string Path, Bilingual Reason)
{
    /// <summary>Null when it has an instant.</summary>
    internal static UndatedCase? Of(Dossier dossier, DateTimeOffset now)
    {
        if (dossier.Timeline.Texts is [{ IsComplete: true }, ..] || dossier.Current is not { } file)
            return null;
        var known = file.Content is { IsComplete: true } content ? content : null;
        return new UndatedCase(
            known?.Id.Value.Text ?? dossier.Name,
            known?.Title.Value ?? "",
            file.Path,
            known is { IsTakenBack: true, TakenBack.At: { } at }
                ? new($"{JapanTime.Minute(at)} に公開を止めました。再び公表するには jvn postpone か jvn release-now。",
                    $"Taken back at {JapanTime.Minute(at)}; to release it anew: jvn postpone or jvn release-now.")
                : new("いつ公表されるか読み取れません。jvn check の指摘を直してください。", "Nobody can read when it comes out; mend what jvn check finds."));
    }
}
