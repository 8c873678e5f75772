using Jvn.Site.Published;

namespace Jvn.Site.Intake.Model;

/// <summary>One row of references:.</summary>
/// <param name="Note">A second line; null when there is none.</param>
public sealed record Reference(LocalizedText Title, LocalizedText? Note, Uri Url);
