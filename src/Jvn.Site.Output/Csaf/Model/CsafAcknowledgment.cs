namespace Jvn.Site.Output.Csaf.Model;

/// <summary>謝辞, in the words of the page (CSAF 2.0, section 3.1.1).</summary>
internal sealed record CsafAcknowledgment(string Summary);
