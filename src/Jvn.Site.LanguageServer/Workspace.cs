using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Parsing;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.LanguageServer;

/// <summary>An input folder with the texts that are open in the editor in place of those on the disk.</summary>
internal sealed class Workspace(string folder, TimeProvider clock)
{
    private readonly ParseMemory memory = new();
    private readonly ConcurrentDictionary<string, EditedText> open = new(StringComparer.Ordinal);
    private SiteInput? input;

    /// <summary>The input folder, absolute.</summary>
    public string Folder => folder;

    /// <summary>As it was read last.</summary>
    public SiteInput Input => input ??= Read();

    public void Edit(string path, string text) => open[path] = new EditedText(text);

    public void Close(string path) => open.TryRemove(path, out _);

    /// <summary>The text of a file, as the editor has it, else as it lies on the disk; null when there is none.</summary>
    public EditedText? TextOf(string path) => open.TryGetValue(path, out var edited) ? edited
        : Input.Content.Files.FirstOrDefault(file => file.FullPath == path) is { } entry
            ? new EditedText(Encoding.UTF8.GetString(InputFolder.ReadUnchecked(entry)))
        : null;

    /// <summary>The file of an advisory; null when this input has none.</summary>
    public DocumentFile<Advisory>? FileOf(AdvisoryId id) =>
        Input.Content.Dossiers.Select(dossier => dossier.Current).FirstOrDefault(file => file?.Content?.Id.Value == id);

    /// <summary>With forward slashes; null for what does not lie in the input.</summary>
    public string? RelativePath(string path) =>
        path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? path[(folder.Length + 1)..].Replace('\\', '/') : null;

    /// <summary>Reads the input anew; everything that is wrong in it, by file, now and at pending instants.</summary>
    public ImmutableDictionary<string, ImmutableArray<Finding>> Check()
    {
        input = Read();
        var now = clock.GetUtcNow();
        return input.FindingsFrom(now, now).ForCheck.GroupBy(finding => Path.GetFullPath(finding.Diagnostic.Location.Path), StringComparer.Ordinal)
            .ToImmutableDictionary(file => file.Key, file => file.ToImmutableArray(), StringComparer.Ordinal);
    }

    private SiteInput Read()
    {
        var listing = new DiagnosticBag();
        var files = InputFolder.List(folder, listing).Select(file => open.TryGetValue(file.FullPath, out var edited)
            ? file with { Edited = edited.Bytes } : file);
        return SiteInput.Read([.. files], listing, parsed: null, memory);
    }
}
