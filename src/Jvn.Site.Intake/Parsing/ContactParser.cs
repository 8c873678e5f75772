using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Rules;

namespace Jvn.Site.Intake.Parsing;

/// <summary>Reads <c>contact:</c> of a notice, and the attempts in it and in a vendor's log.</summary>
internal static class ContactParser
{
    public static Contact? Parse(FieldReader fields)
    {
        if (fields.Below(FieldKey.Contact) is not { } contact)
            return null;
        var attempts = contact.Maps(FieldKey.Attempts, ParseAttempt);
        var reason = contact.Word(FieldKey.Reason, Words.Reasons);
        Check(attempts, fields.Bag);
        return contact.Day(FieldKey.Since) is { } since && reason is not null ? new Contact(contact.Location, since, reason.Value, attempts) : null;
    }

    public static Attempt? ParseAttempt(FieldReader fields)
    {
        var by = fields.Word(FieldKey.By, Words.Means);
        return fields.Day(FieldKey.On) is { } on ? new Attempt(on, by) : null;
    }

    /// <summary>Attempts stand oldest first, and none was made in public.</summary>
    public static void Check(ImmutableArray<Attempt> attempts, DiagnosticBag bag)
    {
        foreach (var attempt in attempts)
            RefusePublicPlace(attempt, bag);
        foreach (var (before, attempt) in attempts.Zip(attempts.Skip(1)).Where(pair => pair.First.On.Value > pair.Second.On.Value))
            bag.Add(DiagnosticCatalog.AttemptsOutOfOrder.At(attempt.On.Location, DayOrder.Text(attempt.On.Value), DayOrder.Text(before.On.Value)));
    }

    // A public bulletin board or mailing list is no means of contact (guideline 2-3).
    private static void RefusePublicPlace(Attempt attempt, DiagnosticBag bag)
    {
        if (attempt.By is { Value: ContactMeans.BulletinBoard or ContactMeans.MailingList } by)
            bag.Add(DiagnosticCatalog.PublicPlaceIsNoContact.At(by.Location, Words.Means.WordOf(by.Value), "email, post, phone, fax, web-form, visit"));
    }
}
