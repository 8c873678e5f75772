using System.Collections.Immutable;
using Jvn.Site.Output.Csaf.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Csaf;

/// <summary>Makes the document of an advisory. Everything in it is on the advisory's page.</summary>
internal sealed class CsafDocuments(SiteSettings settings)
{
    private readonly CsafReferences references = new(settings);

    public CsafDocument Of(ShownAdvisory advisory)
    {
        var rows = ProductTable.Of(advisory);
        var vulnerabilities = CsafVulnerabilities.Of(advisory, rows);
        var head = new CsafHead(
            CsafText.OrNone(CsafHeads.Credits(advisory)),
            CsafHeads.Severity(advisory),
            Category(vulnerabilities),
            "2.0",
            CsafHeads.Distribution,
            "ja",
            CsafNotes.Of(advisory),
            CsafHeads.Publisher(settings),
            references.Of(advisory),
            CsafText.Line(advisory.Headline.Title.Japanese),
            CsafHeads.Tracking(advisory));
        return new CsafDocument(head, ProductTree.Of(rows), CsafText.OrNone(vulnerabilities));
    }

    /// <summary>The same before the release: what readers will see then, for somebody's eyes, with nothing that leads to where it will be.</summary>
    public CsafDocument Draft(ShownAdvisory advisory, CsafDraft draft)
    {
        var document = Of(advisory);
        return document with
        {
            Document = document.Document with
            {
                Distribution = CsafHeads.Restricted(draft.Distribution),
                Notes = [new CsafNote("legal_disclaimer", CsafText.Block(draft.Note), "TLP:AMBER"), .. document.Document.Notes],
                References = CsafText.OrNone(document.Document.References!.Value.Where(reference => reference.Category != "self")),
                Tracking = CsafHeads.DraftTracking(advisory),
            },
        };
    }

    // The profile of section 4.4 wants a status of a product for every vulnerability. Where nobody has said one, the base profile holds the rest.
    private static string Category(ImmutableArray<CsafVulnerability> vulnerabilities) =>
        !vulnerabilities.IsEmpty && vulnerabilities.All(vulnerability => vulnerability.ProductStatus is not null) ? "csaf_security_advisory" : "csaf_base";
}
