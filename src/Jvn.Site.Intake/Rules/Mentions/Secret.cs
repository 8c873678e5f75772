namespace Jvn.Site.Intake.Rules.Mentions;

/// <summary>Words that say that something withheld exists: an identifier, a CVE, a title.</summary>
/// <param name="Shown">As a finding quotes it.</param>
/// <param name="OwnerPath">The withheld file.</param>
/// <param name="OwnerStem">The dossier it belongs to, whose own texts may use its titles.</param>
/// <param name="PublicFrom">The first instant at which anything public says it.</param>
public sealed record Secret(string Shown, string OwnerPath, string OwnerStem, bool IsTitle, DateTimeOffset PublicFrom);
