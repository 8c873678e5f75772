using Jvn.Site.Intake.Texts;

namespace Jvn.Site.Intake.Rules.Mentions;

/// <summary>Words that say that something withheld exists: an identifier, a CVE, a title.</summary>
/// <param name="Shown">As a finding quotes it.</param>
/// <param name="OwnerPath">The withheld file.</param>
/// <param name="Owner">The stem of the dossier it belongs to.</param>
/// <param name="Title">Which title it is; null for an identifier or a CVE.</param>
/// <param name="PublicFrom">The first instant at which readers may see it.</param>
public sealed record Secret(string Shown, string OwnerPath, string Owner, TextKind? Title, DateTimeOffset PublicFrom)
{
    /// <summary>True for a text of the same advisory that may say it before it comes out. Its translation's title may not: it would be the new title before the
    /// new title.</summary>
    public bool MayStandIn(OutgoingText text) => Title is not null && text.Owner == Owner
        && !(Title == TextKind.Title && text.Kind == TextKind.TranslatedTitle);
}
