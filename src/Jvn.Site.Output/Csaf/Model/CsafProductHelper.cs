namespace Jvn.Site.Output.Csaf.Model;

/// <summary>How other lists call the product (CSAF 2.0, section 3.1.3.3).</summary>
internal sealed record CsafProductHelper(string Cpe);
