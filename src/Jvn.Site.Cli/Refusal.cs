namespace Jvn.Site.Cli;

/// <summary>Why a finished file must not go out.</summary>
/// <param name="NamesWithheld">Under redaction even the address stays unsaid.</param>
public sealed record Refusal(string Address, string Reason, bool NamesWithheld);
