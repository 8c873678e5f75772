namespace Jvn.Site.Output.Csaf.Model;

/// <summary>A text and what it is about (CSAF 2.0, section 3.1.5).</summary>
internal sealed record CsafNote(string Category, string Text, string Title);
