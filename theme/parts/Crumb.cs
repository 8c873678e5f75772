using Jvn.Site.Published;

namespace Jvn.Site.Theme.Parts;

/// <summary>A step of the breadcrumb: a page above this one.</summary>
public sealed record Crumb(LanguageText Text, string Address);
