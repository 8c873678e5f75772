using Jvn.Site.Published;

namespace Jvn.Site.Intake.Model;

/// <summary>One row of links: of a vendor.</summary>
/// <param name="Title">Null for an address alone.</param>
public sealed record VendorLink(LocalizedText? Title, Located<Uri> Url);
