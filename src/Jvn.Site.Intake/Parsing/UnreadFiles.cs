using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake.Parsing;

/// <summary>Sealed files that were not opened, and what cannot be made sense of without them: as if withheld for ever.</summary>
/// <param name="Sealed">Those that a key would open.</param>
/// <param name="All">These, what belongs to them, and sealed files that lie beside their own clear text.</param>
internal sealed record UnreadFiles(ImmutableArray<InputEntry> Sealed, ImmutableArray<InputEntry> All)
{
    private const string Markdown = ".md";
    private const string English = ".en";
    private const string Next = ".next";

    /// <summary>A text that lies there sealed and in clear is reported: nobody can tell which of them holds.</summary>
    public static UnreadFiles Of(ImmutableArray<InputEntry> files, DiagnosticBag bag)
    {
        var closed = files.Where(file => SealedName.Is(file.RelativePath)).ToList();
        if (closed.Count == 0)
            return new UnreadFiles([], []);
        var byName = files.ToLookup(file => file.RelativePath, StringComparer.Ordinal);
        foreach (var twin in closed.Where(HasTwin))
        {
            var clear = byName[SealedName.Opened(twin.RelativePath)].First();
            bag.Add(DiagnosticCatalog.SealedAndClear.At(new SourceLocation(clear.Path), clear.Name, twin.Name) with { NamesOther = twin.Path });
        }

        ImmutableArray<InputEntry> unread = [.. closed.Where(file => !HasTwin(file))];
        var stems = unread.Select(file => StemOfText(file.RelativePath)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return new UnreadFiles(unread, [.. files.Where(file => SealedName.Is(file.RelativePath) || Stems(file).Any(stems.Contains))]);

        bool HasTwin(InputEntry file) => byName.Contains(SealedName.Opened(file.RelativePath));
    }

    // "X" of X.md and "X.next" of X.next.md: translations and cases have nothing that depends on them.
    private static string? StemOfText(string path)
    {
        var name = SealedName.Opened(path);
        return name.EndsWith(Markdown, StringComparison.Ordinal) && !name.EndsWith(English + Markdown, StringComparison.Ordinal)
            ? name[..^Markdown.Length] : null;
    }

    // The texts that a file of an advisory cannot be read without: its advisory's, and its revision's.
    private static IEnumerable<string> Stems(InputEntry file)
    {
        var name = SealedName.Opened(file.RelativePath);
        yield return Dossier.StemOf(name);
        if (name.EndsWith(English + Markdown, StringComparison.Ordinal))
            yield return name[..^(English + Markdown).Length];
        else if (file.Folder.EndsWith(Next, StringComparison.Ordinal))
            yield return file.Folder;
    }
}
