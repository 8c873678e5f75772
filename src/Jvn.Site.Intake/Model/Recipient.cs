using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Model;

/// <summary>Confidential: somebody who gets priority copies.</summary>
/// <param name="Key">Tells it from the others of its group.</param>
public sealed record Recipient(SourceLocation Location, Located<string> Key, string Name, string? Email, KeyReference PublicKey);
