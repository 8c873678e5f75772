using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Editing;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Cli.Drafting;

/// <summary>New files of the input, and what to say of them.</summary>
/// <param name="Done">Said when they are written.</param>
/// <param name="Next">What to do then, one line each.</param>
internal sealed record Draft(ImmutableArray<InputEntry> Files, Bilingual Done, ImmutableArray<Bilingual> Next)
{
    /// <summary>What the editor must still fill in: such findings in these files do not keep them from being written.</summary>
    public ImmutableArray<DiagnosticDescriptor> Unfinished { get; init; } = [];

    public ImmutableArray<InputChange> Changes => [.. Files.Select(file => new InputChange.Made(file))];
}
