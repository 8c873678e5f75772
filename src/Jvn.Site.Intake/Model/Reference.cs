using Jvn.Site.Published;

namespace Jvn.Site.Intake.Model;

/// <summary>One row of references:.</summary>
public sealed record Reference(LocalizedText Title, Uri Url);
