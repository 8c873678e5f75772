using System.Collections.Frozen;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Rules;

/// <summary>The notice of a developer who cannot be reached (guideline 2-3 and figure 3).</summary>
internal static class NoticeRules
{
    public static void Check(Advisory advisory, DateTimeOffset release, FrozenDictionary<string, Vendor> vendors, DiagnosticBag bag)
    {
        if (!advisory.IsNotice)
        {
            if (advisory.Contact is { } stray)
                bag.Add(DiagnosticCatalog.ContactWithoutNotice.At(stray.Location));
            return;
        }

        if (advisory.Statements.Length != 1)
            bag.Add(DiagnosticCatalog.NoticeNeedsOneVendor.At(advisory.Location, $"{advisory.Statements.Length}"));
        if (advisory.Contact is { } contact)
            CheckAttempts(contact, release, bag);
        else
            bag.Add(DiagnosticCatalog.ContactMissing.At(advisory.Location));
        if (advisory is { Statements: [var statement], History: [] } && statement.Status is { Value: not VendorStatus.Unknown } answered)
            bag.Add(DiagnosticCatalog.AnswerWithoutHistory.At(answered.Location));
        if (advisory.Statements is [var only] && vendors.TryGetValue(only.Vendor.Value, out var vendor) && !(vendor.Listing?.ProductListedAt?.Value <= release))
            bag.Add(DiagnosticCatalog.NoticeVendorNotListed.At(only.Vendor.Location, only.Vendor.Value));
    }

    private static void CheckAttempts(Contact contact, DateTimeOffset release, DiagnosticBag bag)
    {
        if (contact.Attempts.MinBy(attempt => attempt.On.Value)?.On is not { } first)
        {
            if (contact.Reason is UnreachableReason.NoReply or UnreachableReason.Refused)
                bag.Add(DiagnosticCatalog.AttemptsMissing.At(contact.Location, Words.Reasons.WordOf(contact.Reason)));
            return;
        }

        if (contact.Since.Value != first.Value)
            bag.Add(DiagnosticCatalog.SinceIsNotFirstAttempt.At(contact.Since.Location, DayOrder.Text(contact.Since.Value), DayOrder.Text(first.Value)));
        if (contact.Reason != UnreachableReason.NoReply || release == Advisory.Never)
            return;
        var end = Contact.EndOfWait(first.Value);
        if (DateOnly.FromDateTime(release.InJapan().DateTime) <= end)
            bag.Add(DiagnosticCatalog.ThreeMonthsNotOver.At(first.Location, DayOrder.Text(first.Value), DayOrder.Text(end),
                DayOrder.Text(Contact.EarliestRelease(first.Value))));
    }
}
