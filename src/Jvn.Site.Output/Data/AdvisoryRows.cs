using System.Collections.Immutable;
using System.Text.Json;
using Jvn.Site.Published;
using Jvn.Site.Published.Cvss;

namespace Jvn.Site.Output.Data;

/// <summary>The rows of an advisory's tables as data.</summary>
internal static class AdvisoryRows
{
    public static void WriteScore(Utf8JsonWriter json, PublicScore score)
    {
        json.WriteString("version", score.Vector.Version.Display);
        json.WriteNumber("base-score", score.Vector.BaseScore);
        json.WriteString("base-severity", $"{score.Vector.BaseSeverity}".ToLowerInvariant());
        json.WriteString("vector", score.Vector.Text);
        json.WriteOptional("cve", score.Cve?.Text);
    }

    public static void WriteWeakness(Utf8JsonWriter json, PublicWeakness weakness)
    {
        json.WriteString("cwe", $"{weakness.Id}");
        if (CweNames.In(weakness.Id, Language.English) is { } name)
        {
            json.WriteObject("name", () =>
            {
                if (CweNames.In(weakness.Id, Language.Japanese) is { Language: Language.Japanese } japanese)
                    json.WriteString("ja", japanese.Text);
                json.WriteString("en", name.Text);
            });
        }

        json.WriteOptional("cve", weakness.Cve?.Text);
    }

    public static void WriteProduct(Utf8JsonWriter json, ShownProduct product, SiteSettings settings, bool translated)
    {
        json.WriteObject("vendor", () => WriteVendor(json, product.Vendor, settings));
        json.WriteText("product", product.Product, translated);
        json.WriteText("versions", product.Versions, translated);
        json.WriteOptional("range", product.Range?.Text);
        json.WriteOptional("cpe", product.Cpe?.Text);
        json.WriteStrings("cve", product.Cves);
    }

    public static void WriteStatement(Utf8JsonWriter json, ShownStatement statement, SiteSettings settings)
    {
        json.WriteObject("vendor", () => WriteVendor(json, statement.Vendor, settings));
        json.WriteAddresses("url", settings, language => SiteUrls.Statement(statement.Advisory, statement.Vendor.Number, language));
        if (statement.IsNameOnly)
            return;
        json.WriteOptional("status", statement.Status?.Word());
        json.WriteFragment("comment", statement.Comment);
        WriteLinks(json, statement.Links);
        json.WriteObjects("history", statement.History, change =>
        {
            json.WriteInstant("at", change.At);
            json.WriteString("status", change.Status.Word());
        });
    }

    public static void WriteLinkedVendor(Utf8JsonWriter json, PublicLinkedVendor linked, SiteSettings settings)
    {
        json.WriteObject("vendor", () => WriteVendor(json, linked.Vendor, settings));
        WriteLinks(json, linked.Links);
    }

    public static void WriteRelated(Utf8JsonWriter json, PublicRelatedDocuments related)
    {
        json.WriteStrings("jpcert-alert", related.JpcertAlerts);
        json.WriteStrings("jpcert-report", related.JpcertReports);
        json.WriteStrings("cert-advisory", related.CertAdvisories);
        json.WriteStrings("cpni-advisory", related.CpniAdvisories);
        json.WriteStrings("trnotes", related.TrNotes);
        json.WriteStrings("jvndb", related.JvnIpedia);
    }

    private static void WriteLinks(Utf8JsonWriter json, ImmutableArray<PublicLink> links) => json.WriteObjects("links", links, link =>
    {
        json.WriteText("title", link.Title, withEnglish: true);
        json.WriteForeign("url", link.Url);
    });

    private static void WriteVendor(Utf8JsonWriter json, PublicVendorName vendor, SiteSettings settings)
    {
        json.WriteNumber("number", vendor.Number.Value);
        json.WriteText("name", vendor.Name, withEnglish: true);
        json.WriteAddresses("url", settings, language => SiteUrls.Vendor(vendor.Number, language));
    }
}
