using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Timing;

namespace Jvn.Site.Embargo.Board;

/// <summary>Lists what comes out of an advisory or of a vendor's listing.</summary>
internal static class BoardItems
{
    /// <summary>Each text that takes another one's place, in the order of time.</summary>
    public static IEnumerable<BoardItem> Of(Dossier dossier, DateTimeOffset now, OpenPoints open)
    {
        ReleasedText? before = null;
        foreach (var text in dossier.Timeline.Texts)
        {
            if (text.From > now)
                yield return Of(dossier, before, text, now, open);
            before = text;
        }
    }

    public static IEnumerable<BoardItem> Of(Vendor vendor, DateTimeOffset now, OpenPoints open)
    {
        var listing = vendor.Listing;
        foreach (var (kind, at) in new[] { (BoardItemKind.ListedName, listing?.NameFrom), (BoardItemKind.ListedProducts, listing?.ProductsFrom),
            (BoardItemKind.ListedAnswer, listing?.AnsweredFrom) })
        {
            if (at > now)
                yield return new BoardItem($"vendors/{vendor.Key}#{kind.Word()}", at.Value, kind, vendor.Key, vendor.Name.Japanese, vendor.Location.Path,
                    IsUrgent: false, Guide: null, open.Of(vendor.Location.Path, at.Value));
        }
    }

    private static BoardItem Of(Dossier dossier, ReleasedText? before, ReleasedText text, DateTimeOffset now, OpenPoints open)
    {
        var isTranslationAlone = before is not null && before.ShownFile == text.ShownFile;
        var kind = before is null ? text.Shown.IsNotice ? BoardItemKind.Notice : BoardItemKind.Advisory
            : !isTranslationAlone ? BoardItemKind.Revision
            : before.EnglishFile is null ? BoardItemKind.Translation
            : BoardItemKind.RevisedTranslation;
        var path = isTranslationAlone ? text.EnglishFile!.Path : text.ShownFile.Path;
        return new BoardItem(
            $"{dossier.Stem}#{kind.Word()}",
            text.From,
            kind,
            text.Original.Id.Value.Text,
            isTranslationAlone ? text.English!.Title.Value : text.Shown.Title.Value,
            path,
            text.Shown.IsUrgent,
            before is null ? HandlingGuide.Of(text.Original, now) : null,
            isTranslationAlone ? open.Of(path, text.From) : open.Of(text, [.. FilesOf(before, text), .. CaseOf(dossier)],
                dossier.Case?.Told ?? []));
    }

    private static IEnumerable<string> CaseOf(Dossier dossier) => dossier.Case is { } record ? [record.File.Path] : [];

    private static IEnumerable<string> FilesOf(ReleasedText? before, ReleasedText text) =>
    [
        text.ShownFile.Path,
        .. text.EnglishFile is { } english && english != before?.EnglishFile ? [english.Path] : Array.Empty<string>(),
        .. text.UsedAttachments.Select(file => file.Path),
    ];
}
