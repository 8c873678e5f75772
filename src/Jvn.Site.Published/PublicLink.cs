namespace Jvn.Site.Published;

/// <summary>A page of a vendor.</summary>
/// <param name="Title">Null for an address alone.</param>
public sealed record PublicLink(LocalizedText? Title, Uri Url);
