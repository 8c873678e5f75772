using System.Text.Json;
using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;

namespace Jvn.Site.Output.Data;

/// <summary>An advisory as data: the facts of its pages in both languages, and no other.</summary>
internal static class AdvisoryJson
{
    public static byte[] Render(PublicAdvisory advisory, SiteSettings settings) => JsonDocuments.Render(json => json.WriteObject(() =>
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
            json.WriteText("text", revision.Text, advisory.Withdrawal is not null || advisory.English is not null);
        });
    }));

    /// <summary>What an index says of an advisory, too.</summary>
    public static void WriteIdentity(Utf8JsonWriter json, PublicAdvisory advisory, SiteSettings settings)
    {
        json.WriteString("id", advisory.Id.Text);
        json.WriteString("state", advisory.Withdrawal is null ? "published" : "withdrawn");
        json.WriteAddresses("url", settings, language => SiteUrls.Advisory(advisory.Id, language));
        json.WriteString("data", settings.Absolute(SiteUrls.AdvisoryData(advisory.Id)));
        json.WriteText("title", new LocalizedText(advisory.Title, advisory.English?.Title), withEnglish: true);
        json.WriteInstant("published", advisory.PublishedAt);
        json.WriteInstant("modified", advisory.UpdatedAt);
    }

    private static void WriteWithdrawal(Utf8JsonWriter json, PublicWithdrawal withdrawal) => json.WriteObject("withdrawn", () =>
    {
        json.WriteInstant("at", withdrawal.At);
        json.WriteText("reason", withdrawal.Reason, withEnglish: true);
    });

    private static void WriteFacts(Utf8JsonWriter json, PublicAdvisory advisory, SiteSettings settings)
    {
        // Until the translation is out the English page shows nothing but titles and CVEs.
        var translated = advisory.English is not null;
        json.WriteString("form", DataWords.Form(advisory.Form));
        json.WriteBoolean("urgent", advisory.IsUrgent);
        if (ShownFacts.Action(advisory) is { } action)
        {
            json.WriteObject("action", () =>
            {
                json.WriteString("kind", DataWords.Action(action.Kind));
                json.WriteText("text", action.Text, translated);
            });
        }

        json.WriteStrings("cve", advisory.Cves);
        json.WriteStrings("cwe", advisory.Cwes);
        json.WriteObjects("cvss", advisory.Scores, score => AdvisoryRows.WriteScore(json, score));
        json.WriteObjects("affected", advisory.Affected, product => AdvisoryRows.WriteProduct(json, product, settings, translated));
        json.WriteObjects("vendors", advisory.Statements, statement => AdvisoryRows.WriteStatement(json, advisory, statement, settings));
        json.WriteObjects("references", advisory.References, reference =>
        {
            json.WriteText("title", reference.Title, translated);
            json.WriteForeign("url", reference.Url);
        });
        json.WriteObject("related", () => AdvisoryRows.WriteRelated(json, advisory.Related));
        json.WriteObject("sections", () => WriteSections(json, advisory));

        // Who has answered is no longer said to be out of reach, nor why.
        if (advisory is { Form: AdvisoryForm.Unreachable, Contact: { } contact })
            json.WriteObject("notice", () => WriteNotice(json, advisory, contact));
    }

    private static void WriteSections(Utf8JsonWriter json, PublicAdvisory advisory)
    {
        foreach (var kind in Enum.GetValues<SectionKind>())
        {
            var (japanese, english) = (ShownFacts.Section(advisory, kind, Language.Japanese), ShownFacts.Section(advisory, kind, Language.English));
            if (japanese.IsEmpty && english.IsEmpty)
                continue;
            json.WriteObject(Anchors.Of(kind), () =>
            {
                json.WriteFragment("ja", japanese);
                json.WriteFragment("en", english);
            });
        }
    }

    private static void WriteNotice(Utf8JsonWriter json, PublicAdvisory advisory, PublicContactAttempt contact)
    {
        json.WriteDay("contact-since", contact.Since);
        json.WriteString("reason", DataWords.Reason(contact.Reason));
        json.WriteText("remark", ShownFacts.Remark(contact), advisory.English is not null);
    }
}
