using Jvn.Site.Diagnostics;
using Jvn.Site.Importing.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Importing.Writing;

/// <summary>Says what an advisory needs and its document does not tell.</summary>
internal static class ImportGaps
{
    public static void Report(ImportedAdvisory advisory, DiagnosticBag bag)
    {
        void Unknown(string key, string example) => bag.Add(DiagnosticCatalog.ImportUnknown.At(advisory.Place, key, example));

        if (advisory.Id is null)
            Unknown("id", "id: JVNVU#91234567");
        if (advisory.IsTranslationOnly)
            return;
        if (advisory.Title is null)
            Unknown("title", "title: …");
        if (advisory.ReleaseAt is null && advisory.ReleasedOn is null)
        {
            if (advisory.IsDraft)
                bag.Add(DiagnosticCatalog.ImportWithoutInstant.At(advisory.Place));
            else
                Unknown("released-on", "released-on: 2009-03-18");
        }

        if (advisory.Action is null && !advisory.IsNotice)
            Unknown("action", $"action: {{do: update, text: {YamlText.InFlow(advisory.ActionText ?? "…")}}}");
        if (advisory.IsNotice)
            Unknown("contact", "contact: {since: 2026-01-13, reason: no-reply, attempts: …}");
        foreach (var kind in new[] { SectionKind.Overview, SectionKind.Solution }.Where(kind => !advisory.Sections.ContainsKey(kind)
            && !(advisory.IsNotice && kind == SectionKind.Solution)))
            Unknown($"## {Intake.Markdown.SectionHeadings.NameOf(kind, Language.Japanese)}", "…");
        if (advisory.Affected.IsEmpty && advisory.Sections.ContainsKey(SectionKind.AffectedSystems))
            bag.Add(DiagnosticCatalog.ImportProductsInText.At(advisory.Place));
        foreach (var statement in advisory.Statements)
        {
            if (statement.Status is { } status && status != VendorStatus.Unknown && !advisory.IsNotice)
                Unknown($"replied ({statement.Vendor.Name.Japanese})", "replied: 2027-01-18");
            else if (statement.Status is null && statement.Links.IsEmpty && !advisory.IsNotice)
                Unknown($"status ({statement.Vendor.Name.Japanese})", "status: unknown");
        }
    }
}
