using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake.Parsing;

/// <summary>The files that belong together by their names: <c>X.md</c>, <c>X.en.md</c>, <c>X.next.md</c>, <c>X.next.en.md</c>, <c>X.case.yml</c>, and the
/// folders <c>X/</c> and <c>X.next/</c>.</summary>
internal sealed record DossierFiles(string Stem)
{
    private const string Markdown = ".md";
    private const string English = ".en";
    private const string Next = ".next";

    public InputEntry? Current { get; private set; }

    public InputEntry? Translation { get; private set; }

    public InputEntry? Pending { get; private set; }

    public InputEntry? PendingTranslation { get; private set; }

    public InputEntry? Case { get; private set; }

    public AttachmentFolder Attachments { get; private set; } = AttachmentFolder.None;

    public AttachmentFolder PendingAttachments { get; private set; } = AttachmentFolder.None;

    /// <summary>All of them, at least one.</summary>
    public IEnumerable<InputEntry> All => new[] { Current, Translation, Pending, PendingTranslation, Case }.OfType<InputEntry>()
        .Concat(Attachments.Files).Concat(PendingAttachments.Files);

    /// <summary>The stem of the advisory that a file belongs to by its name: one of its texts, its case, or an attachment of it.</summary>
    public static string StemOf(string path)
    {
        path = SealedName.Opened(path);
        if (path.EndsWith(Model.Case.Ending, StringComparison.Ordinal))
            return path[..^Model.Case.Ending.Length];
        var isText = path.EndsWith(Markdown, StringComparison.Ordinal);
        var stem = isText ? path[..^Markdown.Length] : path[..Math.Max(path.LastIndexOf('/'), 0)];
        if (isText)
            Strip(ref stem, English);
        Strip(ref stem, Next);
        return stem;
    }

    /// <summary>In the order of stems. What belongs to no advisory is reported.</summary>
    public static ImmutableArray<DossierFiles> Group(IEnumerable<InputEntry> files, DiagnosticBag bag)
    {
        var dossiers = new SortedDictionary<string, DossierFiles>(StringComparer.Ordinal);
        var others = new List<InputEntry>();
        foreach (var file in files)
        {
            var isCase = file.Name.EndsWith(Model.Case.Ending, StringComparison.Ordinal);
            if (!isCase && !file.Name.EndsWith(Markdown, StringComparison.Ordinal))
            {
                others.Add(file);
                continue;
            }

            var stem = file.RelativePath[..^(isCase ? Model.Case.Ending : Markdown).Length];
            var isTranslation = !isCase && Strip(ref stem, English);
            var isPending = !isCase && Strip(ref stem, Next);
            if (!dossiers.TryGetValue(stem, out var dossier))
                dossiers.Add(stem, dossier = new DossierFiles(stem));
            if (isCase)
                dossier.Case = file;
            else
                dossier.Take(file, isTranslation, isPending);
        }

        foreach (var folder in others.GroupBy(file => file.Folder, StringComparer.Ordinal))
        {
            var stem = folder.Key;
            var isPending = Strip(ref stem, Next);
            if (dossiers.TryGetValue(stem, out var dossier))
                dossier.Take(new AttachmentFolder([.. folder]), isPending);
            else
                StrayFiles.Report(folder, bag);
        }

        return [.. dossiers.Values];
    }

    private void Take(InputEntry file, bool isTranslation, bool isPending)
    {
        switch (isTranslation, isPending)
        {
            case (false, false):
                Current = file;
                break;
            case (true, false):
                Translation = file;
                break;
            case (false, true):
                Pending = file;
                break;
            default:
                PendingTranslation = file;
                break;
        }
    }

    private void Take(AttachmentFolder folder, bool isPending)
    {
        if (isPending)
            PendingAttachments = folder;
        else
            Attachments = folder;
    }

    private static bool Strip(ref string stem, string ending)
    {
        if (!stem.EndsWith(ending, StringComparison.Ordinal))
            return false;
        stem = stem[..^ending.Length];
        return true;
    }
}
