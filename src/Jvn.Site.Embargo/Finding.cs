using Jvn.Site.Diagnostics;

namespace Jvn.Site.Embargo;

/// <summary>A diagnostic and how it stands to the wall.</summary>
/// <param name="IsLeftOut">Its file is certainly withheld, so that the public site goes on without it.</param>
/// <param name="IsConfidential">Its words or its place may tell about something withheld; in doubt true.</param>
public sealed record Finding(Diagnostic Diagnostic, bool IsLeftOut, bool IsConfidential)
{
    /// <summary>Looked at strictly: what no finished text has is an error.</summary>
    public bool IsStrict { get; init; }

    public bool IsError => Diagnostic.Rule.Severity == Diagnostics.Severity.Error || (IsStrict && Diagnostic.Rule.IsStrictlyError);

    public string Severity => IsError ? "error" : "warning";
}
