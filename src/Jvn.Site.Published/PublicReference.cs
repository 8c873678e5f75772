namespace Jvn.Site.Published;

/// <summary>One row of 参考情報.</summary>
/// <param name="Note">A second line; null when there is none.</param>
public sealed record PublicReference(LocalizedText Title, LocalizedText? Note, Uri Url);
