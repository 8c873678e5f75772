using Jvn.Site.Published;

namespace Jvn.Site.Importing.Model;

/// <summary>A vendor as a document names it.</summary>
/// <param name="Number">That of its pages, where the document tells.</param>
public sealed record ImportedVendor(LocalizedText Name, VendorNumber? Number = null);
