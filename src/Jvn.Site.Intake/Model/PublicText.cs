using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Model;

/// <summary>A text that will be public together with its file, and where it stands.</summary>
public sealed record PublicText(string Text, SourceLocation Location);
