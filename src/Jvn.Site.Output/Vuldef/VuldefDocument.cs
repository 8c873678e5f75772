using Jvn.Site.Output.Data;
using Jvn.Site.Output.Feeds;
using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;
using Jvn.Site.Theme.Words;

namespace Jvn.Site.Output.Vuldef;

/// <summary>An advisory in VULDEF 3.2 (https://jvndb.jvn.jp/schema/vuldef.html), one language a document. Element order is that of the official
/// schema.</summary>
internal sealed class VuldefDocument
{
    private readonly SiteXml xml;
    private readonly ShownAdvisory advisory;
    private readonly SiteSettings settings;
    private readonly PageWords words;

    private VuldefDocument(SiteXml xml, ShownAdvisory advisory, SiteSettings settings, PageWords words)
    {
        this.xml = xml;
        this.advisory = advisory;
        this.settings = settings;
        this.words = words;
    }

    /// <summary>There is none in English as long as there is no translation.</summary>
    public static byte[] Render(ShownAdvisory advisory, SiteSettings settings, Language language) =>
        SiteXml.Render("VULDEF-Document", SiteXml.Vuldef, [], [("version", "3.2"), ("xml:lang", PageWords.Tag(language))], xml =>
            new VuldefDocument(xml, advisory, settings, PageWords.In(language)).Write());

    private void Write() => xml.Parent("Vulinfo", [("restriction", "public")], () =>
    {
        xml.Element("VulinfoID", advisory.Id.Text);
        xml.Parent("VulinfoData", [], () =>
        {
            if (advisory.Withdrawal is { } withdrawal)
                WriteWithdrawn(withdrawal);
            else
                WriteFacts();
            WriteDates();
        });
    });

    private void WriteWithdrawn(ShownWithdrawal withdrawal)
    {
        xml.Element("Title", FeedWords.Withdrawn(words.Language) + advisory.Headline.Title.In(words.Language).Text);
        xml.Parent("VulinfoDescription", [], () => xml.Element("Overview", withdrawal.Reason.In(words.Language).Text));
    }

    private void WriteFacts()
    {
        xml.Element("Title", advisory.Headline.Title.In(words.Language).Text);
        xml.Parent("VulinfoDescription", [], WriteDescription);
        VuldefProducts.Write(xml, advisory, words.Language);
        VuldefImpact.Write(xml, advisory, words);
        VuldefSolution.Write(xml, advisory, words.Language);
        VuldefRelated.Write(xml, advisory, words.Language);
        if (Text(SectionKind.Credit) is { Length: > 0 } credit)
            xml.Parent("Credit", [], () => xml.Parent("CreditItem", [], () => xml.Element("Description", credit)));
        xml.Parent("Contact", [], () => xml.Parent("ContactItem", [("contacttype", "organisation")], () =>
        {
            xml.Element("Name", settings.Operator.In(words.Language).Text);
            if (WebAddress.Of(settings.ContactUrl) is { } contact)
                xml.Element("Description", contact);
        }));
    }

    private void WriteDescription()
    {
        xml.Element("Overview", Text(SectionKind.Overview));
        foreach (var detail in new[] { Text(SectionKind.Details), Text(SectionKind.Addendum), Text(SectionKind.Analysis), Remark() }.Where(text =>
            text.Length > 0))
            xml.Element("Detail", detail);
        if (advisory.Cwes.IsEmpty)
            return;
        xml.Parent("Cwe", [], () =>
        {
            foreach (var cwe in advisory.Cwes)
                VuldefRelated.WriteItem(xml, "cwe", null, "Common Weakness Enumeration (CWE)", $"{cwe}",
                    CweNames.In(cwe, words.Language)?.Text ?? "", cwe.Url ?? "");
        });
    }

    private void WriteDates()
    {
        if (!advisory.History.IsEmpty)
        {
            xml.Parent("History", [], () =>
            {
                foreach (var (revision, number) in advisory.History.Select((revision, place) => (revision, place + 1)))
                {
                    xml.Parent("HistoryItem", [], () =>
                    {
                        xml.Element("HistoryNo", $"{number}");
                        xml.Element("DateTime", JapanTime.Rfc3339(revision.At));
                        xml.Element("Description", revision.Text.In(words.Language).Text);
                    });
                }
            });
        }

        xml.Element("DateFirstPublished", JapanTime.Rfc3339(advisory.PublishedAt));
        xml.Element("DateLastUpdated", JapanTime.Rfc3339(advisory.UpdatedAt));
        xml.Element("DatePublic", JapanTime.Rfc3339(advisory.PublishedAt));
    }

    private string Remark() => advisory.Notice?.Remark.In(words.Language).Text ?? "";

    private string Text(SectionKind kind) => advisory.Section(kind).In(words.Language).Text;
}
