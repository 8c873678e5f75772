namespace Jvn.Site.Published;

/// <summary>One row of 参考情報.</summary>
public sealed record PublicReference(LocalizedText Title, Uri Url);
