namespace Jvn.Site.Output.Csaf.Model;

/// <summary>How somebody calls the vulnerability (CSAF 2.0, section 3.2.3.6).</summary>
internal sealed record CsafIdentifier(string SystemName, string Text);
