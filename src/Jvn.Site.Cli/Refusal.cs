using Jvn.Site.Diagnostics;

namespace Jvn.Site.Cli;

/// <summary>Why finished files must not go out: a broken promise, at an address of the site.</summary>
/// <param name="NamesWithheld">Under redaction only the code is said.</param>
public sealed record Refusal(Diagnostic Diagnostic, bool NamesWithheld = false);
