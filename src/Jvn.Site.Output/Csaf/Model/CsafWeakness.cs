namespace Jvn.Site.Output.Csaf.Model;

/// <summary>A weakness with its exact name (CSAF 2.0, section 3.2.3.3).</summary>
internal sealed record CsafWeakness(string Id, string Name);
