using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Timing;

namespace Jvn.Site.Intake.Texts;

/// <summary>A text of the input that readers see for a while.</summary>
/// <param name="Place">Where it stands, or where what holds it begins.</param>
/// <param name="Owner">The dossier's stem, or the file's path for what belongs to no advisory.</param>
/// <param name="Span">While readers see it.</param>
public sealed record OutgoingText(TextKind Kind, string Text, SourceLocation Place, InputEntry File, string Owner, TextSpan Span);
