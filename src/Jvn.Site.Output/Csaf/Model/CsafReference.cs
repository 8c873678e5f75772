namespace Jvn.Site.Output.Csaf.Model;

/// <summary>A link: to the advisory itself, or to elsewhere (CSAF 2.0, section 3.1.10).</summary>
internal sealed record CsafReference(string Category, string Summary, string Url);
