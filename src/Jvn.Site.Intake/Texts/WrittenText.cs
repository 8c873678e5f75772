using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Texts;

/// <summary>A text that comes out with its file, and where it stands.</summary>
internal readonly record struct WrittenText(TextKind Kind, string Text, SourceLocation Place);
