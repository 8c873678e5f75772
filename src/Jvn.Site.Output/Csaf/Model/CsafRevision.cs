namespace Jvn.Site.Output.Csaf.Model;

/// <summary>One instant at which the advisory changed in public (CSAF 2.0, section 3.2.1.12.6).</summary>
internal sealed record CsafRevision(string Date, string Number, string Summary);
