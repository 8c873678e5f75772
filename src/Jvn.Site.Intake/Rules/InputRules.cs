using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Rules.Mentions;
using Jvn.Site.Intake.Texts;
using Jvn.Site.Intake.Timing;

namespace Jvn.Site.Intake.Rules;

/// <summary>All checks beyond the reading of single values: first those that hold at any time, then those that depend on the instant.</summary>
public sealed class InputRules
{
    private readonly InputContent content;
    private readonly InputTimeline timeline;
    private readonly MentionRules mentions;
    private readonly ILookup<long, Dossier> dossiersByInstant;
    private readonly DateTimeOffset now;

    /// <param name="now">The earliest instant that will be asked for; what is public by then is no secret later.</param>
    public InputRules(InputContent content, InputTimeline timeline, DateTimeOffset now)
    {
        this.content = content;
        this.timeline = timeline;
        this.now = now;
        mentions = new MentionRules(content, OutgoingTexts.Of(content, timeline), now);
        dossiersByInstant = content.Dossiers
            .SelectMany(dossier => dossier.Timeline.Texts.Select(text => (dossier, text.From.UtcTicks)))
            .ToLookup(pair => pair.UtcTicks, pair => pair.dossier);
    }

    /// <summary>What is right or wrong whenever the site is built.</summary>
    public void CheckAlways(DiagnosticBag bag)
    {
        NameRules.Check(content, timeline, bag);
        UniquenessRules.Check(content, timeline, bag);
        VendorNameRules.Check(content, timeline, bag);
        var (vendors, cases) = (new VendorRules(content, timeline, bag), new CaseRules(content, bag));
        foreach (var dossier in content.Dossiers)
        {
            DossierRules.Check(dossier, bag);
            cases.Check(dossier);
            foreach (var (advisory, release) in Texts(dossier))
            {
                AdvisoryRules.Check(advisory, release, bag);
                StatementRules.Check(advisory, release, bag);
                ContradictionRules.Check(advisory, bag);
                NoticeRules.Check(advisory, release, content.Vendors, bag);
                vendors.CheckNames(advisory);
            }
        }

        vendors.CheckListings();
        KeyRules.Check(content, bag);
        TitleRules.Check(content, now, bag);
        mentions.CheckUnknown(bag);
    }

    /// <summary>What is right or wrong in the site as it will be at an instant.</summary>
    public void CheckAt(DateTimeOffset instant, DiagnosticBag bag)
    {
        ReleaseDateRules.Check(content, instant, bag);
        CorrectionRules.Check(content, instant, bag);
        var cases = new CaseRules(content, bag);
        foreach (var dossier in content.Dossiers)
        {
            TimeRules.Check(dossier, instant, bag);
            cases.CheckAt(dossier, instant);
        }

        mentions.Check(instant, bag);
        SealedRules.CheckAt(content, timeline, instant, bag);
    }

    /// <summary>What begins to be wrong at a later instant. A text that stood before has been looked at then: what lies ahead of it can only become
    /// less.</summary>
    public void Rehearse(DateTimeOffset instant, DiagnosticBag bag)
    {
        foreach (var dossier in dossiersByInstant[instant.UtcTicks])
            TimeRules.Check(dossier, instant, bag);
        mentions.Check(instant, bag);
    }

    /// <summary>The errors that begin at one of these instants, which are in order; each says from when on.</summary>
    public void RehearseAll(IEnumerable<DateTimeOffset> instants, DiagnosticBag bag)
    {
        foreach (var instant in instants)
        {
            var rehearsed = new DiagnosticBag();
            Rehearse(instant, rehearsed);
            bag.AddRange(rehearsed.Sorted().Where(finding => finding.Rule.Severity == Severity.Error).Select(finding => finding with { From = instant }));
        }
    }

    // A pending revision keeps the release of the text it revises.
    private static IEnumerable<(Advisory Advisory, DateTimeOffset Release)> Texts(Dossier dossier)
    {
        if (dossier.Current?.Content is { } current)
            yield return (current, current.ReleaseAt.Value);
        if (dossier.Pending?.Content is { } pending)
            yield return (pending, dossier.Current?.Content?.ReleaseAt.Value ?? pending.ReleaseAt.Value);
    }
}
