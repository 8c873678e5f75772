namespace Jvn.Site.Output.Csaf.Model;

/// <summary>The severity that stands for the advisory (CSAF 2.0, section 3.2.1.2).</summary>
internal sealed record CsafSeverity(string Namespace, string Text);
