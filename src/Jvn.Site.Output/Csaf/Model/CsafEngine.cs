namespace Jvn.Site.Output.Csaf.Model;

/// <summary>The name of the program (CSAF 2.0, section 3.2.1.12.3).</summary>
internal sealed record CsafEngine(string Name);
