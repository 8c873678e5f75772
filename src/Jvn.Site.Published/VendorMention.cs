namespace Jvn.Site.Published;

/// <summary>One released advisory in which a vendor has a status.</summary>
public sealed record VendorMention(ShownHeadline Advisory, ShownStatement Statement);
