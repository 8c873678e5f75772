using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Markdown;

/// <summary>An attachment the text shows or links to; only these are published.</summary>
public sealed record AttachmentUse(string Name, SourceLocation Location);
