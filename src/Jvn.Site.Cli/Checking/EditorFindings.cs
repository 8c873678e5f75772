using System.Collections.Immutable;
using Jvn.Site.Correspondence.Letters;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Cli.Checking;

/// <summary>What <c>jvn check</c> says of the correspondence with vendors, which the rules of the input cannot: whether keys are good, and whether a letter can
/// be written from its template.</summary>
internal static class EditorFindings
{
    public static ImmutableArray<Diagnostic> Of(InputContent content, DateTimeOffset now)
    {
        var bag = new DiagnosticBag();
        foreach (var file in content.Files.Where(file => file.Folder == LetterFiles.Folder))
            Check(file, bag);
        return [.. KeyRegister.Of(content, now).Findings, .. bag.Sorted()];
    }

    // Other files in the folder are told as files that nobody reads.
    private static void Check(InputEntry file, DiagnosticBag bag)
    {
        if (!LetterFiles.TryParse(file.Name, out var kind, out var language))
        {
            if (file.Name.EndsWith(".md", StringComparison.Ordinal))
                bag.Add(DiagnosticCatalog.LetterNameUnknown.At(new SourceLocation(file.Path), file.Name,
                    string.Join(", ", LetterFiles.Kinds.Select(known => LetterFiles.Name(known, Published.Language.Japanese)))));
            return;
        }

        if (InputFolder.ReadText(file, bag) is { } source)
            LetterTemplate.Parse(file.Path, source.Text.ReplaceLineEndings("\n"), kind, language, bag);
    }
}
