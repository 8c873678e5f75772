using System.Collections.Immutable;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Cli.Sealing;

/// <summary>Files that somebody named.</summary>
/// <param name="IsWholeAdvisory">True when an advisory was named, and not a file.</param>
internal sealed record DraftFiles(ImmutableArray<InputEntry> Files, bool IsWholeAdvisory);
