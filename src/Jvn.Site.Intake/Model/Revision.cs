using Jvn.Site.Published;

namespace Jvn.Site.Intake.Model;

/// <summary>One entry of an advisory's history:.</summary>
public sealed record Revision(Located<DateTimeOffset> At, LocalizedText Text);
