using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;

namespace Jvn.Site.Embargo.Board;

/// <summary>What may be put in order after a release; readers see no difference.</summary>
/// <param name="Command">Does it.</param>
public sealed record TidyingTask(string Name, Bilingual Words, string Command)
{
    internal static IEnumerable<TidyingTask> Of(Dossier dossier, DateTimeOffset now)
    {
        if (dossier.Timeline.At(now) is not { IsComplete: true } text)
            yield break;
        var id = text.Original.Id.Value;
        if (dossier.Pending is { } pending && text.ShownFile == pending && text == dossier.Timeline.Texts[^1])
            yield return new TidyingTask(id.Text, new("公表済みの改訂を現行のファイルにまとめられます。", "Its released revision can be folded into the current file."),
                $"jvn promote {id.Slug}");
        if (dossier.Name != id.Slug)
            yield return new TidyingTask(id.Text, new($"公表済みなので、仮の名前 {dossier.Name} を番号に変えられます。",
                $"It is released: its working name {dossier.Name} can become the identifier."), $"jvn rename {id.Slug}");
    }
}
