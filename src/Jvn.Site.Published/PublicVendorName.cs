namespace Jvn.Site.Published;

/// <summary>A vendor as an advisory names it: enough for a link and a row.</summary>
public sealed record PublicVendorName(VendorNumber Number, LocalizedText Name);
