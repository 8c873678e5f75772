using System.Collections.Immutable;
using Jvn.Site.Intake.Editing;
using Jvn.Site.Intake.Model;

namespace Jvn.Site.Cli.Editing;

/// <summary>Whoever has the details stands in the table of the advisory, and of its revision (guideline 6-3).</summary>
internal static class NotifiedEdits
{
    public static IEnumerable<InputChange?> In(Dossier dossier, ImmutableArray<Vendor> vendors, DateOnly on) =>
        new[] { dossier.Current, dossier.Pending }.Where(file => file?.Content is not null).Select(file => EditPlan.Rewrite(file!.Entry, edit =>
            vendors.Aggregate((FrontMatterEdit?)edit, (edited, vendor) => edited is null ? null : StatusEdits.Notified(edited, file.Content!, vendor, on))));
}
