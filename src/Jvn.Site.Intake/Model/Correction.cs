namespace Jvn.Site.Intake.Model;

/// <summary>One entry of <c>corrections:</c>, of an advisory, a vendor or the site: when it was put right in a way that is no update. The instant moves the
/// time of the files and makes a revision of the CSAF documents; the note is never public.</summary>
public sealed record Correction(Located<DateTimeOffset> At);
