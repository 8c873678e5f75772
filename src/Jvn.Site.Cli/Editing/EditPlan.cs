using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Editing;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Cli.Editing;

/// <summary>What a command wants to change in one file, or why it must not.</summary>
/// <param name="Edit">The file as it shall read; null when it is refused, or when its front matter does not let itself be edited.</param>
/// <param name="Done">Said when it is written. Names what is confidential; not said under redaction.</param>
/// <param name="Hints">Said after that: what to look at next.</param>
internal sealed record EditPlan(FrontMatterEdit? Edit, Diagnostic? Refusal, Bilingual Done, ImmutableArray<Bilingual> Hints)
{
    /// <summary>The bytes of the file from which the edit was made.</summary>
    public byte[]? Original { get; init; }

    /// <summary>Errors that the edit may bring at a later instant: its hints tell of them, and what it does cannot wait for their mending.</summary>
    public ImmutableArray<DiagnosticDescriptor> Foreseen { get; init; } = [];

    public static EditPlan Refuse(Diagnostic refusal) => new(null, refusal, new Bilingual("", ""), []);

    /// <summary>Reads the file once; the edit is made of these bytes and written over these only.</summary>
    public static EditPlan Write(InputEntry file, Func<FrontMatterEdit, FrontMatterEdit?> edit, Bilingual done, params ImmutableArray<Bilingual> hints)
    {
        var original = InputFolder.ReadUnchecked(file);
        return new(FrontMatterEdit.Open(file, original) is { } opened ? edit(opened) : null, null, done, hints) { Original = original };
    }
}
