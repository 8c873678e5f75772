using System.Collections.Immutable;
using System.Globalization;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Editing;

/// <summary>Changes in the file of a vendor that readers never see.</summary>
internal static class VendorEdits
{
    /// <summary>One attempt more to reach it (guideline 2-3); the oldest stands first.</summary>
    public static EditPlan LogContact(InputEntry file, Vendor vendor, DateOnly on, ContactMeans by)
    {
        var attempts = vendor.Reach.Attempts;
        if (attempts.Any(attempt => attempt.On.Value == on && attempt.By?.Value == by))
            return EditPlan.Write([], new Bilingual($"{vendor.Name.Japanese} への {JapanTime.Day(on)} の連絡（{CaseWords.Said(by).Japanese}）は、もう記録してあります。",
                $"The attempt to reach {vendor.Key} on {JapanTime.Day(on)} by {CaseWords.Of(by)} is recorded already."));
        var means = CaseWords.Said(by);
        var index = attempts.Count(attempt => attempt.On.Value <= on);
        var line = $"{{on: {on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, by: {CaseWords.Of(by)}}}";
        return EditPlan.Write(file, edit => edit.Insert(FieldKey.ContactLog, index, line),
            new Bilingual($"{vendor.Name.Japanese} への {JapanTime.Day(on)} の連絡（{means.Japanese}）を記録しました。",
                $"Recorded the attempt to reach {vendor.Key} on {JapanTime.Day(on)} by {means.English}."),
            Wait(vendor, attempts, on)) with
        {
            Would = new Bilingual($"{vendor.Name.Japanese} への {JapanTime.Day(on)} の連絡（{means.Japanese}）を記録します。",
                $"Would record the attempt to reach {vendor.Key} on {JapanTime.Day(on)} by {means.English}."),
            KeepsTheSite = true,
        };
    }

    // What the three months mean for a vendor that is sought, and not for one that has registered.
    private static ImmutableArray<Bilingual> Wait(Vendor vendor, ImmutableArray<Attempt> attempts, DateOnly on)
    {
        if (vendor.Reach.Registration != VendorRegistration.None || vendor.Listing is not null)
            return [];
        var first = attempts is [var earliest, ..] && earliest.On.Value < on ? earliest.On.Value : on;
        var listable = JapanTime.Day(Contact.EarliestRelease(first));
        return [new($"最初の連絡は {JapanTime.Day(first)} です。回答がなければ、{listable} から開発者名を一覧に載せられます。",
            $"The first attempt was on {JapanTime.Day(first)}; without an answer its name may be listed from {listable} on.")];
    }
}
