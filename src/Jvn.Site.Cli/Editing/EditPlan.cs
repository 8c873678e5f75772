using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Editing;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Cli.Editing;

/// <summary>What a command wants to change in the input, or why it must not.</summary>
/// <param name="Changes">In the order in which they are written; null when a front matter does not let itself be edited.</param>
/// <param name="Done">Said when it is written. Names what is confidential; not said under redaction.</param>
/// <param name="Hints">Said after that: what to look at next.</param>
internal sealed record EditPlan(ImmutableArray<InputChange>? Changes, Diagnostic? Refusal, Bilingual Done, ImmutableArray<Bilingual> Hints)
{
    /// <summary>Said in place of <see cref="Done"/> when nothing is written, since somebody only wants to see.</summary>
    public Bilingual? Would { get; init; }

    /// <summary>Errors that the edit may bring at a later instant: its hints tell of them, and what it does cannot wait for their mending.</summary>
    public ImmutableArray<DiagnosticDescriptor> Foreseen { get; init; } = [];

    /// <summary>What to do when it is written, in place of the usual.</summary>
    public ImmutableArray<Bilingual> Next { get; init; } = [];

    /// <summary>The files are as they are to be; what is found in them is no matter of this change.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Readers must see the same before and after it.</summary>
    public bool KeepsTheSite { get; init; }

    /// <summary>Readers see nothing of it yet: it comes out with the advisory.</summary>
    public bool IsUnseen { get; init; }

    public static EditPlan Refuse(Diagnostic refusal) => new(null, refusal, new Bilingual("", ""), []);

    /// <summary>Reads the file once; the edit is made of these bytes and written over these only.</summary>
    public static EditPlan Write(InputEntry file, Func<FrontMatterEdit, FrontMatterEdit?> edit, Bilingual done, params ImmutableArray<Bilingual> hints) =>
        Write([Rewrite(file, edit)], done, hints);

    /// <summary>Several changes, or none of them when one cannot be made.</summary>
    public static EditPlan Write(ImmutableArray<InputChange?> changes, Bilingual done, params ImmutableArray<Bilingual> hints) =>
        new(changes.Contains(null) ? null : [.. changes.OfType<InputChange>()], null, done, hints);

    /// <summary>The file as an edit leaves it; null when the edit cannot be made. A file of an input in memory is edited as it is there.</summary>
    public static InputChange? Rewrite(InputEntry file, Func<FrontMatterEdit, FrontMatterEdit?> edit)
    {
        var original = file.Edited ?? InputFolder.ReadUnchecked(file);
        return FrontMatterEdit.Open(file, original) is { } opened && edit(opened) is { } edited ? new InputChange.Rewritten(edited.File, original) : null;
    }
}
