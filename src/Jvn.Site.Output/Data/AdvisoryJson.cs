using System.Text.Json;
using Jvn.Site.Output.Cve;
using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;

namespace Jvn.Site.Output.Data;

/// <summary>An advisory as data: the facts of its pages in both languages, and no other.</summary>
internal static class AdvisoryJson
{
    public static byte[] Render(ShownAdvisory advisory, SiteSettings settings) => JsonDocuments.Render(json => json.WriteObject(() =>
    {
        JsonHead.Write(json, settings, "advisory");
        WriteIdentity(json, advisory, settings);
        if (advisory.Withdrawal is { } withdrawal)
            WriteWithdrawal(json, withdrawal);
        else
            WriteFacts(json, advisory, settings);

        // A withdrawn advisory keeps its history, in both languages.
        json.WriteObjects("history", advisory.History, revision =>
        {
            json.WriteInstant("at", revision.At);
            json.WriteText("text", revision.Text, advisory.IsWithdrawn || advisory.IsTranslated);
        });
    }));

    /// <summary>What an index says of an advisory, too.</summary>
    public static void WriteIdentity(Utf8JsonWriter json, ShownAdvisory advisory, SiteSettings settings)
    {
        json.WriteString("id", advisory.Id.Text);
        json.WriteString("state", DataWords.State(advisory.Headline));
        json.WriteAddresses("url", settings, language => SiteUrls.Advisory(advisory.Id, language));
        json.WriteString("data", settings.Absolute(SiteUrls.AdvisoryData(advisory.Id)));
        json.WriteText("title", advisory.Headline.Title, withEnglish: true);
        json.WriteInstant("published", advisory.PublishedAt);
        json.WriteInstant("modified", advisory.UpdatedAt);
    }

    private static void WriteWithdrawal(Utf8JsonWriter json, ShownWithdrawal withdrawal) => json.WriteObject("withdrawn", () =>
    {
        json.WriteInstant("at", withdrawal.At);
        json.WriteText("reason", withdrawal.Reason, withEnglish: true);
    });

    private static void WriteFacts(Utf8JsonWriter json, ShownAdvisory advisory, SiteSettings settings)
    {
        // Until the translation is out the English page shows nothing but titles and CVEs.
        var translated = advisory.IsTranslated;
        json.WriteString("form", DataWords.Form(advisory.Headline.Form));
        json.WriteBoolean("urgent", advisory.Headline.IsUrgent);
        if (advisory.Action is { } action)
        {
            json.WriteObject("action", () =>
            {
                json.WriteString("kind", DataWords.Action(action.Kind));
                json.WriteText("text", action.Text, translated);
            });
        }

        json.WriteStrings("cve", advisory.Cves);
        json.WriteStrings("cve-records", CveRecord.Of(advisory, settings).Select(cve => settings.Absolute(SiteUrls.CveRecord(cve))));
        json.WriteStrings("cwe", advisory.Cwes);
        json.WriteObjects("weaknesses", advisory.Weaknesses, weakness => AdvisoryRows.WriteWeakness(json, weakness));
        json.WriteObjects("cvss", advisory.Scores, score => AdvisoryRows.WriteScore(json, score));
        json.WriteObjects("affected", advisory.Affected, product => AdvisoryRows.WriteProduct(json, product, settings, translated));
        json.WriteObjects("vendors", advisory.Statements, statement => AdvisoryRows.WriteStatement(json, statement, settings));
        json.WriteObjects("linked-vendors", advisory.LinkedVendors, linked => AdvisoryRows.WriteLinkedVendor(json, linked, settings));
        json.WriteObjects("references", advisory.References, reference =>
        {
            json.WriteText("title", reference.Title, translated);
            json.WriteText("note", reference.Note, translated);
            json.WriteForeign("url", reference.Url);
        });
        json.WriteObject("related", () => AdvisoryRows.WriteRelated(json, advisory.Related));
        json.WriteObject("sections", () => WriteSections(json, advisory));

        // Who has answered is no longer said to be out of reach, nor why.
        if (advisory.Notice is { } notice)
            json.WriteObject("notice", () => WriteNotice(json, notice, translated));
    }

    private static void WriteSections(Utf8JsonWriter json, ShownAdvisory advisory)
    {
        foreach (var kind in Enum.GetValues<SectionKind>())
        {
            var section = advisory.Section(kind);
            if (section.IsEmpty)
                continue;
            json.WriteObject(Anchors.Of(kind), () =>
            {
                json.WriteFragment("ja", section.Japanese);
                json.WriteFragment("en", section.English);
            });
        }
    }

    private static void WriteNotice(Utf8JsonWriter json, ShownNotice notice, bool translated)
    {
        json.WriteDay("contact-since", notice.Since);
        json.WriteString("reason", DataWords.Reason(notice.Reason));
        json.WriteText("remark", notice.Remark, translated);
    }
}
