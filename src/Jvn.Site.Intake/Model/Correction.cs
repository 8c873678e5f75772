namespace Jvn.Site.Intake.Model;

/// <summary>One entry of <c>corrections:</c>: when the text was put right in a way that is no update. Nothing of it is ever public.</summary>
public sealed record Correction(Located<DateTimeOffset> At);
