using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Embargo;

/// <summary>One advisory as it will read at its release, for those who get it before (guideline 4-5). The gate is open for it alone: what else is withheld now
/// is so here too, whatever comes out at the same instant.</summary>
/// <param name="Others">Finds what else is withheld in a text that is made of it.</param>
public sealed record AdvisoryAhead(ShownAdvisory Advisory, DateTimeOffset ReleaseAt, LeakProbe Others)
{
    /// <summary>Null when it has no release ahead of it.</summary>
    public static AdvisoryAhead? Of(InputContent content, Dossier dossier, DateTimeOffset now)
    {
        if (dossier.Timeline.Texts is not [{ IsComplete: true } text, ..] || text.From <= now)
            return null;
        var early = EmbargoGate.Publish(dossier, text, content, text.From);
        var released = EmbargoGate.Open(content, now).Released;
        var site = SiteModel.Assemble(content.Settings, released.Append(early), []);
        return new AdvisoryAhead(site.Advisories.Single(advisory => advisory.Id.Equals(early.Id)), text.From, LeakProbe.Beside(content, dossier, now));
    }
}
