namespace Jvn.Site.Output.Csaf.Model;

/// <summary>The traffic light (CSAF 2.0, section 3.2.1.5.2).</summary>
internal sealed record CsafTlp(string Label, string Url);
