namespace Jvn.Site.Output.Csaf.Model;

/// <summary>Who may have the document (CSAF 2.0, section 3.2.1.5).</summary>
internal sealed record CsafDistribution(string Text, CsafTlp Tlp);
