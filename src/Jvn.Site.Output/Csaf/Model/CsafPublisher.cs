namespace Jvn.Site.Output.Csaf.Model;

/// <summary>Who publishes (CSAF 2.0, section 3.2.1.8).</summary>
internal sealed record CsafPublisher(string Category, string? ContactDetails, string Name, string Namespace);
