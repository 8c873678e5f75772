namespace Jvn.Site.Output.Csaf.Model;

/// <summary>What made the document. When it did is left out: that would be the clock of a build (CSAF 2.0, section 3.2.1.12.3).</summary>
internal sealed record CsafGenerator(CsafEngine Engine);
