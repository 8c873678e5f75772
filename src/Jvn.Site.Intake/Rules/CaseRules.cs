using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Rules;

/// <summary>The list of the page is the list of who was told (guideline 6-3), and nobody was told who must not be. Who learnt what, the case says.</summary>
internal sealed class CaseRules(InputContent content, DiagnosticBag bag)
{
    private static readonly TimeSpan ShortestNotice = TimeSpan.FromDays(1);

    public void Check(Dossier dossier)
    {
        if (dossier.Case is not { } record)
            return;
        CheckNames(record);
        CheckPartners(record);
        if (dossier.Current is null)
            bag.Add(DiagnosticCatalog.CaseWithoutAdvisory.At(record.Start, record.File.Name, dossier.Name + ".md"));
        if (dossier.Current?.Content is not { } advisory)
            return;
        CheckRegistrations(record, advisory);
        CheckTold(record, dossier);
        foreach (var statement in advisory.Statements.Where(statement => record.IsWhole && !statement.HasLinksOnly))
            CheckStatement(record, statement);
    }

    /// <summary>What depends on when one looks: nothing is recorded before it happened, and who knows the details knows when they come out.</summary>
    public void CheckAt(Dossier dossier, DateTimeOffset instant)
    {
        if (dossier.Case is not { } record)
            return;
        foreach (var ahead in record.Events.Where(one => one.At.Value > instant))
            bag.Add(DiagnosticCatalog.CaseEventAhead.At(ahead.At.Location, JapanTime.Rfc3339(ahead.At.Value)));
        if (dossier.Current?.Content is not { IsComplete: true } advisory || advisory.PublicFrom <= instant || advisory.IsTakenBack)
            return;
        CheckNotice(record, advisory);
        var untold = record.Told.Where(vendor => record.AnnouncedTo(vendor) != advisory.ReleaseAt.Value).ToList();
        if (record.IsWhole && untold.Count > 0)
            bag.Add(DiagnosticCatalog.ReleaseNotAnnounced.At(record.Start, JapanTime.Rfc3339(advisory.ReleaseAt.Value), string.Join(", ", untold)));
    }

    private void CheckNames(Case record)
    {
        foreach (var named in record.Events.SelectMany(one => new[] { one.Vendor, one.Through }).OfType<Located<string>>()
            .Where(vendor => !content.Vendors.ContainsKey(vendor.Value)).DistinctBy(vendor => vendor.Value))
        {
            var nearest = NearVendors.Of(named.Value, content.Vendors.Values).FirstOrDefault()?.Key;
            bag.Add(DiagnosticCatalog.CaseVendorUnknown.At(named.Location, named.Value, nearest is null ? "" : $"「{nearest}」ではありませんか。",
                nearest is null ? "" : $" Did you mean '{nearest}'?"));
        }

        foreach (var advance in record.Events.Where(one => one is { Kind: CaseEventKind.Advance, Recipient: not null, Group: not null }))
        {
            if (!content.RecipientGroups.Any(group => group.Name == advance.Group!.Value
                && group.Recipients.Any(recipient => recipient.Key.Value == advance.Recipient!.Value)))
                bag.Add(DiagnosticCatalog.CaseRecipientUnknown.At(advance.Recipient!.Location, advance.Recipient.Value, advance.Group!.Value));
        }
    }

    // Who passes details on has them himself.
    private void CheckPartners(Case record)
    {
        foreach (var one in record.Events.Where(one => one is { Kind: CaseEventKind.Details, Through: not null, Vendor: not null }))
        {
            if (!(record.First(CaseEventKind.Details, one.Through!.Value)?.At.Value <= one.At.Value))
                bag.Add(DiagnosticCatalog.ThroughNotTold.At(one.Through!.Location, one.Through.Value, one.Vendor!.Value));
        }
    }

    private void CheckRegistrations(Case record, Advisory advisory)
    {
        foreach (var key in record.Vendors)
        {
            var registration = content.Vendors.GetValueOrDefault(key)?.Reach.Registration;
            var contacted = record.Of(key).FirstOrDefault(one => one.Kind is CaseEventKind.Outline or CaseEventKind.Details);
            if (registration == VendorRegistration.Individual && contacted is not null && !advisory.Affected.Any(product => product.Vendor.Value == key))
                bag.Add(DiagnosticCatalog.IndividualOutsideOwnProducts.At(contacted.Vendor!.Location, key));
            if (registration == VendorRegistration.None && record.First(CaseEventKind.Details, key) is { } told)
                bag.Add(DiagnosticCatalog.UnregisteredToldDetails.At(told.Vendor!.Location, key));
        }
    }

    // Also in what the advisory will read as: a revision must not lose anybody.
    private void CheckTold(Case record, Dossier dossier)
    {
        var texts = new[] { dossier.Current?.Content, dossier.Pending?.Content }.OfType<Advisory>().ToList();
        foreach (var told in record.Told.Where(vendor => !texts.All(text => text.Statements.Any(row => row.Vendor.Value == vendor && !row.HasLinksOnly))))
            bag.Add(DiagnosticCatalog.ToldVendorNotListed.At(record.First(CaseEventKind.Details, told)!.Vendor!.Location, told));
    }

    private void CheckStatement(Case record, VendorStatement statement)
    {
        var vendor = statement.Vendor.Value;
        if (record.First(CaseEventKind.Details, vendor) is not { } details)
        {
            bag.Add(DiagnosticCatalog.ListedVendorNotTold.At(record.Start, vendor));
            return;
        }

        if (statement.Notified is { } notified && notified.Value != Day(details))
            bag.Add(DiagnosticCatalog.NotifiedOtherThanCase.At(details.At.Location, DayOrder.Text(notified.Value), DayOrder.Text(Day(details))));
        if (statement.Replied is not { } replied)
            return;
        if (record.First(CaseEventKind.Reply, vendor) is not { } reply)
            bag.Add(DiagnosticCatalog.ReplyNotInCase.At(record.Start, DayOrder.Text(replied.Value), vendor));
        else if (replied.Value != Day(reply))
            bag.Add(DiagnosticCatalog.RepliedOtherThanCase.At(reply.At.Location, DayOrder.Text(replied.Value), DayOrder.Text(Day(reply))));
    }

    private void CheckNotice(Case record, Advisory advisory)
    {
        foreach (var late in record.Told.Select(vendor => record.First(CaseEventKind.Details, vendor)!)
            .Where(details => details.At.Value < advisory.ReleaseAt.Value && advisory.ReleaseAt.Value - details.At.Value < ShortestNotice))
            bag.Add(DiagnosticCatalog.DetailsLate.At(late.At.Location, late.Vendor!.Value, $"{(int)(advisory.ReleaseAt.Value - late.At.Value).TotalHours}"));
    }

    private static DateOnly Day(CaseEvent one) => DateOnly.FromDateTime(one.At.Value.InJapan().DateTime);
}
