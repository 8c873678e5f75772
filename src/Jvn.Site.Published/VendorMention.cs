namespace Jvn.Site.Published;

/// <summary>One released advisory that names a vendor.</summary>
/// <param name="Statement">Null when it names no more than pages of the vendor.</param>
public sealed record VendorMention(ShownHeadline Advisory, ShownStatement? Statement);
