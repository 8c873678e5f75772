using Jvn.Site.Published;

namespace Jvn.Site.Correspondence.Copies;

/// <summary>A row of a list, a text that an editor or a vendor wrote, or a row with such a text below it.</summary>
/// <param name="Row">Plain text; null for a text alone.</param>
/// <param name="Written">Null for a row alone.</param>
internal sealed record CopyPart(string? Row, HtmlFragment? Written);
