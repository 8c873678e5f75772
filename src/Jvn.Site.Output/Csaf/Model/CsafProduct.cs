namespace Jvn.Site.Output.Csaf.Model;

/// <summary>A product with the identifier that statuses refer to (CSAF 2.0, section 3.1.3).</summary>
internal sealed record CsafProduct(string Name, string ProductId, CsafProductHelper? ProductIdentificationHelper);
